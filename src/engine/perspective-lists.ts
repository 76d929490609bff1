import type { Analysis } from "./analysis.ts";
import type { PerspectiveCoverage } from "./measure/coverage.ts";
import { spanOf } from "./measure/outlook.ts";
import { searchedWords } from "./measure/searched-words.ts";
import type { Perspectives } from "./report.ts";
import type { RankedTopic, TopicGuess } from "./topics.ts";

/** Most perspectives that are listed as not found. */
const MAX_OMITTED = 5;

/** The perspectives that were not found or only brushed, those of the leading topic first, and those that were. */
export function perspectiveLists(
  analysis: Analysis,
  guess: TopicGuess,
  coverage: readonly PerspectiveCoverage[],
): Omit<Perspectives, "note"> {
  const omitted = coverage
    .filter(({ perspective, depth }) => perspective.core && depth <= 1)
    .sort((a, b) => rankOf(guess, a) - rankOf(guess, b) || a.depth - b.depth)
    .slice(0, MAX_OMITTED);
  const covered = coverage.filter(
    ({ perspective, depth }) => depth >= 2 || (depth === 1 && !perspective.core),
  );
  return {
    topic: named(guess),
    ...(guess.second ? { secondTopic: named(guess.second) } : {}),
    omitted: omitted.map((one) => omittedOf(analysis, guess, one)),
    covered: covered.map((one) => coveredOf(analysis, guess, one)),
  };
}

// Fields are added one by one here, in the report's order: spreading an object for each that may be
// absent takes several times as long.

function omittedOf(
  analysis: Analysis,
  guess: TopicGuess,
  { perspective, topic, depth, sentence }: PerspectiveCoverage,
): OmittedPerspective {
  const { id, name, question, why, cues } = perspective;
  const omitted: Partial<OmittedPerspective> = { id };
  if (topic !== guess.topic.id) omitted.topic = topic;
  omitted.name = name;
  omitted.depth = depth;
  if (sentence >= 0) omitted.span = spanOf(analysis, sentence);
  omitted.question = question;
  omitted.why = why;
  omitted.searched = searchedWords(cues);
  return omitted as OmittedPerspective;
}

function coveredOf(
  analysis: Analysis,
  guess: TopicGuess,
  { perspective, topic, also, depth, sentence }: PerspectiveCoverage,
): CoveredPerspective {
  const covered: Partial<CoveredPerspective> = { id: perspective.id };
  if (topic !== guess.topic.id) covered.topic = topic;
  if (also.length > 0) covered.also = [...also];
  covered.name = perspective.name;
  covered.core = perspective.core;
  covered.depth = depth;
  covered.span = spanOf(analysis, sentence);
  return covered as CoveredPerspective;
}

type OmittedPerspective = Perspectives["omitted"][number];
type CoveredPerspective = Perspectives["covered"][number];

const named = ({ topic: { id, label }, confidence }: RankedTopic) => ({ id, label, confidence });

const rankOf = ({ topic }: TopicGuess, coverage: PerspectiveCoverage): number =>
  coverage.topic === topic.id ? 0 : 1;
