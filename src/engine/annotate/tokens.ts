import type { Block } from "../article.ts";
import {
  CLAUSE_MARK,
  HASH_SEED,
  hashStep,
  LEAST_BEGINNING,
  type Lexicon,
  MAX_WORD,
  NUMBER,
  OTHER_MARK,
  SENTENCE_MARK,
  SoughtWord,
  UNKNOWN,
} from "../match/lexicon.ts";
import {
  APOSTROPHE,
  CLAUSE,
  CURRENCY,
  DIGIT,
  DOT,
  DOUBLE_QUOTE,
  HYPHEN,
  kindOf,
  LOWER,
  loweredUnit,
  OPEN_SINGLE,
  SPACE,
  STOP,
  UPPER,
} from "./characters.ts";

/** Token flags. */
export const CAPITALISED = 1;
export const ALL_CAPS = 2;
export const POSSESSIVE = 4;
/** Joined to the token before it by a hyphen. */
export const JOINED = 8;
/** Letters with full stops inside: `U.S.`, `p.m.`. */
export const DOTTED = 16;
/** White space stands before the token, or a block begins. */
export const SPACED = 32;

/**
 * Tokens of a text in columns; index = token. Words, numbers and marks are tokens; quotation marks,
 * hyphens and currency signs are not, so that a pattern of words reads across them.
 */
export interface Tokens {
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** Lexicon id, or one of the ids below `FIRST_WORD`. */
  id: Int32Array;
  flags: Uint8Array;
}

/** Quotation marks and what may be one, in order. */
export interface QuoteMarks {
  /** Offset of each mark. */
  at: number[];
  /** Index of the first token behind each mark. */
  token: number[];
}

export interface TokenizedBlock extends Block {
  tokenStart: number;
  tokenEnd: number;
  /** Range in `QuoteMarks`. */
  markStart: number;
  markEnd: number;
}

export interface TokenizedText {
  text: string;
  tokens: Tokens;
  blocks: TokenizedBlock[];
  marks: QuoteMarks;
}

/** Contractions that stay whole, since rules name them; other words lose their possessive `'s`. */
const KEEPS_S = new Set("it he she that there here what who let how where when why".split(" "));

/** Splits blocks of a text into tokens. Linear in the length of the text. */
export function tokenize(text: string, blocks: readonly Block[], lexicon: Lexicon): TokenizedText {
  const tokenizer = new Tokenizer(text, lexicon);
  const tokenized = blocks.map((block) => tokenizer.readBlock(block));
  return { text, tokens: tokenizer.tokens, blocks: tokenized, marks: tokenizer.marks };
}

class Tokenizer {
  readonly tokens: Tokens;
  readonly marks: QuoteMarks = { at: [], token: [] };
  readonly #text: string;
  readonly #lexicon: Lexicon;
  readonly #word = new SoughtWord();

  constructor(text: string, lexicon: Lexicon) {
    this.#text = text;
    this.#lexicon = lexicon;
    const room = (text.length >> 2) + 64;
    this.tokens = {
      count: 0,
      start: new Int32Array(room),
      end: new Int32Array(room),
      id: new Int32Array(room),
      flags: new Uint8Array(room),
    };
  }

