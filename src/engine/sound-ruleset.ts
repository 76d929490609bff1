import type * as z from "zod/mini";
import type { RulesetSource } from "./compile.ts";
import {
  aspectSchema,
  goalSchema,
  nameListSchema,
  oppositionSchema,
  placesSchema,
  type Rule,
  ruleSchema,
  subjectSchema,
  topicSchema,
  wordClassSchema,
} from "./define.ts";
import { PatternCompiler } from "./match/pattern-compiler.ts";
import { patternsOfPart } from "./owners.ts";
import { patternErrorsIn, patternsOf } from "./pack/pattern-checks.ts";
import { plainIssues } from "./pack/plain-issues.ts";

/** Word classes come first: a pattern that names a broken one is broken too. */
const SCHEMAS = {
  classes: wordClassSchema,
  rules: ruleSchema,
  topics: topicSchema,
  oppositions: oppositionSchema,
  names: nameListSchema,
  places: placesSchema,
  goals: goalSchema,
  subjects: subjectSchema,
  aspects: aspectSchema,
} as const satisfies Partial<Record<keyof RulesetSource, z.ZodMiniType>>;

type Part = keyof typeof SCHEMAS;

/** A rule, topic or list that a ruleset has to do without. */
export interface LeftOut {
  part: Part;
  /** Place among the entries of its part, counted from 0. */
  index: number;
  /** Its id, or its name or place where it has none. */
  id: string;
  /** Field and what is wrong with it: `match, entry 2: must be text`. */
  problems: string[];
}

/**
 * The ruleset without what is broken in it, so that one bad file costs one rule and not all of them.
 * Compiling the rest cannot fail, unless a word class is missing that the engine itself names.
 */
export function soundRuleset(source: RulesetSource): { source: RulesetSource; leftOut: LeftOut[] } {
  const malformed = (Object.keys(SCHEMAS) as Part[]).flatMap((part) =>
    leftOutOf(source, part, (entry) => schemaProblems(part, entry)),
  );
  const wellFormed = withoutLeftOut(source, malformed);
  const compiler = new PatternCompiler(wellFormed.classes);
  const seen = new Set<string>();
  const unusable = (Object.keys(SCHEMAS) as Part[]).flatMap((part) =>
    leftOutOf(source, part, (entry, index) => {
      if (malformed.some((other) => other.part === part && other.index === index)) return [];
      return part === "rules"
        ? ruleProblems(entry as Rule, compiler, seen)
        : patternErrorsIn(
            patternsOfPart(part, entry).map((pattern) => ({ place: "", pattern })),
            compiler,
          );
    }),
  );
  const leftOut = [...malformed, ...unusable];
  return { source: withoutLeftOut(source, leftOut), leftOut };
}

/** The ruleset without the named entries. */
export function withoutLeftOut(
  source: RulesetSource,
  leftOut: readonly Pick<LeftOut, "part" | "index">[],
): RulesetSource {
  if (leftOut.length === 0) return source;
  const rest: Record<string, unknown> = { ...source };
  for (const part of new Set(leftOut.map((entry) => entry.part))) {
    const gone = new Set(leftOut.flatMap((entry) => (entry.part === part ? [entry.index] : [])));
    rest[part] = (source[part] as readonly unknown[]).filter((_, index) => !gone.has(index));
  }
  return rest as unknown as RulesetSource;
}

/** One line for every field that is wrong: `language/glum: match: pattern "(" …`. */
export const leftOutLines = (leftOut: readonly LeftOut[]): string[] =>
  leftOut.flatMap(({ id, problems }) => problems.map((problem) => `${id}: ${problem}`));

function leftOutOf(
  source: RulesetSource,
  part: Part,
  problemsOf: (entry: unknown, index: number) => string[],
): LeftOut[] {
  const entries: readonly unknown[] = source[part] ?? [];
  return entries.flatMap((entry, index) => {
    const problems = problemsOf(entry, index);
    return problems.length === 0 ? [] : [{ part, index, id: idOf(part, entry, index), problems }];
  });
}

function schemaProblems(part: Part, entry: unknown): string[] {
  const checked = SCHEMAS[part].safeParse(entry);
  return checked.success ? [] : plainIssues(checked.error.issues, entry);
}

function ruleProblems(rule: Rule, compiler: PatternCompiler, seen: Set<string>): string[] {
  if (seen.has(rule.id)) return ["id: is that of an earlier rule too"];
  seen.add(rule.id);
  return patternErrorsIn(
    patternsOf(rule).map(({ field, pattern }) => ({ place: `${field}: `, pattern })),
    compiler,
  );
}

function idOf(part: Part, entry: unknown, index: number): string {
  const fields = typeof entry === "object" && entry !== null ? entry : {};
  for (const key of ["id", "name"])
    if (key in fields) {
      const value = (fields as Record<string, unknown>)[key];
      if (typeof value === "string" && value !== "") return value;
    }
  return `${part}, entry ${index + 1}`;
}
