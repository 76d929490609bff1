import { CAPITALISED, type Tokens } from "../annotate/tokens.ts";
import { isWord, OTHER_MARK, SENTENCE_MARK } from "./lexicon.ts";

/** Capitalised, and not merely because the sentence begins with it. */
export const isNameToken = (tokens: Tokens, at: number, from: number, to: number): boolean =>
  ((tokens.flags[at] as number) & CAPITALISED) !== 0 && at !== firstWord(tokens, from, to);

/** First token of a sentence that is a word; marks may stand before it. */
export function firstWord(tokens: Tokens, from: number, to: number): number {
  let at = from;
  while (at < to && !isWord(tokens.id[at] as number)) at++;
  return at;
}

/** Nothing but marks stands from a token to its sentence's end. */
export function endsSentence(tokens: Tokens, at: number, to: number): boolean {
  for (let rest = at; rest < to; rest++) {
    const id = tokens.id[rest] as number;
    if (id !== SENTENCE_MARK && id !== OTHER_MARK) return false;
  }
  return true;
}
