import type { PatternData } from "./code.ts";
import { lowerBound } from "./lower-bound.ts";
import { type ProgramRows, ROW_WIDTH } from "./program-rows.ts";

/** Rows that a list has room for at first. */
const ROOM = 256;

/** Numbers by id. Two bytes do for all but huge rule packs, and keep the columns in the nearest cache. */
type ById = Uint16Array | Int32Array;

/**
 * The entries of a list that runs over texts, by the id of their anchor: each id's rows lie together.
 * Rows are laid out when a text first holds the id, since texts hold few of all words and a worker
 * starts often.
 */
export class RunningList {
  /** Rows as `ProgramRows` writes them. Replaced by longer ones as ids are laid out. */
  rows = new Int32Array(ROOM * ROW_WIDTH);
  /** By id: its first row, and the one behind its last; both 0 for ids not met yet. */
  readonly start: ById;
  readonly end: ById;
  readonly #ids: Int32Array;
  readonly #programs: Int32Array;
  readonly #programRows: ProgramRows;
  /** No id's rows begin at 0. */
  #count = 1;

  constructor({ lists, listStart, forms }: PatternData, list: number, programRows: ProgramRows) {
    this.#ids = lists.ids.subarray(listStart[list], listStart[list + 1]);
    this.#programs = lists.programs.subarray(listStart[list], listStart[list + 1]);
    this.#programRows = programRows;
    const ById = this.#ids.length < 0xffff ? Uint16Array : Int32Array;
    this.start = new ById(forms.length);
    this.end = new ById(forms.length);
  }

  /** Lays out an id's entries; for an id that was not met yet. */
  layOut(id: number): void {
    this.start[id] = this.#count;
    for (let entry = lowerBound(this.#ids, id); this.#ids[entry] === id; entry++) {
      const at = this.#count * ROW_WIDTH;
      if (at === this.rows.length) this.#grow();
      this.#programRows.write(this.#programs[entry] as number, this.rows, at);
      this.#count++;
    }
    this.end[id] = this.#count;
  }

  #grow(): void {
    const longer = new Int32Array(2 * this.rows.length);
    longer.set(this.rows);
    this.rows = longer;
  }
}
