import { isWord } from "../match/lexicon.ts";
import type { AnnotatedText } from "./annotate.ts";
import type { AnnotatorWords } from "./words.ts";

/** Words of a text that are looked at: enough to tell a language by. */
const SAMPLE = 400;
/**
 * Least share of articles, prepositions, conjunctions and auxiliaries. English prose has 0.35 to 0.5;
 * German, French or Spanish, which share a few spellings (`in`, `a`, `on`), stay below 0.12.
 */
const LEAST_SHARE = 0.2;

/** Whether a text whose language nobody declared reads as English. */
export function readsAsEnglish({ tokens }: AnnotatedText, words: AnnotatorWords): boolean {
  let all = 0;
  let grammatical = 0;
  for (let at = 0; at < tokens.count && all < SAMPLE; at++) {
    const id = tokens.id[at] as number;
    if (!isWord(id)) continue;
    all++;
    if (words.neverHead.has(id) || words.determiner.has(id) || words.auxiliary.has(id))
      grammatical++;
  }
  return all > 0 && grammatical / all >= LEAST_SHARE;
}
