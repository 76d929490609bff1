import type { PatternData } from "./code.ts";
import { type ProgramRows, ROW_WIDTH } from "./program-rows.ts";
import { lowerBound } from "./small-list.ts";

/** Rows that a list has room for at first. */
const ROOM = 1024;

/**
 * The entries of a list that has many, by the id of their anchor: each id's rows lie together. Rows are laid out
 * when a text first holds the id, since texts hold few of all words and a worker starts often.
 */
export class LargeList {
  /** Rows as `ProgramRows` writes them. Replaced by longer ones as ids are laid out. */
  rows = new Int32Array(ROOM * ROW_WIDTH);
  /** By id: where its rows begin in `rows`, and where they end; both 0 for ids not met yet. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly #ids: Int32Array;
  readonly #programs: Int32Array;
  readonly #programRows: ProgramRows;
  /** No id's rows begin at 0. */
  #length = ROW_WIDTH;

  constructor({ lists, listStart, forms }: PatternData, list: number, programRows: ProgramRows) {
    this.#ids = lists.ids.subarray(listStart[list], listStart[list + 1]);
    this.#programs = lists.programs.subarray(listStart[list], listStart[list + 1]);
    this.#programRows = programRows;
    this.start = new Int32Array(forms.length);
    this.end = new Int32Array(forms.length);
  }

  /** Lays out an id's entries; for an id that was not met yet. */
  layOut(id: number): void {
    this.start[id] = this.#length;
    for (let entry = lowerBound(this.#ids, id); this.#ids[entry] === id; entry++) {
      if (this.#length === this.rows.length) this.#grow();
      this.#programRows.write(this.#programs[entry] as number, this.rows, this.#length);
      this.#length += ROW_WIDTH;
    }
    this.end[id] = this.#length;
  }

  #grow(): void {
    const longer = new Int32Array(2 * this.rows.length);
    longer.set(this.rows);
    this.rows = longer;
  }
}
