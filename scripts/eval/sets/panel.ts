import * as z from "zod/mini";
import { type AnalysisReport, DIMENSIONS, type Dimension } from "../../../src/engine/report.ts";
import { articleFromPlainText } from "../../plain-article.ts";
import { bootstrapIntervals, type Interval } from "../bootstrap.ts";
import { defineSet, type Figure, type SetResult } from "../eval-set.ts";
import { ratedAtLeast, ratingIn, sharesRated, valueIn } from "../ratings.ts";
import { areaUnderCurve, mean, share } from "../statistics.ts";
import { wordLevelFindings } from "../word-level.ts";
import { oneSidedFigures, speaksAlone } from "./panel-one-sided.ts";
import { topicFigures } from "./panel-topics.ts";

const schema = z.object({
  id: z.string(),
  url: z.nullish(z.string()),
  leaning: z.enum(["left", "center", "right"]),
  topic: z.nullish(z.string()),
  title: z.string(),
  text: z.string(),
});

interface Rated {
  leaning: "left" | "center" | "right";
  topic: string;
  speaksAlone: boolean;
  report: AnalysisReport;
  wordLevel: number;
}

/** News articles by the leaning of their outlets: what an ordinary page shows, and whether both sides are treated alike. */
export const panel = defineSet({
  name: /^articles\/panel/,
  schema,
  measure: (items, engine): SetResult => {
    const articles = items.map((item): Rated => {
      const { article } = articleFromPlainText(item.text, {
        title: item.title,
        url: item.url ?? "",
      });
      const report = engine.analyze(article);
      const wordLevel = wordLevelFindings(report).length;
      return {
        leaning: item.leaning,
        topic: item.topic ?? "",
        speaksAlone: speaksAlone(item.text),
        report,
        wordLevel,
      };
    });
    const of = (leaning: Rated["leaning"]) =>
      articles.filter((article) => article.leaning === leaning);
    return {
      n: articles.length,
      ...separation(articles),
      center: leaningFigures(of("center")),
      left: leaningFigures(of("left")),
      right: leaningFigures(of("right")),
      leftMinusRight: leftMinusRight(articles),
      oneSided: oneSidedFigures(articles),
      topics: topicFigures(articles),
    };
  },
  rows: [
    {
      figure: "center.ratedAtLeast.language.1",
      label: "centre articles with language ≥ 2",
      goal: "≤ 0.01",
    },
    {
      figure: "center.ratedAtLeast.language.2",
      label: "centre articles with language ≥ 3",
      goal: "0",
    },
    ...(["framing", "omission", "sourcing"] as const).map((dimension) => ({
      figure: `center.ratedAtLeast.${dimension}.2`,
      label: `centre articles with ${dimension} ≥ 3`,
      goal: "≤ 0.03",
    })),
    ...(["certainty", "sensationalism", "labelling", "falseDichotomy"] as const).map(
      (dimension) => ({
        figure: `center.ratedAtLeast.${dimension}.2`,
        label: `centre articles with ${dimension} ≥ 3`,
      }),
    ),
    {
      figure: "center.falseDichotomyPer100kNarratorWords",
      label: "false dichotomies per 100,000 narrator words, centre",
      goal: "≤ 1",
    },
    {
      figure: "languageAuc",
      label: "AUC of language, partisan against centre",
      floor: "0.5",
      goal: "≥ 0.75",
    },
    { figure: "center.findingsPer1000Words", label: "findings per 1,000 words, centre" },
    { figure: "left.findingsPer1000Words", label: "findings per 1,000 words, left" },
    { figure: "right.findingsPer1000Words", label: "findings per 1,000 words, right" },
    {
      figure: "oneSided.framing",
      label: "framing ≥ 3 in partisan articles in which nobody else speaks",
      goal: "≥ 0.70",
    },
    ...(["language", "framing", "omission", "sourcing"] as const).map((dimension) => ({
      figure: `leftMinusRight.${dimension}`,
      label: `${dimension}, left minus right`,
    })),
    { figure: "topics.recognised", label: "articles with a topic" },
    { figure: "topics.agreement", label: "topic agrees, where the panel's topic has one" },
    { figure: "topics.withSecond", label: "of these, articles with a second topic" },
    { figure: "topics.agreementOfEither", label: "either topic agrees" },
    { figure: "topics.iptcAgreement", label: "IPTC topic agrees, where one is shown" },
  ],
});

