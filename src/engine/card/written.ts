import type { AnnotatedText } from "../annotate/annotate.ts";
import { FIRST_WORD, type Lexicon } from "../match/lexicon.ts";

/** White space that is not one blank between words. */
const LOOSE = /\s\s|[^\S ]/;

/** A text with its white space as single blanks. Most have that already: to look is cheaper than to write anew. */
export const singleSpaced = (text: string): string =>
  LOOSE.test(text) ? text.replace(/\s+/g, " ") : text;

/** The words of tokens in lower case, as the text has them. */
export function wordsAt(
  { text, tokens }: AnnotatedText,
  lexicon: Lexicon,
  from: number,
  to: number,
): string {
  const start = tokens.start[from] as number;
  const end = tokens.end[to - 1] as number;
  const known = to - from === 1 ? formOf(lexicon, tokens.id[from] as number) : null;
  return known !== null && known.length === end - start
    ? known
    : text.slice(start, end).toLowerCase();
}

/** The one word that has a lexicon id; null where several have, because they begin alike. */
function formOf({ forms }: Lexicon, id: number): string | null {
  if (id < FIRST_WORD) return null;
  const form = forms[id] as string;
  return form.endsWith("*") || form.includes("'") ? null : form;
}
