import { defineClass } from "../../../engine/define.ts";

/** Words that open a contrast. */
export default defineClass({
  id: "contrast",
  words: [
    "but",
    "however",
    "yet",
    "nevertheless",
    "nonetheless",
    "still",
    "though",
    "conversely",
    "instead",
    "rather",
    "whereas",
    "meanwhile",
    "otherwise",
    "contrarily",
    "alternatively",
    "unlike",
    "notwithstanding",
    "except",
  ],
  citation: "Quirk et al. 1985 (contrastive conjuncts); Fraser 1999",
});
