import { describe, expect, test } from "vitest";
import { bootstrapIntervals, seededRandom, withIntervals } from "../../scripts/eval/bootstrap.ts";
import { mean } from "../../scripts/eval/statistics.ts";

const meanOf = (values: readonly number[]) => ({ mean: mean(values) });

describe("seeded random numbers", () => {
  test("are the same for the same seed and others for another", () => {
    const numbers = (seed: number) => Array.from({ length: 5 }, seededRandom(seed));
    expect(numbers(1)).toEqual(numbers(1));
    expect(numbers(1)).not.toEqual(numbers(2));
  });

  test("fill [0, 1) evenly", () => {
    const random = seededRandom(7);
    const numbers = Array.from({ length: 10_000 }, random);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    expect(mean(numbers)).toBeCloseTo(0.5, 1);
  });
});

describe("bootstrap intervals", () => {
  test("agree with the normal approximation for a large sample", () => {
    const values = Array.from({ length: 400 }, (_, index) => (index % 4 === 0 ? 1 : 0));
    const { mean: interval } = bootstrapIntervals(values, meanOf);
    const reach = 1.96 * Math.sqrt((0.25 * 0.75) / 400);
    expect(interval[0]).toBeCloseTo(0.25 - reach, 1.7);
    expect(interval[1]).toBeCloseTo(0.25 + reach, 1.7);
  });

  test("have no width where all values agree", () => {
    expect(bootstrapIntervals([3, 3, 3], meanOf)).toEqual({ mean: [3, 3] });
  });

  test("are the same in every run", () => {
    const values = [1, 5, 2, 8, 3];
    expect(bootstrapIntervals(values, meanOf)).toEqual(bootstrapIntervals(values, meanOf));
  });
});

test("intervals stand beside their figures, none for an empty sample", () => {
  expect(withIntervals([2, 2], meanOf)).toEqual({ mean: 2, meanInterval: [2, 2] });
  expect(withIntervals([], meanOf)).toEqual({ mean: 0 });
});
