import { CAPITALISED, type Tokens } from "../annotate/tokens.ts";
import type { PatternData } from "./code.ts";
import { Credit } from "./credit.ts";
import { LargeList } from "./large-list.ts";
import type { Match, OnMatch, TokenRange } from "./match.ts";
import { Neighbours } from "./neighbours.ts";
import { PatternRunner } from "./pattern-runner.ts";
import { ProgramRows, ROW_WIDTH } from "./program-rows.ts";
import { SmallList } from "./small-list.ts";

/** A list with this many entries is laid out by id: it costs room for every word of the lexicon. */
const MANY = 5_000;

/** Compiled patterns, ready to run over tokens. */
export class PatternSet {
  readonly #data: PatternData;
  /** Bounds the cost of rule packs; null where there are none. */
  readonly #credit: Credit | null;
  /** Lists that have run over a text, by number. */
  readonly #lists = new Map<number, LargeList | SmallList>();
  /** Id that stands for any name. */
  readonly #nameId: number;
  readonly #programs: ProgramRows;
  readonly #runner: PatternRunner;

  constructor(data: PatternData) {
    this.#data = data;
    this.#credit = data.costs ? new Credit(data.costs) : null;
    this.#nameId = data.forms.length - 1;
    const neighbours = new Neighbours(data);
    this.#programs = new ProgramRows(data, neighbours);
    this.#runner = new PatternRunner(data, neighbours.firsts, this.#credit);
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
    const entries = this.#list(list);
    if (entries instanceof LargeList) this.#scanLarge(entries, tokens, sentence, onMatch);
    else
      for (let at = sentence.from; at < sentence.to; at++)
        this.#tryAt(entries, tokens, at, onMatch);
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
    this.#runner.enter(tokens, sentence);
    const entries = this.#list(list);
    let found = false;
    const onMatch: OnMatch = (match) => {
      found ||= accepts(match);
    };
    if (entries instanceof LargeList) this.#scanLarge(entries, tokens, { from, to }, onMatch);
    else for (let at = from; at < to && !found; at++) this.#tryAt(entries, tokens, at, onMatch);
    return found;
  }

  #scanLarge(list: LargeList, tokens: Tokens, range: TokenRange, onMatch: OnMatch): void {
    const { id, flags } = tokens;
    const { start, end } = list;
    const nameId = this.#nameId;
    if (start[nameId] === 0) list.layOut(nameId);
    const firstName = start[nameId] as number;
    const behindNames = end[nameId] as number;
    for (let at = range.from; at < range.to; at++) {
      const own = id[at] as number;
      if (start[own] === 0) list.layOut(own);
      const first = start[own] as number;
      const behind = end[own] as number;
      if (first < behind) this.#runner.tryRows(list.rows, first, behind, at, onMatch);
      if (firstName < behindNames && ((flags[at] as number) & CAPITALISED) !== 0)
        this.#runner.tryRows(list.rows, firstName, behindNames, at, onMatch);
    }
  }

  #tryAt(list: SmallList, tokens: Tokens, at: number, onMatch: OnMatch): void {
    const own = tokens.id[at] as number;
    if (list.anchors.has(own)) this.#tryFiled(list, own, at, onMatch);
    if (((tokens.flags[at] as number) & CAPITALISED) !== 0 && list.anchors.has(this.#nameId))
      this.#tryFiled(list, this.#nameId, at, onMatch);
  }

  #tryFiled(list: SmallList, id: number, at: number, onMatch: OnMatch): void {
    for (const program of list.programsOf(id)) {
      const row = this.#programs.rowOf(program);
      this.#runner.tryRows(this.#programs.rows, row, row + ROW_WIDTH, at, onMatch);
    }
  }

  #list(number: number): LargeList | SmallList {
    const known = this.#lists.get(number);
    if (known) return known;
    const { listStart } = this.#data;
    const entries = (listStart[number + 1] as number) - (listStart[number] as number);
    const list =
      entries >= MANY
        ? new LargeList(this.#data, number, this.#programs)
        : new SmallList(this.#data, number);
    this.#lists.set(number, list);
    return list;
  }
}

const always = () => true;
