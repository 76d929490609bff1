import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "false-dichotomy/forced-choice",
  dimension: "falseDichotomy",
  name: "A choice between two",
  tier: "B",
  family: "forced-choice",
  match: [
    "[(stark|clear|simple|binary|basic|fundamental|straightforward|existential|brutal|plain|obvious|moral|civilisational|epochal) choice (is)? between]",
    "[(we|you|voters|citizens|americans|britons|europeans|the (west|nation|country|world)|society|humanity|parents) now? (must|will? (have|need) to) (choose|decide|pick) (between|whether|if)]",
    "[(we|you|voters|citizens|humanity|the (west|nation|country|world)) (now)? (face/v|have) a choice between]",
    "[(will|must|can only) face a choice between]",
    "[the choice (before|facing) (us|voters|the (nation|country|west|world)) is]",
    "[(it's|(it|this) (is|has become)|down to) a (battle|contest|fight|war|struggle|choice|question) (between|of) (good (and|versus|or|against) evil|light (and|versus) darkness|right (and|versus|or) wrong|freedom (and|versus|or) (tyranny|slavery)|civilisation (and|versus|or) barbarism|democracy (and|versus|or) (dictatorship|autocracy)|us (and|or|versus) them|life (and|or|versus) death)]",
    "[(you|we|everyone|nations|countries) (must|have to|has to|need to) (choose|pick|take) (your|a|one|our) side/n]",
    "[you can ..8 or you can]",
    "[we can ..8 ..4 ,? or we can]",
    "[(do we|should we|shall we|will we|are we) ..8 ..4 , or (do|are|will|shall|should) we]",
    "[(do (you|they) want|are you going to) ..8 ..4 , or (do|are|will|would) (you|they)]",
    "[(do|would) you (want|rather|prefer|like) ..8 ..8 ,? or (would|do) you]",
    "[are you (a|an|for|with) ..3 or (a|an|for|with|against)] ..3 #end",
    "[would you rather] ..8 or",
    "[the question is (simple|not)? ,? (whether)? (do we|are we|whether we) ..8 ..4 or]",
    "[(it's|it is) (us|me|him|her) or (them|him|her|me)]",
    "[(it's|it is) (them|him|her) or (us|me)]",
    "[between ..4 and (the abyss|ruin|chaos|barbarism|anarchy|extinction|annihilation|slavery)]",
  ],
  except: [
    "choice between #name and #name",
    "choose between #name and #name",
    "choice between (two|three|four|paper|online)",
    "choose your side dish",
    "pick a side dish",
    "you can call or you can",
  ],
  guards: [
    {
      guard: "unless-in-sentence",
      words: [
        "(app|website|online|click|email|recipe|ticket|tickets|oven|garden|plant|seeds|hotel|menu|runoff|primary|candidate/n|download|subscribe|phone|visit)",
      ],
    },
  ],
  message: "A many-sided question is put as a choice between two.",
  question: "Who set up these two options, and which ones are missing?",
  citation: "Forced choice, bifurcation (Tindale 2007; Lakoff 2004)",
  examples: {
    marked: [
      "The budget is a [stark choice between] welfare and work.",
      "[We must choose between] clean rivers and jobs.",
      "[It is a battle between good and evil], and Lima has chosen evil.",
      "[Do we want to be a nation of makers, or do we] want to be a nation of clerks?",
      "[You can have a strong army or you can] have free museums.",
    ],
    silent: [
      "Voters will choose between Ms Adeyemi and Mr Bello in the runoff.",
      "Patients have a choice between two surgeons.",
      "You can pay online, or you can call the box office.",
      "The jury must decide whether the driver was at fault.",
      "Shoppers can choose paper or plastic bags.",
    ],
  },
});
