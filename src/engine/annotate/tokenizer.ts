import type { Block } from "../article.ts";
import { CLAUSE_MARK, type Lexicon, NUMBER, OTHER_MARK, SENTENCE_MARK } from "../match/lexicon.ts";
import {
  FIRST_FACTOR,
  FIRST_SEED,
  firstHash,
  SECOND_FACTOR,
  SECOND_SEED,
  secondHash,
} from "../match/word-hash.ts";
import {
  APOSTROPHE,
  CLAUSE,
  CURRENCY,
  characterOf,
  characters,
  DIGIT,
  DOT,
  DOUBLE_QUOTE,
  HYPHEN,
  KIND_BITS,
  kindIn,
  kindOf,
  LOWER,
  letterIn,
  OPEN_SINGLE,
  SPACE,
  STOP,
  UNLEARNED,
  UPPER,
} from "./characters.ts";
import { TokenList } from "./token-list.ts";
import {
  ALL_CAPS,
  CAPITALISED,
  DOTTED,
  JOINED,
  KEEPS_S,
  POSSESSIVE,
  type QuoteMarks,
  SPACED,
  type TokenizedBlock,
  type TokenizedText,
} from "./tokens.ts";

/** Splits blocks of a text into tokens. Linear in the length of the text. */
export function tokenize(text: string, blocks: readonly Block[], lexicon: Lexicon): TokenizedText {
  const tokenizer = new Tokenizer(text, lexicon);
  const tokenized = blocks.map((block) => tokenizer.readBlock(block));
  const { tokens, marks, stops, wordCount } = tokenizer;
  return { text, tokens, blocks: tokenized, marks, stops, wordCount };
}

class Tokenizer {
  readonly tokens: TokenList;
  readonly marks: QuoteMarks = { at: [], token: [] };
  readonly stops: number[] = [];
  #signs = 0;
  readonly #text: string;
  readonly #lexicon: Lexicon;

  constructor(text: string, lexicon: Lexicon) {
    this.#text = text;
    this.#lexicon = lexicon;
    this.tokens = new TokenList(text.length);
  }

  get wordCount(): number {
    return this.tokens.count - this.#signs;
  }

  readBlock(block: Block): TokenizedBlock {
    const tokenStart = this.tokens.count;
    const markStart = this.marks.at.length;
    const stopStart = this.stops.length;
    const text = this.#text;
    const limit = block.end;
    let at = block.start;
    let joins = 0;
    let spaced = SPACED;
    // Local names and no calls, here and in `#readWord`: these loops run for every letter of a text.
    const known = characters;
    const mask = (1 << KIND_BITS) - 1;
    const space = SPACE;
    while (at < limit) {
      const code = text.charCodeAt(at);
      let kind = (known[code] as number) & mask;
      if (kind === space) {
        spaced = SPACED;
        at++;
        continue;
      }
      if (kind === UNLEARNED) kind = kindOf(code);
      if (kind === LOWER) at = this.#readWord(at, limit, joins | spaced);
      else if (kind === UPPER) at = this.#readWord(at, limit, joins | spaced | CAPITALISED);
      else if (kind === DIGIT) at = this.#readNumber(at, limit, joins | spaced);
      else {
        const glued = this.#readMark(kind, at, limit, spaced);
        joins = glued ? JOINED : 0;
        spaced = 0;
        at++;
        while (
          (kind === DOT || kind === STOP || kind === HYPHEN) &&
          at < limit &&
          kindOf(text.charCodeAt(at)) === kind
        )
          at++;
        continue;
      }
      joins = 0;
      spaced = 0;
    }
    const { kind, start, end } = block;
    return {
      kind,
      start,
      end,
      tokenStart,
      tokenEnd: this.tokens.count,
      markStart,
      markEnd: this.marks.at.length,
      stopStart,
      stopEnd: this.stops.length,
    };
  }

  /** Reads a sign; true where the next word is joined to the last one by it. */
  #readMark(kind: number, at: number, limit: number, spaced: number): boolean {
    if (kind === DOUBLE_QUOTE || kind === APOSTROPHE || kind === OPEN_SINGLE) {
      this.marks.at.push(at);
      this.marks.token.push(this.tokens.count);
      return false;
    }
    if (kind === CURRENCY) return false;
    const code = this.#text.charCodeAt(at);
    if (kind === HYPHEN || code === EN_DASH) {
      const joins =
        spaced === 0 && at + 1 < limit && isWordKind(kindOf(this.#text.charCodeAt(at + 1)));
      if (joins) return true;
      this.#pushStop(at, CLAUSE_MARK, spaced);
    } else if (kind === DOT || kind === STOP) this.#pushStop(at, SENTENCE_MARK, spaced);
    else if (kind !== CLAUSE) this.#pushStop(at, OTHER_MARK, spaced);
    else if (code > EN_DASH) this.#pushStop(at, CLAUSE_MARK, spaced);
    else this.#pushSign(at, CLAUSE_MARK, spaced);
    return false;
  }

  #pushStop(at: number, id: number, flags: number): void {
    this.stops.push(this.tokens.count);
    this.#pushSign(at, id, flags);
  }

