import { defineClass } from "../../../engine/define.ts";

/** Words that open a concession. */
export default defineClass({
  id: "concession",
  words: [
    "while",
    "although",
    "though",
    "despite",
    "whereas",
    "notwithstanding",
    "albeit",
    "granted",
    "admittedly",
    "regardless",
    "whilst",
  ],
  citation: "Quirk et al. 1985 (concessive clauses); Thompson & Mann 1987",
});
