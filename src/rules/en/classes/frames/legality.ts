import { defineClass } from "../../../../engine/define.ts";

/** Words of the policy frame “Legality and constitution”. */
export default defineClass({
  id: "frame/legality",
  words: [
    "court/n",
    "judge/n",
    "legal*",
    "law/n",
    "lawful",
    "unlawful",
    "constitution*",
    "lawsuit/n",
    "ruling/n",
    "statute/n",
    "jurisdiction",
    "appeal/n",
    "justices",
    "supreme",
    "attorney/n",
    "litigation",
  ],
  citation: "Card et al. 2015 (Media Frames Corpus); Boydstun et al. 2014 (Policy Frames Codebook)",
});
