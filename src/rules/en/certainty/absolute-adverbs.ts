import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "certainty/absolute-adverbs",
  dimension: "certainty",
  name: "Always and never",
  tier: "C",
  family: "absolute",
  match: [
    "[always] (been|was|is|were|want/v|seem/v|find/v|the|a|ready|willing|about|on|so|more|had|have|has|be|made|knew|use/v|claim/v|blame/v|had|get/v|act/v|mean/v|go/v|choose/v|put/v|turn/v|side/v)",
    "(is|are|was|were|has|have|had|will|they|it|he|she|who|that|they're|it's|#name) [always]",
    "(has|have|had|is|are|was|were|would|could|can|they|he|she|who|that|it|#name) [never] (been|once|had|mind|quite|really|be|before|seem/v|want/v|miss/v|fail/v|stop/v|apologise/v|admit/v|bother/v|tire/v|mention/v|ask/v|let|care/v|met|given|existed|seen|thought|intended|meant|cared|actually|even|know|know/v|happen/v|stand/v|give|seem|get|get/v)",
    "#start [never] (mind|before|has|have|in|again|once)",
    "[(every single (one|time|day|person|word|thing|vote|voter|member)|each and every|literally every|literally all|at every (turn|opportunity|step|level|chance|possible)|every (last|waking|conceivable|imaginable) _|in every (conceivable|possible|imaginable|single) (way|sense))]",
    "[(without (exception|fail)|(invariably|perpetually|eternally|incessantly|ceaselessly|constantly|endlessly|forever) (been|be|complain/v|whine/v|attack/v|demand/v|blame/v|seek/v|trying|looking|claiming|talking|telling|pushing))]",
    "[(all of|everything about|everything in) (it|them|this|that|which) (is|are|was|were|has|have)]",
    "[(everything|anything|anyone|everyone) (and|or) (everything|anything|anyone|everyone)]",
    "[(no (sane|serious|honest|decent|rational|self-respecting|other) (person|country|nation|politician|leader|government|party|president|industry|democracy|administration))]",
  ],
  except: [
    "never (charged|convicted|married|found|arrested|published|recovered|identified|released|tested|again played|been (married|charged|convicted|arrested|found))",
    "always (wear|check|keep|ask|call|use) ",
    "as always",
  ],
  guards: [
    {
      guard: "unless-near",
      words: ["(almost|nearly|not|wasn't|isn't|hadn't|don't|doesn't|didn't|rarely|if)"],
      within: 2,
      side: "left",
    },
  ],
  message: "An absolute word leaves no room for exceptions.",
  question: "Is there really no exception?",
  citation: "Extreme-case formulations (Pomerantz 1986)",
  examples: {
    marked: [
      "The ministry has [always] blamed the weather.",
      "The council has [never] once bothered to ask the fishermen.",
      "The lobby attacks the clinic [at every turn].",
      "[Each and every] pledge to Jakarta was broken.",
    ],
    silent: [
      "The museum is nearly always closed on Mondays.",
      "She had not always lived in Quito.",
      "It never rains in the Atacama for long.",
      "Always wear a helmet on this trail.",
      "The suspect was never found.",
    ],
  },
});
