import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "false-dichotomy/either-predicates",
  dimension: "falseDichotomy",
  name: "You can either … or …",
  tier: "B",
  family: "either-or",
  match: [
    "[(everything|everyone|everybody|all|each) (of (us|you|them))? (is|are) either ..8 ..4 or]",
    "[(i'm|i'll|i (can|will|must|should|could|have to)) either ..8 ..4 or]",
    "[(they|he|she) (can|must|should|could|(have|has) to) either ..8 ..4 or]",
    "[(we|you|us|one|people|everyone|parents|humanity|society|@country|@nationality|students|women|men|voters|(every|each) (person|of us)) (can|could|must|should|will|may|(need|have) to|'ll|might)? (now|only|really)? either ..8 ..4 or]",
    "[(we'll|you'll|we're|you're) either ..8 ..4 or]",
    "[(we|you) as (a|the|your|our) _ (can|must|have to) either ..8 ..4 or]",
    "[(he's|she's|it's|they're|that's|(we|you|they|people|everyone|#name|it|he|she|(a|every) (person|man|woman|country)) (are|is)) always? either (a|an|the|my|your|our|lying|stupid|ignorant|evil|blind|mad|corrupt|complicit|naive|lazy|too) ..8 ..4 or]",
    "[(must|(have|has) to) (either (choose|support|accept|stand|believe|love|surrender|submit|fight|raise|cut)|choose to either) ..8 ..4 or]",
    "[(we|you) (have|need|ought|got) to either ..8 ..4 or]",
    "[(must|should|can only|(have|has) to) either ..8 ..4 or (else|face|suffer|lose|die|perish|be complicit|accept|admit|surrender)]",
  ],
  except: ["either (way|party|side|end|team|of)"],
  guards: [
    { guard: "allow", what: ["name"] },
    {
      guard: "unless-in-sentence",
      words: [
        "(applicant|form|ticket|refund|coupon|recipe|dough|tablespoon|stir|password|browser|click|download|subscribe|vaccin*|test result|online or in|by (mail|phone|email|post))",
      ],
    },
  ],
  message: "The reader is left two choices, one of which nobody would want.",
  question: "Which choices between or beyond these two does the text pass over?",
  citation: "Either-or fallacy, forced choice (Tindale 2007; Walton 2008)",
  examples: {
    marked: [
      "[We can either tax the banks or] watch the libraries close.",
      "[You either back the police or] you back the gangs.",
      "[He is either a patriot or] a paid agent.",
      "[Voters must either accept the reform or] give up on Europe.",
    ],
    silent: [
      "You can either call the office or fill in the form.",
      "The company must either repay the loan by May or sell the plant.",
      "Either of us can sign.",
      "People can vote either by mail or at a polling station.",
    ],
  },
});
