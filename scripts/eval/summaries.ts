import type { AnalysisReport } from "../../src/engine/report.ts";
import { type Interval, withIntervals } from "./bootstrap.ts";
import { rougeLPrecision, rougePrecision, rougeWords } from "./rouge.ts";
import { mean } from "./statistics.ts";

/** An article of an event with its report. */
export interface Summarised {
  text: string;
  report: AnalysisReport;
}

interface Scores {
  rouge1: number;
  rouge2: number;
  rougeL: number;
}

/** What a shortening of one article and another article on the same event have in common, beside the lead of as many words. */
export interface SummaryScores {
  summary: Scores;
  lead: Scores;
  /** Summary and key points together. */
  points: Scores;
  leadOfPoints: Scores;
}

/** Scores of one article's summary by another's text; null where there is no summary. */
export function summaryScores(article: Summarised, other: string): SummaryScores | null {
  const { summary, keyPoints } = article.report.card;
  if (summary.length === 0) return null;
  const words = rougeWords(article.text);
  const reference = rougeWords(other);
  const short = rougeWords(summary.map(({ text }) => text).join(" "));
  const long = [...short, ...rougeWords(keyPoints.map(({ text }) => text).join(" "))];
  return {
    summary: scoresOf(short, reference),
    lead: scoresOf(words.slice(0, short.length), reference),
    points: scoresOf(long, reference),
    leadOfPoints: scoresOf(words.slice(0, long.length), reference),
  };
}

const scoresOf = (candidate: readonly string[], reference: readonly string[]): Scores => ({
  rouge1: rougePrecision(candidate, reference, 1),
  rouge2: rougePrecision(candidate, reference, 2),
  rougeL: rougeLPrecision(candidate, reference),
});

type Figures = Record<string, number | Interval | Record<string, number>>;

/** Means over all summaries, and by how much they surpass the lead, with intervals. */
export function summaryFigures(scores: readonly SummaryScores[]): { n: number } & Figures {
  const meanOf = (part: keyof SummaryScores, of: readonly SummaryScores[]): Scores => ({
    rouge1: mean(of.map((score) => score[part].rouge1)),
    rouge2: mean(of.map((score) => score[part].rouge2)),
    rougeL: mean(of.map((score) => score[part].rougeL)),
  });
  return {
    n: scores.length,
    summary: { ...meanOf("summary", scores) },
    lead: { ...meanOf("lead", scores) },
    points: { ...meanOf("points", scores) },
    leadOfPoints: { ...meanOf("leadOfPoints", scores) },
    ...withIntervals(scores, (sample) => ({
      aheadOfLead: meanOf("summary", sample).rouge2 - meanOf("lead", sample).rouge2,
      pointsAheadOfLead: meanOf("points", sample).rouge2 - meanOf("leadOfPoints", sample).rouge2,
    })),
  };
}
