import type { WeighedFinding } from "../match/findings.ts";
import { MAX_EVIDENCE } from "../report.ts";

/** Heaviest findings first, families in turn, so that the evidence shows the kinds and not one kind five times. */
export function chooseEvidence(
  findings: readonly WeighedFinding[],
  all: readonly WeighedFinding[],
): number[] {
  const ordered = findings
    .filter((finding) => finding.weight > 0)
    .sort((a, b) => b.weight - a.weight || a.span.start - b.span.start);
  if (ordered.length <= 1) return ordered.map((finding) => all.indexOf(finding));
  const byFamily = new Map<string, WeighedFinding[]>();
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
export function plain(value: number): string {
  const hundredths = Math.round(value * 100);
  if (hundredths < 0) return `−${plain(-hundredths / 100)}`;
  return SHARES[hundredths] ?? String(hundredths / 100);
}

/** From 0 to 1: most numbers of a report lie there, and writing out a fraction is slow. */
const SHARES = Array.from({ length: 101 }, (_, hundredths) => String(hundredths / 100));
