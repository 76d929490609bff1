import { CLAUSE_MARK, NUMBER, OTHER_MARK, SENTENCE_MARK, UNKNOWN } from "../match/lexicon.ts";
import { isWord } from "../match/pattern-set.ts";
import { DIGIT, kindOf, LOWER, UPPER } from "./characters.ts";
import { listMarksOf } from "./list-marks.ts";
import type { Quotation } from "./quotations.ts";
import { CAPITALISED, DOTTED, type TokenizedBlock, type TokenizedText } from "./tokens.ts";

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

/** Word lists that sentence splitting needs, as lexicon ids. */
export interface SentenceWords {
  /** Abbreviations whose full stop ends no sentence when a name or number follows (`mr`, `gen`, `corp`). */
  abbreviation: ReadonlySet<number>;
  title: ReadonlySet<number>;
  /** Words that begin a sentence far more often than they go on after `U.S.` or `Inc.` in one. */
  starter: ReadonlySet<number>;
}

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
  for (let block = 0; block < tokenized.blocks.length; block++)
    new BlockSplitter(tokenized, block, whole, words).split(sentences);
  return sentences;
}

const CLOSERS = "\"'”’»›)]}.!?…";
const WIDE_STOPS = "．。！？";

class BlockSplitter {
  readonly #tokenized: TokenizedText;
  readonly #block: TokenizedBlock;
  readonly #number: number;
  readonly #whole: Uint8Array;
  readonly #words: SentenceWords;

  constructor(tokenized: TokenizedText, number: number, whole: Uint8Array, words: SentenceWords) {
    this.#tokenized = tokenized;
    this.#block = tokenized.blocks[number] as TokenizedBlock;
    this.#number = number;
    this.#whole = whole;
    this.#words = words;
  }

