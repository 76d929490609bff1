import type { AnnotatedText } from "./annotate/annotate.ts";
import type { CompiledRuleset } from "./compile.ts";
import type { Topic } from "./define.ts";
import type { Match } from "./match/match.ts";
import { triggersOf } from "./triggers.ts";

/** A topic that an article is on. */
export interface RankedTopic {
  topic: Topic;
  /** Index in `CompiledRuleset.topics`. */
  index: number;
  score: number;
  /** How far its score leads the next topic's. */
  margin: number;
  /** 0–1, by score and margin. A second topic's says how sure it is that these two and no third are meant. */
  confidence: number;
}

/** The topic that leads and, where another one is nearly as strong, that one too. */
export interface TopicGuess extends RankedTopic {
  second: RankedTopic | null;
}

/** Least score of a topic, and least lead over the topics that are left out. */
const MIN_SCORE = 5;
const MIN_MARGIN = 0.25;
/** Share of the leading topic's score from which a second one is kept. */
const CLOSE = 0.75;
/** Points that repetitions of one trigger may add, per trigger weight. */
const REPETITION_CAP = 1;
/** A trigger in the headline or the first paragraph counts so much more. */
const LEAD_BONUS = 1;

/**
 * The article's topic: the one whose triggers score highest, if it scores enough; and the next one
 * beside it, if that scores enough too and comes close. Whatever is kept has to lead what is not;
 * of topics that stand level, the ruleset's first leads. A trigger scores its weight once, as much
 * again in the headline or lead, and a little for repetition.
 */
export function recogniseTopic(
  text: AnnotatedText,
  ruleset: CompiledRuleset,
  matches: ReadonlyMap<number, readonly Match[]>,
): TopicGuess | null {
  const scores = scoresOf(text, ruleset, matches);
  const first = indexOfMost(scores, []);
  if (first < 0 || (scores[first] as number) < MIN_SCORE) return null;
  const next = indexOfMost(scores, [first]);
  const third = indexOfMost(scores, [first, next]);
  const leader = ranked(ruleset, scores, first, next);
  const runnerUp = next < 0 ? null : ranked(ruleset, scores, next, third);
  const isClose = runnerUp && runnerUp.score >= MIN_SCORE && runnerUp.score >= CLOSE * leader.score;
  const second = isClose && runnerUp.margin >= MIN_MARGIN ? runnerUp : null;
  return second || leader.margin >= MIN_MARGIN ? { ...leader, second } : null;
}

/** The topics of an article, the leading one first. */
export const keptTopics = (guess: TopicGuess): RankedTopic[] =>
  guess.second ? [guess, guess.second] : [guess];

/** Index of the highest score, of level ones the first, but for those left out; −1 for none. */
function indexOfMost(scores: Float64Array, without: readonly number[]): number {
  let most = -1;
  for (let index = 0; index < scores.length; index++)
    if (
      !without.includes(index) &&
      (most < 0 || (scores[index] as number) > (scores[most] as number))
    )
      most = index;
  return most;
}

/** @param next index of the topic that it leads, or −1. */
function ranked(
  { topics }: CompiledRuleset,
  scores: Float64Array,
  index: number,
  next: number,
): RankedTopic {
  const score = scores[index] as number;
  const margin = score - (scores[next] ?? 0);
  return {
    topic: topics[index] as Topic,
    index,
    score,
    margin,
    confidence: confidenceOf(score, margin),
  };
}

const confidenceOf = (score: number, margin: number): number =>
  Math.min(1, score / 12) * Math.min(1, 0.4 + margin / 6);

function scoresOf(
  text: AnnotatedText,
  ruleset: CompiledRuleset,
  matches: ReadonlyMap<number, readonly Match[]>,
): Float64Array {
  const triggers = triggersOf(ruleset);
  const scores = new Float64Array(ruleset.topics.length);
  /** By topic that requires some families: which of its families are hit. */
  const hits: Set<number>[] = [];
  const leadEnd = leadTokens(text);
  for (const number of matches.keys()) {
    const topic = triggers.topic[number] as number;
    if (topic < 0) continue;
    const found = matches.get(number) as readonly Match[];
    const lead = (found[0] as Match).from < leadEnd ? LEAD_BONUS : 0;
    scores[topic] =
      (scores[topic] as number) +
      (triggers.weight[number] as number) * (1 + lead + repetitionOf(found.length));
    if ((triggers.required[topic] as readonly number[]).length === 0) continue;
    hits[topic] = (hits[topic] ?? new Set()).add(triggers.family[number] as number);
  }
  for (const [topic, hit] of hits.entries())
    if (hit && triggers.required[topic]?.some((family) => !hit.has(family))) scores[topic] = 0;
  return scores;
}

const repetitionOf = (times: number): number =>
  times === 1 ? 0 : Math.min(REPETITION_CAP, Math.log2(times) / 3);

/** First token behind the headline and the first paragraph. */
export function leadTokens(text: AnnotatedText): number {
  const first = text.blocks.find((block) => block.kind === "paragraph");
  return first?.tokenEnd ?? 0;
}
