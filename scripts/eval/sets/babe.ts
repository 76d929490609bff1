import * as z from "zod/mini";
import { articleFromParagraph } from "../../plain-article.ts";
import { defineSet } from "../eval-set.ts";
import { flaggedFigures } from "../flagged.ts";
import { isStrictHit, wordLevelFindings } from "../word-level.ts";

/** Sentences labelled as biased by experts; each is given to the engine as an article of its own. */
export const babe = defineSet({
  name: /^sentences\/babe/,
  schema: z.object({ id: z.string(), text: z.string(), biased: z.boolean() }),
  measure: (items, engine) =>
    flaggedFigures(
      items.map((item) => {
        const findings = wordLevelFindings(engine.analyze(articleFromParagraph(item.text)));
        return {
          truth: item.biased,
          flagged: findings.length > 0,
          strict: isStrictHit(findings),
        };
      }),
    ),
  rows: [
    {
      figure: "strictPrecision",
      floor: "floor.precision",
      published: "RoBERTa ≈ 0.86 at recall 0.82",
      goal: "≥ 0.90",
    },
    { figure: "strictRecall", goal: "≥ 0.30" },
    { figure: "precision", floor: "floor.precision", published: "RoBERTa 0.875" },
    { figure: "recall", published: "RoBERTa 0.814" },
    { figure: "f1", floor: "floor.f1", published: "RoBERTa 0.843" },
    {
      figure: "macroF1",
      floor: "floor.macroF1",
      published: "one expert 0.785, RoBERTa 0.833, bag of words 0.75",
      goal: "≥ 0.785",
    },
    { figure: "mcc", floor: "0", published: "RoBERTa 0.662" },
  ],
});
