import * as z from "zod/mini";
import type { AnalysisReport } from "../../../src/engine/report.ts";
import type { Engine } from "../../engine.ts";
import { articleFromPlainText } from "../../plain-article.ts";
import { haveCommonTopic, perspectivesOnlyIn } from "../comparison.ts";
import { defineSet, type SetResult } from "../eval-set.ts";
import { mean, share } from "../statistics.ts";
import { type SummaryScores, summaryFigures, summaryScores } from "../summaries.ts";

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

const NAMES = { neutral: "the centre's article", others: "each other article" } as const;
const ROUGE = {
  rouge1: "ROUGE-1 precision",
  rouge2: "ROUGE-2 precision",
  rougeL: "ROUGE-L precision",
} as const;

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
    return {
      n: items.length,
      pairs: pairs.length,
      sameTopic: share(
        pairs.filter(([one, other]) => haveCommonTopic(one, other)).length,
        pairs.length,
      ),
      perspectivesNamedPerPair: mean(
        pairs.map(([one, other]) => perspectivesOnlyIn(one, other).length),
      ),
      neutral: summaryFigures(
        read.flatMap((each) => summaryScoresIn(each, ({ leaning }) => leaning === "center")),
      ),
      others: summaryFigures(read.flatMap((each) => summaryScoresIn(each, () => true))),
    };
  },
  rows: [
    { figure: "sameTopic", label: "pairs with a topic in common" },
    { figure: "perspectivesNamedPerPair", label: "perspectives named per pair" },
    ...(["neutral", "others"] as const).flatMap((reference) => [
      { figure: `${reference}.n`, label: `summaries beside ${NAMES[reference]}` },
      ...(["rouge1", "rouge2", "rougeL"] as const).flatMap((score) => [
        {
          figure: `${reference}.summary.${score}`,
          label: `summary, ${ROUGE[score]} (floor: lead of as many words)`,
          floor: `${reference}.lead.${score}`,
        },
        {
          figure: `${reference}.points.${score}`,
          label: `with key points, ${ROUGE[score]} (floor: the same)`,
          floor: `${reference}.leadOfPoints.${score}`,
        },
      ]),
      { figure: `${reference}.aheadOfLead`, label: "summary ahead of lead, ROUGE-2", goal: "≥ 0" },
    ]),
  ],
});

const reportsOf = (item: Triplet, engine: Engine): AnalysisReport[] =>
  item.articles.map((article) =>
    engine.analyze(
      articleFromPlainText(article.text, article.title == null ? {} : { title: article.title })
        .article,
    ),
  );

/** Every article's summary beside the text of another on the event; `neutral`: beside the centre's. */
function summaryScoresIn(
  { item, reports }: { item: Triplet; reports: AnalysisReport[] },
  isReference: (article: Triplet["articles"][number]) => boolean,
): SummaryScores[] {
  return item.articles.flatMap((article, index) =>
    item.articles
      .filter((other) => other !== article && isReference(other))
      .flatMap(
        (other) =>
          summaryScores(
            { text: article.text, report: reports[index] as AnalysisReport },
            other.text,
          ) ?? [],
      ),
  );
}
