import type { Block } from "../article.ts";

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
  /** Range in `TokenizedText.stops`. */
  stopStart: number;
  stopEnd: number;
}

/** Stands where no block has been entered yet. */
export const NO_BLOCK: TokenizedBlock = {
  kind: "paragraph",
  start: 0,
  end: 0,
  tokenStart: 0,
  tokenEnd: 0,
  markStart: 0,
  markEnd: 0,
  stopStart: 0,
  stopEnd: 0,
};

export interface TokenizedText {
  text: string;
  tokens: Tokens;
  blocks: TokenizedBlock[];
  marks: QuoteMarks;
  /**
   * Tokens at which a sentence may end, brackets may open or a list item may begin, in order: words
   * with full stops, and all marks but commas, semicolons and colons.
   */
  stops: number[];
  /** Words and numbers, without marks. */
  wordCount: number;
}

/** Contractions that stay whole, since rules name them; other words lose their possessive `'s`. */
export const KEEPS_S = new Set(
  "it he she that there here what who let how where when why".split(" "),
);

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
