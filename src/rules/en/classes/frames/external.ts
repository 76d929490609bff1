import { defineClass } from "../../../../engine/define.ts";

/** Words of the policy frame “External regulation and reputation”. */
export default defineClass({
  id: "frame/external",
  words: [
    "foreign",
    "international*",
    "diplomat*",
    "treaty/n",
    "ally/n",
    "alliance/n",
    "global*",
    "overseas",
    "embassy",
    "summit/n",
    "sanction/n",
    "sovereign*",
    "bilateral",
    "abroad",
    "relations",
    "nato",
  ],
  citation: "Card et al. 2015 (Media Frames Corpus); Boydstun et al. 2014 (Policy Frames Codebook)",
});
