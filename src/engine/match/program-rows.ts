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
import { LOW, MIXED, NEIGHBOUR_WIDTH, type Neighbours } from "./neighbours.ts";

/** Integers that an attempt at a program needs to begin, together so that they are fetched at once. */
export const ROW_WIDTH = 8;
/** Columns behind the `NEIGHBOUR_WIDTH` masks. */
export const ROW_PROGRAM = NEIGHBOUR_WIDTH;
export const ROW_OWNER = NEIGHBOUR_WIDTH + 1;
/** Place in the code where the attempt starts, or `MATCHED`. */
export const ROW_CODE = NEIGHBOUR_WIDTH + 2;
/** Tokens before the anchor, doubled, and 1 where the attempt starts behind the anchor. */
export const ROW_REACH = NEIGHBOUR_WIDTH + 3;

/** In place of code: the anchor is the whole match, and its filing the whole attempt. */
export const MATCHED = -1;

/** Rows of programs, worked out when they are first asked for. */
export class ProgramRows {
  readonly #data: PatternData;
  readonly #neighbours: Neighbours;
  readonly #rows: Int32Array;
  readonly #isKnown: Uint8Array;

  constructor(data: PatternData, neighbours: Neighbours) {
    this.#data = data;
    this.#neighbours = neighbours;
    const programs = data.programs.length / PROGRAM_WIDTH;
    this.#rows = new Int32Array(programs * ROW_WIDTH);
    this.#isKnown = new Uint8Array(programs);
  }

  /** Copies a program's row. */
  write(program: number, into: Int32Array, at: number): void {
    this.prepare(program);
    const from = program * ROW_WIDTH;
    for (let column = 0; column < ROW_WIDTH; column++)
      into[at + column] = this.#rows[from + column] as number;
  }

  /** Rows by program; only those that `prepare` was asked for are filled in. */
  get rows(): Int32Array {
    return this.#rows;
  }

  /** Fills in the program's row of `rows`. */
  prepare(program: number): void {
    if (this.#isKnown[program] === 1) return;
    this.#isKnown[program] = 1;
    this.#workOut(program, program * ROW_WIDTH);
  }

  /**
   * An attempt starts behind the anchor where the program begins with it, since the filing has looked
   * at that token already.
   */
  #workOut(program: number, row: number): void {
    const { programs, code } = this.#data;
    const rows = this.#rows;
    const neighbours = this.#neighbours;
    const from = program * PROGRAM_WIDTH;
    const entry = programs[from + ENTRY] as number;
    const anchor = entry + (programs[from + ANCHOR] as number);
    neighbours.prepare(entry);
    rows[row] = neighbours.before(entry, anchor, LOW);
    rows[row + 1] = neighbours.before(entry, anchor, MIXED);
    rows[row + 2] = neighbours.first(anchor + TAKING_WIDTH, LOW);
    rows[row + 3] = neighbours.first(anchor + TAKING_WIDTH, MIXED);
    // A mark that opens with the match needs no instruction: that is where marks open unless told.
    const start = code[entry] === OPEN ? entry + 1 : entry;
    const isAnchor = anchor === start && takesToken(code[start]) && code[start + 2] === 0;
    const place = isAnchor ? start + TAKING_WIDTH : start;
    const isWhole = isAnchor && code[code[place] === CLOSE ? place + 1 : place] === DONE;
    rows[row + ROW_PROGRAM] = program;
    rows[row + ROW_OWNER] = programs[from + OWNER] as number;
    rows[row + ROW_CODE] = isWhole ? MATCHED : place;
    rows[row + ROW_REACH] = ((programs[from + BEFORE] as number) << 1) | (isAnchor ? 1 : 0);
  }
}
