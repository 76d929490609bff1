import { defineClass } from "../../../engine/define.ts";

export default defineClass({
  id: "negated-auxiliary",
  words: "don't didn't doesn't aren't isn't wasn't weren't can't cannot won't haven't hasn't".split(
    " ",
  ),
  citation: "Contracted negation (Quirk et al. 1985)",
});
