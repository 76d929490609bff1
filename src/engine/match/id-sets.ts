import type { PatternData } from "./code.ts";

/** Sets up to this size are searched one by one. */
const FEW = 6;

/** The sets of a pattern's places: whether an id is in one, in constant time. */
export class IdSets {
  readonly #setStart: Int32Array;
  readonly #setIds: Int32Array;
  readonly #words: number;
  /** A bit an id, for sets of many; made when a text first asks for the set. */
  readonly #bits: (Int32Array | null)[];

  constructor({ setStart, setIds, forms }: PatternData) {
    this.#setStart = setStart;
    this.#setIds = setIds;
    this.#words = (forms.length >> 5) + 1;
    this.#bits = new Array<Int32Array | null>(setStart.length).fill(null);
  }

  has(set: number, id: number): boolean {
    const setIds = this.#setIds;
    const first = this.#setStart[set] as number;
    const last = this.#setStart[set + 1] as number;
    if (last - first > FEW) {
      const bits = this.#bits[set] ?? this.#bitsOf(set, first, last);
      return ((bits[id >> 5] as number) & (1 << (id & 31))) !== 0;
    }
    for (let at = first; at < last; at++) if (setIds[at] === id) return true;
    return false;
  }

  #bitsOf(set: number, first: number, last: number): Int32Array {
    const bits = new Int32Array(this.#words);
    for (let at = first; at < last; at++) {
      const id = this.#setIds[at] as number;
      bits[id >> 5] = (bits[id >> 5] as number) | (1 << (id & 31));
    }
    this.#bits[set] = bits;
    return bits;
  }
}
