import type { Analysis } from "../analysis.ts";
import type { Perspective } from "../define.ts";
import { keptTopics, type TopicGuess } from "../topics.ts";
import { coverageOf, type PerspectiveCoverage } from "./coverage.ts";

/**
 * How deep the article goes into every perspective that is expected on its topic or topics: the
 * leading topic's in the order of its file, then the second one's that the first does not have.
 */
export const coverageOfTopics = (analysis: Analysis, guess: TopicGuess): PerspectiveCoverage[] =>
  keptTopics(guess)
    .map(({ index }) => coverageOf(analysis, index))
    .reduce(merged);

/** Two topics' perspectives, each meaning once, under the first topic's name for it. */
export function merged(
  first: readonly PerspectiveCoverage[],
  second: readonly PerspectiveCoverage[],
): PerspectiveCoverage[] {
  const all = [...first];
  for (const each of second) {
    const at = all.findIndex(({ perspective }) => meanTheSame(perspective, each.perspective));
    if (at < 0) all.push(each);
    else all[at] = asOne(all[at] as PerspectiveCoverage, each);
  }
  return all;
}

const meanTheSame = (one: Perspective, other: Perspective): boolean =>
  one.id === other.id ||
  one.name.toLowerCase() === other.name.toLowerCase() ||
  (one.view !== undefined && one.view === other.view);

/** Found by the wordings of either topic, at the greater depth; expected if either topic expects it. */
function asOne(one: PerspectiveCoverage, other: PerspectiveCoverage): PerspectiveCoverage {
  const { depth, sentence } = other.depth > one.depth ? other : one;
  const cues = [...new Set([...one.perspective.cues, ...other.perspective.cues])];
  const core = one.perspective.core || other.perspective.core;
  return {
    perspective: { ...one.perspective, core, cues },
    topic: one.topic,
    also: [...one.also, other.perspective.id].filter((id) => id !== one.perspective.id),
    depth,
    sentence,
  };
}
