import { type CompiledRuleset, compileRuleset } from "../../src/engine/compile.ts";
import type { Guard, Rule, Topic } from "../../src/engine/define.ts";
import type { Dimension } from "../../src/engine/report.ts";
import { englishRuleset } from "../../src/rules/registry.ts";

/** The shipped word classes without any rule: enough to annotate. */
export const noRules: CompiledRuleset = compileRuleset({
  ...englishRuleset,
  rules: [],
  topics: [],
});

/** A rule for a test, with everything that the test does not care about filled in. */
export const testRule = (
  match: string[],
  rest: Partial<Omit<Rule, "match" | "examples">> & {
    guards?: Guard[];
    dimension?: Dimension;
  } = {},
): Rule => ({
  id: "language/test",
  dimension: "language",
  name: "Test",
  tier: "B",
  family: "test",
  match,
  message: "",
  question: "",
  citation: "",
  examples: { marked: [], silent: [] },
  ...rest,
});

export const rulesetOf = (rules: Rule[], topics: Topic[] = []): CompiledRuleset =>
  compileRuleset({ ...englishRuleset, rules, topics });
