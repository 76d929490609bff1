import type { AnnotatedText } from "./annotate/annotate.ts";
import type { CompiledRuleset } from "./compile.ts";
import type { Topic } from "./define.ts";
import type { Match } from "./match/match.ts";

/** A recognised topic. `margin` is how far its score leads the next topic's. */
export interface TopicGuess {
  topic: Topic;
  /** Index in `CompiledRuleset.topics`. */
  index: number;
  score: number;
  margin: number;
  /** 0–1. */
  confidence: number;
}

/** Least score of a topic, and least lead over the next one. */
const MIN_SCORE = 5;
const MIN_MARGIN = 0.25;
/** Points that repetitions of one trigger may add, per trigger weight. */
const REPETITION_CAP = 1;
/** A trigger in the headline or the first paragraph counts so much more. */
const LEAD_BONUS = 1;

/**
 * The article's topic: the one whose triggers score highest, if it scores enough and leads enough.
 * A trigger scores its weight once, half of it again in the headline or lead, and a little for
 * repetition.
 */
export function recogniseTopic(
  text: AnnotatedText,
  ruleset: CompiledRuleset,
  matches: ReadonlyMap<number, readonly Match[]>,
): TopicGuess | null {
  const scores = scoresOf(text, ruleset, matches);
  let best = -1;
  let second = 0;
  for (let topic = 0; topic < scores.length; topic++) {
    const score = scores[topic] as number;
    if (best < 0 || score > (scores[best] as number)) {
      if (best >= 0) second = Math.max(second, scores[best] as number);
      best = topic;
    } else second = Math.max(second, score);
  }
  if (best < 0) return null;
  const score = scores[best] as number;
  const margin = score - second;
  if (score < MIN_SCORE || margin < MIN_MARGIN) return null;
  return {
    topic: ruleset.topics[best] as Topic,
    index: best,
    score,
    margin,
    confidence: Math.min(1, score / 12) * Math.min(1, 0.4 + margin / 6),
  };
}

function scoresOf(
  text: AnnotatedText,
  ruleset: CompiledRuleset,
  matches: ReadonlyMap<number, readonly Match[]>,
): number[] {
  const scores = ruleset.topics.map(() => 0);
  const hitFamilies = ruleset.topics.map(() => new Set<number>());
  const leadEnd = leadTokens(text);
  for (const [number, found] of matches) {
    const owner = ruleset.owners[number];
    if (owner?.kind !== "trigger") continue;
    const weight = ruleset.topics[owner.topic]?.triggers[owner.family]?.weight ?? 0;
    const inLead = (found[0] as Match).from < leadEnd;
    const repeated = Math.min(REPETITION_CAP, Math.log2(found.length) / 3);
    scores[owner.topic] =
      (scores[owner.topic] as number) + weight * (1 + (inLead ? LEAD_BONUS : 0) + repeated);
    hitFamilies[owner.topic]?.add(owner.family);
  }
  ruleset.topics.forEach((topic, index) => {
    const lacks = topic.triggers.some(
      (trigger, family) => trigger.required && !hitFamilies[index]?.has(family),
    );
    if (lacks) scores[index] = 0;
  });
  return scores;
}

/** First token behind the headline and the first paragraph. */
export function leadTokens(text: AnnotatedText): number {
  const first = text.blocks.find((block) => block.kind === "paragraph");
  return first?.tokenEnd ?? 0;
}
