import type { Analysis } from "../analysis.ts";
import type { Card } from "../report.ts";
import type { Score } from "./centrality.ts";
import { type Candidate, excerptOf, likeness } from "./sentences.ts";

/** Words of a summary's sentence. */
const MIN_WORDS = 8;
const MAX_WORDS = 50;
/** Share of a sentence that may stand between quotation marks: a term, not a speech. */
const MAX_QUOTED = 0.3;
const KEY_POINTS = 3;
/** News puts the most important first. */
const LEAD_SHARE = 0.4;
/** From this share of shared words on, two sentences say the same. */
const ALIKE = 0.6;
/** A summary's second sentence adds to a first of fewer words than this. */
const ROOM = 34;

/** One or two sentences of the article, and three key points that say something else. */
export function summaryOf(
  analysis: Analysis,
  candidates: readonly Candidate[],
  centrality: Score,
): Pick<Card, "summary" | "keyPoints"> {
  const score: Score = (candidate) =>
    (LEAD_SHARE * 2) / (2 + candidate.rank) + (1 - LEAD_SHARE) * centrality(candidate);
  const fit = candidates.filter(isFit);
  const first = bestNew(fit, [], score);
  if (!first) return { summary: [], keyPoints: [] };
  const second = first.words < ROOM ? bestNew(fit, [first], score) : undefined;
  const summary = second ? [first, second] : [first];
  const chosen = [...summary];
  while (chosen.length < summary.length + KEY_POINTS) {
    const next = bestNew(fit, chosen, score);
    if (!next) break;
    chosen.push(next);
  }
  const excerpts = (part: readonly Candidate[]) =>
    part.toSorted((a, b) => a.index - b.index).map((candidate) => excerptOf(analysis, candidate));
  return { summary: excerpts(summary), keyPoints: excerpts(chosen.slice(summary.length)) };
}

const isFit = ({ words, quoted, leans, asks }: Candidate): boolean =>
  !asks && words >= MIN_WORDS && words <= MAX_WORDS && quoted <= MAX_QUOTED && !leans;

/** The best sentence that says something other than those chosen before; the earlier of two equals. */
function bestNew(
  fit: readonly Candidate[],
  chosen: readonly Candidate[],
  score: Score,
): Candidate | undefined {
  let best: Candidate | undefined;
  for (const candidate of fit) {
    if (best && score(best) >= score(candidate)) continue;
    const isNew = chosen.every(
      (other) => other !== candidate && likeness(other, candidate) < ALIKE,
    );
    if (isNew) best = candidate;
  }
  return best;
}
