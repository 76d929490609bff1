import { defineClass } from "../../../../engine/define.ts";

/** Words of the policy frame “Crime and punishment”. */
export default defineClass({
  id: "frame/crime",
  words: [
    "crime/n",
    "criminal/n",
    "police",
    "arrest/n",
    "arrest/v",
    "prison/n",
    "jail*",
    "murder/n",
    "guilty",
    "convict*",
    "sentence/v",
    "prosecut*",
    "suspect/n",
    "fraud",
    "theft",
    "charge/v",
    "inmate/n",
  ],
  citation: "Card et al. 2015 (Media Frames Corpus); Boydstun et al. 2014 (Policy Frames Codebook)",
});
