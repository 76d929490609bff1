import type { Span } from "../../src/engine/article.ts";
import type { AnalysisReport, Dimension, Finding } from "../../src/engine/report.ts";

/** Dimensions whose findings are single words and phrases. */
export const WORD_LEVEL_DIMENSIONS: readonly Dimension[] = [
  "language",
  "labelling",
  "certainty",
  "sensationalism",
];

/** Findings that count, in the word-level dimensions. */
export const wordLevelFindings = (report: AnalysisReport): Finding[] =>
  report.findings.filter(
    (finding) => finding.weight > 0 && WORD_LEVEL_DIMENSIONS.includes(finding.dimension),
  );

/** Enough to speak up on: two findings, or one of the strongest tier. */
export const isStrictHit = (findings: readonly Finding[]): boolean =>
  findings.length >= 2 || findings.some((finding) => finding.tier === "A");

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