  #pushSign(at: number, id: number, flags: number): void {
    this.#signs++;
    this.tokens.push(at, at + 1, id, flags);
  }

  /** Reads a word of letters alone, as nearly all are; others are read again from their beginning. */
  #readWord(start: number, limit: number, flags: number): number {
    const text = this.#text;
    const known = characters;
    const lastKind = UPPER;
    const bits = KIND_BITS;
    const mask = (1 << bits) - 1;
    const firstFactor = FIRST_FACTOR;
    const secondFactor = SECOND_FACTOR;
    let first = FIRST_SEED;
    let second = SECOND_SEED;
    let kind = SPACE;
    let kinds = 0;
    let at = start;
    for (; at < limit; at++) {
      const character = known[text.charCodeAt(at)] as number;
      kind = character & mask;
      if (kind > lastKind) break;
      kinds += kind;
      first = Math.imul(first ^ (character >> bits), firstFactor);
      second = Math.imul(second ^ (character >> bits), secondFactor);
    }
    if (at < limit && this.#goesOn(kind, start, at, limit))
      return this.#readMixedWord(start, limit, flags);
    const length = at - start;
    if (length > 1 && kinds === length * UPPER) flags |= ALL_CAPS;
    this.tokens.push(start, at, this.#lexicon.find(text, start, at, first, second), flags);
    return at;
  }

  /** Whether a word goes on behind its letters with a sign of that kind. */
  #goesOn(kind: number, start: number, at: number, limit: number): boolean {
    if (kind === DOT) return this.#isAbbreviationDot(start, at, limit);
    if (kind === APOSTROPHE)
      return at + 1 < limit && kindOf(this.#text.charCodeAt(at + 1)) <= UPPER;
    return kind === DIGIT || kind === UNLEARNED;
  }

  /** Reads a word that holds digits (`B2B`, `covid19`), apostrophes or full stops. */
  #readMixedWord(start: number, limit: number, flags: number): number {
    const text = this.#text;
    let at = start;
    let upper = 0;
    let lower = 0;
    let first = FIRST_SEED;
    let second = SECOND_SEED;
    let apostrophe = -1;
    let firstBefore = 0;
    let secondBefore = 0;
    for (; at < limit; at++) {
      const character = characterOf(text.charCodeAt(at));
      const kind = kindIn(character);
      if (kind === LOWER) lower++;
      else if (kind === UPPER) upper++;
      else if (!this.#goesOn(kind, start, at, limit)) break;
      if (kind === DOT) flags |= DOTTED;
      if (kind === APOSTROPHE) {
        apostrophe = at;
        firstBefore = first;
        secondBefore = second;
      }
      const letter = letterIn(character);
      first = firstHash(first, letter);
      second = secondHash(second, letter);
    }
    let end = at;
    if ((flags & DOTTED) !== 0) this.stops.push(this.tokens.count);
    if (upper > 1 && lower === 0) flags |= ALL_CAPS;
    if (apostrophe > start && apostrophe === end - 2 && this.#isPossessive(start, end)) {
      end -= 2;
      first = firstBefore;
      second = secondBefore;
      flags |= POSSESSIVE;
      if (lower === 1 && upper > 1) flags |= ALL_CAPS;
    }
    this.tokens.push(start, end, this.#lexicon.find(text, start, end, first, second), flags);
    return at;
  }

  /** `U.S.`, `p.m.`: a full stop behind a single letter that another single letter and stop follow or precede. */
  #isAbbreviationDot(start: number, at: number, limit: number): boolean {
    const text = this.#text;
    const single = at === start + 1 || (at >= start + 2 && text.charCodeAt(at - 2) === 46);
    if (!single) return false;
    const next = at + 1 < limit ? kindOf(text.charCodeAt(at + 1)) : SPACE;
    if (next <= UPPER) {
      const after = at + 2 < limit ? kindOf(text.charCodeAt(at + 2)) : SPACE;
      return after === DOT || (at > start + 1 && after > UPPER);
    }
    return at > start + 1;
  }

  #readNumber(start: number, limit: number, flags: number): number {
    const text = this.#text;
    let at = start;
    while (at < limit) {
      const code = text.charCodeAt(at);
      const kind = kindOf(code);
      if (kind === DIGIT || kind === LOWER || kind === UPPER) at++;
      else if (code === 37) {
        at++;
        break;
      } else if (
        (code === 44 || code === 46 || code === 58 || code === 47) &&
        at + 1 < limit &&
        kindOf(text.charCodeAt(at + 1)) === DIGIT
      )
        at++;
      else break;
    }
    this.tokens.push(start, at, NUMBER, flags);
    return at;
  }

  /** Whether a word that ends in an apostrophe and a letter has a closing `'s` that is no contraction. */
  #isPossessive(start: number, end: number): boolean {
    const text = this.#text;
    if ((text.charCodeAt(end - 1) | 32) !== 115) return false;
    return (
      end - 2 - start > LONGEST_KEEPING_S || !KEEPS_S.has(text.slice(start, end - 2).toLowerCase())
    );
  }
}

const EN_DASH = 0x2013;
const LONGEST_KEEPING_S = Math.max(...[...KEEPS_S].map((word) => word.length));

const isWordKind = (kind: number) => kind <= DIGIT;
