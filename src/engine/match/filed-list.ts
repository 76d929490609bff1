import type { PatternData } from "./code.ts";
import { NEIGHBOUR_WIDTH } from "./neighbours.ts";

/** The entries of a list, laid out for running over texts. */
export interface FiledList {
  /** First entry of every id, and the end behind the last. */
  start: Int32Array;
  /** Program of every entry. */
  programs: Int32Array;
  /** `NEIGHBOUR_WIDTH` masks an entry. */
  masks: Int32Array;
}

/** @param all `NEIGHBOUR_WIDTH` masks of every program. */
export function filedList(
  { lists, listStart, forms }: PatternData,
  list: number,
  all: Int32Array,
): FiledList {
  const first = listStart[list] as number;
  const last = listStart[list + 1] as number;
  const programs = lists.programs.subarray(first, last);
  const masks = new Int32Array(programs.length * NEIGHBOUR_WIDTH);
  for (let entry = 0; entry < programs.length; entry++) {
    const row = (programs[entry] as number) * NEIGHBOUR_WIDTH;
    masks.set(all.subarray(row, row + NEIGHBOUR_WIDTH), entry * NEIGHBOUR_WIDTH);
  }
  return { start: startsOf(lists.ids.subarray(first, last), forms.length), programs, masks };
}

/** First entry of every id in a sorted column, and the end behind the last. */
function startsOf(ids: Int32Array, size: number): Int32Array {
  const starts = new Int32Array(size + 1);
  let entry = 0;
  for (let id = 0; id <= size; id++) {
    starts[id] = entry;
    while (entry < ids.length && ids[entry] === id) entry++;
  }
  return starts;
}
