import * as z from "zod/mini";
import type { AnalysisReport } from "../../../src/engine/report.ts";
import { articleFromSentences, type PlainArticle } from "../../plain-article.ts";
import { withIntervals } from "../bootstrap.ts";
import { defineSet, type SetResult } from "../eval-set.ts";
import { basicFigures } from "../flagged.ts";
import { ratedAtLeast, sharesRated } from "../ratings.ts";
import { type Counts, countsOf, share, sumOfCounts } from "../statistics.ts";
import { overlap, wordLevelFindings } from "../word-level.ts";

/** A label as yes or no, or as the list of the places that were marked. */
const label = z.nullish(z.union([z.boolean(), z.array(z.unknown())]));

const schema = z.object({
  id: z.string(),
  title: z.nullish(z.string()),
  text: z.nullish(z.string()),
  sentences: z.array(
    z.object({
      text: z.nullish(z.string()),
      start: z.nullish(z.int()),
      end: z.nullish(z.int()),
      lexical: label,
      informational: label,
      biased: label,
    }),
  ),
});
type RunningArticle = z.output<typeof schema>;
type Sentence = RunningArticle["sentences"][number];

interface Labelled {
  lexical: boolean;
  any: boolean;
  flagged: boolean;
}

interface JudgedArticle {
  report: AnalysisReport;
  sentences: Labelled[];
}

/** Whole articles with labelled sentences: BASIL-like ones (lexical, informational) and crowd-rated ones (biased). */
export const running = defineSet({
  name: /^running\//,
  schema,
  measure: (items, engine): SetResult => {
    const judged = items.map((item) => judge(item, (article) => engine.analyze(article)));
    const sentences = judged.flatMap((article) => article.sentences);
    const everything = countsOf(sentences.map((sentence) => [true, sentence.lexical]));
    return {
      n: sentences.length,
      articles: items.length,
      positives: sentences.filter((sentence) => sentence.lexical).length,
      ...withIntervals(judged, lexicalFigures),
      anyBias: basicFigures(countsWith(judged, (sentence) => sentence.any)),
      floor: basicFigures(everything),
      articlesRatedAtLeast: ratedAtLeast(judged.map((article) => article.report)),
      articlesRated: sharesRated(judged.map((article) => article.report)),
      flaggedShare: share(
        sentences.filter((sentence) => sentence.flagged).length,
        sentences.length,
      ),
    };
  },
  rows: [
    { figure: "precision", floor: "floor.precision", published: "BASIL: RoBERTa 0.171" },
    { figure: "recall", published: "BASIL: RoBERTa 0.502" },
    {
      figure: "f1",
      floor: "floor.f1",
      published: "BASIL: RoBERTa 0.22–0.24",
      goal: "BASIL ≥ 0.26",
    },
    { figure: "articlesRatedAtLeast.language.1", label: "articles with language ≥ 2" },
    { figure: "articlesRatedAtLeast.language.2", label: "articles with language ≥ 3" },
    { figure: "articlesRatedAtLeast.framing.2", label: "articles with framing ≥ 3" },
    { figure: "articlesRatedAtLeast.omission.2", label: "articles with omission ≥ 3" },
    { figure: "articlesRatedAtLeast.sourcing.2", label: "articles with sourcing ≥ 3" },
  ],
});

const countsWith = (
  articles: readonly JudgedArticle[],
  truth: (sentence: Labelled) => boolean,
): Counts =>
  sumOfCounts(
    articles.map((article) =>
      countsOf(article.sentences.map((sentence) => [sentence.flagged, truth(sentence)])),
    ),
  );

const lexicalFigures = (articles: readonly JudgedArticle[]) =>
  basicFigures(countsWith(articles, (sentence) => sentence.lexical));

function judge(
  item: RunningArticle,
  analyze: (article: PlainArticle["article"]) => AnalysisReport,
): JudgedArticle {
  const pieces = placedSentences(item);
  const plain = articleFromSentences(pieces, item.title == null ? {} : { title: item.title });
  const report = analyze(plain.article);
  const places = wordLevelFindings(report)
    .filter((finding) => finding.voice === "narrator")
    .flatMap((finding) => plain.toSource(finding.span) ?? []);
  const sentences = item.sentences.map((sentence, index) => {
    const piece = pieces[index] as { start: number; text: string };
    const span = { start: piece.start, end: piece.start + piece.text.length };
    return {
      ...labelsOf(sentence),
      flagged: places.some((place) => overlap(place, span)),
    };
  });
  return { report, sentences };
}

const isMarked = (value: z.output<typeof label>): boolean =>
  Array.isArray(value) ? value.length > 0 : value === true;

function labelsOf(sentence: Sentence): { lexical: boolean; any: boolean } {
  const biased = isMarked(sentence.biased);
  const lexical = sentence.lexical == null ? biased : isMarked(sentence.lexical);
  return { lexical, any: lexical || biased || isMarked(sentence.informational) };
}

/** Sentences with their places in the article's text, or one behind the other where there is no text. */
function placedSentences(item: RunningArticle): { start: number; text: string }[] {
  let next = 0;
  return item.sentences.map((sentence) => {
    if (item.text != null && sentence.start != null && sentence.end != null) {
      return { start: sentence.start, text: item.text.slice(sentence.start, sentence.end) };
    }
    const placed = { start: next, text: sentence.text ?? "" };
    next += placed.text.length + 1;
    return placed;
  });
}
