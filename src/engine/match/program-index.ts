import { CAPITALISED, type Tokens } from "../annotate/tokens.ts";
import type { ClassSets } from "./classes.ts";
import { CLAUSE_MARK, type Lexicon, NUMBER } from "./lexicon.ts";
import { anyPlace, type PatternNode, parsePattern, type TokenPlace } from "./pattern.ts";
import {
  CHOICE,
  CLOSE,
  DONE,
  END,
  GAP,
  type Match,
  OPEN,
  type Program,
  runProgram,
  START,
  type Step,
  TOKEN,
  type TokenRange,
} from "./program.ts";

/** Very frequent words make poor starting points for an attempt. */
const FREQUENT = new Set(
  "the a an of to in and or for on at by with from as is are was were be been it this that these those not no but have has had will would can could may might must should do does did i you he she we they his her its our their your my there here so if than then who what which when how all more most some any only just about into over out up very".split(
    " ",
  ),
);

/** Most heads that the alternatives at a pattern's beginning may unfold into. */
const MAX_HEADS = 400;
/** Most pairs of ids that one program is filed under; beyond that it is tried at its anchor alone. */
const MAX_PAIRS = 400;

/** Programs by the ids of their anchor, so that a pass over the tokens tries only what may fit. */
export class ProgramIndex {
  readonly #byId = new Map<number, Program[]>();
  /** Programs whose anchor is followed by a known word: by the anchor's id, then by that word's. */
  readonly #byPair = new Map<number, Map<number, Program[]>>();
  /** 1: `#byId` has the id; 2: `#byPair` has it. Most words are in neither. */
  #kinds: Uint8Array | null = null;
  readonly #programs: Program[] = [];
  readonly #atNames: Program[] = [];
  readonly #lexicon: Lexicon;
  readonly #classes: ClassSets;

  constructor(lexicon: Lexicon, classes: ClassSets) {
    this.#lexicon = lexicon;
    this.#classes = classes;
  }

  get count(): number {
    return this.#programs.length + this.#atNames.length;
  }

