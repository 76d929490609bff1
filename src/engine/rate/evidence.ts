import type { WeighedFinding } from "../match/findings.ts";
import { MAX_EVIDENCE } from "../report.ts";

/** Heaviest findings first, families in turn, so that the evidence shows the kinds and not one kind five times. */
export function chooseEvidence(
  findings: readonly WeighedFinding[],
  all: readonly WeighedFinding[],
): number[] {
  const byFamily = new Map<string, WeighedFinding[]>();
  const ordered = findings
    .filter((finding) => finding.weight > 0)
    .sort((a, b) => b.weight - a.weight || a.span.start - b.span.start);
  for (const finding of ordered) {
    const list = byFamily.get(finding.family);
    if (list) list.push(finding);
    else byFamily.set(finding.family, [finding]);
  }
  const chosen: WeighedFinding[] = [];
  const most = Math.min(ordered.length, MAX_EVIDENCE);
  for (let round = 0; chosen.length < most; round++)
    for (const list of byFamily.values()) {
      const finding = list[round];
      if (finding && chosen.length < most) chosen.push(finding);
    }
  return chosen.map((finding) => all.indexOf(finding));
}

/** Words of a number of things: `1 hint`, `3 hints`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** A number for readers: at most two decimals, no trailing zeros, a true minus sign. */
export const plain = (value: number): string =>
  String(Math.round(value * 100) / 100).replace("-", "−");
