import { CAPITALISED, type Tokens } from "../annotate/tokens.ts";
import {
  BEFORE,
  CHOICE,
  CLOSE,
  DONE,
  END,
  ENTRY,
  GAP,
  JUMP,
  OPEN,
  OWNER,
  type PatternData,
  PROGRAM_WIDTH,
  START,
  TAKES_ANY,
  TOKEN,
} from "./code.ts";
import { FIRST_WORD, NUMBER, OTHER_MARK, SENTENCE_MARK, UNKNOWN } from "./lexicon.ts";
import { ANY_NEIGHBOUR, type Neighbours, neighboursOf } from "./neighbours.ts";

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

/** Takes a match; owner numbers are the caller's. */
export type OnMatch = (match: Match) => void;

/** Compiled patterns, ready to run over tokens. */
export class PatternSet {
  readonly #data: PatternData;
  /** First entry of every id, by list; laid out when a list first runs over a text. */
  readonly #starts = new Map<number, Int32Array>();
  /** Id that stands for any name; its entries are the last ones. */
  readonly #nameId: number;
  readonly #neighbours: Neighbours;
  // State of the running attempt, kept here so that the inner loop passes two numbers only.
  #tokens: Tokens;
  #from = 0;
  #to = 0;
  #markFrom = -1;
  #markTo = -1;

  constructor(data: PatternData) {
    this.#data = data;
    this.#nameId = data.forms.length - 1;
    this.#neighbours = neighboursOf(data);
    this.#tokens = NO_TOKENS;
  }

