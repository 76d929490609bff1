import { defineRule } from "../../../engine/define.ts";

export default defineRule({
  id: "certainty/first-person-verdict",
  dimension: "certainty",
  name: "The writer's own verdict",
  tier: "B",
  family: "commentary",
  match: [
    "[i (firmly|strongly|honestly|truly|personally|really|still|also|just|sincerely)? (think|believe|suspect|submit|wonder|guess|doubt|hope|fear|suppose|confess|admit|argue|contend|maintain|insist|refuse|agree|disagree|applaud|predict|dare say)]",
    "[i (firmly|strongly|honestly|truly|personally|really|still|also|just|sincerely)? (would argue|would say|would suggest|would add|would bet|might add|cannot help|can't help|can't imagine|cannot imagine|don't think)]",
    "[i (firmly|strongly|honestly|truly|personally|really|still|also|just|sincerely)? (do not think|don't believe|do not believe|don't know|don't care|couldn't|can only|must say|must confess|have to (say|admit|wonder|ask)|am (sure|convinced|certain|afraid|tired|sick|not sure|appalled|proud|glad|sorry|struck|reminded))]",
    "[in my (humble|own|honest|considered|personal)? (opinion|view|judgement|book|estimation|experience|mind)]",
    "[(to my mind|if you ask me|as far as i'm concerned|as i see it|for my money|call me|trust me|believe me|take it from me|i'm (sure|not sure|afraid|convinced|sorry|sick|tired|old enough|no expert|not (saying|suggesting|arguing)))]",
    "[(it seems|seems|it appears|it strikes) (to)? me]",
  ],
  message: "The writer states a personal judgement as part of the report.",
  question: "Is this reporting or the writer's opinion?",
  citation: "Stance, self-mention (Hyland 2005; Biber & Finegan 1989)",
  examples: {
    marked: [
      "[I suspect] the palace wrote the review itself.",
      "[In my view], the bridge in Porto should stay.",
      "[I don't think] the generals in Cairo ever meant it.",
      "[Believe me], the fee will rise.",
    ],
    silent: [
      "I think, therefore I am, wrote Descartes.",
      "The I Ching is on loan from Kyoto.",
      "The committee is of the opinion that the fee is fair.",
      "World War I believers in peace met in The Hague.",
    ],
  },
});