  readBlock(block: Block): TokenizedBlock {
    const tokenStart = this.tokens.count;
    const markStart = this.marks.at.length;
    const text = this.#text;
    let at = block.start;
    let joins = 0;
    let spaced = SPACED;
    while (at < block.end) {
      const kind = kindOf(text.charCodeAt(at));
      if (kind === SPACE) {
        spaced = SPACED;
        at++;
        continue;
      }
      if (kind === LOWER || kind === UPPER) at = this.#readWord(at, block.end, joins | spaced);
      else if (kind === DIGIT) at = this.#readNumber(at, block.end, joins | spaced);
      else {
        const glued = this.#readMark(kind, at, block.end, spaced);
        joins = glued ? JOINED : 0;
        spaced = 0;
        at++;
        while (
          (kind === DOT || kind === STOP || kind === HYPHEN) &&
          at < block.end &&
          kindOf(text.charCodeAt(at)) === kind
        )
          at++;
        continue;
      }
      joins = 0;
      spaced = 0;
    }
    return {
      ...block,
      tokenStart,
      tokenEnd: this.tokens.count,
      markStart,
      markEnd: this.marks.at.length,
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
    if (kind === HYPHEN || this.#text.charCodeAt(at) === 0x2013) {
      const joins =
        spaced === 0 && at + 1 < limit && isWordKind(kindOf(this.#text.charCodeAt(at + 1)));
      if (joins) return true;
      this.#push(at, at + 1, CLAUSE_MARK, spaced);
    } else if (kind === DOT || kind === STOP) this.#push(at, at + 1, SENTENCE_MARK, spaced);
    else if (kind === CLAUSE) this.#push(at, at + 1, CLAUSE_MARK, spaced);
    else this.#push(at, at + 1, OTHER_MARK, spaced);
    return false;
  }

  #readWord(start: number, limit: number, flags: number): number {
    const text = this.#text;
    const word = this.#word;
    let at = start;
    let upper = 0;
    let lower = 0;
    let hash = HASH_SEED;
    let apostrophe = -1;
    let hashBefore = 0;
    for (; at < limit; at++) {
      const code = text.charCodeAt(at);
      const kind = kindOf(code);
      if (kind === LOWER) lower++;
      else if (kind === UPPER) upper++;
      else if (kind === DIGIT) {
        // digits inside a word: B2B, covid19
      } else if (kind === APOSTROPHE) {
        if (at + 1 >= limit || kindOf(text.charCodeAt(at + 1)) > UPPER) break;
        apostrophe = at;
        hashBefore = hash;
      } else if (kind === DOT) {
        if (!this.#isAbbreviationDot(start, at, limit)) break;
        flags |= DOTTED;
      } else break;
      const length = at - start;
      if (length >= MAX_WORD) continue;
      const letter = loweredUnit(code);
      word.letters[length] = letter;
      hash = hashStep(hash, letter);
      if (length === LEAST_BEGINNING - 1) word.beginningHash = hash;
    }
    let end = at;
    if (kindOf(text.charCodeAt(start)) === UPPER) flags |= CAPITALISED;
    if (upper > 1 && lower === 0) flags |= ALL_CAPS;
    if (apostrophe > start && apostrophe === end - 2 && this.#isPossessive(start, end)) {
      end -= 2;
      hash = hashBefore;
      flags |= POSSESSIVE;
      if (lower === 1 && upper > 1) flags |= ALL_CAPS;
    }
    word.length = end - start;
    word.hash = hash;
    this.#push(start, end, word.length > MAX_WORD ? UNKNOWN : this.#lexicon.find(word), flags);
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
    this.#push(start, at, NUMBER, flags);
    return at;
  }

  /** Whether a word that ends in an apostrophe and a letter has a closing `'s` that is no contraction. */
  #isPossessive(start: number, end: number): boolean {
    const text = this.#text;
    if ((text.charCodeAt(end - 1) | 32) !== 115) return false;
    return !KEEPS_S.has(text.slice(start, end - 2).toLowerCase());
  }

  #push(start: number, end: number, id: number, flags: number): void {
    const tokens = this.tokens;
    if (tokens.count === tokens.id.length) grow(tokens);
    const index = tokens.count++;
    tokens.start[index] = start;
    tokens.end[index] = end;
    tokens.id[index] = id;
    tokens.flags[index] = flags;
  }
}

const isWordKind = (kind: number) => kind <= DIGIT;

function grow(tokens: Tokens): void {
  const room = tokens.id.length * 2;
  const longer = (column: Int32Array) => {
    const copy = new Int32Array(room);
    copy.set(column);
    return copy;
  };
  tokens.start = longer(tokens.start);
  tokens.end = longer(tokens.end);
  tokens.id = longer(tokens.id);
  const flags = new Uint8Array(room);
  flags.set(tokens.flags);
  tokens.flags = flags;
}

/** Words of a pattern, split as texts are: lower case, hyphens and apostrophes alike. */
export function wordsOf(phrase: string): string[] {
  const words: string[] = [];
  for (const part of phrase
    .toLowerCase()
    .replaceAll("\u2019", "'")
    .split(/[\s-]+/)) {
    if (part === "") continue;
    const base = part.endsWith("'s") && !KEEPS_S.has(part.slice(0, -2)) ? part.slice(0, -2) : part;
    words.push(base);
  }
  return words;
}
