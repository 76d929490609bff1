import * as z from "zod/mini";
import { articleFromParagraph } from "../../plain-article.ts";
import { withIntervals } from "../bootstrap.ts";
import { defineSet, type SetResult } from "../eval-set.ts";
import { basicFigures } from "../flagged.ts";
import { groupsOf } from "../groups.ts";
import { countsOf } from "../statistics.ts";

/** Short texts with one fallacy each, some of them false dilemmas (LOGIC, LogicClimate). */
export const falseDilemma = defineSet({
  name: /^fallacies\/false-dilemma/,
  schema: z.object({
    id: z.string(),
    text: z.string(),
    falseDilemma: z.boolean(),
    source: z.nullish(z.string()),
  }),
  measure: (items, engine): SetResult => {
    const judged = items.map((item) => ({
      source: item.source ?? "unknown",
      truth: item.falseDilemma,
      flagged: engine
        .analyze(articleFromParagraph(unquoted(item.text)))
        .findings.some((finding) => finding.dimension === "falseDichotomy" && finding.weight > 0),
    }));
    const figures = (sample: readonly { truth: boolean; flagged: boolean }[]) =>
      basicFigures(countsOf(sample.map((item) => [item.flagged, item.truth])));
    return {
      n: judged.length,
      positives: judged.filter((item) => item.truth).length,
      ...withIntervals(judged, figures),
      bySource: Object.fromEntries(
        groupsOf(judged, (item) => item.source).map(([source, group]) => [source, figures(group)]),
      ),
      floor: basicFigures(countsOf(judged.map((item) => [true, item.truth]))),
    };
  },
  rows: [
    { figure: "precision", floor: "floor.precision", goal: "≥ 0.60" },
    { figure: "recall", goal: "≥ 0.30" },
    { figure: "f1", floor: "floor.f1" },
  ],
});

/**
 * The text without the marks that the set puts around a whole example: they say that it is one, and
 * nobody in it is quoted. A text with further marks inside is left as it is.
 */
export function unquoted(text: string): string {
  const inside = /^\s*["“”]([^"“”]+)["“”]\s*$/.exec(text)?.[1];
  return inside ?? text;
}
