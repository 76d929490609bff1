import { defineClass } from "../../../../engine/define.ts";

/** Words of the policy frame “Public opinion”. */
export default defineClass({
  id: "frame/opinion",
  words: [
    "poll/n",
    "pollster/n",
    "survey/n",
    "voter/n",
    "public",
    "opinion",
    "popular*",
    "approval",
    "petition/n",
    "protest/n",
    "protester/n",
    "demonstrat*",
    "supporter/n",
    "critic/n",
  ],
  citation: "Card et al. 2015 (Media Frames Corpus); Boydstun et al. 2014 (Policy Frames Codebook)",
});
