import type { AnalysisReport, Tier } from "../engine/report.ts";
import type { Ranges } from "./text-map.ts";

/** A finding's words on the page. */
export interface Mark {
  /** Index into the report's findings. */
  finding: number;
  tier: Tier;
  ranges: readonly Range[];
  /** Whether the words carry a mark; where hints crowd, the fainter ones stay in the list alone. */
  painted: boolean;
}

/** Characters of text that fill a screen of common size. */
const SCREEN = 1_600;
/** Most hints marked on a screen: a page full of marks is not read, and looks worse than it is. */
const MOST_ON_SCREEN = 8;

/**
 * The findings whose words are on the page, in the order of the text, without those that count for
 * nothing and those of dimensions that the reader switched off.
 */
export function marksOf(
  report: AnalysisReport,
  map: Ranges,
  dimensionsOff: readonly string[],
): Mark[] {
  const found = report.findings
    .map(({ tier, weight, dimension, span }, finding) => ({
      finding,
      tier,
      weight,
      start: span.start,
      ranges: weight > 0 && !dimensionsOff.includes(dimension) ? map.rangesOf(span) : [],
    }))
    .filter(({ ranges }) => ranges.length > 0)
    .sort((one, other) => one.start - other.start);
  const chosen = strongest(found);
  return found.map(({ finding, tier, ranges }) => ({
    finding,
    tier,
    ranges,
    painted: chosen.has(finding),
  }));
}

interface Candidate {
  finding: number;
  tier: Tier;
  weight: number;
  start: number;
}

/** The findings to mark, strongest first, so that no screen of text holds more than `MOST_ON_SCREEN`. */
function strongest(found: readonly Candidate[]): Set<number> {
  const byStrength = [...found].sort(
    (one, other) => one.tier.localeCompare(other.tier) || other.weight - one.weight,
  );
  const chosen = new Set<number>();
  const starts: number[] = [];
  for (const { finding, start } of byStrength) {
    const at = starts.filter((other) => other <= start).length;
    const next = starts.toSpliced(at, 0, start);
    const around = next.slice(Math.max(at - MOST_ON_SCREEN, 0), at + MOST_ON_SCREEN + 1);
    const isCrowded = around.some((first, index) => {
      const last = around[index + MOST_ON_SCREEN];
      return last !== undefined && last - first < SCREEN;
    });
    if (isCrowded) continue;
    starts.splice(at, 0, start);
    chosen.add(finding);
  }
  return chosen;
}
