import { defineClass } from "../../../../engine/define.ts";

/** Words of the policy frame “Fairness and equality”. */
export default defineClass({
  id: "frame/fairness",
  words: [
    "fair",
    "fairness",
    "unfair",
    "equal",
    "equality",
    "inequality",
    "unequal",
    "discriminat*",
    "justice",
    "injustice",
    "racis*",
    "gender",
    "minority/n",
    "disparit*",
    "rights",
    "bias",
    "inclusion",
    "inclusive",
  ],
  citation: "Card et al. 2015 (Media Frames Corpus); Boydstun et al. 2014 (Policy Frames Codebook)",
});
