import { expect, test } from "vitest";
import type { AnalysisReport, Tier } from "../../src/engine/report.ts";
import { marksOf } from "../../src/page/marks.ts";
import { sampleReport } from "../fixtures/report.ts";

const [sample] = sampleReport.findings;
if (sample === undefined) throw new Error("the sample has findings");
const range = new Range();
const map = { rangesOf: () => [range], documents: () => [document] };

const reportWith = (
  findings: { start: number; tier?: Tier; weight?: number }[],
): AnalysisReport => ({
  ...sampleReport,
  findings: findings.map(({ start, tier = "B", weight = 1 }) => ({
    ...sample,
    tier,
    weight,
    span: { start, end: start + 5 },
  })),
});
const paintedIn = (report: AnalysisReport) =>
  marksOf(report, map, [])
    .filter(({ painted }) => painted)
    .map(({ finding }) => report.findings[finding]?.span.start ?? -1);

test("eight hints on a screen of text are marked, and the rest stays unmarked but known", () => {
  const report = reportWith(Array.from({ length: 20 }, (_, at) => ({ start: at * 50 })));
  expect(paintedIn(report)).toHaveLength(8);
  expect(marksOf(report, map, [])).toHaveLength(20);
});

test("where hints crowd, the strongest are marked, wherever they stand", () => {
  const report = reportWith([
    ...Array.from({ length: 12 }, (_, at) => ({ start: at * 10, tier: "C" as const })),
    ...Array.from({ length: 8 }, (_, at) => ({ start: 500 + at * 10, tier: "A" as const })),
  ]);
  expect(paintedIn(report)).toEqual(Array.from({ length: 8 }, (_, at) => 500 + at * 10));
});

test("no stretch of 1,600 characters holds more than eight, however they lie", () => {
  const starts = Array.from({ length: 300 }, (_, at) => (at * 7_919) % 20_000);
  const report = reportWith(starts.map((start, at) => ({ start, weight: 1 + (at % 5) / 10 })));
  const painted = paintedIn(report);
  for (const first of painted)
    expect(painted.filter((at) => at >= first && at < first + 1_600).length).toBeLessThanOrEqual(8);
  expect(painted.length).toBeGreaterThan(80);
});

test("hints that stand apart are all marked", () => {
  expect(
    paintedIn(reportWith(Array.from({ length: 30 }, (_, at) => ({ start: at * 400 })))),
  ).toHaveLength(30);
});

test("what counts for nothing, is switched off or is not on the page has no mark", () => {
  const report = reportWith([{ start: 0, weight: 0 }, { start: 10 }]);
  expect(marksOf(report, map, []).map(({ finding }) => finding)).toEqual([1]);
  expect(marksOf(report, map, [sample.dimension])).toEqual([]);
  expect(marksOf(report, { ...map, rangesOf: () => [] }, [])).toEqual([]);
});
