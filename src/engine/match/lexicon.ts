import { characterOf, letterIn } from "../annotate/characters.ts";
import { Beginnings, LEAST_BEGINNING } from "./beginnings.ts";
import {
  FIRST_FACTOR,
  FIRST_SEED,
  firstHash,
  SECOND_FACTOR,
  SECOND_SEED,
  secondHash,
} from "./word-hash.ts";

/** Ids that are not words of the lexicon. Word ids begin at `FIRST_WORD`. */
export const UNKNOWN = 0;
export const NUMBER = 1;
/** Comma, semicolon, colon, dash: what a gap does not cross. */
export const CLAUSE_MARK = 2;
/** Full stop, question mark, exclamation mark, ellipsis. */
export const SENTENCE_MARK = 3;
/** Brackets and every other sign. */
export const OTHER_MARK = 4;
export const FIRST_WORD = 5;

/** Words of the lexicon, other words, and numbers: everything but marks. */
export const isWord = (id: number): boolean => id === UNKNOWN || id === NUMBER || id >= FIRST_WORD;

/** Stand for the ids below `FIRST_WORD` in `Lexicon.forms`. */
export const SPECIAL_FORMS: readonly string[] = ["", "#number", ",", ".", "("];

/** The last form: its id stands for any name where programs are filed. No text has this word. */
export const NAME_FORM = "#name";

/** Longer words are in no list. */
const MAX_WORD = 60;

/**
 * Words as small integers. Every form that some pattern or class names has an id; all other words
 * are `UNKNOWN`. A further word that begins like some `prefix*` pattern has the id of its longest
 * such beginning, so the number of ids is bounded whatever texts come by.
 */
export class Lexicon {
  /** Form of every id; a beginning ends with an asterisk. */
  readonly forms: readonly string[];
  /**
   * Open addressing, three quarters full at most: a small table stays near the processor. Two
   * integers a slot, so that they lie together: a word's second hash; and its id, with as much of the
   * first hash as the slot's number does not tell.
   */
  readonly #slots: Int32Array;
  /** Bits of a slot's number, which are enough for any id too. */
  readonly #mask: number;
  /** Null where no form is a beginning. */
  readonly #beginnings: Beginnings | null;

  /** @param forms form of every id, `SPECIAL_FORMS` first. */
  constructor(forms: readonly string[]) {
    this.forms = forms;
    const size = 2 ** Math.ceil(Math.log2((forms.length * 4) / 3));
    this.#slots = new Int32Array(2 * size);
    this.#mask = size - 1;
    const beginnings: number[] = [];
    for (let id = FIRST_WORD; id < forms.length; id++) {
      const form = forms[id] as string;
      if (form.endsWith("*")) beginnings.push(id);
      else this.#file(form, id);
    }
    this.#beginnings = beginnings.length > 0 ? new Beginnings(forms, beginnings) : null;
  }

  get size(): number {
    return this.forms.length;
  }

  /** Id of a word. Case and the shape of apostrophes do not matter. */
  lookUp(word: string): number {
    return this.lookUpIn(word, 0, word.length);
  }

  /** Id of the word that a stretch of a text is. */
  lookUpIn(text: string, from: number, to: number): number {
    let first = FIRST_SEED;
    let second = SECOND_SEED;
    for (let at = from; at < to; at++) {
      const letter = letterIn(characterOf(text.charCodeAt(at)));
      first = firstHash(first, letter);
      second = secondHash(second, letter);
    }
    return this.find(text, from, to, first, second);
  }

  /**
   * Id of a word of a text.
   *
   * @param first `firstHash` over its letters.
   * @param second `secondHash` over its letters.
   */
  find(text: string, from: number, to: number, first: number, second: number): number {
    const id = this.#idByHash(first, second);
    if (id !== UNKNOWN || this.#beginnings === null) return id;
    if (to - from < LEAST_BEGINNING || to - from > MAX_WORD) return id;
    return Math.max(UNKNOWN, this.#beginnings.find(text, from, to));
  }

  /**
   * Id of a word that the engine itself names.
   *
   * @throws {RangeError} where no pattern or class has it, which is a slip in the engine's own lists.
   */
  idOf(word: string): number {
    const id = this.lookUp(word);
    if (id === UNKNOWN) throw new RangeError(`"${word}" is not in the lexicon`);
    return id;
  }

  #idByHash(first: number, second: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    for (let slot = slotOf(first) & mask; ; slot = (slot + 1) & mask) {
      const entry = slots[2 * slot + 1] as number;
      if (slots[2 * slot] === second && ((entry ^ first) & ~mask) === 0) return entry & mask;
      if (entry === 0) return UNKNOWN;
    }
  }

  #file(form: string, id: number): void {
    const slots = this.#slots;
    const mask = this.#mask;
    // Local names and no calls of our own: a worker that starts runs this for every form, unoptimised.
    const firstFactor = FIRST_FACTOR;
    const secondFactor = SECOND_FACTOR;
    const { imul } = Math;
    let first = FIRST_SEED;
    let second = SECOND_SEED;
    for (let at = 0; at < form.length; at++) {
      const letter = form.charCodeAt(at);
      first = imul(first ^ letter, firstFactor);
      second = imul(second ^ letter, secondFactor);
    }
    let slot = slotOf(first) & mask;
    while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
    slots[2 * slot] = second;
    slots[2 * slot + 1] = (first & ~mask) | id;
  }
}

const slotOf = (first: number): number => first ^ (first >>> 15);
