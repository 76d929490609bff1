import type { Analysis } from "../analysis.ts";
import type { Card } from "../report.ts";
import type { Scores } from "./centrality.ts";
import { type Candidate, type Candidates, excerptOf } from "./sentences.ts";

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
  candidates: Candidates,
  centrality: Scores,
): Pick<Card, "summary" | "keyPoints"> {
  const fit = candidates.all.filter(isFit);
  const scores = fit.map(
    ({ rank }) => (LEAD_SHARE * 2) / (2 + rank) + (1 - LEAD_SHARE) * (centrality[rank] as number),
  );
  const bestBeside = (chosen: readonly Candidate[]) => bestNew(candidates, fit, scores, chosen);
  const first = bestBeside([]);
  if (!first) return { summary: [], keyPoints: [] };
  const second = first.words < ROOM ? bestBeside([first]) : undefined;
  const summary = second ? [first, second] : [first];
  const chosen = [...summary];
  while (chosen.length < summary.length + KEY_POINTS) {
    const next = bestBeside(chosen);
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
  { tellingWords }: Candidates,
  fit: readonly Candidate[],
  scores: readonly number[],
  chosen: readonly Candidate[],
): Candidate | undefined {
  let best: Candidate | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < fit.length; index++) {
    const candidate = fit[index] as Candidate;
    const score = scores[index] as number;
    if (most >= score) continue;
    const isNew = chosen.every(
      (other) =>
        other !== candidate && tellingWords.likeness(other.content, candidate.content) < ALIKE,
    );
    if (!isNew) continue;
    best = candidate;
    most = score;
  }
  return best;
}
