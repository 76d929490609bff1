import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "language/emphatic-negation",
  dimension: "language",
  name: "Emphatic denials",
  tier: "C",
  family: "emphatic-negation",
  match: [
    "(nothing|nobody) (of|in|about|could|can|will|would|has|had|have|is|was|more|less|seem/v|stop/v|happen/v) (it|them|these|this|that|those|which|to|the|a|be|been|ever|so|as|do|than|about|like|here)",
    "no one (is|was|has|can|could|will|would|should|seem/v|want/v|know/v|care/v)",
    "not (a single|one single|one iota|once|for a moment|for one moment|even close|even a|even the)",
    "never (once|before|mind|again|mention/v|bother/v|learn/v|forget/v|in the history)",
    "no (wonder|amount of|excuse|excuses|reason to|right to|business|interest in|intention of|such thing|shortage of|end of|end to|matter how)",
  ],
  guards: [
    {
      guard: "allow",
      what: ["negation", "hedge"],
    },
    {
      guard: "unless-in-sentence",
      words: ["(#figure|@reporting-word)"],
    },
    {
      guard: "unless-near",
      words: ["(hurt|injured|killed|charged|arrested|wounded|harmed|won|win/v)"],
      within: 5,
    },
  ],
  message: "The denial leaves no room for an exception.",
  question: "Is there really no exception, and how would one know?",
  citation:
    "Martin & White 2005 (disclaim: deny; maximised force); Jordan 1998 (negation in discourse)",
  examples: {
    marked: [
      "[No amount of] paint will save the pier.",
      "The council has [not a single] plan for the flood wall.",
      "[No one wants] the toll.",
      "The lobby will [never again] sit at that table.",
    ],
    silent: [
      "“No one wants it,” the baker said.",
      "Police said no one was hurt in the fire.",
      "No ferries ran on Monday.",
      "The shop sells nothing but tea, according to its owner.",
    ],
  },
});
