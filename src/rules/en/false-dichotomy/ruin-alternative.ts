import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "false-dichotomy/ruin-alternative",
  dimension: "falseDichotomy",
  name: "Do this, or ruin follows",
  tier: "B",
  family: "ruinous-alternative",
  match: [
    "[(must|should|let us|let's|it's time to|had better) ..8 ,? or (else|face|suffer|perish|die|lose|risk|watch|accept that|live with|no one|nobody|everyone|there will be|(we|you|they) (will|are|all)|we'll|you'll|they'll|you're)]",
    "[(we|you|they|@country|(the|this) (west|nation|country|world)) (need/v|have|has|have got|can) to? ..8 ,? or (else|face|suffer|perish|die|lose|risk|watch|accept that|no one|nobody|(we|you|they) (will|are|all)|we'll|you'll|you're)]",
    "[(must|should|need/v to|(have|has) to|let us|can|we) ..8 ,? or (the|our|this) (world|earth|planet|nation|country|city|society|children|economy|species|civilisation) (will|is|are|dies|ends)]",
    "#start [@call-verb ..8 ,? or (else|die|perish|face|suffer|lose|live|eat|be|get|become|burn|starve|drown|fail|pay|go|spend|stay|watch|leave|you|we|they|i|i'll|no one|nobody|there|the world|your|our|regret|quit|rot|risk)]",
    "[(freedom|liberty|reform|revolution|independence|socialism|victory|unity|change|resistance|democracy|innovation|obedience|survival|growth) or (death|ruin|chaos|extinction|collapse|slavery|serfdom|anarchy|barbarism|catastrophe|annihilation|decline|bankruptcy|tyranny|servitude|oblivion)]",
    "[or else? (the|our) (world|planet|earth|human race|species|civilisation|country|nation) (will (end|die|burn|perish|collapse|be destroyed|cease)|is (doomed|finished|lost)|ends|dies)]",
    "[(change|act|adapt|fight|unite|win) or (we|you|they)? (will|'ll)? (die|perish|lose|fall|be (killed|destroyed))]",
    "[(convert|comply|publish|modernise|innovate|reform|evolve) or (die|perish|be killed)]",
  ],
  except: [
    "win or lose",
    "publish or perish",
    "trick or treat",
    "truth or dare",
    "come rain or",
    "or be (sent|emailed|mailed)",
    "more or less",
  ],
  guards: [
    { guard: "allow", what: ["name"] },
    {
      guard: "unless-in-sentence",
      words: [
        "(court|judge|police|officers|deadline|fine|fines|fined|permit|licence|license|regulator|recipe|click|call|email|visit|online)",
      ],
    },
  ],
  message: "The only alternative shown to one course is a disaster.",
  question: "How likely is the disaster, and what else could prevent it?",
  citation: "False dilemma with fear appeal (Walton 2008; Da San Martino et al. 2019)",
  examples: {
    marked: [
      "We [must build more prisons or we will] lose the streets.",
      "[Vote for the Greens or watch] the coast drown.",
      "It is [reform or ruin] for the pension fund.",
      "[Europe has to arm itself, or face] ruin.",
    ],
    silent: [
      "Drivers must pay within a month or face a fine of 80 euros, the court said.",
      "Readers can email the desk or call us.",
      "Children shouted trick or treat at the door.",
      "He must win on Sunday or finish third.",
      "Buy one ticket or two.",
    ],
  },
});