  /** Every match of a list's patterns that has its anchor in the sentence. */
  scan(list: number, tokens: Tokens, sentence: TokenRange, onMatch: OnMatch): void {
    this.#enter(tokens, sentence);
    const { id, flags } = tokens;
    const start = this.#startsOf(list);
    const { programs } = this.#data.lists;
    const { before, behind } = this.#neighbours;
    for (let at = sentence.from; at < sentence.to; at++) {
      const own = id[at] as number;
      let entry = start[own] as number;
      const last = start[own + 1] as number;
      if (entry < last) {
        const left = at > sentence.from ? 1 << ((id[at - 1] as number) & 31) : 0;
        const right = at + 1 < sentence.to ? 1 << ((id[at + 1] as number) & 31) : 0;
        for (; entry < last; entry++) {
          const program = programs[entry] as number;
          const fits =
            (before[program] === ANY_NEIGHBOUR || ((before[program] as number) & left) !== 0) &&
            (behind[program] === ANY_NEIGHBOUR || ((behind[program] as number) & right) !== 0);
          if (fits) this.#attempt(program, at, onMatch);
        }
      }
      if (((flags[at] as number) & CAPITALISED) !== 0)
        for (
          entry = start[this.#nameId] as number;
          entry < (start[this.#nameId + 1] as number);
          entry++
        )
          this.#attempt(programs[entry] as number, at, onMatch);
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
    this.#enter(tokens, sentence);
    const { lists, listStart } = this.#data;
    const first = listStart[list] as number;
    const last = listStart[list + 1] as number;
    let found = false;
    const onMatch: OnMatch = (match) => {
      found ||= accepts(match);
    };
    for (let at = from; at < to && !found; at++) {
      const own = tokens.id[at] as number;
      let entry = lowerBound(lists.ids, own, first, last);
      for (; entry < last && lists.ids[entry] === own; entry++)
        this.#attempt(lists.programs[entry] as number, at, onMatch);
      if (((tokens.flags[at] as number) & CAPITALISED) === 0) continue;
      for (entry = last - 1; entry >= first && lists.ids[entry] === this.#nameId; entry--)
        this.#attempt(lists.programs[entry] as number, at, onMatch);
    }
    return found;
  }

  #startsOf(list: number): Int32Array {
    let starts = this.#starts.get(list);
    if (!starts) {
      const { lists, listStart, forms } = this.#data;
      const [first, last] = [listStart[list] as number, listStart[list + 1] as number];
      starts = startsOf(lists.ids, first, last, forms.length);
      this.#starts.set(list, starts);
    }
    return starts;
  }

  #enter(tokens: Tokens, sentence: TokenRange): void {
    this.#tokens = tokens;
    this.#from = sentence.from;
    this.#to = sentence.to;
  }

  #attempt(program: number, anchor: number, onMatch: OnMatch): void {
    const { programs } = this.#data;
    const row = program * PROGRAM_WIDTH;
    const from = anchor - (programs[row + BEFORE] as number);
    if (from < this.#from) return;
    this.#markFrom = -1;
    this.#markTo = -1;
    const to = this.#run(programs[row + ENTRY] as number, from);
    if (to < 0) return;
    onMatch({
      owner: programs[row + OWNER] as number,
      from,
      to,
      markFrom: this.#markFrom < 0 ? from : this.#markFrom,
      markTo: this.#markTo < 0 ? to : this.#markTo,
    });
  }

  /** Token behind the match of the code from `pc` on at token `at`, or −1. Bounded by the pattern. */
  #run(pc: number, at: number): number {
    const { code } = this.#data;
    for (;;) {
      switch (code[pc]) {
        case TOKEN:
          if (at >= this.#to || !this.#takes(code[pc + 1] as number, code[pc + 2] as number, at))
            return -1;
          at++;
          pc += 3;
          break;
        case GAP:
          return this.#runGap(code[pc + 1] as number, pc + 2, at);
        case CHOICE:
          return this.#runChoice(pc, at);
        case JUMP:
          pc = code[pc + 1] as number;
          break;
        case START:
          if (at !== firstWord(this.#tokens, this.#from, this.#to)) return -1;
          pc++;
          break;
        case END:
          if (!endsSentence(this.#tokens, at, this.#to)) return -1;
          pc++;
          break;
        case OPEN:
          this.#markFrom = at;
          pc++;
          break;
        case CLOSE:
          this.#markTo = at;
          pc++;
          break;
        case DONE:
          return at;
        default:
          throw new RangeError(`no instruction ${code[pc]} at ${pc}`);
      }
    }
  }

  /** The nearest continuation: a gap is no wider than it must be. */
  #runGap(most: number, pc: number, at: number): number {
    for (let skipped = 0; skipped <= most; skipped++) {
      const to = this.#run(pc, at + skipped);
      if (to >= 0) return to;
      if (at + skipped >= this.#to || !isWord(this.#tokens.id[at + skipped] as number)) return -1;
    }
    return -1;
  }

  /** The branch that reaches farthest. */
  #runChoice(pc: number, at: number): number {
    const { code } = this.#data;
    const branches = code[pc + 1] as number;
    const markFrom = this.#markFrom;
    const markTo = this.#markTo;
    let best = -1;
    // Where no branch holds, a gap before the choice tries again with the marks set so far.
    let bestFrom = markFrom;
    let bestTo = markTo;
    for (let branch = 0; branch < branches; branch++) {
      this.#markFrom = markFrom;
      this.#markTo = markTo;
      const to = this.#run(code[pc + 2 + branch] as number, at);
      if (to <= best) continue;
      best = to;
      bestFrom = this.#markFrom;
      bestTo = this.#markTo;
    }
    this.#markFrom = bestFrom;
    this.#markTo = bestTo;
    return best;
  }

  #takes(set: number, flags: number, at: number): boolean {
    const id = this.#tokens.id[at] as number;
    if (this.#holds(set, id)) return true;
    if (flags === 0 || !isWord(id)) return false;
    if ((flags & TAKES_ANY) !== 0) return true;
    return isNameToken(this.#tokens, at, this.#from, this.#to);
  }

  #holds(set: number, id: number): boolean {
    const { setStart, setIds } = this.#data;
    const last = setStart[set + 1] as number;
    const first = setStart[set] as number;
    if (last - first > 8)
      return (
        setIds[lowerBound(setIds, id, first, last)] === id && (setIds[last - 1] as number) >= id
      );
    for (let at = first; at < last; at++) if (setIds[at] === id) return true;
    return false;
  }
}

const always = () => true;

const NO_TOKENS: Tokens = {
  count: 0,
  start: new Int32Array(0),
  end: new Int32Array(0),
  id: new Int32Array(0),
  flags: new Uint8Array(0),
};

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

/** First entry of every id in a stretch of a sorted column, and the end behind the last. */
function startsOf(ids: Int32Array, first: number, last: number, size: number): Int32Array {
  const starts = new Int32Array(size + 1);
  let entry = first;
  for (let id = 0; id <= size; id++) {
    starts[id] = entry;
    while (entry < last && ids[entry] === id) entry++;
  }
  return starts;
}

/** Capitalised, and not merely because the sentence begins with it. */
export const isNameToken = (tokens: Tokens, at: number, from: number, to: number): boolean =>
  ((tokens.flags[at] as number) & CAPITALISED) !== 0 && at !== firstWord(tokens, from, to);

export const isWord = (id: number): boolean => id === UNKNOWN || id === NUMBER || id >= FIRST_WORD;

/** First token of a sentence that is a word; marks may stand before it. */
function firstWord(tokens: Tokens, from: number, to: number): number {
  let at = from;
  while (at < to && !isWord(tokens.id[at] as number)) at++;
  return at;
}

function endsSentence(tokens: Tokens, at: number, to: number): boolean {
  for (let rest = at; rest < to; rest++) {
    const id = tokens.id[rest] as number;
    if (id !== SENTENCE_MARK && id !== OTHER_MARK) return false;
  }
  return true;
}
