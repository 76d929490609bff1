import type { Dimension } from "../src/engine/report.ts";

/** Names of the dimensions where no locale is at hand: on the command line and in the catalogue of rules. */
export const DIMENSION_NAMES: Readonly<Record<Dimension, string>> = {
  framing: "Framing",
  language: "Language",
  omission: "Omission",
  falseDichotomy: "False dichotomy",
  sourcing: "Sourcing",
  certainty: "Certainty",
  sensationalism: "Sensationalism",
  labelling: "Labelling",
};
