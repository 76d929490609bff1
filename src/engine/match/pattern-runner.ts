import { CAPITALISED, type Tokens } from "../annotate/tokens.ts";
import {
  BRANCH_WIDTH,
  CHOICE,
  CHOICE_WIDTH,
  CLOSE,
  DONE,
  END,
  GAP,
  GAP_WIDTH,
  JUMP,
  OPEN,
  type PatternData,
  START,
  TAKES_ANY,
  TAKING_WIDTH,
  TOKEN,
  WORD,
} from "./code.ts";
import type { Credit } from "./credit.ts";
import { IdSets } from "./id-sets.ts";
import { isWord } from "./lexicon.ts";
import type { OnMatch, TokenRange } from "./match.ts";
import { EDGE, EDGE_PLACE, lowBit, lowPlace, mixedPlace } from "./neighbours.ts";
import { MATCHED, ROW_CODE, ROW_OWNER, ROW_PROGRAM, ROW_REACH, ROW_WIDTH } from "./program-rows.ts";
import { endsSentence, firstWord } from "./sentence-edges.ts";

/** Attempts programs at tokens of one sentence after the other. */
export class PatternRunner {
  /** Bounds the cost of rule packs; null where there are none. */
  readonly #credit: Credit | null;
  // The columns that every step reads, and the state of the running attempt, kept here so that the
  // inner loop passes two numbers only.
  readonly #code: Int32Array;
  readonly #sets: IdSets;
  #tokens: Tokens = NO_TOKENS;
  #ids: Int32Array = NO_TOKENS.id;
  #from = 0;
  #to = 0;
  /** First token of the sentence that is a word; marks may stand before it. */
  #firstWord = 0;
  #markFrom = -1;
  #markTo = -1;

  /** @param code see `Neighbours.code`; masks are filled in before a program is attempted. */
  constructor(data: PatternData, code: Int32Array, credit: Credit | null) {
    this.#code = code;
    this.#sets = new IdSets(data);
    this.#credit = credit;
  }

  /** To be called before attempts at tokens of a sentence. */
  enter(tokens: Tokens, sentence: TokenRange): void {
    this.#tokens = tokens;
    this.#ids = tokens.id;
    this.#from = sentence.from;
    this.#to = sentence.to;
    this.#firstWord = firstWord(tokens, sentence.from, sentence.to);
  }

  /**
   * Attempts the programs of rows, as `ProgramRows` has them, that the neighbours of the anchor allow.
   *
   * @param first number of the first row, and `behind` of the one behind the last.
   */
  tryRows(rows: Int32Array, first: number, behind: number, at: number, onMatch: OnMatch): void {
    const left = at > this.#from ? (this.#ids[at - 1] as number) : -1;
    const right = at + 1 < this.#to ? (this.#ids[at + 1] as number) : -1;
    const before = left < 0 ? EDGE_PLACE : lowPlace(left);
    const mixedBefore = left < 0 ? EDGE_PLACE : mixedPlace(left);
    const after = right < 0 ? EDGE_PLACE : lowPlace(right);
    const mixedAfter = right < 0 ? EDGE_PLACE : mixedPlace(right);
    const rowsEnd = behind * ROW_WIDTH;
    for (let row = first * ROW_WIDTH; row < rowsEnd; row += ROW_WIDTH) {
      // One question in place of four: nobody foretells the answers, and each wrong guess of the
      // processor takes longer than all four looks.
      const allowed =
        ((rows[row] as number) >>> before) &
        ((rows[row + 1] as number) >>> mixedBefore) &
        ((rows[row + 2] as number) >>> after) &
        ((rows[row + 3] as number) >>> mixedAfter);
      if ((allowed & 1) !== 0) this.attempt(rows, row, at, onMatch);
    }
  }

  /** Attempts the program of the row that begins at `row`. */
  attempt(rows: Int32Array, row: number, anchor: number, onMatch: OnMatch): void {
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

  /** Bit of the token at a place for masks in the code. */
  #bitAt(at: number): number {
    return at < this.#to ? lowBit(this.#ids[at] as number) : EDGE;
  }

  /** The nearest continuation: a gap is no wider than it must be. */
  #runGap(pc: number, at: number): number {
    const first = this.#code[pc + 2] as number;
    for (let last = at + (this.#code[pc + 1] as number); at <= last; at++) {
      if ((first & this.#bitAt(at)) !== 0) {
        const to = this.#run(pc + GAP_WIDTH, at);
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
    const behind = pc + CHOICE_WIDTH + (code[pc + 1] as number) * BRANCH_WIDTH;
    for (let branch = pc + CHOICE_WIDTH; branch < behind; branch += BRANCH_WIDTH) {
      if (((code[branch + 1] as number) & bit) === 0) continue;
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

const NO_TOKENS: Tokens = {
  count: 0,
  start: new Int32Array(0),
  end: new Int32Array(0),
  id: new Int32Array(0),
  flags: new Uint8Array(0),
};
