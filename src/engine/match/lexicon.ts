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

/** Letters of a beginning that its bucket is found by: the least that a `prefix*` pattern has. */
const BEGINNING = 4;

interface Beginning {
  readonly text: string;
  /** Id of the words whose longest beginning this is; given by `seal`. */
  id: number;
  /** Sets that receive every word that begins so. */
  readonly wanted: Set<number>[];
}

/**
 * Words as small integers. Every form that some pattern or class names has an id; all other words
 * are `UNKNOWN`. A further word that begins like some `prefix*` pattern gets the id of that
 * beginning, so the number of ids is bounded whatever texts come by. First `add` everything, then
 * `seal`, then `lookUp`.
 *
 * Look-up reads the word where it stands in the text: a hash table over character codes, since the
 * substrings that a `Map` needs cost more than all the matching.
 */
export class Lexicon {
  readonly #ids = new Map<string, number>();
  readonly #forms: string[] = ["", "#number", ",", ".", "("];
  readonly #beginnings = new Map<string, Beginning[]>();
  /** Open addressing, size a power of two: ids of forms, and (second table) numbers of buckets + 1. */
  #table = new Int32Array(0);
  #bucketTable = new Int32Array(0);
  #buckets: { key: string; beginnings: Beginning[] }[] = [];

  /** Id of a form (lower case), given when first asked for. */
  add(form: string): number {
    let id = this.#ids.get(form);
    if (id === undefined) {
      id = this.#forms.length;
      this.#forms.push(form);
      this.#ids.set(form, id);
    }
    return id;
  }

  /** Makes a set receive, when the lexicon is sealed, the id of every word that begins so. */
  addBeginning(text: string, wanted: Set<number>): void {
    if (text.length < BEGINNING) throw new RangeError(`"${text}*" needs at least four letters`);
    const key = text.slice(0, BEGINNING);
    const bucket = this.#beginnings.get(key) ?? [];
    const known = bucket.find((beginning) => beginning.text === text);
    if (known) known.wanted.push(wanted);
    else bucket.push({ text, id: UNKNOWN, wanted: [wanted] });
    this.#beginnings.set(key, bucket);
  }

  /**
   * Ends the building. The beginnings that fit a word are nested, so the longest one says which all
   * fit: one id a beginning is enough for every word that texts may bring.
   */
  seal(): void {
    for (const [form, id] of this.#ids)
      for (const beginning of this.#beginningsOf(form))
        for (const wanted of beginning.wanted) wanted.add(id);
    for (const [key, beginnings] of this.#beginnings) {
      beginnings.sort((a, b) => b.text.length - a.text.length);
      this.#buckets.push({ key, beginnings });
      for (const beginning of beginnings) {
        beginning.id = this.#forms.length;
        this.#forms.push(`${beginning.text}*`);
        for (const shorter of beginnings)
          if (beginning.text.startsWith(shorter.text))
            for (const wanted of shorter.wanted) wanted.add(beginning.id);
      }
    }
    this.#table = tableFor(this.#ids.size);
    for (const [form, id] of this.#ids) insert(this.#table, form, id);
    this.#bucketTable = tableFor(this.#buckets.length);
    for (const [number, { key }] of this.#buckets.entries())
      insert(this.#bucketTable, key, number + 1);
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
      if (stands(this.#forms[id] as string, text, start, end)) return id;
      slot = (slot + 1) & mask;
    }
    return end - start < BEGINNING ? UNKNOWN : this.#idByBeginning(text, start, end);
  }

  form(id: number): string {
    return this.#forms[id] ?? "";
  }

  get size(): number {
    return this.#forms.length;
  }

  #idByBeginning(text: string, start: number, end: number): number {
    const table = this.#bucketTable;
    const mask = table.length - 1;
    let slot = hashOf(text, start, start + BEGINNING) & mask;
    for (;;) {
      const number = table[slot] as number;
      if (number === 0) return UNKNOWN;
      const bucket = this.#buckets[number - 1] as { key: string; beginnings: Beginning[] };
      if (stands(bucket.key, text, start, start + BEGINNING)) {
        for (const { text: beginning, id } of bucket.beginnings)
          if (beginning.length <= end - start && text.startsWith(beginning, start)) return id;
        return UNKNOWN;
      }
      slot = (slot + 1) & mask;
    }
  }

  #beginningsOf(form: string): readonly Beginning[] {
    if (form.length < BEGINNING) return [];
    const bucket = this.#beginnings.get(form.slice(0, BEGINNING));
    return bucket?.filter((beginning) => form.startsWith(beginning.text)) ?? [];
  }
}

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
const tableFor = (entries: number): Int32Array<ArrayBuffer> =>
  new Int32Array(2 ** Math.ceil(Math.log2(Math.max(4, entries * 2 + 1))));

function insert(table: Int32Array, key: string, value: number): void {
  const mask = table.length - 1;
  let slot = hashOf(key, 0, key.length) & mask;
  while (table[slot] !== 0) slot = (slot + 1) & mask;
  table[slot] = value;
}
