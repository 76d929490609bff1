import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "language/antithesis",
  dimension: "language",
  name: "Rhetorical contrasts",
  tier: "C",
  family: "antithesis",
  match: [
    "[not ..6 , but] (it|they|he|she|you|we|the|a|an|that|this|because|by|from|with|in|to|as|out|about|just|its|their|his)",
    "not (just|only|merely|simply|because|about|out of) ..5 but (also|because|about|out of|rather)",
    "(it's|this is|that's|it is|it was|this was) not (about|just|merely|simply|only|because|even|a matter)",
    "(isn't|wasn't|aren't|weren't) (about|just|merely|simply|only|even)",
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
  ],
  message: "A contrast of this kind sets up a view in order to knock it down.",
  question: "Does anybody hold the view that is turned down here, and who?",
  citation:
    "Tannen 1998 (the argument culture); Perelman & Olbrechts-Tyteca 1969 (antithesis); Hyland 2005",
  examples: {
    marked: [
      "The levy is [not a tax, but] a toll on thrift.",
      "[It's not about] the harbour any more.",
      "The toll [isn't even] legal in the valley.",
    ],
    silent: [
      "“It’s not about the money,” the baker said.",
      "The bridge is not long, the surveyor said, but it is wide.",
      "It was not a large ship.",
      "The vote is not on Monday but in June.",
    ],
  },
});
