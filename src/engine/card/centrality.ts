import type { Analysis } from "../analysis.ts";
import type { Entity } from "./entities.ts";
import { type Candidate, headlineContent } from "./sentences.ts";

/** A score of sentences; higher is better. */
export type Score = (candidate: Candidate) => number;

/** Names that a sentence is praised for. */
const TOP_NAMES = 6;
/** A word of the headline counts as one that so many doublings of sentences share. */
const HEADLINE_WORTH = 4;
const FIGURE_WORTH = 0.5;
/** 0: long sentences have all their words' worth; 1: the mean of their words. */
const LENGTH_POWER = 0.7;

/**
 * How central a sentence is to its article, 0–1: by the words that it shares with other sentences
 * and with the headline, and by the names that the article is about.
 */
export function centralityOf(
  analysis: Analysis,
  candidates: readonly Candidate[],
  entities: readonly Entity[],
): Score {
  const headline = headlineContent(analysis).content;
  const seen = new Map<number, number>();
  for (const { content } of candidates)
    for (const id of content) seen.set(id, (seen.get(id) ?? 0) + 1);
  const names = new Map<number, number>();
  for (const { mentions } of entities.slice(0, TOP_NAMES))
    for (const { sentence } of mentions) names.set(sentence, (names.get(sentence) ?? 0) + 1);
  const raw = candidates.map(({ content, index, hasFigure, words }) => {
    let worth = (names.get(index) ?? 0) + (hasFigure ? FIGURE_WORTH : 0);
    for (const id of content)
      worth += Math.log2(seen.get(id) as number) + (headline.has(id) ? HEADLINE_WORTH : 0);
    return worth / words ** LENGTH_POWER;
  });
  const most = raw.reduce((largest, score) => Math.max(largest, score), 0.001);
  return ({ rank }) => (raw[rank] as number) / most;
}
