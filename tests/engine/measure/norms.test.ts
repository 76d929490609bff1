import { describe, expect, test } from "vitest";
import {
  lengthBand,
  NORM_MEASURES,
  type NormMeasure,
  type Norms,
  usualOf,
} from "../../../src/engine/measure/norms.ts";
import { NORMS } from "../../../src/engine/measure/norms-data.ts";
import { pointsAbove } from "../../../src/engine/measure/points.ts";

const norm = {
  n: 200,
  quantiles: [0, 1, 2, 3, 4, 5, 10],
  groups: {
    "topic:sport": { n: 90, median: 6 },
    "topic:rare": { n: 12, median: 9 },
    "length:short": { n: 60, median: 1.5 },
  },
};
const norms: Norms = {
  date: "2026-01-01",
  corpus: "ours",
  articles: 200,
  probabilities: [0, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99],
  measures: Object.fromEntries(
    NORM_MEASURES.map((id) => [id, norm]),
  ) as unknown as Norms["measures"],
};
const sport = { id: "sport", label: "Sport" };
const usual = (measure: NormMeasure, topic: { id: string; label: string } | null, words = 700) =>
  usualOf(measure, topic, words, norms);

describe("what is usual", () => {
  test("lies straight between the known quantiles, both ways", () => {
    expect(usual("framing.balance", null).at(0.625)).toBe(2.5);
    expect(usual("framing.balance", null).rankOf(2.5)).toBe(0.625);
    expect(usual("framing.balance", null).rankOf(-1)).toBe(0);
    expect(usual("framing.balance", null).rankOf(99)).toBe(1);
  });

  test("is shifted to a topic's median, less so the fewer articles there are", () => {
    // 4 higher, counted by 90 / 120.
    expect(usual("framing.balance", sport).at(0.5)).toBe(5);
    expect(usual("framing.balance", sport).at(0.99)).toBe(13);
    expect(usual("framing.balance", sport).from).toContain("90 of them on Sport");
  });

  test("is scaled where a measure cannot be negative", () => {
    expect(usual("sourcing.named-speakers", sport).at(0.5)).toBe(5);
    expect(usual("sourcing.named-speakers", sport).at(0)).toBe(0);
  });

  test("falls back to the length where a topic has too few articles, and says so", () => {
    const rare = usual("framing.balance", { id: "rare", label: "Rare" }, 300);
    expect(rare.at(0.5)).toBeCloseTo(2 - 0.5 * (60 / 90));
    expect(rare.from).toContain("too few of them");
  });

  test("knows three lengths", () => {
    expect([100, 500, 899, 900].map(lengthBand)).toEqual(["short", "medium", "medium", "long"]);
  });
});

describe("points above the usual", () => {
  const at = (value: number) => pointsAbove(value, usual("framing.balance", null));
  test("are none up to the 75th percentile and 2 at the 99th", () => {
    expect([at(3), at(4), at(5), at(10)]).toEqual([0, 1, 1.5, 2]);
  });
  test("grow beyond it and never exceed 5", () => {
    expect(at(14)).toBeCloseTo(2 + 2 * (4 / 8));
    expect(at(1_000)).toBe(5);
  });
});

describe("the shipped norms", () => {
  test("hold every measure with rising quantiles", () => {
    expect(NORMS.corpus).not.toBe("");
    for (const measure of NORM_MEASURES) {
      const { n, quantiles } = NORMS.measures[measure];
      expect(n).toBeGreaterThan(100);
      expect(quantiles).toHaveLength(NORMS.probabilities.length);
      expect([...quantiles].sort((a, b) => a - b)).toEqual(quantiles);
    }
  });
});
