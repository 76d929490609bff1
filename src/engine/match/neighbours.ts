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
  TOKEN,
} from "./code.ts";

/**
 * What may stand at a place, as bits: an id whose bit is not in the mask can't be there, so most
 * attempts end before they begin.
 */
export interface Neighbours {
  /** `NEIGHBOUR_WIDTH` masks a program: before and behind its anchor, each in both ways. */
  masks: Int32Array;
  /** By place in the code: what the code behind a gap or of a branch may begin with, by `lowBit`. */
  firsts: Int32Array;
}

export const NEIGHBOUR_WIDTH = 4;

/** Where a sentence begins or ends: only a mask that lets anything pass has this bit. */
export const EDGE = 1 << 31;
const ANYTHING = -1;

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
    const before = placeBefore(code, entry, anchor);
    masks[next++] = before < 0 ? ANYTHING : low.at(before);
    masks[next++] = before < 0 ? ANYTHING : mixed.at(before);
    masks[next++] = low.at(anchor + 3);
    masks[next++] = mixed.at(anchor + 3);
  }
  return { masks, firsts: firstsOf(code, low) };
}

/** The place before the anchor's, or −1. */
function placeBefore(code: Int32Array, entry: number, anchor: number): number {
  let place = -1;
  for (let pc = entry; pc < anchor; pc += code[pc] === TOKEN ? 3 : 1)
    if (code[pc] === TOKEN) place = pc;
  return place;
}

function firstsOf(code: Int32Array, low: FirstMasks): Int32Array {
  const firsts = new Int32Array(code.length);
  for (let pc = 0; pc < code.length; )
    switch (code[pc]) {
      case TOKEN:
        pc += 3;
        break;
      case JUMP:
        pc += 2;
        break;
      case GAP:
        pc += 2;
        firsts[pc] = low.at(pc);
        break;
      case CHOICE: {
        const branches = code[pc + 1] as number;
        for (let branch = 0; branch < branches; branch++) {
          const target = code[pc + 2 + branch] as number;
          firsts[target] = low.at(target);
        }
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
