/** Lexicon ids or other small integers, with membership by one look at a bit: annotation asks it for most tokens. */
export class IdSet implements Iterable<number> {
  readonly #bits: Int32Array;
  readonly #ids: readonly number[] | Int32Array;

  /** @param size how many ids there are: those of the lexicon. */
  constructor(ids: readonly number[] | Int32Array, size: number) {
    this.#ids = ids;
    this.#bits = new Int32Array((size >> 5) + 1);
    for (const id of ids) this.#bits[id >> 5] = (this.#bits[id >> 5] as number) | (1 << (id & 31));
  }

  has(id: number): boolean {
    return ((this.#bits[id >> 5] as number) & (1 << (id & 31))) !== 0;
  }

  [Symbol.iterator](): Iterator<number> {
    return this.#ids[Symbol.iterator]();
  }
}
