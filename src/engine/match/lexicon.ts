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

/** Stand for the ids below `FIRST_WORD` in `Lexicon.forms`. */
export const SPECIAL_FORMS: readonly string[] = ["", "#number", ",", ".", "("];

/** The last form: its id stands for any name where programs are filed. No text has this word. */
export const NAME_FORM = "#name";

/** Letters of a beginning that its bucket is found by: the least that a `prefix*` pattern has. */
export const LEAST_BEGINNING = 4;

interface Beginning {
  text: string;
  id: number;
}

/**
 * Words as small integers. Every form that some pattern or class names has an id; all other words
 * are `UNKNOWN`. A further word that begins like some `prefix*` pattern has the id of its longest
 * such beginning, so the number of ids is bounded whatever texts come by.
 *
 * Look-up reads the word where it stands in the text: a hash table over character codes, since the
 * substrings that a `Map` needs cost more than all the matching.
 */
export class Lexicon {
  /** Form of every id; a beginning ends with an asterisk. */
  readonly forms: readonly string[];
  /** Open addressing, size a power of two: ids of forms, and numbers of buckets + 1. */
  readonly #table: Int32Array;
  readonly #bucketTable: Int32Array;
  readonly #buckets: { key: string; beginnings: Beginning[] }[];

  /** @param forms form of every id, `SPECIAL_FORMS` first. */
  constructor(forms: readonly string[]) {
    this.forms = forms;
    this.#table = tableFor(forms.length);
    const beginnings: Beginning[] = [];
    for (let id = FIRST_WORD; id < forms.length; id++) {
      const form = forms[id] as string;
      if (form.charCodeAt(form.length - 1) === ASTERISK)
        beginnings.push({ text: form.slice(0, -1), id });
      else insert(this.#table, form, id);
    }
    this.#buckets = bucketsOf(beginnings);
    this.#bucketTable = tableFor(this.#buckets.length);
    for (const [number, { key }] of this.#buckets.entries())
      insert(this.#bucketTable, key, number + 1);
  }

  get size(): number {
    return this.forms.length;
  }

  /**
   * Id of the word that stands at `[start, end)` of a lower-case text. Curly apostrophes count as
   * straight ones.
   */
  lookUp(text: string, start: number, end: number): number {
    const table = this.#table;
    const mask = table.length - 1;
    let slot = hashOf(text, start, end) & mask;
    for (;;) {
      const id = table[slot] as number;
      if (id === 0) break;
      if (stands(this.forms[id] as string, text, start, end)) return id;
      slot = (slot + 1) & mask;
    }
    return end - start < LEAST_BEGINNING ? UNKNOWN : this.#idByBeginning(text, start, end);
  }

  /**
   * Id of a word that the engine itself names.
   *
   * @throws {RangeError} where no pattern or class has it, which is a slip in the engine's own lists.
   */
  idOf(word: string): number {
    const id = this.lookUp(word, 0, word.length);
    if (id === UNKNOWN) throw new RangeError(`"${word}" is not in the lexicon`);
    return id;
  }

  #idByBeginning(text: string, start: number, end: number): number {
    const table = this.#bucketTable;
    const mask = table.length - 1;
    let slot = hashOf(text, start, start + LEAST_BEGINNING) & mask;
    for (;;) {
      const number = table[slot] as number;
      if (number === 0) return UNKNOWN;
      const bucket = this.#buckets[number - 1] as { key: string; beginnings: Beginning[] };
      if (stands(bucket.key, text, start, start + LEAST_BEGINNING)) {
        for (const { text: beginning, id } of bucket.beginnings)
          if (beginning.length <= end - start && text.startsWith(beginning, start)) return id;
        return UNKNOWN;
      }
      slot = (slot + 1) & mask;
    }
  }
}

/** Beginnings by their first letters, the longest first. */
function bucketsOf(beginnings: Beginning[]): { key: string; beginnings: Beginning[] }[] {
  const buckets = new Map<string, Beginning[]>();
  for (const beginning of beginnings) {
    const key = beginning.text.slice(0, LEAST_BEGINNING);
    const bucket = buckets.get(key);
    if (bucket) bucket.push(beginning);
    else buckets.set(key, [beginning]);
  }
  return [...buckets].map(([key, list]) => ({
    key,
    beginnings: list.sort((a, b) => b.text.length - a.text.length),
  }));
}

const ASTERISK = 42;
const CURLY = 0x2019;
const STRAIGHT = 39;

/** FNV-1a over UTF-16 code units. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    hash = Math.imul(hash ^ (code === CURLY ? STRAIGHT : code), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}

function stands(form: string, text: string, start: number, end: number): boolean {
  if (form.length !== end - start) return false;
  for (let at = 0; at < form.length; at++) {
    const code = text.charCodeAt(start + at);
    if (form.charCodeAt(at) !== code && !(code === CURLY && form.charCodeAt(at) === STRAIGHT))
      return false;
  }
  return true;
}

/** A table at most half full. */
const tableFor = (entries: number): Int32Array =>
  new Int32Array(2 ** Math.ceil(Math.log2(Math.max(4, entries * 2 + 1))));

function insert(table: Int32Array, key: string, value: number): void {
  const mask = table.length - 1;
  let slot = hashOf(key, 0, key.length) & mask;
  while (table[slot] !== 0) slot = (slot + 1) & mask;
  table[slot] = value;
}
