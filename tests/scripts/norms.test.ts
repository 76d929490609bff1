import { describe, expect, test } from "vitest";
import { normsFrom } from "../../scripts/norms/norms-from-reports.ts";
import { NORM_MEASURES } from "../../src/engine/measure/norms.ts";
import type { AnalysisReport } from "../../src/engine/report.ts";

const FACTS = { date: "2026-01-01", corpus: "ours" };

/** As much of a report as norms are made from: the same value for every measure. */
const report = (value: number, words: number, topic: string | null): AnalysisReport =>
  ({
    text: { words },
    perspectives: { topic: topic === null ? null : { id: topic } },
    ratings: [{ measures: NORM_MEASURES.map((id) => ({ id, value })) }],
  }) as unknown as AnalysisReport;

/** Values 0 … 100; the first forty on energy and short, the rest without a topic and long. */
const reports = Array.from({ length: 101 }, (_, index) =>
  report(index, index < 40 ? 300 : 2_000, index < 40 ? "energy" : null),
);

describe("norms", () => {
  test("are the quantiles of all values, with medians of groups that are large enough", () => {
    const norms = normsFrom(reports, FACTS);
    expect(norms.articles).toBe(101);
    const [first] = NORM_MEASURES;
    expect(norms.measures[first]).toEqual({
      n: 101,
      quantiles: norms.probabilities.map((probability) => Number((100 * probability).toFixed(4))),
      groups: {
        "length:short": { n: 40, median: 19.5 },
        "length:long": { n: 61, median: 70 },
        "topic:energy": { n: 40, median: 19.5 },
      },
    });
  });

  test("leave out groups that are too small to say what is usual", () => {
    const norms = normsFrom([...reports, report(1, 300, "rare")], FACTS);
    expect(Object.keys(norms.measures[NORM_MEASURES[0]].groups)).not.toContain("topic:rare");
  });

  test("cannot be made of reports without a measure", () => {
    expect(() => normsFrom([], FACTS)).toThrow(NORM_MEASURES[0]);
  });
});
