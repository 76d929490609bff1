import { withIntervals } from "./bootstrap.ts";
import type { SetResult } from "./eval-set.ts";
import {
  type Counts,
  countsOf,
  f1,
  macroF1,
  matthewsCorrelation,
  precision,
  recall,
} from "./statistics.ts";

/** A text with what the labels say of it and what the engine says. */
export interface Judged {
  truth: boolean;
  flagged: boolean;
  strict: boolean;
}

/** Figures of flagged sentences against labels, with intervals over sentences and the floor of flagging all. */
export function flaggedFigures(judged: readonly Judged[]): SetResult {
  const everything = countsOf(judged.map((item) => [true, item.truth]));
  return {
    n: judged.length,
    positives: judged.filter((item) => item.truth).length,
    ...withIntervals(judged, statisticsOf),
    floor: { precision: precision(everything), f1: f1(everything), macroF1: macroF1(everything) },
  };
}

function statisticsOf(judged: readonly Judged[]): Record<string, number> {
  const flagged = countsOf(judged.map((item) => [item.flagged, item.truth]));
  const strict = countsOf(judged.map((item) => [item.strict, item.truth]));
  return {
    ...basicFigures(flagged),
    macroF1: macroF1(flagged),
    mcc: matthewsCorrelation(flagged),
    strictPrecision: precision(strict),
    strictRecall: recall(strict),
  };
}

/** Precision, recall and F1 under the names of the result. */
export const basicFigures = (counts: Counts) => ({
  precision: precision(counts),
  recall: recall(counts),
  f1: f1(counts),
});