  /** @throws {SyntaxError} naming the pattern. */
  add(pattern: string, owner: number): void {
    const heads = unfoldedHeads(parsePattern(pattern));
    if (heads.length > MAX_HEADS)
      throw new SyntaxError(`pattern "${pattern}" begins in more than ${MAX_HEADS} ways`);
    for (const nodes of heads) {
      const program = this.#compile(nodes, owner, pattern);
      (program.anchor.name ? this.#atNames : this.#programs).push(program);
    }
  }

  /** Matches of every program that has its anchor at a token. The lexicon must be sealed. */
  matchesAt(tokens: Tokens, at: number, sentence: TokenRange): readonly Match[] {
    const kinds = this.#kinds ?? this.#file();
    const id = tokens.id[at] as number;
    const kind = kinds[id] as number;
    let found = NONE;
    if ((kind & 1) !== 0) found = tryAll(this.#byId.get(id), tokens, at, sentence, found);
    if ((kind & 2) !== 0 && at + 1 < sentence.to) {
      const next = tokens.id[at + 1] as number;
      found = tryAll(this.#byPair.get(id)?.get(next), tokens, at, sentence, found);
    }
    if (this.#atNames.length > 0 && ((tokens.flags[at] as number) & CAPITALISED) !== 0)
      found = tryAll(this.#atNames, tokens, at, sentence, found);
    return found;
  }

  #file(): Uint8Array {
    const kinds = new Uint8Array(this.#lexicon.size);
    this.#kinds = kinds;
    for (const program of this.#programs) {
      const { ids, next } = program.anchor;
      const nextIds = next?.kind === TOKEN && !next.any && !next.name ? next.ids : null;
      const inPairs = nextIds !== null && ids.size * nextIds.size <= MAX_PAIRS;
      for (const id of ids) {
        kinds[id] = (kinds[id] as number) | (inPairs ? 2 : 1);
        if (!inPairs) {
          pushTo(this.#byId, id, program);
          continue;
        }
        let byNext = this.#byPair.get(id);
        if (!byNext) {
          byNext = new Map();
          this.#byPair.set(id, byNext);
        }
        for (const other of nextIds) pushTo(byNext, other, program);
      }
    }
    return kinds;
  }

  #compile(nodes: readonly PatternNode[], owner: number, pattern: string): Program {
    const first = this.#stepsOf(nodes, step(DONE));
    let anchor: Step | null = null;
    let before = 0;
    let bestCost = Number.POSITIVE_INFINITY;
    let tokens = 0;
    for (
      let at: Step | null = first;
      at !== null && at.kind !== GAP && at.kind !== CHOICE;
      at = at.next
    ) {
      if (at.kind !== TOKEN) continue;
      const cost = this.#cost(at);
      if (cost < bestCost) {
        anchor = at;
        before = tokens;
        bestCost = cost;
      }
      tokens++;
    }
    if (anchor === null)
      throw new SyntaxError(`pattern "${pattern}" needs a word at its beginning`);
    return { owner, first, anchor, before };
  }

  #stepsOf(nodes: readonly PatternNode[], end: Step): Step {
    return nodes.reduceRight((next: Step, node) => this.#stepOf(node, next), end);
  }

  #stepOf(node: PatternNode, next: Step): Step {
    switch (node.kind) {
      case "token":
        return step(TOKEN, { next, ids: this.#idsOf(node), name: node.name, any: node.any });
      case "gap":
        return step(GAP, { next, gap: node.most });
      case "alternatives":
        return step(CHOICE, {
          branches: node.options.map((option) => this.#stepsOf(option, next)),
        });
      case "start":
        return step(START, { next });
      case "end":
        return step(END, { next });
      case "open":
        return step(OPEN, { next });
      case "close":
        return step(CLOSE, { next });
    }
  }

  #idsOf(place: TokenPlace): ReadonlySet<number> {
    const { forms, beginnings, classes } = place;
    const [only] = classes;
    if (
      only !== undefined &&
      classes.length === 1 &&
      forms.length + beginnings.length === 0 &&
      !place.figure
    )
      return this.#classes.get(only);
    const ids = new Set<number>();
    for (const form of forms) ids.add(this.#lexicon.add(form));
    for (const beginning of beginnings) this.#lexicon.addBeginning(beginning, ids);
    for (const id of classes) this.#classes.addTo(ids, id);
    if (place.figure) ids.add(NUMBER);
    if (place.mark) ids.add(CLAUSE_MARK);
    return ids;
  }

  #cost(anchor: Step): number {
    if (anchor.any) return Number.POSITIVE_INFINITY;
    if (anchor.name) return 5_000;
    let cost = 0;
    for (const id of anchor.ids) {
      if (id === NUMBER || id === CLAUSE_MARK) cost += 2_000;
      else cost += FREQUENT.has(this.#lexicon.form(id)) ? 500 : 1;
    }
    return cost;
  }
}

/** Most tokens match nothing: they share this, so that no list is made for them. */
const NONE: readonly Match[] = [];

function tryAll(
  programs: readonly Program[] | undefined,
  tokens: Tokens,
  at: number,
  sentence: TokenRange,
  soFar: readonly Match[],
): readonly Match[] {
  if (programs === undefined) return soFar;
  let found = soFar;
  for (const program of programs) {
    const match = runProgram(program, tokens, at, sentence);
    if (match) found = found === NONE ? [match] : [...found, match];
  }
  return found;
}

/**
 * The pattern once for each way in which it may begin: an attempt needs a word to begin at, so
 * alternatives and gaps before the first word are unfolded.
 */
function unfoldedHeads(nodes: PatternNode[]): PatternNode[][] {
  const first = nodes.findIndex((node) => !ZERO_WIDTH.has(node.kind));
  const node = nodes[first];
  if (node === undefined || node.kind === "token") return [nodes];
  const before = nodes.slice(0, first);
  const behind = nodes.slice(first + 1);
  const options =
    node.kind === "alternatives"
      ? node.options
      : node.kind === "gap"
        ? Array.from({ length: node.most + 1 }, (_, words) =>
            Array.from({ length: words }, anyPlace),
          )
        : [[]];
  return options.flatMap((option) => unfoldedHeads([...before, ...option, ...behind]));
}

const ZERO_WIDTH = new Set(["start", "end", "open", "close"]);

const NO_IDS: ReadonlySet<number> = new Set();

const step = (kind: number, rest: Partial<Step> = {}): Step => ({
  kind,
  next: null,
  ids: NO_IDS,
  name: false,
  any: false,
  gap: 0,
  branches: [],
  ...rest,
});

function pushTo(lists: Map<number, Program[]>, id: number, program: Program): void {
  const list = lists.get(id);
  if (list) list.push(program);
  else lists.set(id, [program]);
}
