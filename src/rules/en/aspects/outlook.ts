import { defineAspect } from "../../../engine/define.ts";

/** What comes next, and on which conditions. */
export default defineAspect({
  id: "outlook",
  cues: [
    "(will|won't) (not|soon|now|also|have|be|take|continue|meet|vote|decide|hold|begin|start|need|make|go|come|give|return|remain|become|require|pay|get|see|face|stay|try|use|work|appear|review|open|end|sign|keep|likely|hear|consider|push|seek|release|announce)",
    "is (expected|due|scheduled|set|likely|about|planning|considering|slated|poised) to",
    "are (expected|due|scheduled|set|likely|about|planning|considering|slated|poised) to",
    "(expected|scheduled|planned|slated|due) (to|for|in|on|by|next)",
    "(plan|plans|planning) to",
    "intend/v to",
    "vow/v to",
    "pledge/v to",
    "promise/v to",
    "next (week|month|year|step|steps|round|phase|spring|summer|autumn|fall|winter|election|meeting)",
    "(in|over|within) the (coming|next) (days|weeks|months|years|decade)",
    "unless",
    "(can|could|would|will|may) ..6 if",
    "provided that",
    "as long as",
    "depend/v on",
    "(remains|remain) (to be seen|unclear|uncertain|open)",
    "it (is|was|remains) (unclear|not clear|uncertain) (whether|if|when|how)",
    "(requirement|prospect)/n (for|of|that)",
    "in the future",
    "could (soon|eventually|become|serve|come|face)",
    "further (talks|steps|action|measures)",
    "later this (week|month|year)",
  ],
  weak: [
    "will",
    "won't",
    "'ll",
    "if",
    "until",
    "(plan|proposal|timetable|deadline)/n (to|for)",
    "by the end of",
    "by (2025|2026|2027|2028|2029|2030|2035|2040|2050)",
    "condition/n (for|of|that)",
    "await/v",
    "would (need|have|require|open|give|let|allow)",
    "could be",
    "tomorrow",
  ],
  questions: {
    field: [
      "What comes next for {matter}, according to the article, and on which conditions?",
      "Which next steps does the article name for {matter}, and what would have to happen first?",
    ],
    thing: [
      "What comes next for {matter}, according to the article, and on which conditions?",
      "Which next steps does the article name for {matter}, and what would have to happen first?",
    ],
    event: [
      "What comes next in {matter}, according to the article, and on which conditions?",
      "Which next steps does the article name in {matter}, and what would have to happen first?",
    ],
    actor: [
      "What comes next in what the article reports about {actor}, and on which conditions?",
      "Which next steps does the article name in what it reports about {actor}, and what would have to happen first?",
    ],
    plain: [
      "What comes next, according to the article, and on which conditions?",
      "Which next steps does the article name, and what would have to happen first?",
    ],
  },
  citation: "Entman 1993 (treatment recommendation); Hyland 2005 (stance on the future)",
  examples: {
    answers: [
      "The council will vote on the plan next month.",
      "The bridge can open in May if the tests go well.",
    ],
    others: ["The bridge was built in 1931.", "Twelve members were present."],
  },
});
