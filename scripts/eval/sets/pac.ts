import * as z from "zod/mini";
import type { AnalysisReport } from "../../../src/engine/report.ts";
import { articleFromSentences, type PlainArticle } from "../../plain-article.ts";
import { withIntervals } from "../bootstrap.ts";
import { contentWords, haveCommonTopic, perspectivesOnlyIn, shareAmong } from "../comparison.ts";
import { defineSet, type SetResult } from "../eval-set.ts";
import { mean, share } from "../statistics.ts";
import { overlap } from "../word-level.ts";

const pair = z.tuple([z.int(), z.int()]);
const schema = z.object({
  id: z.string(),
  articles: z.array(
    z.object({
      id: z.string(),
      title: z.nullish(z.string()),
      text: z.string(),
      sentences: z.array(pair),
      events: z.array(z.object({ start: z.int(), end: z.int(), class: z.string() })),
    }),
  ),
});
type PacArticle = z.output<typeof schema>["articles"][number];

/** A sentence of the other article that shares this much of a sentence's content tells the same event. */
const SAME_EVENT = 0.4;

interface ReadArticle {
  plain: PlainArticle;
  report: AnalysisReport;
  sentences: { start: number; end: number; words: Set<string>; partisan: boolean }[];
}

interface JudgedPair {
  sentences: number;
  sameTopic: boolean;
  named: number;
  namedWithEvent: number;
  events: number;
  eventsNamed: number;
}

/**
 * Two articles on one event: does comparing their reports name what one tells and the other leaves
 * out? A sentence with an event marked as partisan counts as left out where no sentence of the other
 * article shares enough of its words; the labels do not say so themselves.
 */
export const pac = defineSet({
  name: /^pairs\/pac/,
  schema,
  measure: (items, engine): SetResult => {
    const pairs = items.flatMap((item) => {
      const [first, second] = item.articles.map((article) =>
        read(article, (plain) => engine.analyze(plain.article)),
      );
      if (first === undefined || second === undefined) return [];
      return [judge(first, second), judge(second, first)];
    });
    return {
      n: items.length,
      sameTopic: share(pairs.filter((pair) => pair.sameTopic).length, pairs.length),
      perspectivesNamed: total(pairs, (pair) => pair.named),
      perspectivesNamedPerArticle: mean(pairs.map((pair) => pair.named)),
      sentencesLeftOut: total(pairs, (pair) => pair.events),
      ...withIntervals(pairs, (sample) => ({
        precision: share(
          total(sample, (pair) => pair.namedWithEvent),
          total(sample, (pair) => pair.named),
        ),
        recall: share(
          total(sample, (pair) => pair.eventsNamed),
          total(sample, (pair) => pair.events),
        ),
      })),
      floor: {
        precision: share(
          total(pairs, (pair) => pair.events),
          total(pairs, (pair) => pair.sentences),
        ),
      },
    };
  },
  rows: [
    { figure: "sameTopic", label: "pairs with a topic in common" },
    { figure: "perspectivesNamedPerArticle", label: "perspectives named per article" },
    {
      figure: "precision",
      label: "named perspectives that stand on a partisan event left out",
      floor: "floor.precision",
    },
    { figure: "recall", label: "partisan sentences left out that are named" },
  ],
});

const total = (pairs: readonly JudgedPair[], countOf: (pair: JudgedPair) => number): number =>
  pairs.reduce((sum, pair) => sum + countOf(pair), 0);

function read(item: PacArticle, analyze: (plain: PlainArticle) => AnalysisReport): ReadArticle {
  const sentences = item.sentences.map(([start, end]) => ({
    start,
    text: item.text.slice(start, end),
  }));
  const plain = articleFromSentences(sentences, item.title == null ? {} : { title: item.title });
  return {
    plain,
    report: analyze(plain),
    sentences: item.sentences.map(([start, end]) => ({
      start,
      end,
      words: contentWords(item.text.slice(start, end)),
      partisan: item.events.some(
        (event) => event.class !== "other" && overlap(event, { start, end }),
      ),
    })),
  };
}

function judge(article: ReadArticle, other: ReadArticle): JudgedPair {
  const named = perspectivesOnlyIn(article.report, other.report).flatMap(
    (difference) => article.plain.toSource(difference.span) ?? [],
  );
  const leftOut = article.sentences.filter(
    (sentence) =>
      sentence.partisan &&
      !other.sentences.some((theirs) => shareAmong(sentence.words, theirs.words) >= SAME_EVENT),
  );
  return {
    sentences: article.sentences.length,
    sameTopic: haveCommonTopic(article.report, other.report),
    named: named.length,
    namedWithEvent: named.filter((place) => leftOut.some((sentence) => overlap(place, sentence)))
      .length,
    events: leftOut.length,
    eventsNamed: leftOut.filter((sentence) => named.some((place) => overlap(place, sentence)))
      .length,
  };
}
