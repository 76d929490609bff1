import { BLOCK_SEPARATOR, type Span } from "../../engine/article.ts";

/** Most UTF-16 code units of text shown on each side of a finding. */
const REACH = 90;

/** A finding's words with some of the text around them. */
export interface Excerpt {
  before: string;
  words: string;
  after: string;
}

/**
 * The words of a span with their surroundings in the same sentence, as far as a full stop shows it,
 * and never past the block; what is too long is cut at a word. Null where the span does not lie in
 * the text.
 */
export function excerptOf(text: string, span: Span): Excerpt | null {
  if (span.end <= span.start || span.end > text.length) return null;
  const words = text.slice(span.start, span.end);
  return {
    before: endOf(text.slice(Math.max(0, span.start - REACH), span.start), span.start > REACH),
    words,
    after: startOf(text.slice(span.end, span.end + REACH), span.end + REACH < text.length),
  };
}

function endOf(before: string, isCut: boolean): string {
  const block = before.lastIndexOf(BLOCK_SEPARATOR);
  const inBlock = block < 0 ? before : before.slice(block + BLOCK_SEPARATOR.length);
  const sentence = inBlock.search(/[.!?]["”’)]*\s+(?=$|["“‘(]?\p{Lu}[^.!?]*$)/u);
  if (sentence >= 0) return inBlock.slice(sentence).replace(/^\S+\s+/, "");
  return isCut && block < 0 ? `… ${inBlock.replace(/^\S*\s+/, "")}` : inBlock;
}

function startOf(after: string, isCut: boolean): string {
  const block = after.indexOf(BLOCK_SEPARATOR);
  const inBlock = block < 0 ? after : after.slice(0, block);
  const sentence = /^[^.!?]*[.!?]["”’)]*(?=\s)/u.exec(inBlock);
  if (sentence !== null) return sentence[0];
  return isCut && block < 0 ? `${inBlock.replace(/\s+\S*$/, "")} …` : inBlock;
}
