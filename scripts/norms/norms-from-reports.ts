import {
  lengthBand,
  MIN_GROUP,
  NORM_MEASURES,
  type Norm,
  type NormGroup,
  type NormMeasure,
  type Norms,
} from "../../src/engine/measure/norms.ts";
import type { AnalysisReport } from "../../src/engine/report.ts";
import { groupsOf } from "../eval/groups.ts";
import { quantile } from "../eval/statistics.ts";

/** Where the distribution of a measure is kept; between these points it is taken as straight. */
const PROBABILITIES = [
  0.01, 0.02, 0.05, 0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9, 0.95, 0.97, 0.98, 0.99,
];

/** What a norm needs to know of an article. */
interface Observation {
  topic: string | null;
  words: number;
  value: number;
}

/**
 * What is usual of every measure that has a norm, from the reports on a corpus.
 *
 * @throws when a measure is in no report: a norm without figures would rate everything as usual.
 */
export function normsFrom(
  reports: readonly AnalysisReport[],
  description: { date: string; corpus: string },
): Norms {
  const measures = NORM_MEASURES.map((measure): [NormMeasure, Norm] => {
    const observations = reports.flatMap((report) => observed(report, measure));
    if (observations.length === 0) throw new Error(`no report holds the measure ${measure}`);
    return [measure, normOf(observations)];
  });
  return {
    ...description,
    articles: reports.length,
    probabilities: PROBABILITIES,
    measures: Object.fromEntries(measures) as Record<NormMeasure, Norm>,
  };
}

function observed(report: AnalysisReport, id: NormMeasure): Observation[] {
  const measure = report.ratings
    .flatMap((rating) => rating.measures)
    .find((candidate) => candidate.id === id);
  if (measure === undefined) return [];
  return [
    {
      topic: report.perspectives.topic?.id ?? null,
      words: report.text.words,
      value: measure.value,
    },
  ];
}

function normOf(observations: readonly Observation[]): Norm {
  const values = sortedValues(observations);
  const byLength = groupsOf(observations, ({ words }) => `length:${lengthBand(words)}`);
  const byTopic = groupsOf(
    observations.filter(({ topic }) => topic !== null),
    ({ topic }) => `topic:${topic}`,
  );
  return {
    n: values.length,
    quantiles: PROBABILITIES.map((probability) => brief(quantile(values, probability))),
    groups: Object.fromEntries(
      [...byLength, ...byTopic]
        .filter(([, group]) => group.length >= MIN_GROUP)
        .map(([name, group]): [string, NormGroup] => [
          name,
          { n: group.length, median: brief(quantile(sortedValues(group), 0.5)) },
        ]),
    ),
  };
}

const sortedValues = (observations: readonly Observation[]): number[] =>
  observations.map(({ value }) => value).sort((a, b) => a - b);

const brief = (value: number): number => Number(value.toFixed(4));
