import {
  BRANCH_WIDTH,
  CHOICE,
  CHOICE_WIDTH,
  CLOSE,
  DONE,
  GAP,
  GAP_WIDTH,
  JUMP,
  JUMP_WIDTH,
  OPEN,
  type PatternData,
  START,
  TAKING_WIDTH,
  TOKEN,
  takesToken,
  WORD,
} from "./code.ts";
import { CLAUSE_MARK, OTHER_MARK, SENTENCE_MARK } from "./lexicon.ts";

/** Masks a program: before and behind its anchor, each in both ways. */
export const NEIGHBOUR_WIDTH = 4;

/** Where a sentence begins or ends: only a mask that lets anything pass has this bit. */
export const EDGE_PLACE = 31;
export const EDGE = 1 << EDGE_PLACE;
const ANYTHING = -1;

/** Two ways to give an id one of 31 bits: words that share the one rarely share the other. */
export const lowPlace = (id: number): number => id % 31;
/** Ids that are equal by their low bits rarely are by those of this. */
export const mixed = (id: number): number => Math.imul(id, 40_503) >>> 7;
export const mixedPlace = (id: number): number => mixed(id) % 31;
export const lowBit = (id: number): number => 1 << lowPlace(id);
const mixedBit = (id: number): number => 1 << mixedPlace(id);

/** The ways by number, in the order of the masks. */
type Way = 0 | 1;
export const LOW = 0;
export const MIXED = 1;
const bitOf = (id: number, way: Way): number => (way === LOW ? lowBit(id) : mixedBit(id));

/**
 * What may stand at a place of the code, as bits: an id whose bit is not in the mask can't be there,
 * so most attempts end before they begin. Masks are worked out when they are first asked for.
 */
export class Neighbours {
  /** The code, with masks by `lowBit` for programs that `prepare` was called with. */
  readonly code: Int32Array;
  readonly #setStart: Int32Array;
  readonly #setIds: Int32Array;
  /** Both masks of every set; 0 where they are not known yet, or the set is empty. */
  readonly #ofSets: Int32Array;

  constructor({ code, setStart, setIds }: PatternData) {
    this.code = new Int32Array(code);
    this.#setStart = setStart;
    this.#setIds = setIds;
    this.#ofSets = new Int32Array(2 * setStart.length);
  }

  /** Fills in the masks in the code of a program that has its entry here. */
  prepare(entry: number): void {
    const code = this.code;
    for (let pc = entry; code[pc] !== DONE; )
      switch (code[pc]) {
        case TOKEN:
        case WORD:
          pc += TAKING_WIDTH;
          break;
        case JUMP:
          pc += JUMP_WIDTH;
          break;
        case GAP:
          code[pc + 2] = this.first(pc + GAP_WIDTH, LOW);
          pc += GAP_WIDTH;
          break;
        case CHOICE: {
          const behind = behindBranches(code, pc);
          for (let branch = pc + CHOICE_WIDTH; branch < behind; branch += BRANCH_WIDTH)
            code[branch + 1] = this.first(branch + (code[branch] as number), LOW);
          pc = behind;
          break;
        }
        default:
          pc++;
      }
  }

  /** Mask of what the code at a place may begin with. */
  first(pc: number, way: Way): number {
    const code = this.code;
    switch (code[pc]) {
      case TOKEN:
        return code[pc + 2] === 0 ? this.#ofSet(code[pc + 1] as number, way) : ANYTHING;
      case WORD:
        return bitOf(code[pc + 1] as number, way);
      case OPEN:
      case CLOSE:
        return this.first(pc + 1, way);
      case JUMP:
        return this.first(pc + 1 + (code[pc + 1] as number), way);
      case CHOICE: {
        let mask = 0;
        const behind = behindBranches(code, pc);
        for (let branch = pc + CHOICE_WIDTH; branch < behind; branch += BRANCH_WIDTH)
          mask |= this.first(branch + (code[branch] as number), way);
        return mask;
      }
      default:
        return ANYTHING;
    }
  }

  /** Mask of what may stand before an anchor. */
  before(entry: number, anchor: number, way: Way): number {
    const code = this.code;
    let mask = ANYTHING;
    for (let pc = entry; pc < anchor; pc += takesToken(code[pc]) ? TAKING_WIDTH : 1)
      if (takesToken(code[pc])) mask = this.first(pc, way);
      else if (code[pc] === START) mask = beforeFirstWord(way);
    return mask;
  }

  #ofSet(set: number, way: Way): number {
    const masks = this.#ofSets;
    if (masks[2 * set] !== 0) return masks[2 * set + way] as number;
    const ids = this.#setIds;
    const behind = this.#setStart[set + 1] as number;
    let low = 0;
    let mixed = 0;
    for (let at = this.#setStart[set] as number; at < behind; at++) {
      const id = ids[at] as number;
      low |= lowBit(id);
      mixed |= mixedBit(id);
    }
    masks[2 * set + LOW] = low;
    masks[2 * set + MIXED] = mixed;
    return way === LOW ? low : mixed;
  }
}

const behindBranches = (code: Int32Array, choice: number): number =>
  choice + CHOICE_WIDTH + (code[choice + 1] as number) * BRANCH_WIDTH;

/** Nothing but marks stands before a sentence's first word. */
const beforeFirstWord = (way: Way): number =>
  EDGE | bitOf(CLAUSE_MARK, way) | bitOf(SENTENCE_MARK, way) | bitOf(OTHER_MARK, way);
