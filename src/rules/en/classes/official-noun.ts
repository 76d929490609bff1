import { defineClass } from "../../../engine/define.ts";

/** Nouns for people who speak for a body and may go unnamed. */
export default defineClass({
  id: "official-noun",
  words: [
    "official/n",
    "source/n",
    "aide/n",
    "insider/n",
    "spokesman/n",
    "spokeswoman/n",
    "spokesperson/n",
    "officer/n",
    "diplomat/n",
    "adviser/n",
    "advisor/n",
    "executive/n",
    "staffer/n",
    "operative/n",
    "authority/n",
    "negotiator/n",
    "investigator/n",
    "prosecutor/n",
  ],
  citation: "Spangher et al. 2023 (source roles); Sheehy 2008 (unnamed sources)",
});
