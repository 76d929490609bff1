import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "false-dichotomy/no-choice-but",
  dimension: "falseDichotomy",
  name: "No choice but one",
  tier: "B",
  family: "exclusive-alternative",
  match: [
    "(we|you|i|us|you'll|we'll|one|everyone) [(simply|really|now|therefore)? (have|having|(are|is) left with) no (other|real|alternative)? (choice|option|alternative|recourse) (but|except|other than) to]",
    "(the (west|nation|country|world)|society|humanity|mankind|civilisation|voters|taxpayers|citizens|parents|patriots|believers|workers) [now? (have|has|(are|is) left with) no (other|real)? (choice|option|alternative|recourse) but to]",
    "[leave/v (us|you|voters|citizens|parents|the (west|nation|country|public)) with? no (other|real)? (choice|option|alternative) but to]",
    "[(failure|surrender|retreat|inaction|neutrality|silence|compromise|defeat|waiting|doing nothing|standing still|the status quo) (is|are) simply? (not|no longer|never) an option]",
    "[(failure|surrender|retreat|inaction|neutrality|silence|compromise|defeat|waiting|doing nothing) isn't an option]",
  ],
  guards: [{ guard: "allow", what: ["name"] }],
  message: "The wording leaves one course and rules out all others without weighing them.",
  question: "Who decided that the other courses are closed, and on what grounds?",
  citation: "False alternative, appeal to necessity (Walton 2008; Da San Martino et al. 2019)",
  examples: {
    marked: [
      "We [have no choice but to] leave the union.",
      "Voters [are left with no alternative but to] throw the whole council out.",
      "For the farmers of Punjab, [surrender is not an option].",
      "The court's ruling [leaves us no option but to] strike.",
      "[Doing nothing is not an option].",
    ],
    silent: [
      "The pilot had no choice but to land in a field near Porto.",
      "With its runway flooded, the airport had no option but to close.",
      "The company said it had no alternative but to file for bankruptcy.",
      "Parents have no choice of school in the district.",
      "Online payment is not an option at the clinic.",
    ],
  },
});
