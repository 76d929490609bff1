import { defineClass } from "../../../engine/define.ts";

/** Words that set what follows against what stands before. */
export default defineClass({
  id: "antithesis-marker",
  words: ["not", "rather", "instead", "versus", "vs", "or"],
  citation: "Quirk et al. 1985 (contrastive coordination); antithesis",
});
