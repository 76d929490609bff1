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

/** Letters of a beginning that its bucket is found by: the least that a `prefix*` pattern has. */
export const LEAST_BEGINNING = 4;

/** Longer words are in no list. */
export const MAX_WORD = 60;

/**
 * A word as the lexicon looks it up: its letters in lower case with straight apostrophes, and their
 * hashes. One is filled anew for every word, since a substring costs more than all the matching.
 */
export class SoughtWord {
  readonly letters = new Uint16Array(MAX_WORD);
  length = 0;
  /** `hashStep` over all letters, and over the first `LEAST_BEGINNING`. */
  hash = 0;
  beginningHash = 0;

  /** Takes a whole word, in lower case. Longer words than `MAX_WORD` are cut, which no list has. */
  take(word: string): this {
    this.length = Math.min(word.length, MAX_WORD);
    this.hash = HASH_SEED;
    for (let at = 0; at < this.length; at++) {
      const code = word.charCodeAt(at);
      const letter = code === CURLY ? STRAIGHT : code;
      this.letters[at] = letter;
      this.hash = hashStep(this.hash, letter);
      if (at === LEAST_BEGINNING - 1) this.beginningHash = this.hash;
    }
    return this;
  }
}

/** FNV-1a over UTF-16 code units. */
export const HASH_SEED = 0x811c9dc5 | 0;
export const hashStep = (hash: number, letter: number): number =>
  Math.imul(hash ^ letter, 0x01000193);

/**
 * Words as small integers. Every form that some pattern or class names has an id; all other words
 * are `UNKNOWN`. A further word that begins like some `prefix*` pattern has the id of its longest
 * such beginning, so the number of ids is bounded whatever texts come by.
 */
export class Lexicon {
  /** Form of every id; a beginning ends with an asterisk. */
  readonly forms: readonly string[];
  readonly #words: WordTable;
  /** First letters of beginnings; word `n` is the key of bucket `n`. */
  readonly #keys: WordTable;
  /** Ids of the beginnings of every bucket, the longest first. */
  readonly #buckets: number[][] = [];

  /** @param forms form of every id, `SPECIAL_FORMS` first. */
  constructor(forms: readonly string[]) {
    this.forms = forms;
    const words = forms.map((form, id) =>
      id < FIRST_WORD ? "" : form.endsWith("*") ? form.slice(0, -1) : form,
    );
    this.#words = new WordTable(words);
    const buckets = new Map<string, number[]>();
    for (let id = FIRST_WORD; id < forms.length; id++)
      if ((forms[id] as string).endsWith("*")) {
        const key = (words[id] as string).slice(0, LEAST_BEGINNING);
        const bucket = buckets.get(key);
        if (bucket) bucket.push(id);
        else buckets.set(key, [id]);
      } else this.#words.file(id);
    this.#keys = new WordTable([...buckets.keys()]);
    for (const [number, bucket] of [...buckets.values()].entries()) {
      this.#keys.file(number);
      bucket.sort((a, b) => (words[b] as string).length - (words[a] as string).length);
      this.#buckets.push(bucket);
    }
  }

  get size(): number {
    return this.forms.length;
  }

  /** Id of a word in lower case. Curly apostrophes count as straight ones. */
  lookUp(word: string): number {
    return word.length > MAX_WORD ? UNKNOWN : this.find(new SoughtWord().take(word));
  }

  /** Id of a word. */
  find(word: SoughtWord): number {
    const id = this.#words.find(word, word.hash, word.length);
    return id < 0 && word.length >= LEAST_BEGINNING ? this.#idByBeginning(word) : Math.max(id, 0);
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

  #idByBeginning(word: SoughtWord): number {
    const bucket = this.#keys.find(word, word.beginningHash, LEAST_BEGINNING);
    if (bucket < 0) return UNKNOWN;
    for (const id of this.#buckets[bucket] as number[]) if (this.#words.begins(id, word)) return id;
    return UNKNOWN;
  }
}

const CURLY = 0x2019;
const STRAIGHT = 39;

/** Numbered words, found by their letters: open addressing, at most half full, size a power of two. */
class WordTable {
  /** Two integers a slot, so that they lie together: the number of a word + 1, and its hash. */
  readonly #slots: Int32Array;
  readonly #hashes: Int32Array;
  /** Letters of all words in a row; word `n` has `[#start[n], #start[n + 1])`. */
  readonly #letters: Uint16Array;
  readonly #start: Int32Array;

  constructor(words: readonly string[]) {
    this.#slots = new Int32Array(2 * 2 ** Math.ceil(Math.log2(Math.max(4, words.length * 2 + 1))));
    this.#hashes = new Int32Array(words.length);
    this.#start = new Int32Array(words.length + 1);
    this.#letters = new Uint16Array(words.reduce((sum, word) => sum + word.length, 0));
    let next = 0;
    for (const [number, word] of words.entries()) {
      let hash = HASH_SEED;
      for (let at = 0; at < word.length; at++) {
        const letter = word.charCodeAt(at);
        this.#letters[next++] = letter;
        hash = hashStep(hash, letter);
      }
      this.#hashes[number] = hash;
      this.#start[number + 1] = next;
    }
  }

  /** Lets a word be found. */
  file(number: number): void {
    const slots = this.#slots;
    const mask = slots.length - 2;
    const hash = this.#hashes[number] as number;
    let slot = slotOf(hash) & mask;
    while (slots[slot] !== 0) slot = (slot + 2) & mask;
    slots[slot] = number + 1;
    slots[slot + 1] = hash;
  }

  /** Number of the word that the first `length` letters are, or −1. */
  find(word: SoughtWord, hash: number, length: number): number {
    const slots = this.#slots;
    const mask = slots.length - 2;
    for (let slot = slotOf(hash) & mask; ; slot = (slot + 2) & mask) {
      const number = (slots[slot] as number) - 1;
      if (number < 0) return -1;
      if (slots[slot + 1] === hash && this.#lengthOf(number) === length)
        if (this.begins(number, word)) return number;
    }
  }

  /** Whether a word begins with the letters of this one. */
  begins(number: number, word: SoughtWord): boolean {
    const length = this.#lengthOf(number);
    if (length > word.length) return false;
    const first = this.#start[number] as number;
    for (let at = 0; at < length; at++)
      if (this.#letters[first + at] !== word.letters[at]) return false;
    return true;
  }

  #lengthOf(number: number): number {
    return (this.#start[number + 1] as number) - (this.#start[number] as number);
  }
}

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) << 1;
