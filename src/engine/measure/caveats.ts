import type { Analysis } from "../analysis.ts";
import type { Sentence } from "../annotate/sentences.ts";
import { CLAUSE_MARK } from "../match/lexicon.ts";
import { isConcern, type Outlook, type SentenceOutlook } from "./outlook.ts";
import { CONCESSION } from "./words.ts";

/** Where a text says what speaks against its main line. */
export interface CaveatPlaces {
  sentences: number[];
  /** Mean place in the text, 0–1. */
  position: number;
  /** Every caveat stands in the last part of the text or in a side clause. */
  isLate: boolean;
}

/** A caveat behind this share of the text is late. */
const LATE = 0.7;

/** Places of the sentences with a concern; null where there is none. */
export function caveatPlaces(analysis: Analysis, outlook: Outlook): CaveatPlaces | null {
  const total = Math.max(1, outlook.sentences.length - 1);
  let sum = 0;
  let isLate = true;
  const sentences: number[] = [];
  for (let place = 0; place < outlook.sentences.length; place++) {
    const { sentence, concerns } = outlook.sentences[place] as SentenceOutlook;
    if (concerns === 0) continue;
    const position = place / total;
    sum += position;
    sentences.push(sentence);
    if (position < LATE && !isInSideClause(analysis, sentence)) isLate = false;
  }
  if (sentences.length === 0) return null;
  return { sentences, position: sum / sentences.length, isLate };
}

/** The sentence opens with a concession, and no concern stands behind the side clause. */
function isInSideClause({ text, ruleset }: Analysis, index: number): boolean {
  const sentence = text.sentences[index] as Sentence;
  const { kinds } = ruleset.measureWords;
  const first = text.tokens.id[sentence.from] as number;
  if (((kinds[first] as number) & CONCESSION) === 0) return false;
  let lastMark = -1;
  let lastConcern = -1;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (text.tokens.id[at] === CLAUSE_MARK) lastMark = at;
    else if (isConcern(text, sentence, at, kinds)) lastConcern = at;
  }
  return lastConcern >= 0 && lastMark > lastConcern;
}
