import type { Analysis } from "../analysis.ts";
import type { Perspective, Topic } from "../define.ts";
import type { TopicGuess } from "../topics.ts";
import { coverageOf, type PerspectiveCoverage } from "./coverage.ts";

/**
 * How deep the article goes into every perspective that is expected on its topic or topics: the
 * leading topic's in the order of its file, then the second one's that the first does not have.
 */
export function coverageOfTopics(
  analysis: Analysis,
  { index, topic, second }: TopicGuess,
): PerspectiveCoverage[] {
  const first = coverageOf(analysis, index);
  if (!second) return first;
  const other = coverageOf(analysis, second.index);
  return expectedOn(topic, second.topic).map((expected) => coverageOfBoth(expected, first, other));
}

/** A perspective that two topics expect together, under the first one's name for it. */
interface Expected extends Pick<PerspectiveCoverage, "perspective" | "topic" | "also"> {
  /** Its place in the first topic's file, or −1, and those in the second one's. */
  first: number;
  seconds: readonly number[];
}

/** Found by the wordings of either topic, at the greater depth. */
function coverageOfBoth(
  { perspective, topic, also, first, seconds }: Expected,
  ofFirst: readonly PerspectiveCoverage[],
  ofSecond: readonly PerspectiveCoverage[],
): PerspectiveCoverage {
  let deepest = ofFirst[first];
  for (const place of seconds) {
    const each = ofSecond[place] as PerspectiveCoverage;
    if (!deepest || each.depth > deepest.depth) deepest = each;
  }
  const { depth, sentence } = deepest as PerspectiveCoverage;
  return { perspective, topic, also, depth, sentence };
}

/** Depends on the rules alone, and comparing all names takes longer than all the rest. */
const known = new WeakMap<Topic, Map<Topic, Expected[]>>();

function expectedOn(first: Topic, second: Topic): readonly Expected[] {
  const bySecond = known.get(first) ?? new Map<Topic, Expected[]>();
  known.set(first, bySecond);
  const expected = bySecond.get(second) ?? merged(first, second);
  bySecond.set(second, expected);
  return expected;
}

/** Two topics' perspectives, each meaning once. */
function merged(first: Topic, second: Topic): Expected[] {
  const all = first.perspectives.map((perspective, place): Expected => {
    return { perspective, topic: first.id, also: [], first: place, seconds: [] };
  });
  for (const [place, perspective] of second.perspectives.entries()) {
    const at = all.findIndex((each) => meanTheSame(each.perspective, perspective));
    if (at < 0) all.push({ perspective, topic: second.id, also: [], first: -1, seconds: [place] });
    else all[at] = asOne(all[at] as Expected, perspective, place);
  }
  return all;
}

const meanTheSame = (one: Perspective, other: Perspective): boolean =>
  one.id === other.id ||
  one.name.toLowerCase() === other.name.toLowerCase() ||
  (one.view !== undefined && one.view === other.view);

/** Searched by the wordings of either topic; expected if either topic expects it. */
function asOne(one: Expected, other: Perspective, place: number): Expected {
  const { perspective } = one;
  const cues = [...new Set([...perspective.cues, ...other.cues])];
  return {
    ...one,
    perspective: { ...perspective, core: perspective.core || other.core, cues },
    also: [...one.also, other.id].filter((id) => id !== perspective.id),
    seconds: [...one.seconds, place],
  };
}
