import type { WordClass } from "../define.ts";
import {
  CHOICE,
  CLOSE,
  DONE,
  END,
  type Filing,
  GAP,
  JUMP,
  OPEN,
  type PatternData,
  START,
  TAKES_ANY,
  TAKES_NAME,
  TAKING_WIDTH,
  TOKEN,
  WORD,
} from "./code.ts";
import { DistinctSets } from "./distinct-sets.ts";
import {
  CLAUSE_MARK_FREQUENCY,
  frequencyOf,
  NAME_FREQUENCY,
  NUMBER_FREQUENCY,
} from "./frequency.ts";
import type { PartOfSpeech } from "./inflect.ts";
import { CLAUSE_MARK, NAME_FORM, NUMBER } from "./lexicon.ts";
import { LexiconBuilder } from "./lexicon-builder.ts";
import {
  formsOf,
  type PatternNode,
  parsePattern,
  readingsOf,
  type TokenPlace,
  unfoldedFirst,
  unfoldedHeads,
} from "./pattern.ts";

/** Most ways in which a pattern may begin. */
const MAX_HEADS = 400;

/** An anchor that comes no more often in 100,000 tokens needs no rarer one. */
const RARE_ENOUGH = 300;
/** Most ways in which a pattern is unfolded behind its first words. */
const MAX_WAYS_ON = 40;

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
  readonly #classes = new Map<string, { words: readonly string[]; ids: Set<number> }>();
  readonly #code: number[] = [];
  /** Sets of the code's `TOKEN` instructions, by number; equal ones become one in the end. */
  readonly #sets: Set<number>[] = [];
  readonly #lists: Program[][] = [];
  readonly #idsByPlace = new WeakMap<TokenPlace, Set<number>>();

  constructor(classes: readonly WordClass[]) {
    for (const { id, words } of classes) {
      const ids = new Set<number>();
      this.#classes.set(id, { words, ids });
      this.#addClassTo(ids, id);
    }
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
    const classNames = [...this.#classes.keys()];
    const classSets = classNames.map((name) => sets.numberOf(this.#classSet(name)));
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

  #classSet(id: string): Set<number> {
    const known = this.#classes.get(id);
    if (!known) throw new SyntaxError(`there is no word class "@${id}"`);
    return known.ids;
  }

  #addClassTo(ids: Set<number>, id: string): void {
    const known = this.#classes.get(id);
    if (!known) throw new SyntaxError(`there is no word class "@${id}"`);
    for (const word of known.words) {
      const [base = "", part] = word.toLowerCase().replaceAll("’", "'").split("/");
      if (base.endsWith("*"))
        for (const form of formsOf(base.slice(0, -1), null)) this.#lexicon.addBeginning(form, ids);
      else
        for (const form of formsOf(base, (part as PartOfSpeech | undefined) ?? null))
          ids.add(this.#lexicon.add(form));
    }
  }

  #programsOf(pattern: string, owner: number, counted: boolean): Program[] {
    const heads = unfoldedHeads(parsePattern(pattern));
    if (heads.length > MAX_HEADS)
      throw new SyntaxError(`pattern "${pattern}" begins in more than ${MAX_HEADS} ways`);
    return heads
      .flatMap((head) => this.#withRareAnchor(head))
      .map((nodes) => {
        const entry = this.#code.length;
        this.#emit(nodes);
        this.#code.push(DONE);
        const cost = counted ? readingsOf(nodes) : 0;
        return { owner, entry, cost, ...this.#anchorOf(entry, pattern) };
      });
  }

  /**
   * The pattern once for each way in which it goes on behind its first words, where these are so
   * frequent (`the`, a comma, any name) that most attempts would be in vain, and a rarer place comes
   * next. Where a gap can be filled in two ways, the longer match is then kept, as of alternatives.
   */
  #withRareAnchor(nodes: PatternNode[], most = MAX_WAYS_ON): PatternNode[][] {
    const cost = this.#leastCost(nodes);
    if (cost <= RARE_ENOUGH) return [nodes];
    const next = unfoldedFirst(nodes);
    if (next.length < 2 || next.length > most) return [nodes];
    const ways = next.flatMap((way) => this.#withRareAnchor(way, most / next.length));
    const all = ways.reduce((sum, way) => sum + this.#leastCost(way), 0);
    return all < cost / 2 ? ways : [nodes];
  }

  /** What the anchor of a pattern costs that begins with a word. */
  #leastCost(nodes: readonly PatternNode[]): number {
    let least = Number.POSITIVE_INFINITY;
    for (const node of nodes) {
      if (node.kind === "gap" || node.kind === "alternatives") break;
      if (node.kind !== "token") continue;
      least = Math.min(least, this.#cost(this.#idsOf(node), flagsOf(node)));
    }
    return least;
  }

  #emit(nodes: readonly PatternNode[]): void {
    const code = this.#code;
    for (const node of nodes)
      switch (node.kind) {
        case "token":
          code.push(TOKEN, this.#sets.push(this.#idsOf(node)) - 1, flagsOf(node));
          break;
        case "gap":
          code.push(GAP, node.most);
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
    code.push(CHOICE, options.length, ...options.map(() => 0));
    const jumps: number[] = [];
    for (const [number, option] of options.entries()) {
      const branch = head + 2 + number;
      code[branch] = code.length - branch;
      this.#emit(option);
      jumps.push(code.length + 1);
      code.push(JUMP, 0);
    }
    for (const jump of jumps) code[jump] = code.length - jump;
  }

  #idsOf(place: TokenPlace): Set<number> {
    const known = this.#idsByPlace.get(place);
    if (known) return known;
    const ids = new Set<number>();
    for (const form of place.forms) ids.add(this.#lexicon.add(form));
    for (const beginning of place.beginnings) this.#lexicon.addBeginning(beginning, ids);
    for (const id of place.classes) this.#addClassTo(ids, id);
    if (place.figure) ids.add(NUMBER);
    if (place.mark) ids.add(CLAUSE_MARK);
    this.#idsByPlace.set(place, ids);
    return ids;
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
      const cost = this.#cost(anchor, code[pc + 2] as number);
      if (cost < bestCost) {
        const atName = code[pc + 2] === TAKES_NAME;
        best = { anchor, atName, before, offset: pc - entry };
        bestCost = cost;
      }
      before++;
      pc += 3;
    }
    if (best === null)
      throw new SyntaxError(`pattern "${pattern}" needs a word of its own before its first gap`);
    return best;
  }

  #cost(anchor: ReadonlySet<number>, flags: number): number {
    if ((flags & TAKES_ANY) !== 0) return Number.POSITIVE_INFINITY;
    if (flags === TAKES_NAME) return NAME_FREQUENCY;
    let cost = 0;
    for (const id of anchor) {
      if (id === NUMBER) cost += NUMBER_FREQUENCY;
      else if (id === CLAUSE_MARK) cost += CLAUSE_MARK_FREQUENCY;
      else cost += frequencyOf(this.#lexicon.form(id));
    }
    return cost;
  }
}

const flagsOf = ({ name, any }: TokenPlace): number =>
  (name ? TAKES_NAME : 0) | (any ? TAKES_ANY : 0);

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
    } else if (kind === CHOICE) pc += 2 + (done[pc + 1] as number);
    else if (kind === GAP || kind === JUMP) pc += 2;
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
