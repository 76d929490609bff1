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

/** Two ways to give an id one of 31 bits: words that share the one rarely share the other. */
export const lowBit = (id: number): number => 1 << (id % 31);
export const mixedBit = (id: number): number => 1 << ((Math.imul(id, 40_503) >>> 7) % 31);

/** The ways by number, in the order of the masks. */
type Way = 0 | 1;
const LOW = 0;
const MIXED = 1;
const bitOf = (id: number, way: Way): number => (way === LOW ? lowBit(id) : mixedBit(id));

/** Worked out once, when patterns are made ready. */
export function neighboursOf(data: PatternData): Neighbours {
  const { programs, code } = data;
  const masks = new Int32Array((programs.length / PROGRAM_WIDTH) * NEIGHBOUR_WIDTH);
  const firsts = new FirstMasks(data);
  let next = 0;
  for (let row = 0; row < programs.length; row += PROGRAM_WIDTH) {
    const entry = programs[row + ENTRY] as number;
    const anchor = entry + (programs[row + ANCHOR] as number);
    masks[next++] = firsts.before(entry, anchor, LOW);
    masks[next++] = firsts.before(entry, anchor, MIXED);
    masks[next++] = firsts.at(anchor + TAKING_WIDTH, LOW);
    masks[next++] = firsts.at(anchor + TAKING_WIDTH, MIXED);
  }
  return { masks, firsts: firstsOf(code, firsts) };
}

function firstsOf(code: Int32Array, masks: FirstMasks): Int32Array {
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
        firsts[pc + 1] = masks.at(pc + 2, LOW);
        pc += 2;
        break;
      case CHOICE: {
        const behind = pc + 2 + (code[pc + 1] as number);
        for (let branch = pc + 2; branch < behind; branch++)
          firsts[branch] = masks.at(branch + (code[branch] as number), LOW);
        pc = behind;
        break;
      }
      default:
        pc++;
    }
  return firsts;
}

/** Masks of what the code at a place may begin with. */
class FirstMasks {
  readonly #code: Int32Array;
  /** Both masks of every set. */
  readonly #ofSets: Int32Array;

  constructor(data: PatternData) {
    this.#code = data.code;
    this.#ofSets = masksOfSets(data);
  }

  at(pc: number, way: Way): number {
    const code = this.#code;
    switch (code[pc]) {
      case TOKEN:
        return code[pc + 2] === 0
          ? (this.#ofSets[2 * (code[pc + 1] as number) + way] as number)
          : ANYTHING;
      case WORD:
        return bitOf(code[pc + 1] as number, way);
      case OPEN:
      case CLOSE:
        return this.at(pc + 1, way);
      case JUMP:
        return this.at(pc + 1 + (code[pc + 1] as number), way);
      case CHOICE: {
        let mask = 0;
        const behind = pc + 2 + (code[pc + 1] as number);
        for (let branch = pc + 2; branch < behind; branch++)
          mask |= this.at(branch + (code[branch] as number), way);
        return mask;
      }
      default:
        return ANYTHING;
    }
  }

  /** What may stand before an anchor. */
  before(entry: number, anchor: number, way: Way): number {
    const code = this.#code;
    let mask = ANYTHING;
    for (let pc = entry; pc < anchor; pc += takesToken(code[pc]) ? TAKING_WIDTH : 1)
      if (takesToken(code[pc])) mask = this.at(pc, way);
      else if (code[pc] === START) mask = beforeFirstWord(way);
    return mask;
  }
}

/** Nothing but marks stands before a sentence's first word. */
const beforeFirstWord = (way: Way): number =>
  EDGE | bitOf(CLAUSE_MARK, way) | bitOf(SENTENCE_MARK, way) | bitOf(OTHER_MARK, way);

function masksOfSets({ setStart, setIds }: PatternData): Int32Array {
  const masks = new Int32Array(2 * setStart.length);
  for (let set = 0; set + 1 < setStart.length; set++) {
    let low = 0;
    let mixed = 0;
    const behind = setStart[set + 1] as number;
    for (let at = setStart[set] as number; at < behind; at++) {
      const id = setIds[at] as number;
      low |= lowBit(id);
      mixed |= mixedBit(id);
    }
    masks[2 * set + LOW] = low;
    masks[2 * set + MIXED] = mixed;
  }
  return masks;
}
