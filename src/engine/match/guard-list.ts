import type { PatternData } from "./code.ts";
import { IdSet } from "./id-set.ts";

/**
 * The entries of a guard's list. Guards look at few tokens, and there are many of them, so their lists
 * take little room: one look at a bit tells of most tokens that no entry is for them.
 */
export class GuardList {
  /** Ids that entries are filed under. */
  readonly anchors: IdSet;
  readonly #ids: Int32Array;
  readonly #programs: Int32Array;

  constructor({ lists, listStart, forms }: PatternData, list: number) {
    this.#ids = lists.ids.subarray(listStart[list], listStart[list + 1]);
    this.#programs = lists.programs.subarray(listStart[list], listStart[list + 1]);
    this.anchors = new IdSet(this.#ids, forms.length);
  }

  /** Calls back with every program that is filed under an id. */
  forEachProgram(id: number, act: (program: number) => void): void {
    for (let entry = lowerBound(this.#ids, id); this.#ids[entry] === id; entry++)
      act(this.#programs[entry] as number);
  }
}

/** First index of a sorted column whose value is at least `wanted`. */
export function lowerBound(column: Int32Array, wanted: number): number {
  let low = 0;
  let high = column.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((column[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
