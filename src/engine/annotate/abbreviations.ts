import type { IdSet } from "../match/id-set.ts";
import { CLAUSE_MARK, isWord, NUMBER, OTHER_MARK, UNKNOWN } from "../match/lexicon.ts";
import { kindOf, LOWER, UPPER } from "./characters.ts";
import {
  ALL_CAPS,
  CAPITALISED,
  NO_BLOCK,
  type TokenizedBlock,
  type TokenizedText,
} from "./tokens.ts";

/** Word lists that tell abbreviations, as lexicon ids. */
export interface AbbreviationWords {
  /** Abbreviations whose full stop ends no sentence when a name or number follows (`mr`, `gen`, `corp`). */
  abbreviation: IdSet;
  title: IdSet;
  /** Words that begin a sentence far more often than they go on after `U.S.` or `Inc.` in one. */
  opener: IdSet;
  /** `mr`, `mrs`: what no office stands before (`U.S. Rep. Roe`, but not `U.S. Mr. Roe`). */
  courtesy: IdSet;
  /** Abbreviations of measures, which end a sentence before any capital (`10 kg. Ann …`). */
  unit: IdSet;
  /** Abbreviations that a name may follow although they are written small (`v. Roe`, `cf. Lee`). */
  smallBeforeName: IdSet;
  /** Abbreviations that a number follows though they are words of their own too (`no. 5`, `art. 3`). */
  numbered: IdSet;
  /** `Calif`, `Ore`: states and provinces, behind the name of a town. */
  state: IdSet;
  /** `st`, `dr`: a saint or doctor before a name, a street or drive behind one. */
  streetOrTitle: IdSet;
  monthDay: IdSet;
}

/** Tells, block by block, whether the full stop of an abbreviation ends a sentence too. */
export class Abbreviations {
  readonly #tokenized: TokenizedText;
  readonly #words: AbbreviationWords;
  #block: TokenizedBlock = NO_BLOCK;

  constructor(tokenized: TokenizedText, words: AbbreviationWords) {
    this.#tokenized = tokenized;
    this.#words = words;
  }

  enter(block: TokenizedBlock): void {
    this.#block = block;
  }

  /** `6 p.m. The …`, `in the U.S. However …`; an initial or `U.S. Army` goes on. */
  beginsAfterDotted(at: number, next: number, from: number): boolean {
    const { tokens, text } = this.#tokenized;
    if (!this.#isCapital(next)) return false;
    const start = tokens.start[at] as number;
    const end = tokens.end[at] as number;
    const id = tokens.id[next] as number;
    if (end - start === 4 && (text.charCodeAt(start + 2) | 32) === LETTER_M) {
      const first = text.charCodeAt(start) | 32;
      if (first === LETTER_A || first === LETTER_P)
        return at - from > 3 && !this.#words.monthDay.has(id) && !this.#isTimeZone(next);
    }
    if (end - start === 2) return false;
    if (
      kindOf(text.charCodeAt(start)) === LOWER &&
      this.#words.smallBeforeName.has(tokens.id[at] as number)
    )
      return false;
    return this.#words.opener.has(id) || this.#words.courtesy.has(id);
  }

  /** `ET`, `GMT`, `Eastern time`. */
  #isTimeZone(next: number): boolean {
    const { tokens, text } = this.#tokenized;
    const start = tokens.start[next] as number;
    const end = tokens.end[next] as number;
    if (((tokens.flags[next] as number) & ALL_CAPS) !== 0)
      return end - start <= 4 && (text[end - 1] === "T" || text.slice(start, end) === "UTC");
    return TIME_ZONES.has(text.slice(start, end));
  }

  /** `Mr.` before a name, `No. 5`, an initial before a name; `Corp.` unless a usual first word follows. */
  isAbbreviation(word: number, next: number, from: number): boolean {
    const { tokens, text } = this.#tokenized;
    if (tokens.end[word] !== tokens.start[word + 1]) return false;
    const id = tokens.id[word] as number;
    const start = tokens.start[word] as number;
    const length = (tokens.end[word] as number) - start;
    const beforeNumber = tokens.id[next] === NUMBER;
    if (length === 1 && kindOf(text.charCodeAt(start)) === UPPER) {
      if (word === from) return true;
      if (text[start] === "I" && !this.#isCapital(word - 1)) return false;
      if (beforeNumber && (text[start] === "P" || text[start] === "V")) return true;
      return this.#isCapital(next) && !this.#words.opener.has(tokens.id[next] as number);
    }
    if (beforeNumber) {
      if (this.#words.numbered.has(id) || text[start] === "°" || text[start] === "º") return true;
      // `Gen. 28:6`: chapter and verse
      if (length <= 5 && this.#isCapital(word) && this.#hasColon(next)) return true;
    }
    if (!this.#words.abbreviation.has(id) || this.#isAcronym(word, next)) return false;
    return this.#goesOnAfterAbbreviation(word, next, beforeNumber);
  }

  #goesOnAfterAbbreviation(word: number, next: number, beforeNumber: boolean): boolean {
    const { tokens } = this.#tokenized;
    const id = tokens.id[word] as number;
    const opens = this.#words.opener.has(tokens.id[next] as number);
    if (this.#words.title.has(id))
      return !(opens && this.#words.streetOrTitle.has(id) && this.#isCapital(word - 1));
    if (opens) return false;
    if (beforeNumber) return true;
    if (this.#words.unit.has(id) && tokens.id[word - 1] === NUMBER) return false;
    if (!this.#isCapital(word))
      return this.#words.smallBeforeName.has(id) || tokens.id[next] === OTHER_MARK;
    if (!this.#isCapital(next)) return true;
    // A comma closes `Salem, Ore.,` where the sentence goes on.
    return !(this.#words.state.has(id) && tokens.id[word - 1] === CLAUSE_MARK);
  }

  /** `EST` is no `est.`, except among other words in capitals. */
  #isAcronym(word: number, next: number): boolean {
    const { id, flags } = this.#tokenized.tokens;
    if (((flags[word] as number) & ALL_CAPS) === 0) return false;
    return !this.#words.title.has(id[word] as number) && ((flags[next] as number) & ALL_CAPS) === 0;
  }

  #hasColon(token: number): boolean {
    const { tokens, text } = this.#tokenized;
    for (let at = tokens.start[token] as number; at < (tokens.end[token] as number); at++)
      if (text[at] === ":") return true;
    return false;
  }

  #isCapital(token: number): boolean {
    return isCapitalIn(this.#tokenized, this.#block, token);
  }
}

/** Whether the token is a word of the block that begins with a capital. */
export function isCapitalIn(
  { tokens }: TokenizedText,
  block: TokenizedBlock,
  token: number,
): boolean {
  if (token < block.tokenStart || token >= block.tokenEnd) return false;
  const id = tokens.id[token] as number;
  return ((tokens.flags[token] as number) & CAPITALISED) !== 0 && (id === UNKNOWN || isWord(id));
}

const LETTER_A = 97;
const LETTER_M = 109;
const LETTER_P = 112;

const TIME_ZONES = new Set(["Eastern", "Central", "Mountain", "Pacific", "Greenwich", "Local"]);
