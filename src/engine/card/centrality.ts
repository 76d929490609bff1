import type { Entity } from "./entities.ts";
import { type Candidates, MAX_WORDS } from "./sentences.ts";

/** Scores of candidates by their rank; higher is better. */
export type Scores = Float64Array;

/** Names that a sentence is praised for. */
const TOP_NAMES = 6;
/** A word of the headline counts as one that so many doublings of sentences share. */
const HEADLINE_WORTH = 4;
const FIGURE_WORTH = 0.5;
/** 0: long sentences have all their words' worth; 1: the mean of their words. */
const LENGTH_POWER = 0.7;
/** What a worth is divided by, by the sentence's words. */
const DIVISORS = Float64Array.from({ length: MAX_WORDS + 1 }, (_, words) => words ** LENGTH_POWER);

/**
 * How central every sentence is to its article, 0–1: by the words that it shares with other
 * sentences and with the headline, and by the names that the article is about.
 *
 * @param sentences how many the article has.
 */
export function centralityOf(
  { all, headline, tellingWords }: Candidates,
  entities: readonly Entity[],
  sentences: number,
): Scores {
  const worths = worthsOf(all, tellingWords.count);
  for (const word of headline) worths[word] = (worths[word] as number) + HEADLINE_WORTH;
  const names = new Array<number>(sentences).fill(0);
  for (const { mentions } of entities.slice(0, TOP_NAMES))
    for (const { sentence } of mentions) names[sentence] = (names[sentence] as number) + 1;
  const scores = new Float64Array(all.length);
  let most = 0.001;
  for (const { rank, content, index, hasFigure, words } of all) {
    let worth = (names[index] as number) + (hasFigure ? FIGURE_WORTH : 0);
    for (const word of content) worth += worths[word] as number;
    const score = worth / (DIVISORS[words] as number);
    scores[rank] = score;
    most = Math.max(most, score);
  }
  for (let rank = 0; rank < scores.length; rank++) scores[rank] = (scores[rank] as number) / most;
  return scores;
}

/** What telling words are worth: more the more sentences share them. */
function worthsOf(all: Candidates["all"], count: number): Float64Array {
  const worths = new Float64Array(count);
  for (const { content } of all)
    for (const word of content) worths[word] = (worths[word] as number) + 1;
  for (let word = 0; word < count; word++) {
    const sharing = worths[word] as number;
    worths[word] = sharing > 1 ? Math.log2(sharing) : 0;
  }
  return worths;
}
