import type { PatternData } from "./code.ts";
import { IdSet } from "./id-set.ts";
import { lowerBound } from "./lower-bound.ts";
import { type ProgramRows, ROW_WIDTH } from "./program-rows.ts";
import { withRoom } from "./with-room.ts";

/** Rows that a list has room for at first. */
const ROOM = 256;

/**
 * The entries of a list that runs over texts, by the id of their anchor: each id's rows lie together.
 * Rows are laid out when a text first holds the id, since texts hold few of all words and a worker
 * starts often.
 */
export class RunningList {
  /** Ids that entries are filed under: one look at a bit tells of most tokens that none is for them. */
  readonly anchors: IdSet;
  /** Rows as `ProgramRows` writes them. Replaced by longer ones as ids are laid out. */
  rows = new Int32Array(ROOM * ROW_WIDTH);
  /**
   * Two numbers an id: its first row, and the one behind its last; both 0 for ids not met yet. Two
   * bytes do for all but huge rule packs.
   */
  readonly places: Uint16Array | Int32Array;
  readonly #ids: Int32Array;
  readonly #programs: Int32Array;
  readonly #programRows: ProgramRows;
  /** No id's rows begin at 0. */
  #count = 1;

  constructor({ lists, listStart, forms }: PatternData, list: number, programRows: ProgramRows) {
    this.#ids = lists.ids.subarray(listStart[list], listStart[list + 1]);
    this.#programs = lists.programs.subarray(listStart[list], listStart[list + 1]);
    this.#programRows = programRows;
    this.anchors = new IdSet(this.#ids, forms.length);
    const Places = this.#ids.length < 0xffff ? Uint16Array : Int32Array;
    this.places = new Places(2 * forms.length);
  }

  /** Lays out an id's entries; for an id that was not met yet. */
  layOut(id: number): void {
    this.places[2 * id] = this.#count;
    for (let entry = lowerBound(this.#ids, id); this.#ids[entry] === id; entry++) {
      const at = this.#count * ROW_WIDTH;
      this.rows = withRoom(this.rows, at + ROW_WIDTH);
      this.#programRows.write(this.#programs[entry] as number, this.rows, at);
      this.#count++;
    }
    this.places[2 * id + 1] = this.#count;
  }
}
