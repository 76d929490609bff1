import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "language/doubting-claim",
  dimension: "language",
  name: "“Claim” in place of “say”",
  tier: "C",
  family: "loaded-speech",
  match: [
    "[(claim/v)] that",
    "[(claim/v)] (the|to|it|he|they|his|their|a|there|this)",
    "(rightly|wrongly|still|now|also|even|once|repeatedly|often|long|always) [claimed] _",
  ],
  except: [
    "claimed (responsibility|victory|credit|the (life|lives|top|title|prize|seat|crown|throne|gold|silver|bronze|award))",
    "(insurance|jobless|unemployment|court|legal) claims",
  ],
  guards: [
    {
      guard: "unless-near",
      words: [
        "(the|a|an|any|every|no|his|her|its|their|our|this|that|such|these|those|of|for|new|old|false|press|legal|to|by)",
      ],
      within: 1,
      side: "left",
    },
    {
      guard: "unless-in-sentence",
      words: ["@reporting-word"],
    },
  ],
  message: "“Claims” casts doubt on what is said, where “says” would not.",
  question: "Is the other side’s word reported with the same verb?",
  citation:
    "Hooper 1975 (assertives); Geis 1987; Recasens, Danescu-Niculescu-Mizil & Jurafsky 2013",
  examples: {
    marked: [
      "The mayor [claims] that the bridge is safe.",
      "The owners [claim] the mill pays for itself.",
    ],
    silent: [
      "“He claims that it is safe,” she said.",
      "He claimed the title in Rome.",
      "The court heard her claim that the lease had ended.",
      "The flood claimed the lives of two anglers.",
      "The report said that the firm claimed to be solvent.",
    ],
  },
});
