import { defineClass } from "../../../../engine/define.ts";

/** Words of the policy frame “Morality”. */
export default defineClass({
  id: "frame/morality",
  words: [
    "moral*",
    "ethic*",
    "immoral",
    "conscience",
    "sin/n",
    "sinful",
    "religious",
    "church/n",
    "faith",
    "god",
    "duty",
    "compassion",
    "dignity",
    "values",
    "evil",
    "shame",
  ],
  citation: "Card et al. 2015 (Media Frames Corpus); Boydstun et al. 2014 (Policy Frames Codebook)",
});
