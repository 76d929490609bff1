import { CAPITALISED, type Tokens } from "../annotate/tokens.ts";
import type { PatternData } from "./code.ts";
import { Credit } from "./credit.ts";
import { type FiledList, filedList, rowOf } from "./filed-list.ts";
import { IdSet } from "./id-set.ts";
import type { Match, OnMatch, TokenRange } from "./match.ts";
import { type Neighbours, neighboursOf } from "./neighbours.ts";
import { PatternRunner } from "./pattern-runner.ts";

/** Compiled patterns, ready to run over tokens. */
export class PatternSet {
  readonly #data: PatternData;
  /** Bounds the cost of rule packs; null where there are none. */
  readonly #credit: Credit | null;
  /** Entries of every list that has run over a text. */
  readonly #filed = new Map<number, FiledList>();
  /** Id that stands for any name; its entries are the last ones. */
  readonly #nameId: number;
  readonly #neighbours: Neighbours;
  /** Ids that the entries of a guard's list are filed under; made when first asked for, as are rows. */
  readonly #guardAnchors = new Map<number, IdSet>();
  /** Rows of programs in guards' lists, by program. */
  readonly #guardRows = new Map<number, Int32Array>();
  readonly #runner: PatternRunner;

  constructor(data: PatternData) {
    this.#data = data;
    this.#credit = data.costs ? new Credit(data.costs) : null;
    this.#nameId = data.forms.length - 1;
    this.#neighbours = neighboursOf(data);
    this.#runner = new PatternRunner(data, this.#neighbours.firsts, this.#credit);
  }

  /** To be called before a text of so many tokens is scanned. */
  beginText(tokens: number): void {
    this.#credit?.begin(tokens);
  }

  /** Whether rule packs cost more on the text than they may, so that not all of their patterns were tried everywhere. */
  get isCreditSpent(): boolean {
    return this.#credit?.isSpent ?? false;
  }

  /** Every match of a list's patterns that has its anchor in the sentence. */
  scan(list: number, tokens: Tokens, sentence: TokenRange, onMatch: OnMatch): void {
    this.#runner.enter(tokens, sentence);
    const { id, flags } = tokens;
    const filed = this.#filedList(list);
    const { start, rows } = filed;
    const firstName = start[this.#nameId] as number;
    const lastName = start[this.#nameId + 1] as number;
    for (let at = sentence.from; at < sentence.to; at++) {
      const own = id[at] as number;
      const first = start[own] as number;
      const last = start[own + 1] as number;
      if (first < last) this.#runner.tryEntries(rows, first, last, at, onMatch);
      if (firstName < lastName && ((flags[at] as number) & CAPITALISED) !== 0)
        this.#runner.tryEntries(rows, firstName, lastName, at, onMatch);
    }
  }

  /** Whether a pattern of a guard's list has its anchor in a range and matches, as `accepts` likes it. */
  someInList(
    list: number,
    tokens: Tokens,
    sentence: TokenRange,
    from: number,
    to: number,
    accepts: (match: Match) => boolean = always,
  ): boolean {
    const anchors = this.#anchorsOf(list);
    const hasNames = anchors.has(this.#nameId);
    this.#runner.enter(tokens, sentence);
    const { lists, listStart } = this.#data;
    const first = listStart[list] as number;
    const last = listStart[list + 1] as number;
    let found = false;
    const onMatch: OnMatch = (match) => {
      found ||= accepts(match);
    };
    for (let at = from; at < to && !found; at++) {
      const own = tokens.id[at] as number;
      if (anchors.has(own))
        for (
          let entry = lowerBound(lists.ids, own, first, last);
          entry < last && lists.ids[entry] === own;
          entry++
        )
          this.#runner.attempt(this.#guardRow(lists.programs[entry] as number), 0, at, onMatch);
      if (!hasNames || ((tokens.flags[at] as number) & CAPITALISED) === 0) continue;
      for (let entry = last - 1; entry >= first && lists.ids[entry] === this.#nameId; entry--)
        this.#runner.attempt(this.#guardRow(lists.programs[entry] as number), 0, at, onMatch);
    }
    return found;
  }

  #filedList(list: number): FiledList {
    const known = this.#filed.get(list);
    if (known) return known;
    const filed = filedList(this.#data, list, this.#neighbours);
    this.#filed.set(list, filed);
    return filed;
  }

  #anchorsOf(list: number): IdSet {
    const known = this.#guardAnchors.get(list);
    if (known) return known;
    const { lists, listStart, forms } = this.#data;
    const ids = lists.ids.subarray(listStart[list], listStart[list + 1]);
    const anchors = new IdSet(ids, forms.length);
    this.#guardAnchors.set(list, anchors);
    return anchors;
  }

  #guardRow(program: number): Int32Array {
    const known = this.#guardRows.get(program);
    if (known) return known;
    const row = rowOf(this.#data, this.#neighbours, program);
    this.#guardRows.set(program, row);
    return row;
  }
}

const always = () => true;

/** First index in `[first, last)` of a sorted column whose value is at least `wanted`. */
function lowerBound(column: Int32Array, wanted: number, first: number, last: number): number {
  let low = first;
  let high = last;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((column[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
