import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "language/rhetorical-question",
  dimension: "language",
  name: "Questions put in the reporter’s own voice",
  tier: "C",
  family: "question",
  match: [
    "#start [(why|who|whose|is|are|was|were|do|does|did|can|could|should|would|will|has|have|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|can't|couldn't|shouldn't|wouldn't|won't|hasn't|haven't|so|and|but|or|really|remember|see|sound|surprised|confused|coincidence|yet|just|not|maybe|perhaps)]",
    "[(who|what|why|how)] (knows|cares|else|on earth|in the world|exactly|not|dare|dares|needs|should (we|anyone|i|you|they)|can (we|anyone|they|he|she)|could (we|anyone|they|he|she|possibly))",
  ],
  guards: [
    { guard: "only-question" },
    { guard: "allow", what: ["negation"] },
    { guard: "allow", what: ["hedge", "figure"] },
  ],
  message: "A question in the reporter’s own voice may suggest its answer.",
  question: "Does the text answer the question with evidence, or only raise it?",
  citation:
    "Quirk et al. 1985 (rhetorical questions); Hyland 2005 (engagement); Da San Martino et al. 2019 (doubt)",
  examples: {
    marked: [
      "[Why] would any harbour master sign such a lease?",
      "[Is] this how the province thanks its nurses?",
      "[Who] really gains from the new gate?",
      "[And] what did the ministry do with the report?",
    ],
    silent: [
      "“Why would he sign?” she asked.",
      "When the gates opened, the crowd went in.",
      "He asked why the gates were shut.",
      "Who won the vote is not yet known.",
    ],
  },
});
