import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "language/loaded-question",
  dimension: "language",
  name: "Loaded question",
  tier: "A",
  family: "question",
  flag: "loaded-question",
  match: [
    "[(why|how) (do|does|did|is|are|was|were|should|would|can|could|will|has|have|won't|don't|doesn't|didn't|isn't|aren't|can't|hasn't|haven't)] ..8 (still|even|keep|keeps|refuse|refuses|refusing|so|ever|always|never|insist|insists|suddenly|allow|allowed|allows|hate|hates|hated|afraid|obsessed|desperate|hiding|hide|ignore|ignored|ignores|ignoring|silent)",
    "[(why|how) (do|does|did|is|are|was|were|should|would|can|could|will|has|have|won't|don't|doesn't|didn't|isn't|aren't|can't|hasn't|haven't)] ..8 (destroy|destroying|lie|lies|lying|lied|trust|believe|care|pretend|pretends|pretending|supposed|anyone|anybody|bother|willing|tolerate|punish|reward|rewarding|betray|betrayed|fail|failed|failing|wrong|anything|really|actually)",
    "(what|who) ..3 (hiding|afraid of|scared of|covering up|gave them the right|gave him the right|gave her the right|gives them the right|will stop|can stop|happened to|is wrong with|was he thinking|were they thinking|was she thinking)",
    "(what|who) ..3 (could possibly|on earth|in the world|the hell|does he think|does she think|do they think|really runs|really benefits|benefits from|stands to gain|will be left|are we supposed|is next|comes next|next)",
    "[(isn't|aren't|doesn't|don't|shouldn't|wasn't|weren't|won't|wouldn't|couldn't|hasn't|haven't|didn't|can't)] (it|that|this|he|she|they|we|anyone|there|the|you|someone|somebody|our)",
    "[(when|where|since when)] (will|did|is|are|was|does|do|were|has|have) ..6 (end|stop|learn|admit|wake up|enough|outrage|accountability|responsibility|become|start|stand up|apologise|apologize|resign|justice|shame|decency|line|stop)",
    "[(how many more|how much more|how much longer|how long)] (must|will|can|do|does|should|are|before|until|is|lives|people|children)",
    "[(does|do|did|can|could|would|will|is|are|has|have)] (anyone|anybody|any sane|any reasonable|any serious|any decent|any honest) ..2 (really|seriously|honestly|actually|still|believe|think|doubt|surprised|trust|imagine|person)",
    "[(do|does|did|are|is|have|has|will|would|should|could|can|must)] (we|you|they|he|she|the) (really|seriously|honestly|truly|actually|even|still|not|never) _",
    "[or] (is|are|was|were|does|do|did|has|have|could|would|maybe|perhaps) ..4 (just|simply|really|merely|only|another|about|all)",
  ],
  guards: [
    { guard: "only-question" },
    { guard: "allow", what: ["negation"] },
    { guard: "allow", what: ["hedge", "figure"] },
  ],
  message: "The question assumes an answer, or an accusation, that the text has not shown.",
  question: "What must be true before this question can be asked?",
  citation: "Walton 1998 (loaded and complex questions); Da San Martino et al. 2019 (doubt)",
  examples: {
    marked: [
      "[Why does] the mayor keep hiding the bills?",
      "[How many more] children must wait for a bus?",
      "[Isn’t] it time that Ottawa read its own reports?",
      "[What are they afraid of] in the Berlin ministry?",
    ],
    silent: [
      "“Why do you keep asking?” she said.",
      "Why the gates stay shut is not known.",
      "How do I renew a passport?",
      "When will the bridge open?",
    ],
  },
});
