import { OTHER_MARK, SENTENCE_MARK } from "../match/lexicon.ts";
import { DIGIT, HYPHEN, kindOf, OTHER } from "./characters.ts";
import { type ListMark, listMarksOf } from "./list-marks.ts";
import type { Quotation } from "./quotations.ts";
import { behindClosers, isSpace, SentenceEnds, type SentenceWords } from "./sentence-ends.ts";
import type { TokenizedBlock, TokenizedText } from "./tokens.ts";

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
  const splitter = new Splitter(tokenized, new WholeQuotations(quotations), words);
  for (let block = 0; block < tokenized.blocks.length; block++) splitter.splitBlock(block);
  return splitter.sentences;
}

/** Quotations that no sentence ends in, asked for token after token. */
class WholeQuotations {
  readonly #quotations: readonly Quotation[];
  #next = 0;

  constructor(quotations: readonly Quotation[]) {
    this.#quotations = quotations.filter(({ from, to }) => to - from <= MAX_WHOLE_QUOTATION);
  }

  /** Whether the token stands in one before its last token. Tokens must come in order. */
  hold(at: number): boolean {
    const quotations = this.#quotations;
    while (this.#next < quotations.length && (quotations[this.#next] as Quotation).to - 1 <= at)
      this.#next++;
    return this.#next < quotations.length && (quotations[this.#next] as Quotation).from <= at;
  }
}

/** Goes from stop to stop: between them sentences end only because they are too long. */
class Splitter {
  readonly sentences: Sentence[] = [];
  readonly #tokenized: TokenizedText;
  readonly #wholes: WholeQuotations;
  readonly #ends: SentenceEnds;
  #block = 0;
  /** First token of the sentence that is being read, and its offset. */
  #from = 0;
  #start = 0;

  constructor(tokenized: TokenizedText, wholes: WholeQuotations, words: SentenceWords) {
    this.#tokenized = tokenized;
    this.#wholes = wholes;
    this.#ends = new SentenceEnds(tokenized, words);
  }

  splitBlock(number: number): void {
    const { text, tokens, stops, blocks } = this.#tokenized;
    const block = blocks[number] as TokenizedBlock;
    const { tokenEnd, stopEnd } = block;
    this.#block = number;
    this.#from = block.tokenStart;
    this.#start = block.start;
    const ends = this.#ends;
    ends.enter(block);
    const marks = listMarksOf(this.#tokenized, block);
    let nextMark = 0;
    let nextStop = block.stopStart;
    /** Tokens before this one stand in brackets that belong whole to their sentence. */
    let bracketed = 0;
    /** First token that nothing was decided on. */
    let first = block.tokenStart;
    for (;;) {
      while (nextStop < stopEnd && (stops[nextStop] as number) < first) nextStop++;
      const stop = nextStop < stopEnd ? (stops[nextStop] as number) : tokenEnd;
      const mark = marks[nextMark];
      const listed = mark !== undefined && mark.from >= first ? mark.from : tokenEnd;
      const at = Math.min(stop, listed, Math.max(first, this.#from + MAX_SENTENCE));
      if (at >= tokenEnd) break;
      if (at === listed) {
        if (at > this.#from)
          this.#close(at, trimmedEnd(text, this.#start, tokens.start[at] as number));
        first = (mark as ListMark).behind;
        nextMark++;
        continue;
      }
      first = at + 1;
      const isBracket = tokens.id[at] === OTHER_MARK;
      if (isBracket && at > this.#from && at >= bracketed)
        bracketed = bracketsEnd(this.#tokenized, at, block);
      const mayEnd = at === stop && !isBracket && at >= bracketed && !this.#wholes.hold(at);
      const isEnd = mayEnd && ends.endsAt(at, this.#from);
      if (!isEnd && at - this.#from < MAX_SENTENCE) continue;
      const last = ends.lastCloser(at);
      this.#close(last + 1, behindClosers(text, tokens.end[last] as number, block.end));
      first = last + 1;
    }
    if (this.#from < tokenEnd) this.#close(tokenEnd, block.end);
  }

  /** Ends a sentence before token `to` and offset `end`. */
  #close(to: number, end: number): void {
    const { text, blocks } = this.#tokenized;
    const block = this.#block;
    const start = behindOrnament(text, this.#start, end);
    this.sentences.push({
      start,
      end: beforeLeader(text, start, end),
      from: this.#from,
      to,
      block,
    });
    this.#from = to;
    this.#start = skipSpace(text, end, (blocks[block] as TokenizedBlock).end);
  }
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
  while (at < end && text.charCodeAt(at) === text.charCodeAt(from)) at++;
  const first = skipSpace(text, at, end);
  return at - from >= LEAST_ORNAMENT && first < end ? first : from;
}

/** Offset before a row of one sign that a sentence ends with, or before leading dots and the page number behind them (`Chapter 1 ..... 12`). */
function beforeLeader(text: string, from: number, end: number): number {
  let limit = end;
  while (limit > from && isPageNumber(text.charCodeAt(limit - 1))) limit--;
  const isLeader = limit < end && text.startsWith("..", limit - 2);
  if (!isLeader) limit = end;
  if (!isLeader && !isOrnament(text.charCodeAt(limit - 1))) return end;
  let at = limit;
  while (at > from && text.charCodeAt(at - 1) === text.charCodeAt(limit - 1)) at--;
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
