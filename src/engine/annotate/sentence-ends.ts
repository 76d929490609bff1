import type { IdSet } from "../match/id-set.ts";
import { CLAUSE_MARK, isWord, NUMBER, OTHER_MARK, SENTENCE_MARK } from "../match/lexicon.ts";
import { Abbreviations, type AbbreviationWords, isCapitalIn } from "./abbreviations.ts";
import { DIGIT, kindOf, LOWER, unitSet } from "./characters.ts";
import { NO_BLOCK, SPACED, type TokenizedBlock, type TokenizedText } from "./tokens.ts";

/** Word lists that sentence splitting needs, as lexicon ids. */
export interface SentenceWords extends AbbreviationWords {
  /** Ends of file names and addresses (`report.Pdf`). */
  fileEnding: IdSet;
  /** `which`, `who`: what begins no sentence but a question. */
  relative: IdSet;
  speechVerb: IdSet;
}

const CLOSERS = unitSet("\"'”’»›)]}.!?…");
const CLOSING_QUOTES = unitSet("\"'”’»›");
const CLOSING_BRACKETS = unitSet(")]}");
const DASHES = unitSet("-–—");
const WIDE_STOPS = unitSet("．。！？");
const CLAUSE_MARKS = unitSet(",;:?!");
const BLANK = 0x20;
const OPENING_PARENTHESIS = 0x28;
const DOT = 0x2e;
const OPENING_BRACKET = 0x5b;
const ELLIPSIS = 0x2026;

/** Longest name between a quotation and its verb of saying, in tokens (`“Why?” Rep. Ann B. Roe asked`). */
const MAX_NAME = 7;

/** Tells where the sentences of a text end, block by block. Every question looks at a bounded stretch. */
export class SentenceEnds {
  readonly #tokenized: TokenizedText;
  readonly #words: SentenceWords;
  readonly #abbreviations: Abbreviations;
  #block: TokenizedBlock = NO_BLOCK;

  constructor(tokenized: TokenizedText, words: SentenceWords) {
    this.#tokenized = tokenized;
    this.#words = words;
    this.#abbreviations = new Abbreviations(tokenized, words);
  }

  /** Turns to the block that the following questions are about. */
  enter(block: TokenizedBlock): void {
    this.#block = block;
    this.#abbreviations.enter(block);
  }

