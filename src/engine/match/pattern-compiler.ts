import type { WordClass } from "../define.ts";
import { Anchors, flagsOf } from "./anchors.ts";
import {
  BRANCH_WIDTH,
  CHOICE,
  CHOICE_WIDTH,
  CLOSE,
  DONE,
  END,
  type Filing,
  GAP,
  GAP_WIDTH,
  JUMP,
  JUMP_WIDTH,
  OPEN,
  type PatternData,
  START,
  TAKES_NAME,
  TAKING_WIDTH,
  TOKEN,
  WORD,
} from "./code.ts";
import { DistinctSets } from "./distinct-sets.ts";
import { NAME_FORM } from "./lexicon.ts";
import { LexiconBuilder } from "./lexicon-builder.ts";
import { type PatternNode, parsePattern, readingsOf, unfoldedHeads } from "./pattern.ts";
import { PlaceIds } from "./place-ids.ts";

/** Most ways in which a pattern may begin. */
const MAX_HEADS = 400;

interface Program {
  owner: number;
  entry: number;
  before: number;
  /** Distance of the anchor's instruction from the entry. */
  offset: number;
  anchor: Set<number>;
  /** The anchor is a name, whatever the word. */
  atName: boolean;
  /** Most readings of one attempt, or 0 where they are not counted. */
  cost: number;
}

/** A pattern with whose it is. */
export interface OwnedPattern {
  owner: number;
  /** Id of the rule or topic, for messages. */
  id: string;
  pattern: string;
  /** It comes with a rule pack, and what it costs on a text is counted. */
  counted?: boolean;
}

type Anchor = Pick<Program, "before" | "offset" | "anchor" | "atName">;

/** Compiles patterns into code. Add everything, then `finish` once. */
export class PatternCompiler {
  readonly #lexicon = new LexiconBuilder();
  readonly #places: PlaceIds;
  readonly #anchors: Anchors;
  readonly #code: number[] = [];
  /** Sets of the code's `TOKEN` instructions, by number; equal ones become one in the end. */
  readonly #sets: Set<number>[] = [];
  readonly #lists: Program[][] = [];

  constructor(classes: readonly WordClass[]) {
    this.#places = new PlaceIds(this.#lexicon, classes);
    this.#anchors = new Anchors(this.#lexicon, this.#places);
  }

  /** Gives words that the engine itself names a place in the lexicon. */
  addWords(words: Iterable<string>): void {
    for (const word of words) this.#lexicon.add(word);
  }

