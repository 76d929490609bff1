import type { AnnotatedText } from "../annotate/annotate.ts";
import { FIRST_WORD, type Lexicon } from "../match/lexicon.ts";

/** White space that is not one blank between words. */
const LOOSE = /\s\s|[^\S ]/;

/** A text with its white space as single blanks. Most have that already: to look is cheaper than to write anew. */
export const singleSpaced = (text: string): string =>
  LOOSE.test(text) ? text.replace(/\s+/g, " ") : text;

/** The words of tokens in lower case, as the text has them. */
export function wordsAt(text: AnnotatedText, lexicon: Lexicon, from: number, to: number): string {
  const form = to - from === 1 ? formAt(text, lexicon, from) : null;
  // Forms have straight apostrophes; the text's may be curly.
  if (form !== null && !form.includes("'")) return form;
  const { start, end } = text.tokens;
  return text.text.slice(start[from], end[to - 1]).toLowerCase();
}

/** The form that a token's word is in the lexicon; null where none is, but at most a beginning. */
export function formAt({ tokens }: AnnotatedText, lexicon: Lexicon, at: number): string | null {
  const id = tokens.id[at] as number;
  if (id < FIRST_WORD) return null;
  const form = lexicon.forms[id] as string;
  const isWhole = form.length === (tokens.end[at] as number) - (tokens.start[at] as number);
  return isWhole && form[form.length - 1] !== "*" ? form : null;
}
