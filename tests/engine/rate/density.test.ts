import fc from "fast-check";
import { expect, test } from "vitest";
import type { WeighedFinding } from "../../../src/engine/match/findings.ts";
import { curve, densityOf, evidenceGate, wholeRating } from "../../../src/engine/rate/density.ts";

const finding = (rest: Partial<WeighedFinding> = {}): WeighedFinding => ({
  rule: "language/test",
  dimension: "language",
  span: { start: 0, end: 1 },
  tier: "B",
  voice: "narrator",
  weight: 1,
  guards: [],
  family: "test",
  sentence: 0,
  ...rest,
});

test("a repeated term weighs 1, ½, ⅓", () => {
  const thrice = [0, 1, 2].map((sentence) => finding({ sentence }));
  expect(densityOf(thrice, 16, () => "vile").weight).toBeCloseTo(1 + 1 / 2 + 1 / 3);
});

test("one sentence carries at most 2.5", () => {
  const many = Array.from({ length: 6 }, () => finding());
  let term = 0;
  expect(densityOf(many, 16, () => String(term++)).weight).toBe(2.5);
});

test("the density is shrunk by four sentences", () => {
  expect(densityOf([finding()], 16, () => "vile").value).toBeCloseTo(1 / 20);
});

test("the curve is 2.5 at half, rises everywhere and stays below 5", () => {
  expect(curve(0.3, 0.3)).toBe(2.5);
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 50, noNaN: true }),
      fc.double({ min: 0.001, max: 5, noNaN: true }),
      (density, more) => {
        expect(curve(density + more, 0.3)).toBeGreaterThanOrEqual(curve(density, 0.3));
        expect(curve(density, 0.3)).toBeLessThanOrEqual(5);
      },
    ),
  );
});

test("halves are rounded down", () => {
  expect([0, 0.5, 0.51, 1.5, 2.6, 5].map(wholeRating)).toEqual([0, 0, 1, 1, 3, 5]);
});

test.each([
  [0, 1, 0],
  [1, 1, 1],
  [2, 2, 2],
  [4, 4, 3],
  [7, 7, 4],
  [8, 8, 5],
  [8, 1, 2],
])("%i findings of %i families carry at most %i", (count, families, most) => {
  const findings = Array.from({ length: count }, (_, index) =>
    finding({ family: `family ${index % families}` }),
  );
  expect(evidenceGate(findings)).toBe(most);
});
