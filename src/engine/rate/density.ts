import { TIER_WEIGHTS, type WeighedFinding } from "../match/findings.ts";

/** Sentences added to every text, so that one hit in a short text does not weigh like many in a long one. */
const SHRINKAGE = 4;
/** Most weight that one sentence contributes. */
const SENTENCE_CAP = 2.5;
/** A repeated term weighs 1, ½, ⅓ … */
const repetition = (times: number) => 1 / times;

/** Weighed findings per sentence, shrunk; never negative. */
export interface Density {
  weight: number;
  sentences: number;
  value: number;
}

/**
 * Density of findings: the sum of their weights, capped by sentence and falling with each repetition
 * of a term, over the number of sentences plus `SHRINKAGE`.
 *
 * @param sentences length of the text in sentences of average length.
 * @param termOf the text of a finding, lower case, to tell repetitions.
 */
export function densityOf(
  findings: readonly WeighedFinding[],
  sentences: number,
  termOf: (finding: WeighedFinding) => string,
): Density {
  const seen = new Map<string, number>();
  const bySentence = new Map<number, number>();
  for (const finding of findings) {
    if (finding.weight === 0) continue;
    const term = termOf(finding);
    const times = (seen.get(term) ?? 0) + 1;
    seen.set(term, times);
    const soFar = bySentence.get(finding.sentence) ?? 0;
    bySentence.set(
      finding.sentence,
      Math.min(SENTENCE_CAP, soFar + finding.weight * repetition(times)),
    );
  }
  let weight = 0;
  for (const part of bySentence.values()) weight += part;
  return { weight, sentences, value: weight / (sentences + SHRINKAGE) };
}

/** Exponent of the curve: the higher, the flatter it is near zero and the steeper around `half`. */
export const STEEPNESS = 1.5;

/**
 * 0–5 from a density by a Hill curve, 5·rⁿ/(rⁿ + hⁿ): flat near zero, so that the few hits of
 * ordinary news stay near 0; steep around `half`; never beyond 5. It keeps the order of densities
 * everywhere, which a cut-off at a threshold would not.
 *
 * @param half density at which the value is 2.5.
 */
export function curve(density: number, half: number): number {
  const raised = density ** STEEPNESS;
  return (5 * raised) / (raised + half ** STEEPNESS);
}

/** Rounds to a whole rating, halves downwards. */
export const wholeRating = (value: number): number => Math.max(0, Math.ceil(value - 0.5));

/**
 * Highest rating that so much evidence can carry: 0 hits → 0, 1 → 1, 2 → 2, 3–4 → 3, 5–7 → 4,
 * 8 and more → 5, and at most one more than the number of distinct families.
 */
export function evidenceGate(findings: readonly WeighedFinding[]): number {
  const counted = findings.filter((finding) => finding.weight >= TIER_WEIGHTS.C * 0.5);
  const families = new Set(counted.map((finding) => finding.family)).size;
  const byCount = [0, 1, 2, 3, 3, 4, 4, 4][counted.length] ?? 5;
  return Math.min(byCount, counted.length === 0 ? 0 : 1 + families);
}
