import { defineClass } from "../../../../engine/define.ts";

/** Words of the policy frame “Security and defence”. */
export default defineClass({
  id: "frame/security",
  words: [
    "security",
    "defence",
    "military",
    "army",
    "navy",
    "weapon/n",
    "missile/n",
    "terror*",
    "threat/n",
    "border/n",
    "troops",
    "soldier/n",
    "intelligence",
    "attack/n",
    "war/n",
    "nuclear",
    "espionage",
  ],
  citation: "Card et al. 2015 (Media Frames Corpus); Boydstun et al. 2014 (Policy Frames Codebook)",
});
