import type { AnnotatedText } from "./annotate/annotate.ts";
import type { CompiledRuleset } from "./compile.ts";
import type { Topic } from "./define.ts";
import type { Match } from "./match/match.ts";

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
function indexOfMost(scores: readonly number[], without: readonly number[]): number {
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
  scores: readonly number[],
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
): number[] {
  const { topics, owners } = ruleset;
  const scores = topics.map(() => 0);
  /** By topic: which trigger families are hit. */
  const hits: boolean[][] = [];
  const leadEnd = leadTokens(text);
  for (const number of matches.keys()) {
    const owner = owners[number];
    if (owner?.kind !== "trigger") continue;
    const found = matches.get(number) as readonly Match[];
    const weight = topics[owner.topic]?.triggers[owner.family]?.weight ?? 0;
    const lead = (found[0] as Match).from < leadEnd ? LEAD_BONUS : 0;
    scores[owner.topic] =
      (scores[owner.topic] as number) + weight * (1 + lead + repetitionOf(found.length));
    hitsOf(hits, owner.topic)[owner.family] = true;
  }
  for (const [index, hit] of hits.entries())
    if (hit && lacksRequired(topics[index] as Topic, hit)) scores[index] = 0;
  return scores;
}

function hitsOf(hits: boolean[][], topic: number): boolean[] {
  hits[topic] ??= [];
  return hits[topic];
}

const repetitionOf = (times: number): number =>
  times === 1 ? 0 : Math.min(REPETITION_CAP, Math.log2(times) / 3);

const lacksRequired = ({ triggers }: Topic, hit: readonly boolean[]): boolean =>
  triggers.some(({ required }, family) => required && !hit[family]);

/** First token behind the headline and the first paragraph. */
export function leadTokens(text: AnnotatedText): number {
  const first = text.blocks.find((block) => block.kind === "paragraph");
  return first?.tokenEnd ?? 0;
}
