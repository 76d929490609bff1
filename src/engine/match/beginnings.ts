import { characterOf, letterIn } from "../annotate/characters.ts";
import { IdSet } from "./id-set.ts";

/** Letters of a beginning that it is filed by: the least that a `prefix*` pattern has. */
export const LEAST_BEGINNING = 4;

/** Keys that the filter tells apart: so many that nearly every word with another key leaves at once. */
const FILTER_SIZE = 1 << 14;

const KEY_FACTOR = 37;

/** The beginnings of a lexicon, by which words are found that are no forms themselves. */
export class Beginnings {
  readonly #forms: readonly string[];
  /** Ids by the key of their first letters, the longest beginning first. */
  readonly #byKey = new Map<number, number[]>();
  readonly #filter: IdSet;
  readonly #isEmpty: boolean;

  /**
   * @param forms form of every id.
   * @param ids those of the beginnings, whose forms end with an asterisk.
   */
  constructor(forms: readonly string[], ids: readonly number[]) {
    this.#forms = forms;
    this.#isEmpty = ids.length === 0;
    for (const id of ids) {
      const key = keyAt(forms[id] as string, 0);
      const filed = this.#byKey.get(key);
      if (filed) filed.push(id);
      else this.#byKey.set(key, [id]);
    }
    for (const filed of this.#byKey.values())
      filed.sort((a, b) => (forms[b] as string).length - (forms[a] as string).length);
    this.#filter = new IdSet(
      [...this.#byKey.keys()].map((key) => key & (FILTER_SIZE - 1)),
      FILTER_SIZE,
    );
  }

  /** Id of the longest beginning of a word of at least `LEAST_BEGINNING` letters, or −1. */
  find(text: string, from: number, to: number): number {
    if (this.#isEmpty) return -1;
    const key = keyAt(text, from);
    if (!this.#filter.has(key & (FILTER_SIZE - 1))) return -1;
    for (const id of this.#byKey.get(key) ?? [])
      if (begins(this.#forms[id] as string, text, from, to)) return id;
    return -1;
  }
}

/** Hash of the first `LEAST_BEGINNING` letters. */
function keyAt(text: string, from: number): number {
  let key = 0;
  for (let at = from; at < from + LEAST_BEGINNING; at++)
    key = Math.imul(key, KEY_FACTOR) + letterIn(characterOf(text.charCodeAt(at)));
  return key;
}

/** Whether a word begins as the form, which ends with an asterisk, says. */
function begins(form: string, text: string, from: number, to: number): boolean {
  const length = form.length - 1;
  if (length > to - from) return false;
  for (let at = 0; at < length; at++)
    if (letterIn(characterOf(text.charCodeAt(from + at))) !== form.charCodeAt(at)) return false;
  return true;
}
