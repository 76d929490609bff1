import type { Rule, Topic, WordClass } from "./define.ts";

/** The data that a ruleset is compiled from. */
export interface RulesetSource {
  language: string;
  rules: Rule[];
  topics: Topic[];
  classes: WordClass[];
}

/** A ruleset made ready for matching. Opaque to callers. */
export interface CompiledRuleset {
  readonly version: string;
  readonly language: string;
  readonly rules: readonly Rule[];
  readonly topics: readonly Topic[];
}

/** Compiles a ruleset once, at worker start. */
export function compileRuleset(source: RulesetSource): CompiledRuleset {
  return { version: "0", language: source.language, rules: source.rules, topics: source.topics };
}
