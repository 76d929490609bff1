import { defineClass } from "../../../../engine/define.ts";

/** Words of the policy frame “Capacity and resources”. */
export default defineClass({
  id: "frame/capacity",
  words: [
    "capacity",
    "resource/n",
    "infrastructure",
    "shortage/n",
    "staff",
    "staffing",
    "equipment",
    "supply",
    "supplies",
    "availab*",
    "bottleneck/n",
    "personnel",
    "facility/n",
    "logistics",
  ],
  citation: "Card et al. 2015 (Media Frames Corpus); Boydstun et al. 2014 (Policy Frames Codebook)",
});
