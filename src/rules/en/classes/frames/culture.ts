import { defineClass } from "../../../../engine/define.ts";

/** Words of the policy frame “Cultural identity”. */
export default defineClass({
  id: "frame/culture",
  words: [
    "cultur*",
    "tradition*",
    "heritage",
    "language/n",
    "identity",
    "ethnic*",
    "national",
    "history",
    "historic",
    "music",
    "art",
    "artist/n",
    "film/n",
    "festival/n",
    "patriot*",
    "immigrant/n",
  ],
  citation: "Card et al. 2015 (Media Frames Corpus); Boydstun et al. 2014 (Policy Frames Codebook)",
});
