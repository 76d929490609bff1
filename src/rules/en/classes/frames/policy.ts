import { defineClass } from "../../../../engine/define.ts";

/** Words of the policy frame “Policy prescription and evaluation”. */
export default defineClass({
  id: "frame/policy",
  words: [
    "policy/n",
    "reform/n",
    "regulat*",
    "legislation",
    "bill/n",
    "programme/n",
    "plan/n",
    "measure/n",
    "proposal/n",
    "rule/n",
    "implement*",
    "guideline/n",
    "mandate/n",
    "amendment/n",
  ],
  citation: "Card et al. 2015 (Media Frames Corpus); Boydstun et al. 2014 (Policy Frames Codebook)",
});
