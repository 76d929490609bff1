import type { WordClass } from "../define.ts";
import { type PatternNode, parsePattern, readingsOf } from "../match/pattern.ts";
import { PatternCompiler } from "../match/pattern-compiler.ts";
import type { PackRule, RulePack } from "../rule-pack.ts";
import { ruleLabel } from "./plain-issues.ts";

/**
 * What a pack's patterns may cost together. The shipped rules take less than a third of each, so that
 * they can be carried about as a pack, and a hostile pack still compiles and runs in bounded time.
 */
export const PACK_LIMITS = {
  /** Ways in which one pattern can be read, gaps counted: what an attempt at a word may cost. */
  readingsOfPattern: 5_000,
  /** The same of all patterns together. */
  readings: 100_000,
  /** Words that compiling writes, at most: those of a pattern once for each way in which it begins. */
  work: 1_200_000,
  /** Beginnings (`propagand*`), each of which is compared with the others. */
  beginnings: 2_000,
} as const;

/** What a pattern costs, as an upper bound that is found without compiling it. */
interface Cost {
  size: number;
  beginnings: number;
}

/** A pattern with where it stands, for messages. */
export interface Placed {
  place: string;
  pattern: string;
}

/** What is wrong with the patterns of a pack, one line each; compiling then cannot fail. */
export function patternErrors(pack: RulePack, classes: readonly WordClass[]): string[] {
  const patterns = pack.rules.flatMap((rule, index) =>
    patternsOf(rule).map(({ field, pattern }) => ({
      place: `${ruleLabel(index, rule.id)}: ${field}: `,
      pattern,
    })),
  );
  // What costs too much must not be compiled, so the costs are added up first.
  const errors = costErrors(patterns, classes);
  if (errors.length > 0) return errors;
  return patternErrorsIn(patterns, new PatternCompiler(classes));
}

/** What keeps patterns from being compiled, one line each, whatever they cost. */
export const patternErrorsIn = (patterns: readonly Placed[], compiler: PatternCompiler): string[] =>
  errorsIn(patterns, (pattern) => compiler.addList([{ owner: 0, id: "", pattern }]));

function costErrors(patterns: readonly Placed[], classes: readonly WordClass[]): string[] {
  const sizes = new Map(classes.map(({ id, words }) => [id, words.length]));
  const sum = { readings: 0, work: 0, beginnings: 0 };
  const errors = errorsIn(patterns, (pattern) => {
    const nodes = parsePattern(pattern);
    const cost = costOf(nodes, sizes);
    const readings = readingsOf(nodes);
    if (readings > PACK_LIMITS.readingsOfPattern)
      throw new RangeError(
        `pattern "${pattern}" can be read in ${readings} ways, gaps counted; ${PACK_LIMITS.readingsOfPattern} is the most`,
      );
    sum.readings += readings;
    sum.work += headsOf(nodes) * cost.size;
    sum.beginnings += cost.beginnings;
  });
  const excess = excessOf(sum);
  return excess === null ? errors : [...errors, excess];
}

const errorsIn = (patterns: readonly Placed[], attempt: (pattern: string) => void): string[] =>
  patterns.flatMap(({ place, pattern }) => {
    const problem = problemOf(() => attempt(pattern));
    return problem === null ? [] : [`${place}${namingPattern(problem, pattern)}`];
  });

/** Compiling says `<id>: <problem>`; the id is left empty here, as the place is named in front. */
const namingPattern = (problem: string, pattern: string): string => {
  const bare = problem.replace(/^: /, "");
  return bare.startsWith(`pattern "${pattern}"`) ? bare : `pattern "${pattern}": ${bare}`;
};

function excessOf(sum: { readings: number; work: number; beginnings: number }): string | null {
  if (sum.beginnings > PACK_LIMITS.beginnings)
    return `the pack has more than ${PACK_LIMITS.beginnings} word beginnings (such as propagand*)`;
  if (sum.readings > PACK_LIMITS.readings)
    return `the patterns of the pack can together be read in more than ${PACK_LIMITS.readings} ways; fewer alternatives or shorter gaps would help`;
  if (sum.work > PACK_LIMITS.work)
    return "the patterns of the pack are together too large to be compiled; fewer alternatives or shorter gaps would help";
  return null;
}

function problemOf(attempt: () => void): string | null {
  try {
    attempt();
    return null;
  } catch (error) {
    // The pattern compiler speaks through these two alone; anything else is a fault of ours.
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
    if (cause instanceof SyntaxError || cause instanceof RangeError)
      return (error as Error).message;
    throw error;
  }
}

/** Every pattern of a rule with the field that it stands in. */
export function patternsOf(
  rule: Pick<PackRule, "match" | "except" | "guards">,
): { field: string; pattern: string }[] {
  const { match, except = [], guards = [] } = rule;
  return [
    ...match.map((pattern) => ({ field: "match", pattern })),
    ...except.map((pattern) => ({ field: "except", pattern })),
    ...guards.flatMap((guard, index) =>
      "words" in guard
        ? guard.words.map((pattern) => ({ field: `guards, entry ${index + 1}, words`, pattern }))
        : [],
    ),
  ];
}

function costOf(nodes: readonly PatternNode[], classSizes: ReadonlyMap<string, number>): Cost {
  const whole: Cost = { size: 0, beginnings: 0 };
  for (const node of nodes) {
    if (node.kind === "gap") {
      whole.size += 1;
    } else if (node.kind === "token") {
      const ofClasses = node.classes.map((id) => classSizes.get(id) ?? 0);
      whole.size +=
        1 + node.forms.length + node.beginnings.length + ofClasses.reduce((a, b) => a + b, 0);
      whole.beginnings += node.beginnings.length;
    } else if (node.kind === "alternatives") {
      const options = node.options.map((option) => costOf(option, classSizes));
      whole.size += options.reduce((all, option) => all + option.size + 2, 1);
      whole.beginnings += options.reduce((all, option) => all + option.beginnings, 0);
    } else whole.size += 1;
  }
  return whole;
}

/** Ways in which a pattern may begin: compiling writes it once for each. Never more than its readings. */
function headsOf(nodes: readonly PatternNode[]): number {
  const first = nodes.findIndex(
    ({ kind }) => kind === "token" || kind === "gap" || kind === "alternatives",
  );
  const node = nodes[first];
  const behind = nodes.slice(first + 1);
  if (node?.kind === "gap") return node.most + headsOf(behind);
  if (node?.kind !== "alternatives") return 1;
  return node.options.reduce((all, option) => all + headsOf([...option, ...behind]), 0);
}