  /**
   * Adds a list of patterns.
   *
   * @returns the list's number: 0 for the first.
   * @throws {Error} naming the pattern and whose it is.
   */
  addList(patterns: Iterable<OwnedPattern>): number {
    const programs: Program[] = [];
    for (const { owner, id, pattern, counted = false } of patterns)
      try {
        programs.push(...this.#programsOf(pattern, owner, counted));
      } catch (error) {
        throw new Error(`${id}: ${(error as Error).message}`, { cause: error });
      }
    this.#lists.push(programs);
    return this.#lists.length - 1;
  }

  finish(version: string): PatternData {
    const forms = this.#lexicon.finish();
    const nameId = forms.push(NAME_FORM) - 1;
    for (const program of this.#lists.flat())
      if (program.atName) program.anchor = new Set([nameId]);
    const sets = new DistinctSets();
    const code = finalCode(this.#code, this.#sets, sets);
    const { classNames } = this.#places;
    const classSets = classNames.map((name) => sets.numberOf(this.#places.ofClass(name)));
    const programs: number[] = [];
    const numberOf = new Map<Program, number>();
    for (const program of this.#lists.flat()) {
      numberOf.set(program, numberOf.size);
      programs.push(program.owner, program.entry, program.before, program.offset);
    }
    const costs = this.#lists.flat().map(({ cost }) => cost);
    const lists = this.#lists.map((list) => filedByAnchor(list, numberOf));
    const listStart = [0];
    for (const list of lists) listStart.push((listStart.at(-1) as number) + list.ids.length);
    return {
      version,
      forms,
      classNames,
      classSets: Int32Array.from(classSets),
      ...sets.columns(),
      code,
      programs: Int32Array.from(programs),
      ...(costs.some((cost) => cost > 0) ? { costs: Int32Array.from(costs) } : {}),
      lists: {
        ids: Int32Array.from(lists.flatMap((list) => [...list.ids])),
        programs: Int32Array.from(lists.flatMap((list) => [...list.programs])),
      },
      listStart: Int32Array.from(listStart),
    };
  }

  #programsOf(pattern: string, owner: number, counted: boolean): Program[] {
    const heads = unfoldedHeads(parsePattern(pattern));
    if (heads.length > MAX_HEADS)
      throw new SyntaxError(`pattern "${pattern}" begins in more than ${MAX_HEADS} ways`);
    return heads
      .flatMap((head) => this.#anchors.withRareAnchor(head))
      .map((nodes) => {
        const entry = this.#code.length;
        this.#emit(nodes);
        this.#code.push(DONE);
        const cost = counted ? readingsOf(nodes) : 0;
        return { owner, entry, cost, ...this.#anchorOf(entry, pattern) };
      });
  }

  #emit(nodes: readonly PatternNode[]): void {
    const code = this.#code;
    for (const node of nodes)
      switch (node.kind) {
        case "token":
          code.push(TOKEN, this.#sets.push(this.#places.of(node)) - 1, flagsOf(node));
          break;
        case "gap":
          code.push(GAP, node.most, 0);
          break;
        case "alternatives":
          this.#emitChoice(node.options);
          break;
        case "start":
          code.push(START);
          break;
        case "end":
          code.push(END);
          break;
        case "open":
          code.push(OPEN);
          break;
        case "close":
          code.push(CLOSE);
          break;
      }
  }

  #emitChoice(options: readonly (readonly PatternNode[])[]): void {
    const code = this.#code;
    const head = code.length;
    code.push(CHOICE, options.length, ...options.flatMap(() => [0, 0]));
    const jumps: number[] = [];
    for (const [number, option] of options.entries()) {
      const branch = head + CHOICE_WIDTH + number * BRANCH_WIDTH;
      code[branch] = code.length - branch;
      this.#emit(option);
      jumps.push(code.length + 1);
      code.push(JUMP, 0);
    }
    for (const jump of jumps) code[jump] = code.length - jump;
  }

  /** The rarest-looking place before the first gap or choice. */
  #anchorOf(entry: number, pattern: string): Anchor {
    const code = this.#code;
    let best: Anchor | null = null;
    let bestCost = Number.POSITIVE_INFINITY;
    let before = 0;
    for (let pc = entry; pc < code.length; ) {
      const kind = code[pc] as number;
      if (kind === GAP || kind === CHOICE || kind === DONE) break;
      if (kind !== TOKEN) {
        pc++;
        continue;
      }
      const anchor = this.#sets[code[pc + 1] as number] as Set<number>;
      const cost = this.#anchors.costOf(anchor, code[pc + 2] as number);
      if (cost < bestCost) {
        const atName = code[pc + 2] === TAKES_NAME;
        best = { anchor, atName, before, offset: pc - entry };
        bestCost = cost;
      }
      before++;
      pc += TAKING_WIDTH;
    }
    if (best === null)
      throw new SyntaxError(`pattern "${pattern}" needs a word of its own before its first gap`);
    return best;
  }
}

/** The code with single words in place of sets of one, and the numbers of distinct sets in place of those it was written with. */
function finalCode(
  code: readonly number[],
  written: readonly ReadonlySet<number>[],
  distinct: DistinctSets,
): Int32Array {
  const done = Int32Array.from(code);
  for (let pc = 0; pc < done.length; ) {
    const kind = done[pc] as number;
    if (kind === TOKEN) {
      const set = written[done[pc + 1] as number] as ReadonlySet<number>;
      const [only] = set;
      if (set.size === 1 && only !== undefined && done[pc + 2] === 0) {
        done[pc] = WORD;
        done[pc + 1] = only;
      } else done[pc + 1] = distinct.numberOf(set);
      pc += TAKING_WIDTH;
    } else if (kind === CHOICE) pc += CHOICE_WIDTH + (done[pc + 1] as number) * BRANCH_WIDTH;
    else if (kind === GAP) pc += GAP_WIDTH;
    else if (kind === JUMP) pc += JUMP_WIDTH;
    else pc++;
  }
  return done;
}

type Numbers = ReadonlyMap<Program, number>;

function filedByAnchor(programs: readonly Program[], numbers: Numbers): Filing {
  const rows = programs.flatMap((program) =>
    [...program.anchor].map((id) => [id, numbers.get(program) as number] as const),
  );
  rows.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return {
    ids: Int32Array.from(rows, (row) => row[0]),
    programs: Int32Array.from(rows, (row) => row[1]),
  };
}
