import { expect, test } from "vitest";
import { cardAsMarkdown, cardAsText } from "../../scripts/analyze/renderings.ts";
import { loadRulesetSource } from "../../scripts/ruleset-from-disk.ts";
import { analyze } from "../../src/engine/analyze.ts";
import { articleFromBlocks } from "../../src/engine/article.ts";
import { compileRuleset } from "../../src/engine/compile.ts";
import type { AnalysisReport } from "../../src/engine/report.ts";

const TEXT = "The dreadful plan failed.";
const blank = analyze(
  articleFromBlocks([{ kind: "paragraph", text: TEXT }]),
  compileRuleset({ ...(await loadRulesetSource()), rules: [], topics: [] }),
);

const report: AnalysisReport = {
  ...blank,
  source: { ...blank.source, title: "A *plan*\u001b[31m" },
  ratings: [
    {
      dimension: "language",
      rating: 2,
      value: 2.1,
      confidence: 0.8,
      explanation: "One place.",
      evidence: [0],
      measures: [],
      lowers: ["Without it."],
      checked: "All was read.",
      trace: [],
    },
  ],
  findings: [
    {
      rule: "language/test",
      dimension: "language",
      span: { start: 4, end: 12 },
      tier: "A",
      voice: "narrator",
      weight: 1.5,
      guards: [],
    },
  ],
  rules: {
    "language/test": {
      name: "Test words",
      dimension: "language",
      message: "A message.",
      question: "Who says so?",
      citation: "Nobody (2000)",
    },
  },
};

test("the text card shows rating, evidence in its place and question", () => {
  const card = cardAsText(report, TEXT);
  expect(card).toContain("Language         2 of 5, high confidence    One place.");
  expect(card).toContain("    - The [dreadful] plan failed.: Test words. Who says so?");
  expect(card).toContain("    - would lower it: Without it.");
});

test("nothing in an article steers the terminal or the Markdown", () => {
  expect(cardAsText(report, TEXT)).not.toContain("\u001b");
  expect(cardAsMarkdown(report, TEXT)).toContain("# A \\*plan\\*\n");
});

test.each([
  ["en", "GB", "language: English · country of the outlet: United Kingdom"],
  ["not a tag", null, "language: not a tag · country of the outlet: unknown"],
])("language %s and country %s are named", (language, country, line) => {
  const card = cardAsText({ ...report, language, source: { ...report.source, country } }, TEXT);
  expect(card).toContain(`  ${line}\n`);
});

test("a goal comes with the sentences that touch it, in both renderings", () => {
  const goal = {
    goal: 9,
    name: "Industry",
    relevance: "direct" as const,
    polarity: "negative" as const,
    words: ["plan"],
    spans: [{ start: 0, end: TEXT.length }],
  };
  const touched = { ...report, card: { ...report.card, goals: [goal] } };
  expect(cardAsText(touched, TEXT)).toContain(
    `  9. Industry: direct, negative (plan)\n    - ${TEXT}`,
  );
  expect(cardAsMarkdown(touched, TEXT)).toContain(`  - ${TEXT}`);
});

test.each([
  ["one topic", undefined, "Not found in this article, on Bridges"],
  [
    "two topics",
    { id: "ferries", label: "Ferries", confidence: 0.5 },
    "Not found in this article, on Bridges and on Ferries",
  ],
])("the views of %s stand under its name in both cards", (_, secondTopic, heading) => {
  const about: AnalysisReport = {
    ...report,
    perspectives: {
      topic: { id: "bridges", label: "Bridges", confidence: 0.5 },
      ...(secondTopic ? { secondTopic } : {}),
      omitted: [],
      covered: [],
      note: "A note.",
    },
  };
  for (const card of [cardAsText(about, TEXT), cardAsMarkdown(about, TEXT)])
    expect(card.split("\n").some((line) => line.endsWith(heading))).toBe(true);
});
