import { CAPITALISED, type Tokens } from "../annotate/tokens.ts";
import type { WordClass } from "../define.ts";
import { withCounterparts } from "./counterparts.ts";
import { inflectionsOf, type PartOfSpeech } from "./inflect.ts";
import {
  CLAUSE_MARK,
  FIRST_WORD,
  type Lexicon,
  NUMBER,
  OTHER_MARK,
  SENTENCE_MARK,
  UNKNOWN,
} from "./lexicon.ts";
import { type Place, parsePattern, type TokenPlace } from "./pattern.ts";
import { spellingsOf } from "./spelling.ts";

/** A straight sequence ready to run. `owner` is the caller's number for the pattern's rule. */
export interface Program {
  readonly owner: number;
  readonly steps: readonly Step[];
  /** The step whose token starts the attempt, and how many tokens stand before it. */
  readonly anchor: number;
  readonly fromStart: boolean;
  readonly toEnd: boolean;
  /** Steps between which the marked part lies, half-open; the whole by default. */
  readonly markFrom: number;
  readonly markTo: number;
}

/** A place for one token, or a gap. One shape for both, since the matcher reads them in its inner loop. */
interface Step {
  /** Most words that the gap skips, or −1 for a place. */
  readonly gap: number;
  readonly ids: Set<number>;
  readonly name: boolean;
  readonly any: boolean;
}

const NO_IDS = new Set<number>();
const gapStep = (gap: number): Step => ({ gap, ids: NO_IDS, name: false, any: false });

/** A match, in token indexes, half-open. */
export interface Match {
  owner: number;
  /** The whole match. */
  from: number;
  to: number;
  /** The part to be marked. */
  markFrom: number;
  markTo: number;
}

/** The tokens of one sentence. */
export interface TokenRange {
  from: number;
  to: number;
}

/** Sets of ids for the shared word classes, built once for a ruleset. */
export class ClassSets {
  readonly #sets = new Map<string, Set<number>>();
  readonly #lexicon: Lexicon;

  constructor(classes: readonly WordClass[], lexicon: Lexicon) {
    this.#lexicon = lexicon;
    for (const wordClass of classes) {
      const ids = new Set<number>();
      for (const word of wordClass.words.flatMap(withCounterparts)) this.#addWord(ids, word);
      this.#sets.set(wordClass.id, ids);
    }
  }

  /** @throws {SyntaxError} where no class has this id. */
  get(id: string): ReadonlySet<number> {
    const set = this.#sets.get(id);
    if (!set) throw new SyntaxError(`there is no word class "@${id}"`);
    return set;
  }

  #addWord(ids: Set<number>, word: string): void {
    const slash = word.indexOf("/");
    const base = (slash < 0 ? word : word.slice(0, slash)).toLowerCase().replaceAll("’", "'");
    if (base.endsWith("*")) {
      for (const beginning of spellingsOf(base.slice(0, -1)))
        this.#lexicon.addBeginning(beginning, ids);
      return;
    }
    const forms = slash < 0 ? [base] : inflectionsOf(base, word.slice(slash + 1) as PartOfSpeech);
    for (const form of forms)
      for (const spelling of spellingsOf(form)) ids.add(this.#lexicon.add(spelling));
  }
}

/** Very frequent words make poor starting points for an attempt. */
const FREQUENT = new Set(
  "the a an of to in and or for on at by with from as is are was were be been it this that these those not no but have has had will would can could may might must should do does did i you he she we they his her its our their your my there here so if than then who what which when how all more most some any only just about into over out up very".split(
    " ",
  ),
);

/** Programs by the id of their anchor, so that a pass over the tokens tries only what may fit. */
export class ProgramIndex {
  readonly #byId = new Map<number, Program[]>();
  /** Programs whose anchor is followed by a known word: by the anchor's id, then by that word's. */
  readonly #byPair = new Map<number, Map<number, Program[]>>();
  /** 1: `#byId` has the id; 2: `#byPair` has it. Most words are in neither. */
  #kinds = new Uint8Array(0);
  readonly #sets: { ids: Set<number>; program: Program }[] = [];
  readonly #atNames: Program[] = [];
  readonly #lexicon: Lexicon;
  readonly #classes: ClassSets;
  #indexed = false;
  count = 0;

  constructor(lexicon: Lexicon, classes: ClassSets) {
    this.#lexicon = lexicon;
    this.#classes = classes;
  }

