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
  const ranked = rankedTopics(scoresOf(text, ruleset, matches), ruleset);
  const [first, next] = ranked;
  if (!first || first.score < MIN_SCORE) return null;
  const isClose = next && next.score >= MIN_SCORE && next.score >= CLOSE * first.score;
  const second = isClose && next.margin >= MIN_MARGIN ? next : null;
  return second || first.margin >= MIN_MARGIN ? { ...first, second } : null;
}

/** The topics of an article, the leading one first. */
export const keptTopics = (guess: TopicGuess): RankedTopic[] =>
  guess.second ? [guess, guess.second] : [guess];

/** All topics, the highest score first. */
function rankedTopics(scores: readonly number[], { topics }: CompiledRuleset): RankedTopic[] {
  const order = topics
    .map((topic, index) => ({ topic, index, score: scores[index] as number }))
    .sort((a, b) => b.score - a.score || a.index - b.index);
  return order.map((each, rank) => {
    const margin = each.score - (order[rank + 1]?.score ?? 0);
    return { ...each, margin, confidence: confidenceOf(each.score, margin) };
  });
}

const confidenceOf = (score: number, margin: number): number =>
  Math.min(1, score / 12) * Math.min(1, 0.4 + margin / 6);

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
