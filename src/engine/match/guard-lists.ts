import type { PatternData } from "./code.ts";
import { lowerBound } from "./lower-bound.ts";
import { mixed } from "./neighbours.ts";

/** Fewest words of bits of a list, and how many ids share one at most. */
const LEAST_WORDS = 16;
const IDS_PER_WORD = 4;

const UNPREPARED = 0;
const WITHOUT_NAMES = 1;
const WITH_NAMES = 2;

/**
 * The entries of guards' lists. Guards ask a great many lists about a few tokens each, so what such a
 * question costs is what it takes to fetch a list from memory: a few bits of every list lie together,
 * and tell of nearly all tokens that the list has no entry for them.
 */
export class GuardLists {
  readonly #data: PatternData;
  /** By list: whether its bits are set, which is done when it is first asked, and whether it has names. */
  readonly #states: Uint8Array;
  /** List `n` has the words `[#start[n], #start[n + 1])` of `#bits`, a power of two. */
  readonly #start: Int32Array;
  readonly #bits: Int32Array;

  constructor(data: PatternData) {
    const { listStart } = data;
    this.#data = data;
    this.#states = new Uint8Array(listStart.length);
    this.#start = new Int32Array(listStart.length);
    for (let list = 0; list + 1 < listStart.length; list++) {
      const ids = (listStart[list + 1] as number) - (listStart[list] as number);
      let words = LEAST_WORDS;
      while (words * IDS_PER_WORD < ids) words *= 2;
      this.#start[list + 1] = (this.#start[list] as number) + words;
    }
    this.#bits = new Int32Array(this.#start.at(-1) as number);
  }

  /** Whether a list has entries for any name. To be asked before `mayHave`. */
  hasNames(list: number): boolean {
    if (this.#states[list] === UNPREPARED) this.#prepare(list);
    return this.#states[list] === WITH_NAMES;
  }

  /** False: the list has no entry for the id. */
  mayHave(list: number, id: number): boolean {
    return this.#isSet(list, id) && this.#isSet(list, mixed(id));
  }

  /** Calls back with every program that a list has filed under an id. */
  forEachProgram(list: number, id: number, act: (program: number) => void): void {
    const { lists, listStart } = this.#data;
    const behind = listStart[list + 1] as number;
    let entry = lowerBound(lists.ids, id, listStart[list] as number, behind);
    for (; entry < behind && lists.ids[entry] === id; entry++) act(lists.programs[entry] as number);
  }

  #prepare(list: number): void {
    const { lists, listStart, forms } = this.#data;
    const behind = listStart[list + 1] as number;
    let id = -1;
    for (let entry = listStart[list] as number; entry < behind; entry++) {
      id = lists.ids[entry] as number;
      this.#set(list, id);
      this.#set(list, mixed(id));
    }
    // Ids are in order, and the one that stands for names is the last of all.
    this.#states[list] = id === forms.length - 1 ? WITH_NAMES : WITHOUT_NAMES;
  }

  #set(list: number, hash: number): void {
    const word = this.#wordOf(list, hash);
    this.#bits[word] = (this.#bits[word] as number) | (1 << (hash & 31));
  }

  #isSet(list: number, hash: number): boolean {
    return ((this.#bits[this.#wordOf(list, hash)] as number) & (1 << (hash & 31))) !== 0;
  }

  #wordOf(list: number, hash: number): number {
    const first = this.#start[list] as number;
    return first + ((hash >>> 5) & ((this.#start[list + 1] as number) - first - 1));
  }
}