  split(into: Sentence[]): void {
    const block = this.#block;
    const { text, tokens } = this.#tokenized;
    const marks = listMarksOf(this.#tokenized, block);
    let nextMark = 0;
    let from = block.tokenStart;
    let start = block.start;
    const close = (to: number, end: number) => {
      into.push({ start, end, from, to, block: this.#number });
      from = to;
      start = skipSpace(text, end, block.end);
    };
    for (let at = block.tokenStart; at < block.tokenEnd; at++) {
      const mark = marks[nextMark];
      if (mark && mark.from === at) {
        if (at > from) close(at, trimmedEnd(text, start, tokens.start[at] as number));
        at = mark.behind - 1;
        nextMark++;
        continue;
      }
      if (!this.#endsAt(at, from) && at - from < MAX_SENTENCE) continue;
      const last = this.#lastCloser(at);
      close(last + 1, behindClosers(text, tokens.end[last] as number, block.end));
      at = last;
    }
    if (from < block.tokenEnd)
      into.push({ start, end: block.end, from, to: block.tokenEnd, block: this.#number });
  }

  /** Whether the token ends a sentence that began at token `from`, inside the block. */
  #endsAt(at: number, from: number): boolean {
    const { tokens, text } = this.#tokenized;
    if (this.#whole[at] !== 0) return false;
    const id = tokens.id[at] as number;
    const start = tokens.start[at] as number;
    const dotted = ((tokens.flags[at] as number) & DOTTED) !== 0;
    if (id !== SENTENCE_MARK && !(dotted && text.charCodeAt((tokens.end[at] as number) - 1) === 46))
      return false;
    const last = this.#lastCloser(at);
    const next = last + 1;
    if (next >= this.#block.tokenEnd) return false;
    if (WIDE_STOPS.includes(text[start] as string)) return true;
    const behind = behindClosers(text, tokens.end[last] as number, this.#block.end);
    if (behind < this.#block.end && !isSpace(text.charCodeAt(behind)))
      return text[start] === "." && this.#lacksSpace(at, next);
    if (dotted) return this.#beginsAfterDotted(at, next, from);
    if (
      text[start] === "." &&
      at > this.#block.tokenStart &&
      this.#isAbbreviation(at - 1, next, from)
    )
      return false;
    if (this.#isEllipsis(at)) return this.#beginsAfterEllipsis(at, next);
    return this.#beginsSentence(next);
  }

  /** `world.Today`: the space behind the stop got lost. */
  #lacksSpace(at: number, next: number): boolean {
    const { tokens, text } = this.#tokenized;
    const start = tokens.start[next] as number;
    const before = kindOf(text.charCodeAt((tokens.start[at] as number) - 1));
    return (
      (before === LOWER || before === DIGIT) &&
      this.#isCapital(next) &&
      kindOf(text.charCodeAt(start + 1)) === LOWER &&
      /[\s,;:?!]/.test(text[tokens.end[next] as number] ?? " ")
    );
  }

  /** Closing brackets and footnote numbers behind a stop belong to the sentence. */
  #lastCloser(at: number): number {
    const { tokens, text } = this.#tokenized;
    let last = at;
    for (let next = at + 1; next < this.#block.tokenEnd; next++) {
      const glued = tokens.start[next] === tokens.end[next - 1];
      const sign = text[tokens.start[next] as number] as string;
      const isFootnote =
        tokens.id[next] === NUMBER &&
        (tokens.end[next] as number) - (tokens.start[next] as number) <= 3 &&
        (glued ? isFootnoteMark(text, tokens.start[at] as number) : tokens.id[next - 1] === NUMBER);
      if (isFootnote || (glued && ")]}".includes(sign))) last = next;
      else if (!(glued && sign === "[" && tokens.id[next + 1] === NUMBER)) break;
    }
    return last;
  }

  /** A lower-case word continues the sentence; anything else begins one. */
  #beginsSentence(next: number): boolean {
    const { tokens, text } = this.#tokenized;
    const id = tokens.id[next] as number;
    if (id === CLAUSE_MARK) return next + 1 < this.#block.tokenEnd && this.#isCapital(next + 1);
    if (isWord(id)) return kindOf(text.charCodeAt(tokens.start[next] as number)) !== LOWER;
    return id === OTHER_MARK;
  }

  #isEllipsis(at: number): boolean {
    const { tokens, text } = this.#tokenized;
    const start = tokens.start[at] as number;
    if (text[start] === "…") return true;
    return (
      text[start] === "." &&
      (text[start + 1] === "." || (text[start - 1] === " " && text[start - 2] === "."))
    );
  }

  /** `[…]` and `. . .` go on; an ellipsis of three dots in one ends a sentence before a capital. */
  #beginsAfterEllipsis(at: number, next: number): boolean {
    const { tokens, text } = this.#tokenized;
    const behind = text[tokens.end[at] as number] ?? "";
    const dots = /^[.…]+(.?)/.exec(
      text.slice(tokens.start[at] as number, (tokens.start[at] as number) + 12),
    );
    if (behind === "]" || dots?.[1] === "]") return false;
    const start = tokens.start[at] as number;
    if (text[start - 1] === " " && !text.endsWith(" . . . .", start + 1)) return false;
    return this.#isCapital(next);
  }

  /** `6 p.m. The …`, `in the U.S. However …`; an initial or `U.S. Army` goes on. */
  #beginsAfterDotted(at: number, next: number, from: number): boolean {
    const { tokens, text } = this.#tokenized;
    if (!this.#isCapital(next)) return false;
    const word = text.slice(tokens.start[at] as number, tokens.end[at] as number).toLowerCase();
    if (word === "a.m." || word === "p.m.") return at - from > 3;
    const isInitial = (tokens.end[at] as number) - (tokens.start[at] as number) === 2;
    return !isInitial && this.#words.starter.has(tokens.id[next] as number);
  }

  /** `Mr.` before a name, `No. 5`, an initial before a name; `Corp.` unless a usual first word follows. */
  #isAbbreviation(word: number, next: number, from: number): boolean {
    const { tokens, text } = this.#tokenized;
    if (tokens.end[word] !== tokens.start[word + 1]) return false;
    const id = tokens.id[word] as number;
    const start = tokens.start[word] as number;
    const length = (tokens.end[word] as number) - start;
    const beforeNumber = tokens.id[next] === NUMBER;
    if (length === 1 && kindOf(text.charCodeAt(start)) === UPPER) {
      if (word === from) return true;
      if (text[start] === "I" && !this.#isCapital(word - 1)) return false;
      return this.#isCapital(next) && !this.#words.starter.has(tokens.id[next] as number);
    }
    if (beforeNumber && NUMBERED.has(text.slice(start, start + length).toLowerCase())) return true;
    if (!this.#words.abbreviation.has(id)) return false;
    if (this.#words.title.has(id)) return true;
    if (this.#words.starter.has(tokens.id[next] as number)) return false;
    return true;
  }

  #isCapital(token: number): boolean {
    if (token < this.#block.tokenStart || token >= this.#block.tokenEnd) return false;
    const { id, flags } = this.#tokenized.tokens;
    return (
      ((flags[token] as number) & CAPITALISED) !== 0 &&
      ((id[token] as number) === UNKNOWN || isWord(id[token] as number))
    );
  }
}

/** A number glued to a stop is a footnote where a letter or bracket stands before the stop: `life.12`, but not `3.12`. */
function isFootnoteMark(text: string, stop: number): boolean {
  const before = text.charCodeAt(stop - 1);
  return text[stop] === "[" || text[stop - 1] === ")" || kindOf(before) === LOWER;
}

/** Words that a number follows: `no. 5`, `Rs. 200`, `pp. 12`. */
const NUMBERED = new Set("no nos rs p pp vol art sec fig ch approx n°".split(" "));

/** Closing quotation marks and brackets belong to the sentence that they close. */
function behindClosers(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && CLOSERS.includes(text[end] as string)) end++;
  return end;
}

const isSpace = (code: number) =>
  code === 32 || code === 10 || code === 160 || code === 9 || code === 13;

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
