import * as z from "zod/mini";
import { articleFromBlocks } from "../../../src/engine/article.ts";
import type { Engine } from "../../engine.ts";
import { withIntervals } from "../bootstrap.ts";
import { withoutMarkup } from "../cleaned-text.ts";
import { defineSet, type SetResult } from "../eval-set.ts";
import { groupsOf } from "../groups.ts";
import { share } from "../statistics.ts";

const schema = z.object({
  language: z.string(),
  text: z.string(),
  sentences: z.array(z.string()),
  set: z.nullish(z.string()),
  verbatim: z.nullish(z.boolean()),
});
type Case = z.output<typeof schema>;

/**
 * Sentence boundaries, English cases. A line is a block, as it is on a page.
 *
 * `exact` is strict: the text as it stands, white space collapsed on both sides, and only cases
 * whose expected sentences are pieces of their text. `exactCleaned` judges the boundaries alone, and
 * all cases: text and expected sentences go through the same cleaning first (`withoutMarkup`), since
 * markup, leaders and hard line breaks are the page reader's work and never reach the engine.
 */
export const segmentation = defineSet({
  name: /^segmentation/,
  schema,
  measure: (items, engine): SetResult => {
    const english = items.filter(({ language }) => language === "en");
    const strict = english.filter(isVerbatim).map((item) => judged(item, engine, withSingleSpaces));
    const cleaned = english.map((item) => judged(item, engine, withoutMarkup));
    return {
      n: strict.length,
      ...withIntervals(strict, (sample) => ({ exact: rightShare(sample) })),
      exactBySet: Object.fromEntries(
        groupsOf(strict, (item) => item.set).map(([set, group]) => [set, rightShare(group)]),
      ),
      cleanedCases: cleaned.length,
      ...withIntervals(cleaned, (sample) => ({ exactCleaned: rightShare(sample) })),
    };
  },
  failures: (items, engine) =>
    items
      .filter((item) => item.language === "en")
      .flatMap((item) => {
        const clean = isVerbatim(item) ? withSingleSpaces : withoutMarkup;
        return judged(item, engine, clean).right ? [] : [failureOf(item, engine, clean)];
      }),
  rows: [
    { figure: "exact", label: "cases exactly right, English", goal: "≥ 0.98" },
    {
      figure: "exactBySet.GOLDEN_EN_RULES_TEST_CASES",
      label: "of these the Golden Rules",
      published: "Pragmatic 0.981, Punkt 0.462",
      goal: "≥ 0.98",
    },
    {
      figure: "exactCleaned",
      label: "all English cases, both sides cleaned alike",
      goal: "≥ 0.98",
    },
  ],
});

/** Makes text and expected sentences comparable. Line breaks that are left end a block. */
type Cleaning = (text: string) => string;

const isVerbatim = (item: Case): boolean => item.verbatim !== false;

const judged = (item: Case, engine: Engine, clean: Cleaning) => ({
  set: item.set ?? "unknown",
  right:
    JSON.stringify(sentencesFound(item, engine, clean)) ===
    JSON.stringify(sentencesExpected(item, clean)),
});

const rightShare = (sample: readonly { right: boolean }[]): number =>
  share(sample.filter(({ right }) => right).length, sample.length);

function sentencesFound(item: Case, engine: Engine, clean: Cleaning): string[] {
  const text = clean === withSingleSpaces ? item.text : clean(item.text);
  const article = articleFromBlocks(
    text.split("\n").map((line) => ({ kind: "paragraph", text: line.trim() })),
  );
  return engine
    .annotate(article)
    .sentences.map(({ start, end }) => withSingleSpaces(article.text.slice(start, end)));
}

const sentencesExpected = (item: Case, clean: Cleaning): string[] =>
  item.sentences.map((sentence) => withSingleSpaces(clean(sentence)));

const withSingleSpaces: Cleaning = (text) => text.replace(/\s+/g, " ").trim();

const failureOf = (item: Case, engine: Engine, clean: Cleaning): string =>
  [
    `${item.set}: ${JSON.stringify(item.text)}`,
    ...sentencesExpected(item, clean).map((sentence) => `  expected ${sentence}`),
    ...sentencesFound(item, engine, clean).map((sentence) => `  found    ${sentence}`),
  ].join("\n");
