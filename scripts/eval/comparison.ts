import type { Span } from "../../src/engine/article.ts";
import type { AnalysisReport } from "../../src/engine/report.ts";

/** A perspective that one article treats and the other does not mention. */
export interface PerspectiveDifference {
  id: string;
  /** Where the first article treats it. */
  span: Span;
}

/** Depth from which a perspective counts as present: mentioned, not merely brushed. */
const PRESENT = 2;

/** Perspectives present in one report and absent from the other, on the topics that both have. */
export function perspectivesOnlyIn(
  report: AnalysisReport,
  other: AnalysisReport,
): PerspectiveDifference[] {
  const leading = report.perspectives.topic?.id;
  if (leading === undefined) return [];
  const looked = topicsOf(other);
  const seen = new Set(other.perspectives.covered.flatMap(({ id, also = [] }) => [id, ...also]));
  return report.perspectives.covered
    .filter(({ depth, topic = leading }) => depth >= PRESENT && looked.includes(topic))
    .filter(({ id }) => !seen.has(id))
    .map(({ id, span }) => ({ id, span }));
}

/** Some perspectives were looked for in both. */
export const haveCommonTopic = (report: AnalysisReport, other: AnalysisReport): boolean =>
  topicsOf(report).some((topic) => topicsOf(other).includes(topic));

/** Ids of the topics whose perspectives were looked for. */
const topicsOf = ({ perspectives: { topic, secondTopic } }: AnalysisReport): string[] =>
  [topic, secondTopic].flatMap((each) => each?.id ?? []);

/** Words that carry a sentence's content: five letters or more, in lower case. */
export const contentWords = (text: string): Set<string> =>
  new Set(text.toLowerCase().match(/\p{L}{5,}/gu) ?? []);

/** Share of the words that are among the others; 0 for no words. */
export function shareAmong(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (words.size === 0) return 0;
  let common = 0;
  for (const word of words) if (others.has(word)) common += 1;
  return common / words.size;
}
