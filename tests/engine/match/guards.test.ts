import { describe, expect, test } from "vitest";
import { analyze } from "../../../src/engine/analyze.ts";
import { type Article, articleFromBlocks } from "../../../src/engine/article.ts";
import type { Guard } from "../../../src/engine/define.ts";
import type { Dimension } from "../../../src/engine/report.ts";
import { rulesetOf, testRule } from "../small-ruleset.ts";

const paragraphs = (...texts: string[]): Article =>
  articleFromBlocks(texts.map((text) => ({ kind: "paragraph", text })));

/** Weights of the findings of `absurd` in the article. */
function weights(
  article: Article,
  rest: { guards?: Guard[]; dimension?: Dimension; except?: string[] } = {},
): number[] {
  const { findings } = analyze(article, rulesetOf([testRule(["absurd"], rest)]));
  return findings.map(({ weight }) => Math.round(weight * 1000) / 1000);
}

describe("default guards", () => {
  test("the reporter's own word weighs its tier", () => {
    expect(weights(paragraphs("The absurd plan passed."))).toEqual([1]);
  });

  test("a quoted word is seen and weighs nothing", () => {
    expect(weights(paragraphs("“The absurd plan passed,” Ann Lee said."))).toEqual([0]);
  });

  test("reported speech weighs a quarter, and nothing for certainty", () => {
    const article = paragraphs("Ann Lee said that the absurd plan had passed.");
    expect(weights(article)).toEqual([0.25]);
    expect(weights(article, { dimension: "certainty" })).toEqual([0]);
  });

  test("a negated word is silent, a negated label weighs half", () => {
    const article = paragraphs("The plan was not absurd.");
    expect(weights(article)).toEqual([]);
    expect(weights(article, { dimension: "labelling" })).toEqual([0.5]);
  });

  test("a comma ends the scope of a negation", () => {
    expect(weights(paragraphs("It was not long, but absurd."))).toEqual([1]);
  });

  test("a hedge and a figure lower the weight", () => {
    expect(weights(paragraphs("It may seem absurd."))).toEqual([0.7]);
    expect(weights(paragraphs("The absurd plan cost 300 pounds."))).toEqual([0.7]);
  });

  test("speaking about the word weighs a quarter", () => {
    expect(weights(paragraphs("The word absurd is old."))).toEqual([0.25]);
  });

  test("a name is silent, but a headline in title case is no row of names", () => {
    expect(weights(paragraphs("They met at the Absurd Theatre."))).toEqual([]);
    const headline = articleFromBlocks([
      { kind: "headline", text: "City Passes Absurd Plan Today" },
    ]);
    expect(weights(headline)).toEqual([1]);
  });

  test("a rule can switch them off", () => {
    const guards: Guard[] = [{ guard: "allow", what: ["quotation", "negation"] }];
    expect(weights(paragraphs("“It is not absurd,” Ann Lee said."), { guards })).toEqual([1]);
  });
});

describe("a rule's guards", () => {
  test.each<[string, Guard, string, number[]]>([
    [
      "unless-near silences",
      { guard: "unless-near", words: ["theatre/n"] },
      "The absurd theatre opened.",
      [],
    ],
    [
      "unless-near hears only so far",
      { guard: "unless-near", words: ["theatre"], within: 2 },
      "The absurd thing in the theatre.",
      [1],
    ],
    [
      "unless-near looks at one side",
      { guard: "unless-near", words: ["old"], side: "right" },
      "The old absurd play.",
      [1],
    ],
    ["only-near demands", { guard: "only-near", words: ["plan"] }, "The absurd play.", []],
    ["only-near is content", { guard: "only-near", words: ["plan"] }, "The absurd plan.", [1]],
    [
      "unless-in-sentence silences",
      { guard: "unless-in-sentence", words: ["stage"] },
      "The absurd play came last to the old stage.",
      [],
    ],
    [
      "only-in-sentence demands",
      { guard: "only-in-sentence", words: ["stage"] },
      "The absurd play. A stage.",
      [],
    ],
    ["only-question demands", { guard: "only-question" }, "Is it absurd?", [1]],
    ["only-question refuses", { guard: "only-question" }, "It is absurd.", []],
    ["unless-question refuses", { guard: "unless-question" }, "Is it absurd?", []],
    ["at-least waits", { guard: "at-least", count: 2 }, "It is absurd.", []],
    ["at-least speaks", { guard: "at-least", count: 2 }, "It is absurd. So absurd.", [1, 1]],
    ["needs-company refuses", { guard: "needs-company" }, "It is absurd.", []],
    ["only-in headline refuses", { guard: "only-in", place: "headline" }, "It is absurd.", []],
    ["only-in lead", { guard: "only-in", place: "lead" }, "It is absurd.", [1]],
  ])("%s", (_what, guard, text, expected) => {
    expect(weights(paragraphs(text), { guards: [guard] })).toEqual(expected);
  });

  test("an exception silences the match that it overlaps, and no other", () => {
    const article = paragraphs("The theatre of the absurd met an absurd end.");
    expect(weights(article, { except: ["theatre of the absurd"] })).toEqual([1]);
  });

  test("company is another rule's finding in the same sentence", () => {
    const shy = testRule(["absurd"], { guards: [{ guard: "needs-company" }] });
    const other = testRule(["vile"], { id: "language/other" });
    const { findings } = analyze(
      paragraphs("The vile and absurd plan. An absurd plan."),
      rulesetOf([shy, other]),
    );
    expect(findings.map(({ rule }) => rule)).toEqual(["language/other", "language/test"]);
  });
});

test("the same words count in one wording dimension only, the heavier one", () => {
  const loaded = testRule(["radical mob"], { tier: "A" });
  const label = testRule(["radical"], { id: "labelling/test", dimension: "labelling" });
  const { findings } = analyze(paragraphs("The radical mob came."), rulesetOf([loaded, label]));
  expect(findings.map(({ rule }) => rule)).toEqual(["language/test"]);
});
