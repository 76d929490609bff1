import {
  ANCHOR,
  BEFORE,
  CLOSE,
  DONE,
  ENTRY,
  OPEN,
  OWNER,
  type PatternData,
  PROGRAM_WIDTH,
  TAKING_WIDTH,
  takesToken,
} from "./code.ts";
import { NEIGHBOUR_WIDTH, type Neighbours } from "./neighbours.ts";

/** The entries of a list, laid out for running over texts. */
export interface FiledList {
  /** First entry of every id, and the end behind the last. */
  start: Int32Array;
  /** All that an attempt needs to begin, `ROW_WIDTH` integers an entry, so that they are fetched together. */
  rows: Int32Array;
}

/** Columns of `FiledList.rows`, behind the `NEIGHBOUR_WIDTH` masks. */
export const ROW_WIDTH = 8;
export const ROW_PROGRAM = NEIGHBOUR_WIDTH;
export const ROW_OWNER = NEIGHBOUR_WIDTH + 1;
/** Place in the code where the attempt starts, or `MATCHED`. */
export const ROW_CODE = NEIGHBOUR_WIDTH + 2;
/** Tokens before the anchor, doubled, and 1 where the attempt starts behind the anchor. */
export const ROW_REACH = NEIGHBOUR_WIDTH + 3;

/** In place of code: the anchor is the whole match, and its filing the whole attempt. */
export const MATCHED = -1;

export function filedList(data: PatternData, list: number, neighbours: Neighbours): FiledList {
  const { lists, listStart, forms } = data;
  const first = listStart[list] as number;
  const last = listStart[list + 1] as number;
  const rows = new Int32Array((last - first) * ROW_WIDTH);
  for (let entry = first; entry < last; entry++)
    writeRow(rows, (entry - first) * ROW_WIDTH, data, neighbours, lists.programs[entry] as number);
  return { start: startsOf(lists.ids.subarray(first, last), forms.length), rows };
}

/** The row of one program, for lists that are not laid out. */
export function rowOf(data: PatternData, neighbours: Neighbours, program: number): Int32Array {
  const row = new Int32Array(ROW_WIDTH);
  writeRow(row, 0, data, neighbours, program);
  return row;
}

/**
 * An attempt starts behind the anchor where the program begins with it, since the filing has looked
 * at that token already.
 */
function writeRow(
  rows: Int32Array,
  row: number,
  { programs, code }: PatternData,
  { masks }: Neighbours,
  program: number,
): void {
  for (let mask = 0; mask < NEIGHBOUR_WIDTH; mask++)
    rows[row + mask] = masks[program * NEIGHBOUR_WIDTH + mask] as number;
  const from = program * PROGRAM_WIDTH;
  const entry = programs[from + ENTRY] as number;
  // A mark that opens with the match needs no instruction: that is where marks open unless told.
  const start = code[entry] === OPEN ? entry + 1 : entry;
  const isAnchor =
    programs[from + ANCHOR] === start - entry && takesToken(code[start]) && code[start + 2] === 0;
  const place = isAnchor ? start + TAKING_WIDTH : start;
  const isWhole = isAnchor && code[code[place] === CLOSE ? place + 1 : place] === DONE;
  rows[row + ROW_PROGRAM] = program;
  rows[row + ROW_OWNER] = programs[from + OWNER] as number;
  rows[row + ROW_CODE] = isWhole ? MATCHED : place;
  rows[row + ROW_REACH] = ((programs[from + BEFORE] as number) << 1) | (isAnchor ? 1 : 0);
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
