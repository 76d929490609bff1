import type { PatternData } from "./code.ts";
import { IdSet } from "./id-set.ts";

/** The entries of a list that has few: most tokens are told by one look at a bit that none is for them. */
export class SmallList {
  readonly anchors: IdSet;
  readonly #ids: Int32Array;
  readonly #programs: Int32Array;

  constructor({ lists, listStart, forms }: PatternData, list: number) {
    this.#ids = lists.ids.subarray(listStart[list], listStart[list + 1]);
    this.#programs = lists.programs.subarray(listStart[list], listStart[list + 1]);
    this.anchors = new IdSet(this.#ids, forms.length);
  }

  /** Programs filed under an id. */
  programsOf(id: number): Int32Array {
    const first = lowerBound(this.#ids, id);
    let behind = first;
    while (this.#ids[behind] === id) behind++;
    return this.#programs.subarray(first, behind);
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
