import { expect, test } from "vitest";
import {
  characterCounts,
  commonLength,
  mergedSpans,
  spanAgreement,
  spanFigures,
} from "../../scripts/eval/spans.ts";

const span = (start: number, end: number) => ({ start, end });

test("overlapping spans become one", () => {
  expect(mergedSpans([span(10, 20), span(0, 5), span(15, 30), span(30, 31)])).toEqual([
    span(0, 5),
    span(10, 31),
  ]);
});

test("common length counts every shared character once", () => {
  expect(commonLength([span(0, 10), span(20, 30)], [span(5, 25), span(28, 40)])).toBe(12);
  expect(commonLength([span(0, 10)], [span(2, 3), span(4, 6)])).toBe(3);
  expect(commonLength([], [span(0, 1)])).toBe(0);
});

test("characters of a text are found or not, true or not", () => {
  expect(characterCounts([span(0, 10)], [span(5, 20)], 100)).toEqual({
    truePositives: 5,
    falsePositives: 5,
    falseNegatives: 10,
    trueNegatives: 80,
  });
});

test("the measure of SemEval-2020 weighs a span by the share that agrees", () => {
  // Found: 10 characters, 5 of them true, and 4 characters, none true. True: 20 characters, 5 found.
  const agreement = spanAgreement([span(0, 10), span(90, 94)], [span(5, 25)]);
  const figures = spanFigures([agreement]);
  expect(figures.precision).toBeCloseTo((0.5 + 0) / 2, 12);
  expect(figures.recall).toBeCloseTo(5 / 20, 12);
  expect(figures.f1).toBeCloseTo(0.25, 12);
});
