import fc from "fast-check";
import { type Article, articleFromBlocks } from "../../src/engine/article.ts";
import { compileRuleset } from "../../src/engine/compile.ts";
import { englishRuleset } from "../../src/rules/registry.ts";
import { readMarked } from "../rules/marked.ts";

export const ruleset = compileRuleset(englishRuleset);

/** Every example sentence of every rule, loaded and innocent: the hardest material there is. */
const exampleSentences = englishRuleset.rules.flatMap(({ examples }) => [
  ...examples.marked.map((example) => readMarked(example).text),
  ...examples.silent,
]);

/** Every example text of every topic, so that perspectives are in play too. */
const topicTexts = englishRuleset.topics.flatMap(({ examples, perspectives }) => [
  ...examples.on,
  ...examples.off,
  ...perspectives.flatMap((perspective) => [
    ...perspective.examples.covers,
    ...(perspective.examples.brushes ?? []),
    ...perspective.examples.misses,
  ]),
]);

const plainSentences = [
  "The council met on Monday and approved the budget by seven votes to two.",
  "“We had no warning,” said Maria Lopez, who lives on the street.",
  "According to the ministry, 1,200 people signed the petition in March.",
  "The report was published in London and covers the years 2015 to 2024.",
  "A spokesman for the company declined to comment.",
];

const sentence = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...exampleSentences) },
  { weight: 2, arbitrary: fc.constantFrom(...topicTexts) },
  { weight: 2, arbitrary: fc.constantFrom(...plainSentences) },
);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(" "));

/** Paragraphs of an article of usual length. */
export const paragraphs = fc.array(paragraph, { minLength: 3, maxLength: 14 });

export const articleOf = (
  texts: readonly string[],
  headline = "Council approves budget",
): Article =>
  articleFromBlocks([
    { kind: "headline", text: headline },
    ...texts.map((text) => ({ kind: "paragraph" as const, text })),
  ]);

/** How often each property is tried. */
export const RUNS = { numRuns: 60, seed: 20_260_101 } as const;
