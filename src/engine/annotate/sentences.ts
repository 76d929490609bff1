import { CLAUSE_MARK, OTHER_MARK, SENTENCE_MARK } from "../match/lexicon.ts";
import { DIGIT, HYPHEN, kindOf, OTHER } from "./characters.ts";
import { listMarksOf } from "./list-marks.ts";
import type { Quotation } from "./quotations.ts";
import { behindClosers, isSpace, SentenceEnds, type SentenceWords } from "./sentence-ends.ts";
import { DOTTED, type TokenizedBlock, type TokenizedText } from "./tokens.ts";

/** A sentence: its span in the text and its tokens, all half-open. */
export interface Sentence {
  start: number;
  end: number;
  from: number;
  to: number;
  /** Index of its block. */
  block: number;
}

/** Longest sentence in tokens. Longer ones (lists, tables, noise) are cut, which keeps every look around a match bounded. */
export const MAX_SENTENCE = 400;

/** A quotation up to this long, in tokens, belongs whole to the sentence that it stands in. */
const MAX_WHOLE_QUOTATION = 100;
/** The same for words in brackets. */
const MAX_WHOLE_BRACKETS = 40;

/** Splits every block into sentences; a block's end always ends a sentence. Linear. */
export function splitSentences(
  tokenized: TokenizedText,
  quotations: readonly Quotation[],
  words: SentenceWords,
): Sentence[] {
  const whole = new Uint8Array(tokenized.tokens.count);
  for (const { from, to } of quotations)
    if (to - from <= MAX_WHOLE_QUOTATION) whole.fill(1, from, Math.max(from, to - 1));
  const sentences: Sentence[] = [];
  for (const [number, block] of tokenized.blocks.entries())
    splitBlock(tokenized, block, number, whole, words, sentences);
  return sentences;
}

function splitBlock(
  tokenized: TokenizedText,
  block: TokenizedBlock,
  number: number,
  whole: Uint8Array,
  words: SentenceWords,
  into: Sentence[],
): void {
  const { text, tokens } = tokenized;
  const { id, flags } = tokens;
  const ends = new SentenceEnds(tokenized, block, words);
  const marks = listMarksOf(tokenized, block);
  let nextMark = 0;
  /** Tokens before this one stand in brackets that belong whole to their sentence. */
  let bracketed = 0;
  let from = block.tokenStart;
  let start = block.start;
  const close = (to: number, end: number) => {
    const first = behindOrnament(text, start, end);
    into.push({ start: first, end: beforeLeader(text, first, end), from, to, block: number });
    from = to;
    start = skipSpace(text, end, block.end);
  };
  for (let at = block.tokenStart; at < block.tokenEnd; at++) {
    const mark = marks[nextMark];
    if (mark !== undefined && mark.from === at) {
      if (at > from) close(at, trimmedEnd(text, start, tokens.start[at] as number));
      at = mark.behind - 1;
      nextMark++;
      continue;
    }
    const kind = id[at] as number;
    if (kind === OTHER_MARK && at > from && at >= bracketed)
      bracketed = bracketsEnd(tokenized, at, block);
    const mayEnd =
      kind === SENTENCE_MARK || kind === CLAUSE_MARK || ((flags[at] as number) & DOTTED) !== 0;
    const isEnd = mayEnd && at >= bracketed && whole[at] === 0 && ends.endsAt(at, from);
    if (!isEnd && at - from < MAX_SENTENCE) continue;
    const last = ends.lastCloser(at);
    close(last + 1, behindClosers(text, tokens.end[last] as number, block.end));
    at = last;
  }
  if (from < block.tokenEnd) close(block.tokenEnd, block.end);
}

/**
 * First token in or behind the brackets that open at `at` which may end a sentence again: a stop
 * before the closing bracket, or the bracket. The opening one itself where none closes nearby.
 */
function bracketsEnd({ text, tokens }: TokenizedText, at: number, block: TokenizedBlock): number {
  const opening = text[tokens.start[at] as number];
  const closing = opening === "(" ? ")" : opening === "[" ? "]" : "";
  if (closing === "") return at;
  const limit = Math.min(block.tokenEnd, at + MAX_WHOLE_BRACKETS);
  for (let next = at + 1; next < limit; next++) {
    if (tokens.id[next] !== OTHER_MARK || text[tokens.start[next] as number] !== closing) continue;
    return next > at + 1 && tokens.id[next - 1] === SENTENCE_MARK ? next - 1 : next;
  }
  return at;
}

/** Signs in a row that are a line or a leader of dots, not a mark. */
const LEAST_ORNAMENT = 5;

const isOrnament = (code: number): boolean => kindOf(code) === OTHER || kindOf(code) === HYPHEN;

/** Offset behind a row of one sign that a sentence begins with (`===== Chapter 1`). */
function behindOrnament(text: string, from: number, end: number): number {
  if (!isOrnament(text.charCodeAt(from))) return from;
  let at = from;
  while (at < end && text[at] === text[from]) at++;
  const first = skipSpace(text, at, end);
  return at - from >= LEAST_ORNAMENT && first < end ? first : from;
}

/** Offset before a row of one sign that a sentence ends with, or before leading dots and the page number behind them (`Chapter 1 ..... 12`). */
function beforeLeader(text: string, from: number, end: number): number {
  let limit = end;
  while (limit > from && isPageNumber(text.charCodeAt(limit - 1))) limit--;
  const isLeader = limit < end && text[limit - 1] === "." && text[limit - 2] === ".";
  if (!isLeader) limit = end;
  if (!isLeader && !isOrnament(text.charCodeAt(limit - 1))) return end;
  let at = limit;
  while (at > from && text[at - 1] === text[limit - 1]) at--;
  const last = trimmedEnd(text, from, at);
  return limit - at >= LEAST_ORNAMENT && last > from ? last : end;
}

const isPageNumber = (code: number): boolean =>
  kindOf(code) === DIGIT || code === 45 || code === 0x2013 || isSpace(code);

function skipSpace(text: string, at: number, limit: number): number {
  let start = at;
  while (start < limit && isSpace(text.charCodeAt(start))) start++;
  return start;
}

function trimmedEnd(text: string, from: number, end: number): number {
  let trimmed = end;
  while (trimmed > from && isSpace(text.charCodeAt(trimmed - 1))) trimmed--;
  return trimmed;
}
