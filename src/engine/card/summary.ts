import type { Analysis } from "../analysis.ts";
import type { Card } from "../report.ts";
import type { Entity } from "./entities.ts";
import { type Candidate, excerptOf, likeness } from "./sentences.ts";

/** Words of a summary's sentence. */
const MIN_WORDS = 12;
const MAX_WORDS = 45;
const KEY_POINTS = 3;
/** News puts the most important first, so the place outweighs the words. */
const LEAD_SHARE = 0.65;
/** Names that a sentence is praised for. */
const TOP_NAMES = 6;
/** From this share of shared words on, two sentences say the same. */
const ALIKE = 0.6;
/** A summary's second sentence adds to a first of fewer words than this. */
const ROOM = 34;

/** One or two sentences of the article, and three key points that say something else. */
export function summaryOf(
  analysis: Analysis,
  candidates: readonly Candidate[],
  entities: readonly Entity[],
): Pick<Card, "summary" | "keyPoints"> {
  const scored = scoresOf(candidates, entities, analysis.ruleset.lexicon.size);
  const fit = candidates.filter(isFit);
  const best = bestOf(fit, scored.summary);
  if (!best) return { summary: [], keyPoints: [] };
  const second = best.words < ROOM ? secondOf(fit, best, scored.summary) : undefined;
  const summary = second ? [best, second].sort((a, b) => a.index - b.index) : [best];
  return {
    summary: summary.map((candidate) => excerptOf(analysis, candidate)),
    keyPoints: keyPointsOf(fit, summary, scored.centrality).map((candidate) =>
      excerptOf(analysis, candidate),
    ),
  };
}

const isFit = ({ words, quoted, leans, asks }: Candidate): boolean =>
  !asks && words >= MIN_WORDS && words <= MAX_WORDS && quoted === 0 && !leans;

type Score = (candidate: Candidate) => number;

/** Scores of sentences: how central by shared words and names, and that with the place in the text. */
function scoresOf(
  candidates: readonly Candidate[],
  entities: readonly Entity[],
  lexiconSize: number,
): { centrality: Score; summary: Score } {
  const seen = new Int32Array(lexiconSize);
  for (const { content } of candidates)
    for (const id of content) seen[id] = (seen[id] as number) + 1;
  const names = new Map<number, number>();
  for (const { mentions } of entities.slice(0, TOP_NAMES))
    for (const { sentence } of mentions) names.set(sentence, (names.get(sentence) ?? 0) + 1);
  const raw = candidates.map(({ content, index, hasFigure, words }) => {
    let shared = 0;
    for (const id of content) shared += Math.log2(seen[id] as number);
    return (shared + (names.get(index) ?? 0) + (hasFigure ? 0.5 : 0)) / Math.sqrt(words);
  });
  const most = raw.reduce((largest, score) => Math.max(largest, score), 0.001);
  const centrality: Score = ({ rank }) => (raw[rank] as number) / most;
  return {
    centrality,
    summary: (candidate) =>
      (LEAD_SHARE * 2) / (2 + candidate.rank) + (1 - LEAD_SHARE) * centrality(candidate),
  };
}

const bestOf = (fit: readonly Candidate[], score: Score): Candidate | undefined =>
  fit.reduce<Candidate | undefined>(
    (best, candidate) => (best && score(best) >= score(candidate) ? best : candidate),
    undefined,
  );

function secondOf(fit: readonly Candidate[], best: Candidate, score: Score): Candidate | undefined {
  return bestOf(
    fit.filter((candidate) => candidate !== best && likeness(best, candidate) < ALIKE),
    score,
  );
}

/** The most central sentence of each third of the text that says something new. */
function keyPointsOf(
  fit: readonly Candidate[],
  summary: readonly Candidate[],
  score: Score,
): Candidate[] {
  const chosen: Candidate[] = [];
  const isNew = (candidate: Candidate) =>
    [...summary, ...chosen].every(
      (other) => other !== candidate && likeness(other, candidate) < ALIKE,
    );
  const last = fit.at(-1)?.rank ?? 0;
  for (let third = 0; third < KEY_POINTS; third++) {
    const part = fit.filter(({ rank }) => Math.floor((rank * KEY_POINTS) / (last + 1)) === third);
    const next = bestOf(part.filter(isNew), score) ?? bestOf(fit.filter(isNew), score);
    if (next) chosen.push(next);
  }
  return chosen.sort((a, b) => a.index - b.index);
}
