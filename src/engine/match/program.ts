import { CAPITALISED, type Tokens } from "../annotate/tokens.ts";
import { FIRST_WORD, NUMBER, OTHER_MARK, SENTENCE_MARK, UNKNOWN } from "./lexicon.ts";

/** What a step does. Small integers, since the matcher's inner loop switches on them. */
export const TOKEN = 0;
export const GAP = 1;
export const CHOICE = 2;
export const START = 3;
export const END = 4;
export const OPEN = 5;
export const CLOSE = 6;
export const DONE = 7;

/** A step with what follows it. One shape for all kinds, which keeps the inner loop fast. */
export interface Step {
  readonly kind: number;
  readonly next: Step | null;
  /** TOKEN: ids that it takes. */
  readonly ids: ReadonlySet<number>;
  /** TOKEN: takes names, or any word. */
  readonly name: boolean;
  readonly any: boolean;
  /** GAP: most words that it skips. */
  readonly gap: number;
  /** CHOICE: steps of which each leads on to the end. */
  readonly branches: readonly Step[];
}

/** A pattern ready to run. */
export interface Program {
  /** The caller's number for the pattern's rule. */
  readonly owner: number;
  readonly first: Step;
  /** The step whose token starts an attempt, and how many tokens the pattern takes before it. */
  readonly anchor: Step;
  readonly before: number;
}

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

/** Where the marked part of the last successful run lies; −1: from its start, to its end. */
let markFrom = -1;
let markTo = -1;

/**
 * Runs a program whose anchor is at `token`.
 *
 * @returns the longest match, or null. Time is bounded by the pattern, whatever the text.
 */
export function runProgram(
  program: Program,
  tokens: Tokens,
  token: number,
  sentence: TokenRange,
): Match | null {
  const from = token - program.before;
  if (from < sentence.from) return null;
  markFrom = -1;
  markTo = -1;
  const to = run(program.first, tokens, from, sentence);
  if (to < 0) return null;
  return {
    owner: program.owner,
    from,
    to,
    markFrom: markFrom < 0 ? from : markFrom,
    markTo: markTo < 0 ? to : markTo,
  };
}

/** Token behind the match that begins with this step at `at`, or −1. */
function run(step: Step, tokens: Tokens, at: number, sentence: TokenRange): number {
  switch (step.kind) {
    case TOKEN:
      return at < sentence.to && takes(step, tokens, at, sentence)
        ? run(step.next as Step, tokens, at + 1, sentence)
        : -1;
    case GAP:
      return runGap(step, tokens, at, sentence);
    case CHOICE:
      return runChoice(step, tokens, at, sentence);
    case START:
      return at === firstWord(tokens, sentence) ? run(step.next as Step, tokens, at, sentence) : -1;
    case END:
      return endsSentence(tokens, at, sentence) ? run(step.next as Step, tokens, at, sentence) : -1;
    case OPEN: {
      const to = run(step.next as Step, tokens, at, sentence);
      if (to >= 0) markFrom = at;
      return to;
    }
    case CLOSE: {
      const to = run(step.next as Step, tokens, at, sentence);
      if (to >= 0) markTo = at;
      return to;
    }
    default:
      return at;
  }
}

/** The nearest continuation: a gap is no wider than it must be. */
function runGap(step: Step, tokens: Tokens, at: number, sentence: TokenRange): number {
  for (let skipped = 0; skipped <= step.gap; skipped++) {
    const to = run(step.next as Step, tokens, at + skipped, sentence);
    if (to >= 0) return to;
    if (at + skipped >= sentence.to || !isWord(tokens.id[at + skipped] as number)) return -1;
  }
  return -1;
}

/** The branch that reaches farthest. */
function runChoice(step: Step, tokens: Tokens, at: number, sentence: TokenRange): number {
  let best = -1;
  let bestFrom = -1;
  let bestTo = -1;
  for (const branch of step.branches) {
    markFrom = -1;
    markTo = -1;
    const to = run(branch, tokens, at, sentence);
    if (to > best) {
      best = to;
      bestFrom = markFrom;
      bestTo = markTo;
    }
  }
  markFrom = bestFrom;
  markTo = bestTo;
  return best;
}

function takes(step: Step, tokens: Tokens, at: number, sentence: TokenRange): boolean {
  const id = tokens.id[at] as number;
  if (step.ids.has(id)) return true;
  if (step.any) return isWord(id);
  return step.name && isWord(id) && isNameToken(tokens, at, sentence);
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
