import { describe, expect, test } from "vitest";
import { analyze } from "../../src/engine/analyze.ts";
import { articleFromBlocks } from "../../src/engine/article.ts";
import { compileRuleset, type RulesetSource } from "../../src/engine/compile.ts";
import type { Rule } from "../../src/engine/define.ts";
import {
  type LeftOut,
  leftOutLines,
  soundRuleset,
  withoutLeftOut,
} from "../../src/engine/sound-ruleset.ts";
import { englishRuleset } from "../../src/rules/registry.ts";
import { testRule } from "./small-ruleset.ts";

const good: Rule = {
  ...testRule(["zorbling"], { id: "language/good" }),
  examples: { marked: ["A [zorbling].", "Two [zorbling]."], silent: ["None.", "Nothing."] },
};

const sourceOf = (...rules: unknown[]): RulesetSource => ({
  ...englishRuleset,
  rules: rules as RulesetSource["rules"],
  topics: [],
});

/** The ruleset still finds what its good rule is for. */
function expectGoodRuleWorks(source: RulesetSource): void {
  const article = articleFromBlocks([{ kind: "paragraph", text: "They saw a zorbling there." }]);
  const { findings } = analyze(article, compileRuleset(source));
  expect(findings.map(({ rule }) => rule)).toEqual(["language/good"]);
}

describe("one broken rule costs that rule alone", () => {
  test.each<[string, unknown, RegExp]>([
    ["a file without a rule", undefined, /^rules, entry 1: /],
    ["a missing field", { ...good, id: "a", tier: undefined }, /^a: tier: is missing$/],
    ["a wrong value", { ...good, id: "a", tier: "X" }, /^a: tier: must be A, B or C$/],
    [
      "an unknown guard",
      { ...good, id: "a", guards: [{ guard: "x" }] },
      /^a: guards, entry 1, guard: is no guard that is known$/,
    ],
    ["no pattern", { ...good, id: "a", match: [] }, /^a: match: must have at least 1 entry$/],
    ["a pattern cut short", { ...good, id: "a", match: ["(b|c"] }, /^a: match: pattern "\(b\|c"/],
    [
      "an unknown class",
      { ...good, id: "a", except: ["@no-such-class"] },
      /^a: except: .*no word class "@no-such-class"/,
    ],
    [
      "a guard's pattern",
      { ...good, id: "a", guards: [{ guard: "unless-near", words: ["..3"] }] },
      /^a: guards, entry 1, words: pattern "\.\.3"/,
    ],
  ])("%s", (_, broken, told) => {
    const { source, leftOut } = soundRuleset(sourceOf(broken, good));
    expect(leftOutLines(leftOut).join("\n")).toMatch(told);
    expect(source.rules).toEqual([good]);
    expectGoodRuleWorks(source);
  });

  test("the same id twice", () => {
    const { source, leftOut } = soundRuleset(sourceOf(good, { ...good, match: ["other"] }));
    expect(leftOutLines(leftOut)).toEqual(["language/good: id: is that of an earlier rule too"]);
    expectGoodRuleWorks(source);
  });
});

test("a broken topic, list or class is left out like a rule", () => {
  const source: RulesetSource = {
    ...sourceOf(good),
    topics: [{ id: "broken" } as unknown as RulesetSource["topics"][number]],
    classes: [...englishRuleset.classes, { id: "bad", words: [], citation: "" }],
    oppositions: [
      {
        id: "war",
        poles: [
          { name: "a", words: ["(x"] },
          { name: "b", words: ["y"] },
        ],
        citation: "",
      },
    ],
  };
  const { source: sound, leftOut } = soundRuleset(source);
  expect(leftOut.map(({ part, id }) => [part, id])).toEqual([
    ["classes", "bad"],
    ["topics", "broken"],
    ["oppositions", "war"],
  ]);
  expectGoodRuleWorks(sound);
});

test("what a build left out is left out by its place, without looking again", () => {
  const leftOut: LeftOut[] = [
    { part: "rules", index: 0, id: "a", problems: ["match: is missing"] },
  ];
  expect(withoutLeftOut(sourceOf({ id: "a" }, good), leftOut).rules).toEqual([good]);
});

test("a sound ruleset stays the same object", () => {
  const source = sourceOf(good);
  expect(soundRuleset(source)).toEqual({ source, leftOut: [] });
  expect(soundRuleset(source).source).toBe(source);
});
