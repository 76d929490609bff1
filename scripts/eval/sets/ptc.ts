import * as z from "zod/mini";
import type { Span } from "../../../src/engine/article.ts";
import { articleFromPlainText } from "../../plain-article.ts";
import { withIntervals } from "../bootstrap.ts";
import { defineSet, type SetResult } from "../eval-set.ts";
import { basicFigures } from "../flagged.ts";
import { characterCounts, type SpanAgreement, spanAgreement, spanFigures } from "../spans.ts";
import { share, sumOfCounts } from "../statistics.ts";
import { overlap } from "../word-level.ts";

const schema = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  spans: z.array(z.object({ start: z.int(), end: z.int(), technique: z.string() })),
});
type PtcArticle = z.output<typeof schema>;

const DICHOTOMY = "Black-and-White_Fallacy";

interface Marked {
  length: number;
  gold: PtcArticle["spans"];
  found: Span[];
  dichotomies: Span[];
  /** With quoted ones, which are shown and do not count: the set marks the words of people who are quoted too. */
  dichotomiesOfAllVoices: Span[];
  agreement: SpanAgreement;
}

/** Propaganda techniques, span by span (SemEval-2020 task 11 on its training and development articles). */
export const ptc = defineSet({
  name: /^spans\/ptc/,
  schema,
  measure: (items, engine): SetResult => {
    const articles = items.map((item): Marked => {
      const plain = articleFromPlainText(item.text, { title: item.title });
      const report = engine.analyze(plain.article);
      const inSource = (findings: { span: Span }[]) =>
        findings.flatMap((finding) => plain.toSource(finding.span) ?? []);
      const counted = report.findings.filter((finding) => finding.weight > 0);
      const found = inSource(counted);
      return {
        length: item.text.length,
        gold: item.spans,
        found,
        agreement: spanAgreement(found, item.spans),
        dichotomies: inSource(counted.filter(isDichotomy)),
        dichotomiesOfAllVoices: inSource(report.findings.filter(isDichotomy)),
      };
    });
    return {
      n: articles.length,
      spans: articles.reduce((sum, article) => sum + article.gold.length, 0),
      ...withIntervals(articles, (sample) =>
        spanFigures(sample.map((article) => article.agreement)),
      ),
      characters: basicFigures(sumOfCounts(articles.map(charactersOf))),
      blackAndWhiteFallacy: {
        ...dichotomyFigures(articles, ({ dichotomies }) => dichotomies),
        allVoices: dichotomyFigures(
          articles,
          ({ dichotomiesOfAllVoices }) => dichotomiesOfAllVoices,
        ),
      },
      techniqueRecall: techniqueRecall(articles),
      floor: spanFigures(articles.map(everythingMarked)),
    };
  },
  rows: [
    { figure: "precision" },
    { figure: "recall" },
    { figure: "f1", floor: "floor.f1", published: "SemEval-2020: 0.516, baseline 0.003" },
    { figure: "characters.precision", label: "characters, precision" },
    { figure: "techniqueRecall.Loaded_Language", label: "loaded language, spans touched" },
    { figure: "techniqueRecall.Name_Calling,Labeling", label: "name calling, spans touched" },
    {
      figure: "blackAndWhiteFallacy.precision",
      label: "black-and-white, precision",
      goal: "≥ 0.60",
    },
    { figure: "blackAndWhiteFallacy.recall", label: "black-and-white, recall", goal: "≥ 0.30" },
    {
      figure: "blackAndWhiteFallacy.allVoices.recall",
      label: "black-and-white, recall with quoted ones",
    },
    {
      figure: "blackAndWhiteFallacy.f1",
      label: "black-and-white, F1",
      published: "0.49 with the spans given",
    },
  ],
});

const isDichotomy = (finding: { dimension: string }) => finding.dimension === "falseDichotomy";

const charactersOf = (article: Marked) =>
  characterCounts(article.found, article.gold, article.length);

const everythingMarked = (article: Marked) =>
  spanAgreement([{ start: 0, end: article.length }], article.gold);

/** A finding is right where it touches a marked span, a span is found where a finding touches it. */
function dichotomyFigures(
  articles: readonly Marked[],
  foundIn: (article: Marked) => readonly Span[],
) {
  let found = 0;
  let right = 0;
  let marked = 0;
  let touched = 0;
  for (const article of articles) {
    const gold = article.gold.filter((span) => span.technique === DICHOTOMY);
    const findings = foundIn(article);
    found += findings.length;
    right += touching(findings, gold);
    marked += gold.length;
    touched += touching(gold, findings);
  }
  const precision = share(right, found);
  const recall = share(touched, marked);
  return {
    n: marked,
    found,
    precision,
    recall,
    f1: share(2 * precision * recall, precision + recall),
  };
}

const touching = (spans: readonly Span[], others: readonly Span[]): number =>
  spans.filter((span) => others.some((other) => overlap(span, other))).length;

/** Share of the spans of each technique that any finding touches. */
function techniqueRecall(articles: readonly Marked[]): Record<string, number> {
  const marked = new Map<string, { all: number; touched: number }>();
  for (const article of articles) {
    for (const span of article.gold) {
      const technique = marked.get(span.technique) ?? { all: 0, touched: 0 };
      technique.all += 1;
      technique.touched += touching([span], article.found);
      marked.set(span.technique, technique);
    }
  }
  return Object.fromEntries(
    [...marked].sort().map(([name, { all, touched }]) => [name, share(touched, all)]),
  );
}
