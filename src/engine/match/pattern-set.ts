import { CAPITALISED, type Tokens } from "../annotate/tokens.ts";
import type { PatternData } from "./code.ts";
import { Credit } from "./credit.ts";
import { GuardLists } from "./guard-lists.ts";
import type { OnMatch, TokenRange } from "./match.ts";
import { Neighbours } from "./neighbours.ts";
import { PatternRunner } from "./pattern-runner.ts";
import { ProgramRows } from "./program-rows.ts";
import { RunningList } from "./running-list.ts";

/** Compiled patterns, ready to run over tokens. */
export class PatternSet {
  readonly #data: PatternData;
  /** Bounds the cost of rule packs; null where there are none. */
  readonly #credit: Credit | null;
  /** Lists by number, each made when it first runs. */
  readonly #running = new Map<number, RunningList>();
  readonly #guards: GuardLists;
  /** Id that stands for any name. */
  readonly #nameId: number;
  readonly #programs: ProgramRows;
  readonly #runner: PatternRunner;

  constructor(data: PatternData) {
    this.#data = data;
    this.#credit = data.costs ? new Credit(data.costs) : null;
    this.#guards = new GuardLists(data);
    this.#nameId = data.forms.length - 1;
    const neighbours = new Neighbours(data);
    this.#programs = new ProgramRows(data, neighbours);
    this.#runner = new PatternRunner(data, neighbours.code, this.#credit);
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
    const runner = this.#runner;
    runner.enter(tokens, sentence);
    const { id, flags } = tokens;
    const entries = this.#runningList(list);
    const { anchors, places } = entries;
    const name = 2 * this.#nameId;
    if (places[name] === 0) entries.layOut(this.#nameId);
    const firstName = places[name] as number;
    const behindNames = places[name + 1] as number;
    for (let at = sentence.from; at < sentence.to; at++) {
      const own = id[at] as number;
      if (anchors.has(own)) {
        if (places[2 * own] === 0) entries.layOut(own);
        const first = places[2 * own] as number;
        runner.tryRows(entries.rows, first, places[2 * own + 1] as number, at, onMatch);
      }
      if (firstName < behindNames && ((flags[at] as number) & CAPITALISED) !== 0)
        runner.tryRows(entries.rows, firstName, behindNames, at, onMatch);
    }
  }

  /**
   * Whether a pattern of a guard's list has its anchor in a range and matches.
   *
   * @param touching where given, only matches count that overlap it.
   */
  someInList(
    list: number,
    tokens: Tokens,
    sentence: TokenRange,
    from: number,
    to: number,
    touching: TokenRange | null = null,
  ): boolean {
    const guards = this.#guards;
    const hasNames = guards.hasNames(list);
    const { id, flags } = tokens;
    // Most ranges have nothing to try, so that the runner need not know of their sentence.
    for (let at = from; at < to; at++) {
      const own = id[at] as number;
      if (guards.mayHave(list, own) && this.#isAt(list, own, tokens, sentence, at, touching))
        return true;
      if (!hasNames || ((flags[at] as number) & CAPITALISED) === 0) continue;
      if (this.#isAt(list, this.#nameId, tokens, sentence, at, touching)) return true;
    }
    return false;
  }

  /** Whether a pattern that a guard's list has filed under an id matches at a token. */
  #isAt(
    list: number,
    id: number,
    tokens: Tokens,
    sentence: TokenRange,
    at: number,
    touching: TokenRange | null,
  ): boolean {
    let found = false;
    const onMatch: OnMatch = ({ from, to }) => {
      found ||= touching === null || (from < touching.to && touching.from < to);
    };
    this.#runner.enter(tokens, sentence);
    this.#guards.forEachProgram(list, id, (program) => {
      this.#programs.prepare(program);
      this.#runner.tryRows(this.#programs.rows, program, program + 1, at, onMatch);
    });
    return found;
  }

  #runningList(number: number): RunningList {
    let list = this.#running.get(number);
    if (!list) {
      list = new RunningList(this.#data, number, this.#programs);
      this.#running.set(number, list);
    }
    return list;
  }
}
