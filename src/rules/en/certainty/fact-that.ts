import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "certainty/fact-that",
  dimension: "certainty",
  name: "The fact that",
  tier: "C",
  family: "factive",
  match: [
    "[the (very|mere)? fact (that|is|remains)]",
    "[(despite|notwithstanding|never mind|regardless of|given|because of|due to) the fact (that)?]",
  ],
  message: "What follows is taken for granted as a fact.",
  question: "Is it a fact, and who has checked it?",
  citation: "Factive noun complement (Kiparsky & Kiparsky 1970)",
  examples: {
    marked: [
      "[The fact that] the tram is late says little.",
      "[The mere fact that] he flew to Doha proves nothing.",
      "They signed [despite the fact that] Berlin objected.",
      "[The fact remains] the lake is empty.",
    ],
    silent: [
      "The fact sheet lists six dams.",
      "He said the fact that he slept was luck.",
      "The fact checkers met in Oslo.",
      "In the novel fact and fiction mix.",
    ],
  },
});
