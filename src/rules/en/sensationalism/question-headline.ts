import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "sensationalism/question-headline",
  dimension: "sensationalism",
  name: "A question for a headline",
  tier: "C",
  family: "headline",
  match: [
    "#start [(is|are|was|were|could|will|would|did|does|do|should|can|has|have|had|might|who's|what if|why)] ..8",
    "[, (really|seriously|or (not|is it)|what now|now what|what's next|so what)] #end",
  ],
  guards: [
    { guard: "only-in", place: "headline" },
    { guard: "only-question" },
    { guard: "allow", what: ["name", "attribution", "hedge"] },
  ],
  message: "The headline asks what the article should answer.",
  question: "Is the question answered, and on what evidence?",
  citation: "Question headlines (Lai & Farbrot 2014; Betteridge's law)",
  examples: {
    marked: [
      "[Is] Oslo about to ban the car?",
      "[Did] the bishop know?",
      "[Could] this comet end us?",
      "[Why] does Seoul fear the vote?",
    ],
    silent: [
      "Voters ask whether Oslo will ban the car",
      "Minister asks: who pays?",
      "Should-be champions lose in Rome",
      "Is land in the Sahel, a report",
    ],
  },
});
