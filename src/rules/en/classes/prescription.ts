import { defineClass } from "../../../engine/define.ts";

/** Words that say what ought to be. */
export default defineClass({
  id: "prescription",
  words: ["must", "should", "ought", "mustn't", "shouldn't", "deserve/v"],
  citation: "Entman 1993 (treatment recommendation); Palmer 2001 (deontic modality)",
});
