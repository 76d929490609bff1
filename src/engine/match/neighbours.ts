import {
  ANCHOR,
  CHOICE,
  CLOSE,
  ENTRY,
  JUMP,
  OPEN,
  type PatternData,
  PROGRAM_WIDTH,
  TOKEN,
} from "./code.ts";

/**
 * For every program, which tokens may stand beside its anchor: bit `id & 31` of each, so that most
 * attempts end before they begin. `ANY_NEIGHBOUR` where anything may.
 */
export interface Neighbours {
  before: Int32Array;
  behind: Int32Array;
}

export const ANY_NEIGHBOUR = -1;

/** Worked out once, when patterns are made ready. */
export function neighboursOf({ programs, code, setStart, setIds }: PatternData): Neighbours {
  const count = programs.length / PROGRAM_WIDTH;
  const neighbours = { before: new Int32Array(count), behind: new Int32Array(count) };
  const masks = new Int32Array(setStart.length);
  const maskOf = (set: number): number => {
    if (masks[set] === 0)
      for (let at = setStart[set] as number; at < (setStart[set + 1] as number); at++)
        masks[set] = (masks[set] as number) | (1 << ((setIds[at] as number) & 31));
    return masks[set] as number;
  };
  const placeMask = (pc: number) =>
    code[pc + 2] === 0 ? maskOf(code[pc + 1] as number) : ANY_NEIGHBOUR;
  const firstMask = (pc: number): number => {
    switch (code[pc]) {
      case TOKEN:
        return placeMask(pc);
      case OPEN:
      case CLOSE:
        return firstMask(pc + 1);
      case JUMP:
        return firstMask(code[pc + 1] as number);
      case CHOICE: {
        let mask = 0;
        for (let branch = 0; branch < (code[pc + 1] as number); branch++)
          mask |= firstMask(code[pc + 2 + branch] as number);
        return mask;
      }
      default:
        return ANY_NEIGHBOUR;
    }
  };
  for (let program = 0; program < count; program++) {
    const row = program * PROGRAM_WIDTH;
    const entry = programs[row + ENTRY] as number;
    const anchor = entry + (programs[row + ANCHOR] as number);
    neighbours.behind[program] = firstMask(anchor + 3);
    neighbours.before[program] = ANY_NEIGHBOUR;
    for (let pc = entry; pc < anchor; pc += code[pc] === TOKEN ? 3 : 1)
      if (code[pc] === TOKEN) neighbours.before[program] = placeMask(pc);
  }
  return neighbours;
}
