import * as z from "zod/mini";
import { articleFromBlocks } from "../../../src/engine/article.ts";
import type { Engine } from "../../engine.ts";
import { withIntervals } from "../bootstrap.ts";
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
 * Sentence boundaries, English cases. A line is a block, as it is on a page. Cases whose expected
 * sentences were also cleaned up are no pieces of their text and are left out.
 */
export const segmentation = defineSet({
  name: /^segmentation/,
  schema,
  measure: (items, engine): SetResult => {
    const judged = items
      .filter(isMeasured)
      .map((item) => ({ set: item.set ?? "unknown", right: isExactlyRight(item, engine) }));
    const exactOf = (sample: readonly { right: boolean }[]) => ({
      exact: share(sample.filter((item) => item.right).length, sample.length),
    });
    return {
      n: judged.length,
      ...withIntervals(judged, exactOf),
      exactBySet: Object.fromEntries(
        groupsOf(judged, (item) => item.set).map(([set, group]) => [set, exactOf(group).exact]),
      ),
    };
  },
  failures: (items, engine) =>
    items
      .filter((item) => isMeasured(item) && !isExactlyRight(item, engine))
      .map((item) => failureOf(item, engine)),
  rows: [
    { figure: "exact", label: "cases exactly right, English", goal: "≥ 0.98" },
    {
      figure: "exactBySet.GOLDEN_EN_RULES_TEST_CASES",
      label: "of these the Golden Rules",
      published: "Pragmatic 0.981, Punkt 0.462",
      goal: "≥ 0.98",
    },
  ],
});

const isMeasured = (item: Case): boolean => item.language === "en" && item.verbatim !== false;

const isExactlyRight = (item: Case, engine: Engine): boolean =>
  JSON.stringify(sentencesFound(item, engine)) ===
  JSON.stringify(item.sentences.map(withSingleSpaces));

function sentencesFound(item: Case, engine: Engine): string[] {
  const lines = item.text.split("\n").map((line) => line.trim());
  const article = articleFromBlocks(lines.map((text) => ({ kind: "paragraph", text })));
  return engine
    .annotate(article)
    .sentences.map(({ start, end }) => withSingleSpaces(article.text.slice(start, end)));
}

const withSingleSpaces = (text: string): string => text.replace(/\s+/g, " ").trim();

const failureOf = (item: Case, engine: Engine): string =>
  [
    `${item.set}: ${JSON.stringify(item.text)}`,
    ...item.sentences.map((sentence) => `  expected ${withSingleSpaces(sentence)}`),
    ...sentencesFound(item, engine).map((sentence) => `  found    ${sentence}`),
  ].join("\n");
