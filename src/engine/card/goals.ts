import type { Analysis } from "../analysis.ts";
import type { Sentence } from "../annotate/sentences.ts";
import type { Span } from "../article.ts";
import { spanOf, wordsIn } from "../measure/outlook.ts";
import { type Card, POLARITIES } from "../report.ts";

type GoalOnCard = Card["goals"][number];

/** Points of a goal's own words; a word counts fully once, and a little for every further time. */
const STRONG = 2;
const WEAK = 1;
const AGAIN = 0.25;
/** Points that a text needs: fewer in one of a few sentences, more with each doubling of `LENGTH` words. */
const LEAST_NEEDED = 2;
const WORDS_PER_POINT = 25;
const NEEDED = 3;
const NEEDED_MORE = 4;
const LENGTH = 250;
/** A goal is left out where others of the text have so many times its points. */
const OVERSHADOWED = 0.25;
const MOST_GOALS = 5;
/** Share of sentences from which a goal is what the text is directly about. */
const DIRECT = 0.2;
const MOST_WORDS = 8;
const MOST_SPANS = 6;
/** Steps of polarity by (gains − problems) / (gains + problems + 2). */
const STEPS = [-0.6, -0.2, 0.2, 0.6] as const;

/** What a text says that touches one goal. */
export interface Touched {
  /** Index in `CompiledRuleset.goals`. */
  goal: number;
  points: number;
  /** Different wordings, the most frequent first. */
  words: string[];
  /** Sentences with one of the goal's own words. */
  sentences: number[];
}

/** Goals whose words the article uses enough of, the most touched first. */
export function goalsOf(analysis: Analysis): GoalOnCard[] {
  const touched = touchedGoals(analysis);
  const most = touched.reduce((largest, { points }) => Math.max(largest, points), 0);
  const needed = neededIn(analysis.text.wordCount);
  return touched
    .filter(({ points }) => points >= needed && points >= most * OVERSHADOWED)
    .sort((a, b) => b.points - a.points || a.goal - b.goal)
    .slice(0, MOST_GOALS)
    .map((each) => onCard(analysis, each));
}

function neededIn(words: number): number {
  if (words > LENGTH) return NEEDED + NEEDED_MORE * Math.log2(words / LENGTH);
  return Math.min(NEEDED, Math.max(LEAST_NEEDED, words / WORDS_PER_POINT));
}

export function touchedGoals({ matches, ruleset, text }: Analysis): Touched[] {
  const gathered = ruleset.goals.map((_, goal) => ({
    goal,
    strong: 0,
    weak: 0,
    counts: new Map<string, { word: string; times: number }>(),
    sentences: new Set<number>(),
  }));
  for (const [number, found] of matches) {
    const owner = ruleset.owners[number];
    if (owner?.kind !== "goal") continue;
    const into = gathered[owner.goal];
    if (!into) continue;
    const worth = owner.strong ? STRONG : WEAK;
    for (const { from, to } of found) {
      const start = text.tokens.start[from] as number;
      const word = text.text.slice(start, text.tokens.end[to - 1] as number).toLowerCase();
      const seen = into.counts.get(stemOf(word));
      if (seen) seen.times++;
      else into.counts.set(stemOf(word), { word, times: 1 });
      into[owner.strong ? "strong" : "weak"] += seen ? worth * AGAIN : worth;
      if (owner.strong) into.sentences.add(text.sentenceOf[from] as number);
    }
  }
  return gathered
    .filter(({ strong }) => strong > 0)
    .map(({ goal, strong, weak, counts, sentences }) => ({
      goal,
      // Words that many texts have bear out a goal's own ones, but do not stand for them.
      points: strong + Math.min(weak, strong),
      words: [...counts.values()].sort((a, b) => b.times - a.times).map(({ word }) => word),
      sentences: [...sentences].sort((a, b) => a - b),
    }));
}

/** Singular and plural of a word are one. */
function stemOf(word: string): string {
  if (word.length <= 4 || !word.endsWith("s") || word.endsWith("ss")) return word;
  return word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

function onCard(analysis: Analysis, { goal, words, sentences }: Touched): GoalOnCard {
  const { number, name } = analysis.ruleset.goals[goal] as { number: number; name: string };
  const share = sentences.length / Math.max(1, analysis.text.sentences.length);
  return {
    goal: number,
    name,
    relevance: share >= DIRECT ? "direct" : "indirect",
    polarity: polarityOf(analysis, sentences),
    words: words.slice(0, MOST_WORDS),
    spans: sentences.slice(0, MOST_SPANS).map((sentence): Span => spanOf(analysis, sentence)),
  };
}

/** Gains against problems in the sentences that touch the goal. */
function polarityOf({ text, ruleset }: Analysis, sentences: readonly number[]) {
  const { kinds } = ruleset.measureWords;
  let gains = 0;
  let problems = 0;
  for (const index of sentences) {
    const { benefits, concerns } = wordsIn(text, text.sentences[index] as Sentence, kinds);
    gains += benefits;
    problems += concerns;
  }
  const balance = (gains - problems) / (gains + problems + 2);
  const step = STEPS.filter((limit) => balance > limit).length;
  return POLARITIES[step] as (typeof POLARITIES)[number];
}
