import type { AnnotatedText } from "../annotate/annotate.ts";
import { UNKNOWN } from "../match/lexicon.ts";
import { TELLING } from "./card-words.ts";

/** Words up to this length tell nothing. */
const SHORT = 3;

/**
 * The words that tell what a sentence is about, numbered from 0 on in the order in which an article
 * first has them: sentences are lists of such numbers, which columns count and compare.
 */
export class TellingWords {
  readonly #text: AnnotatedText;
  readonly #kinds: Uint8Array;
  readonly #numbers: KeyNumbers;
  /** Stretch or comparison that a word was last met in. */
  readonly #met: Int32Array;
  #now = 0;

  /** @param kinds see `cardWords`. */
  constructor(text: AnnotatedText, kinds: Uint8Array) {
    this.#text = text;
    this.#kinds = kinds;
    this.#numbers = new KeyNumbers();
    this.#met = new Int32Array(text.tokens.count);
  }

  /** Different words of all stretches so far. */
  get count(): number {
    return this.#numbers.count;
  }

  /** The different words of a stretch of tokens. */
  of(from: number, to: number): number[] {
    const { id, start, end } = this.#text.tokens;
    const met = this.#met;
    const now = ++this.#now;
    const found: number[] = [];
    for (let at = from; at < to; at++) {
      const word = id[at] as number;
      const isTelling = ((this.#kinds[word] as number) & TELLING) !== 0 || word === UNKNOWN;
      if (!isTelling || (end[at] as number) - (start[at] as number) <= SHORT) continue;
      const number = this.#numbers.of(word === UNKNOWN ? this.#unknownKey(at) : word);
      if (met[number] === now) continue;
      met[number] = now;
      found.push(number);
    }
    return found;
  }

  /** Share of words that two lists have in common, of the shorter one. */
  likeness(a: readonly number[], b: readonly number[]): number {
    const met = this.#met;
    const now = ++this.#now;
    for (const number of a) met[number] = now;
    let shared = 0;
    for (const number of b) if (met[number] === now) shared++;
    return shared / Math.max(1, Math.min(a.length, b.length));
  }

  /** A negative number for a word that the lexicon lacks, the same for its plural and possessive. */
  #unknownKey(at: number): number {
    const { text, tokens } = this.#text;
    const start = tokens.start[at] as number;
    let end = tokens.end[at] as number;
    if (end - start > 4 && text.charCodeAt(end - 1) === LETTER_S) end--;
    let hash = 0;
    for (let place = start; place < end; place++)
      hash = (Math.imul(hash, 31) + (text.charCodeAt(place) | 32)) | 0;
    return -(hash >>> 1) - 1;
  }
}
const LETTER_S = 115;

/** Slots that suffice for an article of ordinary length. */
const FIRST_BITS = 10;

/** Numbers different keys from 0 on. Open addressing, at most half full. */
class KeyNumbers {
  count = 0;
  /** Two integers a slot: the number of a key + 1, and the key. */
  #slots = new Int32Array(2 << FIRST_BITS);
  #shift = 32 - FIRST_BITS;

  of(key: number): number {
    const slot = this.#slotOf(key);
    const number = (this.#slots[slot] as number) - 1;
    if (number >= 0) return number;
    this.#file(slot, key, ++this.count);
    if (4 * this.count > this.#slots.length) this.#grow();
    return this.count - 1;
  }

  /** Slot that holds a key, or the free one where it belongs. */
  #slotOf(key: number): number {
    const slots = this.#slots;
    const last = slots.length - 1;
    let slot = (Math.imul(key, SPREAD) >>> this.#shift) << 1;
    while (slots[slot] !== 0 && slots[slot + 1] !== key) slot = (slot + 2) & last;
    return slot;
  }

  #file(slot: number, key: number, number: number): void {
    this.#slots[slot] = number;
    this.#slots[slot + 1] = key;
  }

  #grow(): void {
    const slots = this.#slots;
    this.#slots = new Int32Array(2 * slots.length);
    this.#shift--;
    for (let slot = 0; slot < slots.length; slot += 2) {
      const key = slots[slot + 1] as number;
      if (slots[slot] !== 0) this.#file(this.#slotOf(key), key, slots[slot] as number);
    }
  }
}
/** 2³² by the golden ratio: keys beside each other fall far apart. */
const SPREAD = 0x9e3779b1 | 0;
