import { defineClass } from "../../../engine/define.ts";

/** Words that mark a statement as resting on evidence or on a source. */
export default defineClass({
  id: "evidence-word",
  words: [
    "evidence",
    "figure/n",
    "data",
    "study/n",
    "report/n",
    "survey/n",
    "analysis",
    "research",
    "percent",
    "percentage",
    "review/n",
    "inquiry/n",
    "audit/n",
    "record/n",
    "court/n",
    "law/n",
    "rule/n",
    "statistic/n",
    "finding/n",
    "estimate/v",
    "cost/v",
    "found",
    "show/v",
    "according",
  ],
  citation: "Bednarek 2006 (evidentiality); Chafe 1986",
});
