import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "false-dichotomy/either-clauses",
  dimension: "falseDichotomy",
  name: "Either this happens, or that",
  tier: "B",
  family: "either-or",
  match: [
    "[either (you're|he's|she's|they're|we're|i'm|it's|there's|god|she|he|it|this|our|my|your|these|those|everyone) ..8 ..4 or]",
    "#start (and|but|so|well)? [either ..8 ,? or] (my|our|your|his|her|this|that|all|god|allah|science|society|people|everything|life|death|evil)",
    "[either ,? (we|you|i|they|people|everyone|everybody|humanity|society|@country|@nationality|the (world|west|nation|country|party|church|government|people|president|city|left|right)) ..8 ..4 or]",
    "[either ,? (we|you|i|they|people|everyone|humanity|society|@country|@nationality|the (world|west|nation|country|party|church|government|people|president|city|left|right)) ..8 , ..2 or]",
    "#start (and|but|so|then|because)? [either ..8 or] (we|you|they|it|else|there|everyone|everything|nobody|i|the (world|earth|planet|country|nation|city|people))",
    "#start (and|but|so|then|because)? [either ..8 ..4 , or] (we|you|they|it|else|there|everyone|everything|nobody|must|be|don't|do|have|can|let|accept|face|heaven|the (world|earth|planet|country|nation|city|people))",
    "#start [either (you|we|they) ..8 ..8 , or]",
    "#start [either (support|stand|stop|start|vote|go|buy|pay|accept|act|fight|leave|work|join|give|get|learn|change|believe|admit|ban|pass|build|do|say|show|trust) ..8 ..4 or]",
    "[(it's|it is|is it) either ..8 or]",
    "#start [either that or]",
    "[(you|we|they|one) (can|could|must|will|(have|has) to) either ..8 or (be|stay|become|remain|watch|lose|live|admit|surrender|give|do nothing)]",
    "[either ..8 or (surrender|submit|perish|resign (ourselves|themselves|yourself|itself)|watch|live with|be (complicit|seen as|remembered|counted))]",
    "[either ..8 or face the]",
  ],
  except: [
    "either (way|party|side|end|team|chamber|house|sex|gender|parent|candidate)",
    "on either",
    "if either",
    "either of",
    "either (you or|they or|we or|i or)",
  ],
  guards: [
    { guard: "allow", what: ["name"] },
    {
      guard: "unless-in-sentence",
      words: [
        "(subsection|clause|applicant|form|ticket|refund|coupon|recipe|dough|tablespoon|stir|password|browser|click|download)",
      ],
    },
  ],
  message: "Two courses are set against each other as if nothing else could happen.",
  question: "What third course, or what mixture of the two, is left out?",
  citation: "Either-or fallacy (Tindale 2007; Walton 2008)",
  examples: {
    marked: [
      "[You could either join the march or stay] home and be forgotten.",
      "Bishops must [either speak up or be complicit].",
      "[Either we close the ports or] we lose the country.",
      "[Either the government backs down, or] the streets will burn.",
      "[Either you trust the nurses or] you trust the accountants.",
      "[Either stop the rent rises or watch] the young leave Dublin.",
      "[Either that or] they can pay for the stadium themselves.",
    ],
    silent: [
      "You can either pay by card or send a cheque.",
      "Either party may end the contract with a month's notice.",
      "The visa can be renewed either by mail or in person.",
      "Votes were cast either in Lyon or in Lille.",
      "He will play either on Saturday or on Sunday.",
      "Trees grow on either side of the road.",
    ],
  },
});
