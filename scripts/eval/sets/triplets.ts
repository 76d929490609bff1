import * as z from "zod/mini";
import type { AnalysisReport } from "../../../src/engine/report.ts";
import type { Engine } from "../../engine.ts";
import { articleFromPlainText } from "../../plain-article.ts";
import { withIntervals } from "../bootstrap.ts";
import { contentWords, perspectivesOnlyIn, shareAmong } from "../comparison.ts";
import { defineSet, type SetResult } from "../eval-set.ts";
import { mean, share } from "../statistics.ts";

const schema = z.object({
  id: z.string(),
  articles: z.array(
    z.object({
      leaning: z.nullish(z.string()),
      title: z.nullish(z.string()),
      text: z.string(),
    }),
  ),
});
type Triplet = z.output<typeof schema>;

/** How much of a summary, and of as many first sentences, the neutral article tells too. */
interface SummaryOverlap {
  summary: number;
  lead: number;
}

/** Several articles on one event: what comparison names, and whether the summary keeps to what all tell. */
export const triplets = defineSet({
  name: /^pairs\/triplets/,
  schema,
  measure: (items, engine): SetResult => {
    const read = items.map((item) => ({ item, reports: reportsOf(item, engine) }));
    const pairs = read.flatMap(({ reports }) =>
      reports.flatMap((report, index) =>
        reports.filter((_, other) => other !== index).map((other) => [report, other] as const),
      ),
    );
    const overlaps = read.flatMap(({ item, reports }) => summaryOverlaps(item, reports, engine));
    return {
      n: items.length,
      pairs: pairs.length,
      sameTopic: share(
        pairs.filter(([one, other]) => topicOf(one) !== null && topicOf(one) === topicOf(other))
          .length,
        pairs.length,
      ),
      perspectivesNamedPerPair: mean(
        pairs.map(([one, other]) => perspectivesOnlyIn(one, other).length),
      ),
      summaries: overlaps.length,
      ...withIntervals(overlaps, (sample) => ({
        summaryInNeutralText: mean(sample.map((overlap) => overlap.summary)),
        leadInNeutralText: mean(sample.map((overlap) => overlap.lead)),
      })),
    };
  },
  rows: [
    { figure: "sameTopic", label: "pairs with one topic" },
    { figure: "perspectivesNamedPerPair", label: "perspectives named per pair" },
    {
      figure: "summaryInNeutralText",
      label: "words of the summary that the neutral article has",
      floor: "leadInNeutralText",
    },
  ],
});

const topicOf = (report: AnalysisReport): string | null => report.perspectives.topic?.id ?? null;

const reportsOf = (item: Triplet, engine: Engine): AnalysisReport[] =>
  item.articles.map((article) =>
    engine.analyze(
      articleFromPlainText(article.text, article.title == null ? {} : { title: article.title })
        .article,
    ),
  );

/** Summaries of the partisan articles beside the centre's text; the lead has as many sentences as the summary. */
function summaryOverlaps(
  item: Triplet,
  reports: readonly AnalysisReport[],
  engine: Engine,
): SummaryOverlap[] {
  const neutral = item.articles.find((article) => article.leaning === "center");
  if (neutral === undefined) return [];
  const neutralWords = contentWords(neutral.text);
  return item.articles.flatMap((article, index) => {
    const summary = reports[index]?.card.summary ?? [];
    if (article === neutral || summary.length === 0) return [];
    const plain = articleFromPlainText(article.text).article;
    const lead = engine
      .annotate(plain)
      .sentences.slice(0, summary.length)
      .map((sentence) => plain.text.slice(sentence.start, sentence.end));
    return {
      summary: shareAmong(contentWords(summary.map(({ text }) => text).join(" ")), neutralWords),
      lead: shareAmong(contentWords(lead.join(" ")), neutralWords),
    };
  });
}
