import { defineClass } from "../../../../engine/define.ts";

/** Words of the policy frame “Political”. */
export default defineClass({
  id: "frame/political",
  words: [
    "president",
    "party/n",
    "republican/n",
    "democrat/n",
    "democratic",
    "election/n",
    "campaign/n",
    "senate",
    "senator/n",
    "congress*",
    "parliament",
    "vote/n",
    "vote/v",
    "candidate/n",
    "political*",
    "minister/n",
    "lawmaker/n",
    "impeach*",
    "partisan",
  ],
  citation: "Card et al. 2015 (Media Frames Corpus); Boydstun et al. 2014 (Policy Frames Codebook)",
});
