import { defineClass } from "../../../engine/define.ts";

/** Nouns for people who speak from inside a body and may go unnamed. */
export default defineClass({
  id: "official-noun",
  words: [
    "official/n",
    "source/n",
    "aide/n",
    "insider/n",
    "diplomat/n",
    "adviser/n",
    "advisor/n",
    "executive/n",
    "staffer/n",
    "operative/n",
    "negotiator/n",
  ],
  citation: "Spangher et al. 2023 (source roles); Sheehy 2008 (unnamed sources)",
});