/** How well each dimension's unrounded value tells partisan outlets from centre ones. */
function separation(articles: readonly Rated[]): Record<string, Figure> {
  const aucOf = (sample: readonly Rated[], dimension: Dimension) =>
    areaUnderCurve(
      sample.map((article) => ({
        score: valueIn(article.report, dimension),
        positive: article.leaning !== "center",
      })),
    );
  return {
    languageAuc: aucOf(articles, "language"),
    ...intervalNamed("languageAucInterval", articles, (sample) => aucOf(sample, "language")),
    auc: Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, aucOf(articles, dimension)])),
  };
}

function intervalNamed(
  name: string,
  articles: readonly Rated[],
  statistic: (sample: readonly Rated[]) => number,
): Record<string, Interval> {
  if (articles.length === 0) return {};
  return { [name]: bootstrapIntervals(articles, (sample) => ({ it: statistic(sample) })).it };
}

function leaningFigures(articles: readonly Rated[]): Record<string, Figure> {
  const reports = articles.map((article) => article.report);
  return {
    n: articles.length,
    words: sum(reports, (report) => report.text.words),
    findingsPer1000Words: findingsPer1000Words(articles),
    ...intervalNamed("findingsPer1000WordsInterval", articles, findingsPer1000Words),
    findingsPer1000WordsByDimension: Object.fromEntries(
      DIMENSIONS.map((dimension) => [dimension, per1000Words(reports, dimension)]),
    ),
    falseDichotomyPer100kNarratorWords:
      100_000 *
      share(
        sum(reports, (report) => countedFindings(report, "falseDichotomy")),
        sum(reports, (report) => report.text.words - report.text.quotedWords),
      ),
    ratedAtLeast: ratedAtLeast(reports),
    ratedAtLeastIntervals: ratedAtLeastIntervals(articles),
    rated: sharesRated(reports),
    meanValue: meanValues(articles),
  };
}

function ratedAtLeastIntervals(articles: readonly Rated[]): Record<string, Interval[]> {
  if (articles.length === 0) return {};
  return Object.fromEntries(
    DIMENSIONS.map((dimension) => {
      const ratings = articles.map(({ report }) => ratingIn(report, dimension));
      const intervals = bootstrapIntervals(ratings, sharesAtLeast);
      return [dimension, Object.values(intervals)];
    }),
  );
}

const sharesAtLeast = (ratings: readonly number[]) => {
  const shareAt = (least: number) =>
    share(ratings.filter((rating) => rating >= least).length, ratings.length);
  return {
    one: shareAt(1),
    two: shareAt(2),
    three: shareAt(3),
    four: shareAt(4),
    five: shareAt(5),
  };
};

const meanValues = (articles: readonly Rated[]): Record<string, number> =>
  Object.fromEntries(
    DIMENSIONS.map((dimension) => [
      dimension,
      mean(articles.map((article) => valueIn(article.report, dimension))),
    ]),
  );

/** Differences between the sides in mean values; none is aimed at, all are to be near nothing. */
function leftMinusRight(articles: readonly Rated[]): Record<string, Figure> {
  const side = (sample: readonly Rated[], leaning: Rated["leaning"]) =>
    sample.filter((article) => article.leaning === leaning);
  const difference = (sample: readonly Rated[]) =>
    mean(side(sample, "left").map(languageOf)) - mean(side(sample, "right").map(languageOf));
  const left = meanValues(side(articles, "left"));
  const right = meanValues(side(articles, "right"));
  return {
    ...Object.fromEntries(
      DIMENSIONS.map((dimension) => [dimension, (left[dimension] ?? 0) - (right[dimension] ?? 0)]),
    ),
    ...intervalNamed("languageInterval", articles, difference),
    findingsPer1000Words:
      findingsPer1000Words(side(articles, "left")) - findingsPer1000Words(side(articles, "right")),
  };
}

const languageOf = (article: Rated): number => valueIn(article.report, "language");

const findingsPer1000Words = (articles: readonly Rated[]): number =>
  1_000 *
  share(
    sum(articles, (article) => article.wordLevel),
    sum(articles, (article) => article.report.text.words),
  );

const per1000Words = (reports: readonly AnalysisReport[], dimension: Dimension): number =>
  1_000 *
  share(
    sum(reports, (report) => countedFindings(report, dimension)),
    sum(reports, (report) => report.text.words),
  );

const countedFindings = (report: AnalysisReport, dimension: Dimension): number =>
  report.findings.filter((finding) => finding.dimension === dimension && finding.weight > 0).length;

const sum = <Item>(items: readonly Item[], countOf: (item: Item) => number): number =>
  items.reduce((total, item) => total + countOf(item), 0);
