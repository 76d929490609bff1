import type { PatternData } from "./code.ts";
import { withRoom } from "./with-room.ts";

/** Sets up to this size are searched one by one. */
const FEW = 12;
/** Stands behind the ids of a set of few; greater than any id. */
const END_OF_SET = 0x7fffffff;
/** Integers that a pool has room for at first. */
const ROOM = 4_096;

/**
 * The sets of a pattern's places: whether an id is in one, in constant time. A set is laid out when a
 * text first asks for it, in a pool with the others, so that each question looks at two places only.
 */
export class IdSets {
  readonly #setStart: Int32Array;
  readonly #setIds: Int32Array;
  /** Integers that hold one bit for each id. */
  readonly #bitsWidth: number;
  /** By set: where it begins in `#few`, less than 0 where in `#bits`, each counted from 1; 0 for sets not met yet. */
  readonly #places: Int32Array;
  /** Ids in rising order, `END_OF_SET` behind each set. */
  #few = new Int32Array(ROOM);
  #fewLength = 0;
  #bits = new Int32Array(ROOM);
  #bitsLength = 0;

  constructor({ setStart, setIds, forms }: PatternData) {
    this.#setStart = setStart;
    this.#setIds = setIds;
    this.#bitsWidth = (forms.length >> 5) + 1;
    this.#places = new Int32Array(setStart.length);
  }

  has(set: number, id: number): boolean {
    let place = this.#places[set] as number;
    if (place === 0) place = this.#layOut(set);
    if (place < 0) return ((this.#bits[-place - 1 + (id >> 5)] as number) & (1 << (id & 31))) !== 0;
    const few = this.#few;
    let at = place - 1;
    while ((few[at] as number) < id) at++;
    return few[at] === id;
  }

  #layOut(set: number): number {
    const ids = this.#setIds.subarray(this.#setStart[set], this.#setStart[set + 1]);
    const place = ids.length <= FEW ? this.#layOutFew(ids) : this.#layOutMany(ids);
    this.#places[set] = place;
    return place;
  }

  #layOutFew(ids: Int32Array): number {
    const first = this.#fewLength;
    this.#fewLength += ids.length + 1;
    this.#few = withRoom(this.#few, this.#fewLength);
    this.#few.set(ids, first);
    this.#few[this.#fewLength - 1] = END_OF_SET;
    return first + 1;
  }

  #layOutMany(ids: Int32Array): number {
    const first = this.#bitsLength;
    this.#bitsLength += this.#bitsWidth;
    this.#bits = withRoom(this.#bits, this.#bitsLength);
    for (const id of ids) {
      const at = first + (id >> 5);
      this.#bits[at] = (this.#bits[at] as number) | (1 << (id & 31));
    }
    return -first - 1;
  }
}
