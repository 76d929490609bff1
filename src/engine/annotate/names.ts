import { isWord } from "../match/lexicon.ts";
import type { Sentence } from "./sentences.ts";
import { CAPITALISED, type TokenizedText } from "./tokens.ts";
import type { AnnotatorWords } from "./words.ts";

/** Longest noun phrase that may be a speaker, in tokens. */
export const MAX_PHRASE = 12;

/** A word that begins with a capital. */
export const isCapital = (tokenized: TokenizedText, at: number) =>
  ((tokenized.tokens.flags[at] as number) & CAPITALISED) !== 0 &&
  isWord(tokenized.tokens.id[at] as number);

/** `Ann Roe (D-N.Y.)`: the last word before brackets that end at `last`, or `last` where none do. */
export function beforeBrackets(
  { text, tokens }: TokenizedText,
  sentence: Sentence,
  last: number,
): number {
  if (text[tokens.start[last] as number] !== ")") return last;
  const limit = Math.max(sentence.from, last - MAX_PHRASE);
  for (let at = last - 1; at > limit; at--)
    if (text[tokens.start[at] as number] === "(") return at - 1;
  return last;
}

/** Longest office between a party or body and a name, in tokens (`Green party boss Ann Roe`). */
const MAX_OFFICE = 3;

/** Token of the name behind words in small letters that end with an office, or −1. */
export function nameBehindOffice(
  tokenized: TokenizedText,
  sentence: Sentence,
  from: number,
  words: AnnotatorWords,
): number {
  const { id } = tokenized.tokens;
  let at = from;
  while (at < sentence.to && at - from < MAX_OFFICE && isWord(id[at] as number)) {
    if (isCapital(tokenized, at)) break;
    at++;
  }
  if (at === from || at >= sentence.to || !isCapital(tokenized, at)) return -1;
  const office = id[at - 1] as number;
  return words.roleNoun.has(office) || words.title.has(office) ? at : -1;
}
