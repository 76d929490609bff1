import { describe, expect, test } from "vitest";
import {
  accuracy,
  areaUnderCurve,
  type Counts,
  countsOf,
  f1,
  macroF1,
  matthewsCorrelation,
  mean,
  precision,
  quantile,
  recall,
  sumOfCounts,
} from "../../scripts/eval/statistics.ts";

/** 20 items: 6 found and true, 2 found and not true, 4 missed, 8 rightly left alone. */
const counts: Counts = {
  truePositives: 6,
  falsePositives: 2,
  falseNegatives: 4,
  trueNegatives: 8,
};

test("counts pairs of found and true", () => {
  expect(
    countsOf([
      [true, true],
      [true, false],
      [true, false],
      [false, true],
      [false, false],
    ]),
  ).toEqual({ truePositives: 1, falsePositives: 2, falseNegatives: 1, trueNegatives: 1 });
});

test("adds counts up", () => {
  expect(sumOfCounts([counts, counts]).falseNegatives).toBe(8);
});

describe("figures of a table worked out by hand", () => {
  test("precision is 6 of 8", () => expect(precision(counts)).toBe(0.75));
  test("recall is 6 of 10", () => expect(recall(counts)).toBe(0.6));
  test("F1 is 12 of 18", () => expect(f1(counts)).toBeCloseTo(2 / 3, 12));
  test("accuracy is 14 of 20", () => expect(accuracy(counts)).toBe(0.7));
  test("macro-F1 is the mean of 12/18 and 16/22", () =>
    expect(macroF1(counts)).toBeCloseTo((12 / 18 + 16 / 22) / 2, 12));
  test("the Matthews correlation is 40 over the root of 9600", () =>
    expect(matthewsCorrelation(counts)).toBeCloseTo(40 / Math.sqrt(9_600), 12));
});

test("an empty table gives nothing rather than no number", () => {
  const empty = countsOf([]);
  expect([precision(empty), recall(empty), f1(empty), matthewsCorrelation(empty)]).toEqual([
    0, 0, 0, 0,
  ]);
});

describe("area under the curve", () => {
  const scored = (positives: number[], negatives: number[]) => [
    ...positives.map((score) => ({ score, positive: true })),
    ...negatives.map((score) => ({ score, positive: false })),
  ];
  test("is the share of pairs in the right order", () => {
    // Of six pairs only 3 against 4 stands wrong.
    expect(areaUnderCurve(scored([3, 5], [1, 2, 4]))).toBeCloseTo(5 / 6, 12);
  });
  test("counts a tie as half", () => {
    expect(areaUnderCurve(scored([2], [2]))).toBe(0.5);
    expect(areaUnderCurve(scored([0, 1], [0, 0]))).toBe(0.75);
  });
  test("is one half where a class is missing", () => {
    expect(areaUnderCurve(scored([1, 2], []))).toBe(0.5);
  });
});

test("quantiles lie between the values", () => {
  expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
  expect(quantile([1, 2, 3, 4], 0)).toBe(1);
  expect(quantile([1, 2, 3, 4], 1)).toBe(4);
  expect(quantile([10], 0.9)).toBe(10);
  expect(() => quantile([], 0.5)).toThrow(RangeError);
});

test("the mean of nothing is 0", () => {
  expect(mean([])).toBe(0);
  expect(mean([1, 2, 6])).toBe(3);
});
