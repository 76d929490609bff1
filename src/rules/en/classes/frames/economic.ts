import { defineClass } from "../../../../engine/define.ts";

/** Words of the policy frame “Economic”. */
export default defineClass({
  id: "frame/economic",
  words: [
    "econom*",
    "cost/n",
    "price/n",
    "profit/n",
    "invest*",
    "market/n",
    "tax/n",
    "budget/n",
    "trade",
    "job/n",
    "wage/n",
    "business/n",
    "industr*",
    "financ*",
    "growth",
    "company/n",
    "firm/n",
    "bank/n",
    "inflation",
    "revenue/n",
  ],
  citation: "Card et al. 2015 (Media Frames Corpus); Boydstun et al. 2014 (Policy Frames Codebook)",
});
