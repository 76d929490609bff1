import { defineClass } from "../../../../engine/define.ts";

/** Words of the policy frame “Health and safety”. */
export default defineClass({
  id: "frame/health",
  words: [
    "health*",
    "hospital/n",
    "patient/n",
    "doctor/n",
    "disease/n",
    "virus",
    "vaccin*",
    "medic*",
    "drug/n",
    "illness/n",
    "safety",
    "death/n",
    "infection/n",
    "treatment/n",
    "pandemic",
    "care",
  ],
  citation: "Card et al. 2015 (Media Frames Corpus); Boydstun et al. 2014 (Policy Frames Codebook)",
});
