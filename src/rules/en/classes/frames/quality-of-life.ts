import { defineClass } from "../../../../engine/define.ts";

/** Words of the policy frame “Quality of life”. */
export default defineClass({
  id: "frame/quality-of-life",
  words: [
    "family/n",
    "housing",
    "home/n",
    "wellbeing",
    "happiness",
    "leisure",
    "comfort",
    "commute/v",
    "neighbourhood/n",
    "community/n",
    "school/n",
    "children",
    "pension/n",
    "everyday",
    "daily",
    "lifestyle/n",
  ],
  citation: "Card et al. 2015 (Media Frames Corpus); Boydstun et al. 2014 (Policy Frames Codebook)",
});