  /** @throws {SyntaxError} naming the pattern. */
  add(pattern: string, owner: number): void {
    for (const sequence of withCounterparts(pattern).flatMap(parsePattern)) {
      const program = this.#compile(sequence, owner, pattern);
      const anchor = program.steps[program.anchor] as Step;
      this.count++;
      if (anchor.name) this.#atNames.push(program);
      else this.#sets.push({ ids: anchor.ids, program });
    }
  }

  /**
   * Programs whose anchor takes a token with this id, but for those that `atPair` gives. The lexicon
   * must be sealed.
   */
  at(id: number): readonly Program[] | undefined {
    if (!this.#indexed) this.#index();
    return ((this.#kinds[id] as number) & 1) === 0 ? undefined : this.#byId.get(id);
  }

  /** Programs whose anchor and the place behind it take these ids. */
  atPair(id: number, next: number): readonly Program[] | undefined {
    return ((this.#kinds[id] as number) & 2) === 0 ? undefined : this.#byPair.get(id)?.get(next);
  }

  get atNames(): readonly Program[] {
    return this.#atNames;
  }

  #index(): void {
    this.#kinds = new Uint8Array(this.#lexicon.size);
    for (const { ids, program } of this.#sets) {
      const next = nextIds(program);
      if (next === null || ids.size * next.size > MAX_PAIRS) this.#fileByAnchor(ids, program);
      else this.#fileByPair(ids, next, program);
    }
    this.#indexed = true;
  }

  #fileByAnchor(ids: ReadonlySet<number>, program: Program): void {
    for (const id of ids) {
      this.#kinds[id] = (this.#kinds[id] as number) | 1;
      pushTo(this.#byId, id, program);
    }
  }

  #fileByPair(ids: ReadonlySet<number>, next: ReadonlySet<number>, program: Program): void {
    for (const id of ids) {
      this.#kinds[id] = (this.#kinds[id] as number) | 2;
      let byNext = this.#byPair.get(id);
      if (!byNext) {
        byNext = new Map();
        this.#byPair.set(id, byNext);
      }
      for (const other of next) pushTo(byNext, other, program);
    }
  }

  #compile(sequence: readonly Place[], owner: number, pattern: string): Program {
    const steps: Step[] = [];
    let fromStart = false;
    let toEnd = false;
    let markFrom = -1;
    let markTo = -1;
    for (const place of sequence) {
      if (place.kind === "start") fromStart = true;
      else if (place.kind === "end") toEnd = true;
      else if (place.kind === "open") markFrom = steps.length;
      else if (place.kind === "close") markTo = steps.length;
      else if (place.kind === "gap") steps.push(gapStep(place.most));
      else steps.push(this.#compilePlace(place));
    }
    if (markFrom >= 0 !== markTo >= 0)
      throw new SyntaxError(`pattern "${pattern}" opens or closes a mark without the other`);
    return {
      owner,
      steps,
      anchor: this.#anchorOf(steps, pattern),
      fromStart,
      toEnd,
      markFrom: Math.max(markFrom, 0),
      markTo: markTo < 0 ? steps.length : markTo,
    };
  }

  #compilePlace(place: TokenPlace): Step {
    const ids = new Set<number>();
    for (const form of place.forms) ids.add(this.#lexicon.add(form));
    for (const beginning of place.beginnings) this.#lexicon.addBeginning(beginning, ids);
    for (const id of place.classes) {
      const members = this.#classes.get(id);
      for (const member of members) ids.add(member);
    }
    if (place.figure) ids.add(NUMBER);
    if (place.mark) ids.add(CLAUSE_MARK);
    return { gap: -1, ids, name: place.name, any: place.any };
  }

  /** The rarest-looking step before the first gap. */
  #anchorOf(steps: readonly Step[], pattern: string): number {
    let best = -1;
    let bestCost = Number.POSITIVE_INFINITY;
    for (let index = 0; index < steps.length; index++) {
      const step = steps[index] as Step;
      if (step.gap >= 0) break;
      const cost = this.#cost(step);
      if (cost < bestCost) {
        best = index;
        bestCost = cost;
      }
    }
    if (best < 0 || bestCost === Number.POSITIVE_INFINITY)
      throw new SyntaxError(`pattern "${pattern}" needs a word before its first gap`);
    return best;
  }

  #cost(place: Step): number {
    if (place.any) return Number.POSITIVE_INFINITY;
    if (place.name) return 5_000;
    let cost = 0;
    for (const id of place.ids) {
      if (id === NUMBER || id === CLAUSE_MARK) cost += 2_000;
      else cost += FREQUENT.has(this.#lexicon.form(id)) ? 500 : 1;
    }
    return cost;
  }
}

/** Most pairs of ids that one program is filed under; beyond that it is tried at its anchor alone. */
const MAX_PAIRS = 400;

/** Ids that the place right behind the anchor takes, or null where that is no plain set of words. */
function nextIds({ steps, anchor }: Program): ReadonlySet<number> | null {
  const step = steps[anchor + 1];
  if (step === undefined || step.gap >= 0 || step.any || step.name) return null;
  return step.ids;
}

function pushTo(lists: Map<number, Program[]>, id: number, program: Program): void {
  const list = lists.get(id);
  if (list) list.push(program);
  else lists.set(id, [program]);
}

/**
 * Runs a program whose anchor is at `token`.
 *
 * @returns the match, or null. Time is bounded by the pattern, whatever the text.
 */
export function runProgram(
  program: Program,
  tokens: Tokens,
  token: number,
  sentence: TokenRange,
): Match | null {
  const from = token - program.anchor;
  if (from < sentence.from || (program.fromStart && from !== firstWord(tokens, sentence)))
    return null;
  bounds[program.markFrom] = from;
  const to = runSteps(program, 0, tokens, from, sentence);
  if (to < 0) return null;
  const steps = program.steps.length;
  return {
    owner: program.owner,
    from,
    to,
    markFrom: program.markFrom === 0 ? from : (bounds[program.markFrom] as number),
    markTo: program.markTo === steps ? to : (bounds[program.markTo] as number),
  };
}

/** Matches of every program of an index that has its anchor at a token. */
export function matchesAt(
  tokens: Tokens,
  index: ProgramIndex,
  at: number,
  sentence: TokenRange,
): readonly Match[] {
  const id = tokens.id[at] as number;
  let found = tryAll(index.at(id), tokens, at, sentence, NONE);
  if (at + 1 < sentence.to)
    found = tryAll(index.atPair(id, tokens.id[at + 1] as number), tokens, at, sentence, found);
  if (((tokens.flags[at] as number) & CAPITALISED) !== 0)
    found = tryAll(index.atNames, tokens, at, sentence, found);
  return found;
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

/** Token at which each step of the running program began. */
const bounds = new Int32Array(64);

function runSteps(
  program: Program,
  step: number,
  tokens: Tokens,
  at: number,
  sentence: TokenRange,
): number {
  bounds[step] = at;
  const current = program.steps[step];
  if (current === undefined) return program.toEnd && !endsSentence(tokens, at, sentence) ? -1 : at;
  if (current.gap >= 0) {
    for (let skipped = 0; skipped <= current.gap; skipped++) {
      const end = runSteps(program, step + 1, tokens, at + skipped, sentence);
      if (end >= 0) {
        bounds[step] = at;
        return end;
      }
      if (at + skipped >= sentence.to || !isWord(tokens.id[at + skipped] as number)) return -1;
    }
    return -1;
  }
  if (at >= sentence.to || !takes(current, tokens, at, sentence)) return -1;
  const end = runSteps(program, step + 1, tokens, at + 1, sentence);
  if (end >= 0) bounds[step] = at;
  return end;
}

function takes(place: Step, tokens: Tokens, at: number, sentence: TokenRange): boolean {
  const id = tokens.id[at] as number;
  if (place.ids.has(id)) return true;
  if (place.any) return isWord(id);
  return place.name && isWord(id) && isNameToken(tokens, at, sentence);
}

/** Capitalised, and not merely because the sentence begins with it. */
export const isNameToken = (tokens: Tokens, at: number, sentence: TokenRange): boolean =>
  ((tokens.flags[at] as number) & CAPITALISED) !== 0 && at !== firstWord(tokens, sentence);

export const isWord = (id: number): boolean => id === UNKNOWN || id === NUMBER || id >= FIRST_WORD;

/** First token of the sentence that is a word; marks may stand before it. */
function firstWord(tokens: Tokens, sentence: TokenRange): number {
  let at = sentence.from;
  while (at < sentence.to && !isWord(tokens.id[at] as number)) at++;
  return at;
}

function endsSentence(tokens: Tokens, at: number, sentence: TokenRange): boolean {
  for (let rest = at; rest < sentence.to; rest++) {
    const id = tokens.id[rest] as number;
    if (id !== SENTENCE_MARK && id !== OTHER_MARK) return false;
  }
  return true;
}
