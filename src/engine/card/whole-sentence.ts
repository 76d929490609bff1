import type { AnnotatedText } from "../annotate/annotate.ts";
import type { Sentence } from "../annotate/sentences.ts";
import { ALL_CAPS } from "../annotate/tokens.ts";
import type { Span } from "../article.ts";
import { CLAUSE_MARK } from "../match/lexicon.ts";

/** How far into its sentence the dash behind a dateline stands, in tokens. */
const DATELINE_REACH = 12;

/** First token behind `DETROIT (AP) —`, or the sentence's own. */
export function behindDateline(
  { text, tokens }: AnnotatedText,
  { from, to, start }: Sentence,
): number {
  const limit = Math.min(to, from + DATELINE_REACH);
  for (let at = from + 1; at < limit; at++) {
    if (tokens.id[at] !== CLAUSE_MARK) continue;
    const sign = tokens.start[at] as number;
    if (!isDash(text.charCodeAt(sign))) continue;
    const opensShouted = ((tokens.flags[from] as number) & ALL_CAPS) !== 0;
    const isDateline = opensShouted || /\([\p{Lu}][^)]{1,30}\)\s*$/u.test(text.slice(start, sign));
    return isDateline && at + 1 < to ? at + 1 : from;
  }
  return from;
}

/** A hyphen by itself, or one of the three dashes. */
const isDash = (code: number): boolean => code === 45 || (code >= 0x2013 && code <= 0x2015);

/** Begins with a capital, a figure or a mark. */
export function beginsWhole(text: string, { start }: Span): boolean {
  const code = text.charCodeAt(start);
  if (code >= 65 && code <= 90) return true;
  const beginning = text.slice(start, start + 2);
  return !/^["”’']\s/.test(beginning) && /^[\p{Lu}\p{N}"“‘'$£€¥[(]/u.test(beginning);
}

/** Ends with a stop, whatever closes behind it. */
export const endsWhole = (text: string, { start, end }: Span): boolean =>
  text[end - 1] === "." ||
  /[.!?…]["”’'»)\]]*$/.test(text.slice(Math.max(start, end - 6), end).trimEnd());

/**
 * What agencies write under pictures, and pages under articles. The first words of these phrases
 * must be in `card-words.ts`, which tells what sentences to look at.
 */
export const isFurniture = (sentence: string): boolean =>
  /\b(?:contributed to this (?:report|story|article)|reporting by|editing by|sign up for|click here|subscribe to)\b/i.test(
    sentence,
  ) || sentence.includes("file photo");

/** Whether the credit of a picture stands anywhere in a text. */
export const hasCredit = (text: string): boolean =>
  text.includes("Photo/") || text.includes("Photo)") || text.includes("Getty Images");
