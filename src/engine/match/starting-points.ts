import { ANCHOR, BEFORE, ENTRY, OWNER, type PatternData, PROGRAM_WIDTH, TOKEN } from "./code.ts";

/** Columns of `startingPoints`, beside `OWNER` and `BEFORE`. */
export const START_WIDTH = 4;
export const START_CODE = 1;
/** Token that the code starts at, from the anchor on. */
export const START_SHIFT = 3;

/**
 * Where an attempt starts: behind the anchor where the program begins with it, since the filing has
 * looked at that token already.
 */
export function startingPoints({ programs, code }: PatternData): Int32Array {
  const starts = new Int32Array(programs.length);
  for (let row = 0; row < programs.length; row += PROGRAM_WIDTH) {
    const entry = programs[row + ENTRY] as number;
    const before = programs[row + BEFORE] as number;
    const isAnchor = programs[row + ANCHOR] === 0 && code[entry] === TOKEN && code[entry + 2] === 0;
    starts[row + OWNER] = programs[row + OWNER] as number;
    starts[row + START_CODE] = isAnchor ? entry + 3 : entry;
    starts[row + BEFORE] = before;
    starts[row + START_SHIFT] = isAnchor ? 1 : -before;
  }
  return starts;
}
