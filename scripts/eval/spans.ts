import type { Span } from "../../src/engine/article.ts";
import { type Counts, noCounts, share } from "./statistics.ts";

/** Spans in order, overlapping and touching ones made one. */
export function mergedSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ start: span.start, end: span.end });
  }
  return merged;
}

/** Characters that both lists of merged spans hold. */
export function commonLength(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0;
  let from = 0;
  for (const span of a) {
    while ((b[from]?.end ?? Infinity) <= span.start) from += 1;
    for (let at = from; (b[at]?.start ?? Infinity) < span.end; at += 1) {
      const other = b[at] as Span;
      sum += Math.min(span.end, other.end) - Math.max(span.start, other.start);
    }
  }
  return sum;
}

const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, span) => sum + span.end - span.start, 0);

/** Characters found and true in a text of the given length. */
export function characterCounts(
  found: readonly Span[],
  truth: readonly Span[],
  length: number,
): Counts {
  const ours = mergedSpans(found);
  const theirs = mergedSpans(truth);
  const common = commonLength(ours, theirs);
  const counts = noCounts();
  counts.truePositives = common;
  counts.falsePositives = lengthOf(ours) - common;
  counts.falseNegatives = lengthOf(theirs) - common;
  counts.trueNegatives = length - counts.truePositives - counts.falsePositives;
  counts.trueNegatives -= counts.falseNegatives;
  return counts;
}

/** Sums over one text from which the SemEval-2020 measure of span identification is made. */
export interface SpanAgreement {
  foundShare: number;
  found: number;
  truthShare: number;
  truth: number;
}

/** How much of each found span is true, and how much of each true span was found. */
export function spanAgreement(found: readonly Span[], truth: readonly Span[]): SpanAgreement {
  const ours = mergedSpans(found);
  const theirs = mergedSpans(truth);
  return {
    foundShare: sumOfShares(ours, theirs),
    found: ours.length,
    truthShare: sumOfShares(theirs, ours),
    truth: theirs.length,
  };
}

const sumOfShares = (of: readonly Span[], within: readonly Span[]): number =>
  of.reduce((sum, span) => sum + share(commonLength([span], within), span.end - span.start), 0);

/**
 * Precision, recall and F1 in which a span counts by the share of it that agrees (Da San Martino et
 * al., SemEval-2020 task 11, equations 1 to 3).
 */
export function spanFigures(agreements: readonly SpanAgreement[]) {
  const sum = (part: keyof SpanAgreement) =>
    agreements.reduce((total, agreement) => total + agreement[part], 0);
  const precision = share(sum("foundShare"), sum("found"));
  const recall = share(sum("truthShare"), sum("truth"));
  return { precision, recall, f1: share(2 * precision * recall, precision + recall) };
}
