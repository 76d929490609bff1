import type { Analysis } from "../analysis.ts";
import type { Span } from "../article.ts";
import type { Match } from "../match/match.ts";
import { judgedIn, spanOf } from "../measure/outlook.ts";
import { type Card, POLARITIES } from "../report.ts";
import { type Owned, ownedMatches } from "./owned-matches.ts";
import { wordsAt } from "./written.ts";

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
interface Touched {
  /** Index in `CompiledRuleset.goals`. */
  goal: number;
  /** Points of the goal's own words, and of those that many texts have. */
  strong: number;
  weak: number;
  /** Wordings by their singular, in the order in which the text first has them. */
  wordings: Map<string, { word: string; times: number }>;
  /** Sentences with one of the goal's own words. */
  sentences: number[];
}

/** Goals whose words the article uses enough of, the most touched first. */
export function goalsOf(
  analysis: Analysis,
  owned: readonly Owned<"goal">[] = ownedMatches(analysis).goals,
): GoalOnCard[] {
  const touched = touchedGoals(analysis, owned);
  let most = 0;
  for (const each of touched) most = Math.max(most, pointsOf(each));
  const needed = Math.max(neededIn(analysis.text.wordCount), most * OVERSHADOWED);
  return touched
    .filter((each) => pointsOf(each) >= needed)
    .sort((a, b) => pointsOf(b) - pointsOf(a) || a.goal - b.goal)
    .slice(0, MOST_GOALS)
    .map((each) => onCard(analysis, each));
}

/** Words that many texts have bear out a goal's own ones, but do not stand for them. */
const pointsOf = ({ strong, weak }: Touched): number => strong + Math.min(weak, strong);

function neededIn(words: number): number {
  if (words > LENGTH) return NEEDED + NEEDED_MORE * Math.log2(words / LENGTH);
  return Math.min(NEEDED, Math.max(LEAST_NEEDED, words / WORDS_PER_POINT));
}

function touchedGoals(analysis: Analysis, owned: readonly Owned<"goal">[]): Touched[] {
  const touched: Touched[] = [];
  for (const { owner, found } of owned) {
    let into = touched.find(({ goal }) => goal === owner.goal);
    if (!into) {
      into = { goal: owner.goal, strong: 0, weak: 0, wordings: new Map(), sentences: [] };
      touched.push(into);
    }
    if (owner.strong) {
      into.strong += STRONG * timesOf(analysis, found, into);
      into.sentences = sentencesOf(analysis, found);
    } else into.weak += WEAK * timesOf(analysis, found, into);
  }
  return touched;
}

/** Files the wordings of matches; how often there are any, where a known one counts but a little. */
function timesOf({ text, ruleset }: Analysis, found: readonly Match[], into: Touched): number {
  let sum = 0;
  for (const { from, to } of found) {
    const word = wordsAt(text, ruleset.lexicon, from, to);
    const stem = stemOf(word);
    const seen = into.wordings.get(stem);
    if (seen) seen.times++;
    else into.wordings.set(stem, { word, times: 1 });
    sum += seen ? AGAIN : 1;
  }
  return sum;
}

/** Sentences of matches, which are in text order. */
function sentencesOf({ text }: Analysis, found: readonly Match[]): number[] {
  const sentences: number[] = [];
  for (const { from } of found) {
    const sentence = text.sentenceOf[from] as number;
    if (sentences[sentences.length - 1] !== sentence) sentences.push(sentence);
  }
  return sentences;
}

/** Singular and plural of a word are one. */
function stemOf(word: string): string {
  const { length } = word;
  if (length <= 4 || word[length - 1] !== "s" || word[length - 2] === "s") return word;
  return word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

function onCard(analysis: Analysis, { goal, wordings, sentences }: Touched): GoalOnCard {
  const { number, name } = analysis.ruleset.goals[goal] as { number: number; name: string };
  const share = sentences.length / Math.max(1, analysis.text.sentences.length);
  const frequent = [...wordings.values()].sort((a, b) => b.times - a.times);
  return {
    goal: number,
    name,
    relevance: share >= DIRECT ? "direct" : "indirect",
    polarity: polarityOf(analysis, sentences),
    words: frequent.slice(0, MOST_WORDS).map(({ word }) => word),
    spans: sentences.slice(0, MOST_SPANS).map((sentence): Span => spanOf(analysis, sentence)),
  };
}

/** Gains against problems in the sentences that touch the goal. */
function polarityOf(analysis: Analysis, sentences: readonly number[]) {
  let gains = 0;
  let problems = 0;
  for (const index of sentences) {
    const { benefits, concerns } = judgedIn(analysis, index);
    gains += benefits;
    problems += concerns;
  }
  const balance = (gains - problems) / (gains + problems + 2);
  const step = STEPS.filter((limit) => balance > limit).length;
  return POLARITIES[step] as (typeof POLARITIES)[number];
}
