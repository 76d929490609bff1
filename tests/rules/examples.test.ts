import { describe, expect, test } from "vitest";
import { analyze } from "../../src/engine/analyze.ts";
import { type Article, articleFromBlocks } from "../../src/engine/article.ts";
import { type CompiledRuleset, compileRuleset } from "../../src/engine/compile.ts";
import { type Rule, ruleSchema, wordClassSchema } from "../../src/engine/define.ts";
import { englishRuleset } from "../../src/rules/registry.ts";
import { readMarked, showMarked } from "./marked.ts";

const all = compileRuleset(englishRuleset);

/** The rule alone, so that no other rule's finding takes its place; rules that need company get all. */
function rulesetFor(rule: Rule): CompiledRuleset {
  if (rule.guards?.some(({ guard }) => guard === "needs-company")) return all;
  return compileRuleset({ ...englishRuleset, rules: [rule], topics: [] });
}

/** An article in which the text stands where the rule looks. */
function articleFor(rule: Rule, text: string): Article {
  const where = rule.guards?.find((guard) => guard.guard === "only-in");
  if (where?.place === "headline") return articleFromBlocks([{ kind: "headline", text }]);
  const before =
    where?.place === "body" ? ["The council met on Monday.", "It has nine members."] : [];
  return articleFromBlocks(
    [text, ...before].reverse().map((paragraph) => ({ kind: "paragraph", text: paragraph })),
  );
}

function shownFindings(rule: Rule, ruleset: CompiledRuleset, text: string): string {
  const article = articleFor(rule, text);
  const offset = article.text.length - text.length;
  const spans = analyze(article, ruleset)
    .findings.filter((finding) => finding.rule === rule.id && finding.weight > 0)
    .map(({ span }) => ({ start: span.start - offset, end: span.end - offset }));
  return showMarked(text, spans);
}

describe.each(englishRuleset.rules.map((rule) => [rule.id, rule] as const))("%s", (_id, rule) => {
  const ruleset = rulesetFor(rule);

  test("is a valid rule", () => {
    expect(ruleSchema.safeParse(rule).error).toBeUndefined();
  });

  test("marks exactly what its examples mark", () => {
    const shown = rule.examples.marked.map((example) =>
      shownFindings(rule, ruleset, readMarked(example).text),
    );
    expect(shown).toEqual(rule.examples.marked);
  });

  test("is silent on its near-misses", () => {
    const shown = rule.examples.silent.map((example) => shownFindings(rule, ruleset, example));
    expect(shown).toEqual(rule.examples.silent);
  });
});

test("rule ids are unique and named for their folder", () => {
  const ids = englishRuleset.rules.map((rule) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(englishRuleset.classes.map((each) => [each.id, each] as const))(
  "word class %s is valid",
  (_id, wordClass) => {
    expect(wordClassSchema.safeParse(wordClass).error).toBeUndefined();
  },
);
