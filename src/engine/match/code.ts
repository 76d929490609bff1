/**
 * Instructions of compiled patterns, in one array of integers for a whole ruleset: it can be stored
 * as bytes and restored at worker start without being built again, and running it allocates nothing.
 *
 * | instruction | operands | does |
 * |---|---|---|
 * | `TOKEN` | set, flags | takes one token whose id is in the set, or as the flags say |
 * | `WORD` | id, 0 | takes one token with that id: most places, so it is asked without a set |
 * | `GAP` | most, mask | skips up to so many words |
 * | `CHOICE` | n, n times distance and mask | tries each place, so far from where its distance stands; the one that reaches farthest counts |
 * | `JUMP` | distance | goes on so far from where the distance stands |
 * | `START` `END` | | holds only at the sentence's first or behind its last word |
 * | `OPEN` `CLOSE` | | the marked part begins or ends here |
 * | `DONE` | | the pattern is matched |
 *
 * A mask tells what the code that it leads to may begin with; it is 0 until `Neighbours` fills it in.
 */
export const TOKEN = 0;
export const GAP = 1;
export const CHOICE = 2;
export const JUMP = 3;
export const START = 4;
export const END = 5;
export const OPEN = 6;
export const CLOSE = 7;
export const DONE = 8;
export const WORD = 9;

/** Integers of an instruction that takes one token. */
export const TAKING_WIDTH = 3;
export const GAP_WIDTH = 3;
export const JUMP_WIDTH = 2;
/** Integers of a choice before its branches, and of each branch. */
export const CHOICE_WIDTH = 2;
export const BRANCH_WIDTH = 2;
export const takesToken = (instruction: number | undefined): boolean =>
  instruction === TOKEN || instruction === WORD;

/** Flags of `TOKEN`: takes a name, or any word. */
export const TAKES_NAME = 1;
export const TAKES_ANY = 2;

/** Columns of `PatternData.programs`. */
export const PROGRAM_WIDTH = 4;
export const OWNER = 0;
export const ENTRY = 1;
/** Tokens that a match has before its anchor. */
export const BEFORE = 2;
/** Distance of the anchor's instruction from the entry. */
export const ANCHOR = 3;

/**
 * Programs of one list of patterns by the id of their anchor: entries sorted by id, so that the
 * programs to try at a token are found by binary search.
 */
export interface Filing {
  ids: Int32Array;
  programs: Int32Array;
}

/** Everything that compiling patterns yields. Plain data. */
export interface PatternData {
  version: string;
  forms: string[];
  classNames: string[];
  /** Index of each class's set. */
  classSets: Int32Array;
  /** Sets of ids, sorted within each set: set `n` is `setIds[setStart[n] … setStart[n + 1])`. */
  setStart: Int32Array;
  setIds: Int32Array;
  code: Int32Array;
  /** Most readings of one attempt, by program; 0 for the rules that ship. Absent where no rule pack is in use. */
  costs?: Int32Array;
  /** `PROGRAM_WIDTH` integers a program. */
  programs: Int32Array;
  /**
   * Programs by list: list `n` has the entries `[listStart[n], listStart[n + 1])`. What the lists are
   * for is the caller's affair: patterns that run over texts, or words that a guard looks for.
   */
  lists: Filing;
  listStart: Int32Array;
}
