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
 * @param findings in text order.
 * @param sentences length of the text in sentences of average length.
 * @param termOf the text of a finding, lower case, to tell repetitions.
 * @param weightOf what a finding weighs, where it is not its own weight.
 */
export function densityOf(
  findings: readonly WeighedFinding[],
  sentences: number,
  termOf: (finding: WeighedFinding) => string,
  weightOf: (finding: WeighedFinding) => number = ownWeight,
): Density {
  // A single finding repeats nothing.
  const seen = findings.length > 1 ? new Map<string, number>() : null;
  let weight = 0;
  let sentence = -1;
  let inSentence = 0;
  for (const finding of findings) {
    const own = weightOf(finding);
    if (own === 0) continue;
    const times = seen ? countedOnceMore(seen, termOf(finding)) : 1;
    if (finding.sentence !== sentence) {
      weight += inSentence;
      inSentence = 0;
      sentence = finding.sentence;
    }
    inSentence = Math.min(SENTENCE_CAP, inSentence + own * repetition(times));
  }
  weight += inSentence;
  return { weight, sentences, value: weight / (sentences + SHRINKAGE) };
}

const ownWeight = ({ weight }: WeighedFinding): number => weight;

function countedOnceMore(seen: Map<string, number>, term: string): number {
  const times = (seen.get(term) ?? 0) + 1;
  seen.set(term, times);
  return times;
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
