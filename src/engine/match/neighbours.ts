import {
  ANCHOR,
  CHOICE,
  CLOSE,
  ENTRY,
  GAP,
  JUMP,
  OPEN,
  type PatternData,
  PROGRAM_WIDTH,
  START,
  TAKING_WIDTH,
  TOKEN,
  takesToken,
  WORD,
} from "./code.ts";
import { CLAUSE_MARK, OTHER_MARK, SENTENCE_MARK } from "./lexicon.ts";

/**
 * What may stand at a place, as bits: an id whose bit is not in the mask can't be there, so most
 * attempts end before they begin.
 */
export interface Neighbours {
  /** `NEIGHBOUR_WIDTH` masks a program: before and behind its anchor, each in both ways. */
  masks: Int32Array;
  /** By the place of a gap's or branch's operand: what the code that it leads to may begin with, by `lowBit`. */
  firsts: Int32Array;
}

export const NEIGHBOUR_WIDTH = 4;

/** Where a sentence begins or ends: only a mask that lets anything pass has this bit. */
export const EDGE = 1 << 31;
const ANYTHING = -1;
const MARKS = [CLAUSE_MARK, SENTENCE_MARK, OTHER_MARK];

/** Two ways to give an id one of 31 bits: words that share the one rarely share the other. */
export const lowBit = (id: number): number => 1 << (id % 31);
export const mixedBit = (id: number): number => 1 << ((Math.imul(id, 40_503) >>> 7) % 31);

/** Worked out once, when patterns are made ready. */
export function neighboursOf(data: PatternData): Neighbours {
  const { programs, code } = data;
  const low = new FirstMasks(data, lowBit);
  const mixed = new FirstMasks(data, mixedBit);
  const masks = new Int32Array((programs.length / PROGRAM_WIDTH) * NEIGHBOUR_WIDTH);
  let next = 0;
  for (let row = 0; row < programs.length; row += PROGRAM_WIDTH) {
    const entry = programs[row + ENTRY] as number;
    const anchor = entry + (programs[row + ANCHOR] as number);
    masks[next++] = maskBefore(code, entry, anchor, low, lowBit);
    masks[next++] = maskBefore(code, entry, anchor, mixed, mixedBit);
    masks[next++] = low.at(anchor + TAKING_WIDTH);
    masks[next++] = mixed.at(anchor + TAKING_WIDTH);
  }
  return { masks, firsts: firstsOf(code, low) };
}

/** What may stand before an anchor. */
function maskBefore(
  code: Int32Array,
  entry: number,
  anchor: number,
  masks: FirstMasks,
  bitOf: (id: number) => number,
): number {
  let mask = ANYTHING;
  for (let pc = entry; pc < anchor; pc += takesToken(code[pc]) ? TAKING_WIDTH : 1)
    if (takesToken(code[pc])) mask = masks.at(pc);
    else if (code[pc] === START)
      // Nothing but marks stands before a sentence's first word.
      mask = MARKS.reduce((bits, id) => bits | bitOf(id), EDGE);
  return mask;
}

function firstsOf(code: Int32Array, low: FirstMasks): Int32Array {
  const firsts = new Int32Array(code.length);
  for (let pc = 0; pc < code.length; )
    switch (code[pc]) {
      case TOKEN:
      case WORD:
        pc += TAKING_WIDTH;
        break;
      case JUMP:
        pc += 2;
        break;
      case GAP:
        firsts[pc + 1] = low.at(pc + 2);
        pc += 2;
        break;
      case CHOICE: {
        const branches = code[pc + 1] as number;
        for (let branch = pc + 2; branch < pc + 2 + branches; branch++)
          firsts[branch] = low.at(code[branch] as number);
        pc += 2 + branches;
        break;
      }
      default:
        pc++;
    }
  return firsts;
}

/** Masks of what the code at a place may begin with. */
class FirstMasks {
  readonly #data: PatternData;
  readonly #bitOf: (id: number) => number;
  readonly #masks: Int32Array;

  constructor(data: PatternData, bitOf: (id: number) => number) {
    this.#data = data;
    this.#bitOf = bitOf;
    this.#masks = new Int32Array(data.setStart.length);
  }

  at(pc: number): number {
    const { code } = this.#data;
    switch (code[pc]) {
      case TOKEN:
        return code[pc + 2] === 0 ? this.#ofSet(code[pc + 1] as number) : ANYTHING;
      case WORD:
        return this.#bitOf(code[pc + 1] as number);
      case OPEN:
      case CLOSE:
        return this.at(pc + 1);
      case JUMP:
        return this.at(code[pc + 1] as number);
      case CHOICE: {
        let mask = 0;
        for (let branch = 0; branch < (code[pc + 1] as number); branch++)
          mask |= this.at(code[pc + 2 + branch] as number);
        return mask;
      }
      default:
        return ANYTHING;
    }
  }

  #ofSet(set: number): number {
    const { setStart, setIds } = this.#data;
    let mask = this.#masks[set] as number;
    if (mask !== 0) return mask;
    for (let at = setStart[set] as number; at < (setStart[set + 1] as number); at++)
      mask |= this.#bitOf(setIds[at] as number);
    this.#masks[set] = mask;
    return mask;
  }
}
