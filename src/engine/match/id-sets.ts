import type { PatternData } from "./code.ts";
import { IdSet } from "./id-set.ts";

/** Sets up to this size are searched one by one. */
const FEW = 6;

/** The sets of a pattern's places: whether an id is in one, in constant time. */
export class IdSets {
  readonly #setStart: Int32Array;
  readonly #setIds: Int32Array;
  readonly #size: number;
  /** Sets of many; made when a text first asks for one. */
  readonly #sets: (IdSet | null)[];

  constructor({ setStart, setIds, forms }: PatternData) {
    this.#setStart = setStart;
    this.#setIds = setIds;
    this.#size = forms.length;
    this.#sets = new Array<IdSet | null>(setStart.length).fill(null);
  }

  has(set: number, id: number): boolean {
    const setIds = this.#setIds;
    const first = this.#setStart[set] as number;
    const last = this.#setStart[set + 1] as number;
    if (last - first > FEW) return (this.#sets[set] ?? this.#made(set, first, last)).has(id);
    for (let at = first; at < last; at++) if (setIds[at] === id) return true;
    return false;
  }

  #made(set: number, first: number, last: number): IdSet {
    const made = new IdSet(this.#setIds.subarray(first, last), this.#size);
    this.#sets[set] = made;
    return made;
  }
}
