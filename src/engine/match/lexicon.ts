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

interface Beginning {
  readonly beginning: string;
  /** Id of the words whose longest beginning this is; given by `seal`. */
  id: number;
  /** Sets that receive every word that begins so. */
  readonly wanted: Set<number>[];
}

/** Words of texts and their ids are remembered, and forgotten beyond this number; results do not depend on it. */
const MAX_LEARNED = 50_000;

/**
 * Words as small integers. Every form that some pattern or class names has an id; all other words
 * are `UNKNOWN`. A further word that begins like some `prefix*` pattern gets the id of that
 * beginning, so the number of ids is bounded whatever texts come by. First `add` everything, then
 * `seal`, then `lookUp`.
 */
export class Lexicon {
  readonly #ids = new Map<string, number>();
  readonly #forms: string[] = ["", "#number", ",", ".", "("];
  /** First four letters → beginnings with the sets that want them. */
  readonly #beginnings = new Map<string, Beginning[]>();
  /** Words met in texts, with their id or `UNKNOWN`; forgotten when there are too many. */
  #learned = new Map<string, number>();

  /** Id of a form (lower case), given when first asked for. */
  add(form: string): number {
    let id = this.#ids.get(form);
    if (id === undefined) {
      id = this.#forms.length;
      this.#forms.push(form);
      this.#ids.set(form, id);
      this.#join(form, id);
    }
    return id;
  }

  /** Makes a set receive the id of every word, known or still to come, that begins so. */
  addBeginning(beginning: string, wanted: Set<number>): void {
    if (beginning.length < 4) throw new RangeError(`"${beginning}*" needs at least four letters`);
    const key = beginning.slice(0, 4);
    const list = this.#beginnings.get(key) ?? [];
    const known = list.find((entry) => entry.beginning === beginning);
    if (known) known.wanted.push(wanted);
    else list.push({ beginning, id: UNKNOWN, wanted: [wanted] });
    this.#beginnings.set(key, list);
    for (const [form, id] of this.#ids) if (form.startsWith(beginning)) wanted.add(id);
  }

  /** Id of a lower-case word of a text. */
  lookUp(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const learned = this.#learned.get(word);
    if (learned !== undefined) return learned;
    return this.#learn(word);
  }

  form(id: number): string {
    return this.#forms[id] ?? "";
  }

  get size(): number {
    return this.#forms.length;
  }

  /**
   * Ends the building. The beginnings that fit a word are nested, so the longest one says which all
   * fit: one id a beginning is enough for every word that texts may bring.
   */
  seal(): void {
    for (const entries of this.#beginnings.values())
      for (const entry of entries) {
        entry.id = this.#forms.length;
        this.#forms.push(`${entry.beginning}*`);
        for (const other of entries)
          if (entry.beginning.startsWith(other.beginning))
            for (const wanted of other.wanted) wanted.add(entry.id);
      }
  }

  #learn(word: string): number {
    let id = UNKNOWN;
    let longest = 0;
    for (const entry of this.#fittingBeginnings(word))
      if (entry.beginning.length > longest) {
        id = entry.id;
        longest = entry.beginning.length;
      }
    if (this.#learned.size >= MAX_LEARNED) this.#learned = new Map();
    this.#learned.set(word, id);
    return id;
  }

  #fittingBeginnings(word: string): Beginning[] {
    if (word.length < 4) return [];
    const entries = this.#beginnings.get(word.slice(0, 4)) ?? [];
    return entries.filter((entry) => word.startsWith(entry.beginning));
  }

  #join(form: string, id: number): void {
    for (const entry of this.#fittingBeginnings(form))
      for (const wanted of entry.wanted) wanted.add(id);
  }
}