  /** Whether the token, a mark or a word with full stops, ends a sentence that began at token `from`, inside the block. */
  endsAt(at: number, from: number): boolean {
    const { tokens, text } = this.#tokenized;
    if (tokens.id[at] === CLAUSE_MARK) return this.#isBrokenOff(at);
    const start = tokens.start[at] as number;
    const dotted = tokens.id[at] !== SENTENCE_MARK;
    if (dotted && text.charCodeAt((tokens.end[at] as number) - 1) !== DOT) return false;
    const last = this.lastCloser(at);
    const next = last + 1;
    if (next >= this.#block.tokenEnd) return false;
    const sign = text.charCodeAt(start);
    if (WIDE_STOPS.has(sign)) return true;
    const behind = behindClosers(text, tokens.end[last] as number, this.#block.end);
    if (behind < this.#block.end && !isSpace(text.charCodeAt(behind)))
      return !dotted && this.#lacksSpace(at, next);
    if (dotted) return this.#abbreviations.beginsAfterDotted(at, next, from);
    if (sign === DOT && at > from && this.#abbreviations.isAbbreviation(at - 1, next, from))
      return false;
    if (tokens.id[next] === OTHER_MARK && this.#isRelativeRemark(next)) return false;
    if (CLOSING_QUOTES.has(text.charCodeAt(behind - 1)) && this.#isAskedBy(at, next)) return false;
    if (this.#isEllipsis(at)) return this.#beginsAfterEllipsis(at, next);
    return this.#beginsSentence(next);
  }

  /** Closing brackets and footnote numbers behind a stop belong to the sentence. */
  lastCloser(at: number): number {
    const { tokens, text } = this.#tokenized;
    let last = at;
    for (let next = at + 1; next < this.#block.tokenEnd; next++) {
      if (((tokens.flags[next] as number) & SPACED) !== 0 && tokens.id[next] !== NUMBER) break;
      const glued = tokens.start[next] === tokens.end[next - 1];
      const sign = text.charCodeAt(tokens.start[next] as number);
      const isFootnote =
        tokens.id[next] === NUMBER &&
        (tokens.end[next] as number) - (tokens.start[next] as number) <= 3 &&
        (glued ? isFootnoteMark(text, tokens.start[at] as number) : tokens.id[next - 1] === NUMBER);
      // Only quotation marks, which are no tokens, can stand between a stop and a bracket here.
      if (isFootnote || CLOSING_BRACKETS.has(sign)) last = next;
      else if (!(glued && sign === OPENING_BRACKET && tokens.id[next + 1] === NUMBER)) break;
    }
    return last;
  }

  /** `“If you would only—” The door closed.` */
  #isBrokenOff(at: number): boolean {
    const { tokens, text } = this.#tokenized;
    const next = at + 1;
    if (next >= this.#block.tokenEnd || !this.#words.opener.has(tokens.id[next] as number))
      return false;
    if (!DASHES.has(text.charCodeAt(tokens.start[at] as number))) return false;
    const behind = behindClosers(text, tokens.end[at] as number, this.#block.end);
    return (
      CLOSING_QUOTES.has(text.charCodeAt(behind - 1)) &&
      isSpace(text.charCodeAt(behind)) &&
      this.#isCapital(next)
    );
  }

  /** `world.Today`: the space behind the stop got lost. */
  #lacksSpace(at: number, next: number): boolean {
    const { tokens, text } = this.#tokenized;
    const start = tokens.start[next] as number;
    const end = tokens.end[next] as number;
    const before = kindOf(text.charCodeAt((tokens.start[at] as number) - 1));
    if (before !== LOWER && before !== DIGIT) return false;
    if (!this.#isCapital(next) || kindOf(text.charCodeAt(start + 1)) !== LOWER) return false;
    if (this.#words.fileEnding.has(tokens.id[next] as number)) return false;
    if (end === text.length) return true;
    const after = text.charCodeAt(end);
    if (after === DOT)
      return (
        this.#words.courtesy.has(tokens.id[next] as number) && isSpace(text.charCodeAt(end + 1))
      );
    return CLAUSE_MARKS.has(after) || isSpace(after);
  }

  /** A lower-case word continues the sentence; anything else begins one. */
  #beginsSentence(next: number): boolean {
    const { tokens, text } = this.#tokenized;
    const id = tokens.id[next] as number;
    if (id === CLAUSE_MARK) return next + 1 < this.#block.tokenEnd && this.#isCapital(next + 1);
    if (isWord(id)) return kindOf(text.charCodeAt(tokens.start[next] as number)) !== LOWER;
    return id === OTHER_MARK || this.#isLeadingEllipsis(next);
  }

  /** `“We won!” (Which they had not.)`: a remark in brackets that is no sentence of its own. */
  #isRelativeRemark(next: number): boolean {
    const { tokens, text } = this.#tokenized;
    return (
      text.charCodeAt(tokens.start[next] as number) === OPENING_PARENTHESIS &&
      this.#words.relative.has(tokens.id[next + 1] as number)
    );
  }

  /** Who asked or cried what a quotation holds: `“Why?” Ann Roe asked.` */
  #isAskedBy(at: number, next: number): boolean {
    const { tokens, text } = this.#tokenized;
    if (text.charCodeAt(tokens.start[at] as number) === DOT) return false;
    if (this.#words.opener.has(tokens.id[next] as number)) return false;
    const limit = Math.min(this.#block.tokenEnd - 1, next + MAX_NAME);
    for (let word = next; word < limit; word++) {
      const id = tokens.id[word] as number;
      if (word > next && this.#words.speechVerb.has(id))
        return closesClause(tokens.id[word + 1] as number);
      const isDot = id === SENTENCE_MARK && this.#isShortName(word - 1);
      if (!isDot && !this.#isCapital(word)) return false;
    }
    return false;
  }

  /** A capital word whose full stop may be an abbreviation's: `Rep.`, `B.` */
  #isShortName(word: number): boolean {
    const { tokens } = this.#tokenized;
    return (
      (tokens.end[word] as number) - (tokens.start[word] as number) <= 4 && this.#isCapital(word)
    );
  }

  #isEllipsis(at: number): boolean {
    const { tokens, text } = this.#tokenized;
    const start = tokens.start[at] as number;
    const sign = text.charCodeAt(start);
    if (sign !== DOT) return sign === ELLIPSIS;
    return (
      text.charCodeAt(start + 1) === DOT ||
      (text.charCodeAt(start - 1) === BLANK && text.charCodeAt(start - 2) === DOT)
    );
  }

  /** `It ended. . . . The rest`: behind a full stop, three dots that stand for what is left out of the next sentence. */
  #isLeadingEllipsis(next: number): boolean {
    const { tokens, text } = this.#tokenized;
    const start = tokens.start[next] as number;
    return (
      text.startsWith(" . . .", start - 1) &&
      text[start - 2] === "." &&
      kindOf(text.charCodeAt(start - 3)) <= DIGIT &&
      this.#isCapital(next + 3)
    );
  }

  /** `[…]` and `. . .` go on; an ellipsis of three dots in one ends a sentence before a capital. */
  #beginsAfterEllipsis(at: number, next: number): boolean {
    const { text, tokens } = this.#tokenized;
    const start = tokens.start[at] as number;
    let behind = start;
    while (isDots(text.charCodeAt(behind))) behind++;
    if (text[behind] === "]") return false;
    if (text[start - 1] === " " && !text.endsWith(" . . . .", start + 1))
      return (
        CLOSING_QUOTES.has(text.charCodeAt(behind)) &&
        this.#words.opener.has(tokens.id[next] as number) &&
        this.#isCapital(next)
      );
    return this.#isCapital(next);
  }

  #isCapital(token: number): boolean {
    return isCapitalIn(this.#tokenized, this.#block, token);
  }
}

const isDots = (code: number): boolean => code === DOT || code === ELLIPSIS;

/** A verb of saying that ends its clause or goes on without an object clause of its own. */
const closesClause = (next: number): boolean => !isWord(next) && next !== NUMBER;

/** A number glued to a stop is a footnote where a letter or bracket stands before the stop: `life.12`, but not `3.12`. */
function isFootnoteMark(text: string, stop: number): boolean {
  const before = text.charCodeAt(stop - 1);
  return text[stop] === "[" || text[stop - 1] === ")" || kindOf(before) === LOWER;
}

/** Offset behind the closing quotation marks and brackets that belong to the sentence that they close, and behind the rest of a dash. */
export function behindClosers(text: string, at: number, limit: number): number {
  let end = at;
  const before = text.charCodeAt(at - 1);
  if (DASHES.has(before)) while (end < limit && text.charCodeAt(end) === before) end++;
  while (end < limit && CLOSERS.has(text.charCodeAt(end))) end++;
  return end;
}

export const isSpace = (code: number): boolean =>
  code === 32 || code === 10 || code === 160 || code === 9 || code === 13;
