import type { Analysis } from "../analysis.ts";
import type { Match } from "../match/match.ts";
import type { Card } from "../report.ts";
import { leadTokens } from "../topics.ts";
import { type Owned, ownedMatches } from "./owned-matches.ts";

type CardTopic = Card["topics"][number];

/** A subject's score: different words, each with a little for repetition and more in headline or lead. */
const REPEATED_MOST = 1.5;
const LEAD_BONUS = 1;
/** Least score in a text of up to `LENGTH` words; longer ones need more. */
const NEEDED = 5;
const LENGTH = 400;
/** Share of the best subject's score that a further one needs. */
const BESIDE = 0.6;
const MOST_SUBJECTS = 3;
/** Different words that a finer tag needs, its share of the best tag's, and how many are shown. */
const TAG_NEEDED = 4;
const TAG_BESIDE = 0.5;
const MOST_TAGS = 4;

interface Score {
  name: string;
  points: number;
  /** Different words. */
  words: number;
}

/** A finer tag's score, with the name of the subject that it belongs to. */
interface TagScore extends Score {
  subject: string;
}

/** IPTC Media Topics of an article with finer tags, the surest first. */
export function subjectsOf(
  analysis: Analysis,
  owned: readonly Owned<"subject">[] = ownedMatches(analysis).subjects,
): CardTopic[] {
  const { text } = analysis;
  const scores = scoresOf(analysis, owned);
  const needed = NEEDED * Math.max(1, Math.sqrt(text.wordCount / LENGTH));
  const subjects = shown(scores.subjects, needed, BESIDE, MOST_SUBJECTS);
  const tags = scores.tags.filter(
    (tag) => tag.words >= 2 && subjects.some(({ name }) => name === tag.subject),
  );
  return [...subjects, ...shown(tags, TAG_NEEDED, TAG_BESIDE, MOST_TAGS)];
}

function shown(
  scores: readonly Score[],
  needed: number,
  beside: number,
  most: number,
): CardTopic[] {
  const best = scores.reduce((largest, { points }) => Math.max(largest, points), 0);
  return scores
    .filter(({ points }) => points >= needed && points >= best * beside)
    .sort((a, b) => b.points - a.points || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(({ name, points }) => ({ name, confidence: rounded(points / (points + needed)) }));
}

const rounded = (share: number): number => Math.round(share * 100) / 100;

/** Scores of the subjects and tags that have any. */
function scoresOf(
  { ruleset, text }: Analysis,
  owned: readonly Owned<"subject">[],
): { subjects: Score[]; tags: TagScore[] } {
  const leadEnd = leadTokens(text);
  const subjects: Score[] = [];
  const tags: TagScore[] = [];
  for (const { owner, found } of owned) {
    const subject = ruleset.subjects[owner.subject];
    if (!subject) continue;
    const { words, points } = weighed(found, text.tokens.id, leadEnd);
    if (owner.tag < 0) subjects.push({ name: subject.name, points, words });
    else {
      const name = subject.tags[owner.tag]?.name ?? "";
      tags.push({ name, points, words, subject: subject.name });
    }
  }
  return { subjects, tags };
}

/** Different words count fully, repetitions by their logarithm. */
function weighed(
  found: readonly Match[],
  ids: Int32Array,
  leadEnd: number,
): { words: number; points: number } {
  const keys: number[] = [];
  const times: number[] = [];
  let early = 0;
  for (const { from, to } of found) {
    const key = (ids[from] as number) * 8_192 + (ids[to - 1] as number);
    const index = keys.indexOf(key);
    if (index >= 0) times[index] = (times[index] as number) + 1;
    else {
      keys.push(key);
      times.push(1);
      // Matches are in text order: a word that the lead has comes there first.
      if (from < leadEnd) early = keys.length;
    }
  }
  let points = 0;
  for (let index = 0; index < times.length; index++)
    points += 1 + repetitionOf(times[index] as number) + (index < early ? LEAD_BONUS : 0);
  return { words: keys.length, points };
}

const repetitionOf = (times: number): number =>
  times === 1 ? 0 : Math.min(REPEATED_MOST, Math.log2(times) / 2);
