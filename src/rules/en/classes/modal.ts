import { defineClass } from "../../../engine/define.ts";

/** Modal auxiliaries. */
export default defineClass({
  id: "modal",
  words: [
    "can",
    "could",
    "may",
    "might",
    "must",
    "shall",
    "should",
    "will",
    "would",
    "ought",
    "cannot",
    "can't",
    "couldn't",
    "mustn't",
    "shan't",
    "shouldn't",
    "won't",
    "wouldn't",
    "oughtn't",
    "mightn't",
    "'ll",
    "'d",
    "need",
  ],
  citation: "Quirk et al. 1985; Palmer 2001",
});
