import { CAPITALISED, type Tokens } from "../annotate/tokens.ts";
import {
  CHOICE,
  CLOSE,
  DONE,
  END,
  GAP,
  JUMP,
  OPEN,
  type PatternData,
  START,
  TAKES_ANY,
  TAKING_WIDTH,
  TOKEN,
  WORD,
} from "./code.ts";
import { Credit } from "./credit.ts";
import {
  type FiledList,
  filedList,
  MATCHED,
  ROW_CODE,
  ROW_OWNER,
  ROW_PROGRAM,
  ROW_REACH,
  ROW_WIDTH,
  rowOf,
} from "./filed-list.ts";
import { IdSets } from "./id-sets.ts";
import { isWord } from "./lexicon.ts";
import type { Match, OnMatch, TokenRange } from "./match.ts";
import { EDGE, lowBit, mixedBit, type Neighbours, neighboursOf } from "./neighbours.ts";
import { endsSentence, firstWord } from "./sentence-edges.ts";

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
  /** Rows of programs in guards' lists, by program; made when first asked for. */
  readonly #guardRows = new Map<number, Int32Array>();
  // The columns that every step reads, and the state of the running attempt, kept here so that the
  // inner loop passes two numbers only.
  readonly #code: Int32Array;
  readonly #sets: IdSets;
  readonly #firsts: Int32Array;
  #tokens: Tokens = NO_TOKENS;
  #ids: Int32Array = NO_TOKENS.id;
  #from = 0;
  #to = 0;
  /** First token of the sentence that is a word; marks may stand before it. */
  #firstWord = 0;
  #markFrom = -1;
  #markTo = -1;

  constructor(data: PatternData) {
    this.#data = data;
    this.#credit = data.costs ? new Credit(data.costs) : null;
    this.#nameId = data.forms.length - 1;
    this.#neighbours = neighboursOf(data);
    this.#firsts = this.#neighbours.firsts;
    this.#code = data.code;
    this.#sets = new IdSets(data);
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
    this.#enter(tokens, sentence);
    const { id, flags } = tokens;
    const filed = this.#filedList(list);
    const { start } = filed;
    const firstName = start[this.#nameId] as number;
    const lastName = start[this.#nameId + 1] as number;
    for (let at = sentence.from; at < sentence.to; at++) {
      const own = id[at] as number;
      const first = start[own] as number;
      const last = start[own + 1] as number;
      if (first < last) this.#tryEntries(filed, first, last, at, onMatch);
      if (firstName < lastName && ((flags[at] as number) & CAPITALISED) !== 0)
        this.#tryEntries(filed, firstName, lastName, at, onMatch);
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
        this.#attempt(this.#guardRow(lists.programs[entry] as number), 0, at, onMatch);
      if (((tokens.flags[at] as number) & CAPITALISED) === 0) continue;
      for (entry = last - 1; entry >= first && lists.ids[entry] === this.#nameId; entry--)
        this.#attempt(this.#guardRow(lists.programs[entry] as number), 0, at, onMatch);
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

  #guardRow(program: number): Int32Array {
    const known = this.#guardRows.get(program);
    if (known) return known;
    const row = rowOf(this.#data, this.#neighbours, program);
    this.#guardRows.set(program, row);
    return row;
  }

  #enter(tokens: Tokens, sentence: TokenRange): void {
    this.#tokens = tokens;
    this.#ids = tokens.id;
    this.#from = sentence.from;
    this.#to = sentence.to;
    this.#firstWord = firstWord(tokens, sentence.from, sentence.to);
  }

  /** Attempts the programs of a stretch of entries that the neighbours of the anchor allow. */
  #tryEntries(
    { rows }: FiledList,
    first: number,
    last: number,
    at: number,
    onMatch: OnMatch,
  ): void {
    const left = at > this.#from ? (this.#ids[at - 1] as number) : -1;
    const right = at + 1 < this.#to ? (this.#ids[at + 1] as number) : -1;
    const before = left < 0 ? EDGE : lowBit(left);
    const mixedBefore = left < 0 ? EDGE : mixedBit(left);
    const behind = right < 0 ? EDGE : lowBit(right);
    const mixedBehind = right < 0 ? EDGE : mixedBit(right);
    const behindLast = last * ROW_WIDTH;
    for (let row = first * ROW_WIDTH; row < behindLast; row += ROW_WIDTH)
      if (
        ((rows[row] as number) & before) !== 0 &&
        ((rows[row + 2] as number) & behind) !== 0 &&
        ((rows[row + 1] as number) & mixedBefore) !== 0 &&
        ((rows[row + 3] as number) & mixedBehind) !== 0
      )
        this.#attempt(rows, row, at, onMatch);
  }

  #attempt(rows: Int32Array, row: number, anchor: number, onMatch: OnMatch): void {
    const reach = rows[row + ROW_REACH] as number;
    const from = anchor - (reach >> 1);
    if (from < this.#from) return;
    if (this.#credit !== null && !this.#credit.affords(rows[row + ROW_PROGRAM] as number)) return;
    this.#markFrom = -1;
    this.#markTo = -1;
    const pc = rows[row + ROW_CODE] as number;
    const to = pc === MATCHED ? anchor + 1 : this.#run(pc, (reach & 1) === 0 ? from : anchor + 1);
    if (to < 0) return;
    this.#credit?.chargeMatch(rows[row + ROW_PROGRAM] as number);
    onMatch({
      owner: rows[row + ROW_OWNER] as number,
      from,
      to,
      markFrom: this.#markFrom < 0 ? from : this.#markFrom,
      markTo: this.#markTo < 0 ? to : this.#markTo,
    });
  }

  /** Token behind the match of the code from `pc` on at token `at`, or −1. Bounded by the pattern. */
  #run(pc: number, at: number): number {
    const code = this.#code;
    for (;;) {
      switch (code[pc]) {
        case WORD:
          if (at >= this.#to || this.#ids[at] !== code[pc + 1]) return -1;
          at++;
          pc += TAKING_WIDTH;
          break;
        case TOKEN:
          if (at >= this.#to || !this.#takes(code[pc + 1] as number, code[pc + 2] as number, at))
            return -1;
          at++;
          pc += TAKING_WIDTH;
          break;
        case GAP:
          return this.#runGap(pc, at);
        case CHOICE:
          return this.#runChoice(pc, at);
        case JUMP:
          pc += 1 + (code[pc + 1] as number);
          break;
        case START:
          if (at !== this.#firstWord) return -1;
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

  /** Bit of the token at a place for `firsts`. */
  #bitAt(at: number): number {
    return at < this.#to ? lowBit(this.#ids[at] as number) : EDGE;
  }

  /** The nearest continuation: a gap is no wider than it must be. */
  #runGap(pc: number, at: number): number {
    const first = this.#firsts[pc + 1] as number;
    for (let last = at + (this.#code[pc + 1] as number); at <= last; at++) {
      if ((first & this.#bitAt(at)) !== 0) {
        const to = this.#run(pc + 2, at);
        if (to >= 0) return to;
      }
      if (at >= this.#to || !isWord(this.#ids[at] as number)) return -1;
    }
    return -1;
  }

  /** The branch that reaches farthest. */
  #runChoice(pc: number, at: number): number {
    const code = this.#code;
    const markFrom = this.#markFrom;
    const markTo = this.#markTo;
    const bit = this.#bitAt(at);
    let best = -1;
    // Where no branch holds, a gap before the choice tries again with the marks set so far.
    let bestFrom = markFrom;
    let bestTo = markTo;
    const behind = pc + 2 + (code[pc + 1] as number);
    for (let branch = pc + 2; branch < behind; branch++) {
      if (((this.#firsts[branch] as number) & bit) === 0) continue;
      this.#markFrom = markFrom;
      this.#markTo = markTo;
      const to = this.#run(branch + (code[branch] as number), at);
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
    const id = this.#ids[at] as number;
    if (this.#sets.has(set, id)) return true;
    if (flags === 0 || !isWord(id)) return false;
    if ((flags & TAKES_ANY) !== 0) return true;
    return ((this.#tokens.flags[at] as number) & CAPITALISED) !== 0 && at !== this.#firstWord;
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
