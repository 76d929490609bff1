import type { Analysis } from "../analysis.ts";
import type { Subject } from "../define.ts";
import type { Match } from "../match/match.ts";
import type { Card } from "../report.ts";
import { leadTokens } from "../topics.ts";

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
  words: number;
}

/** IPTC Media Topics of an article with finer tags, the surest first. */
export function subjectsOf(analysis: Analysis): CardTopic[] {
  const { ruleset, text } = analysis;
  const scores = scoresOf(analysis);
  const needed = NEEDED * Math.max(1, Math.sqrt(text.wordCount / LENGTH));
  const subjects = shown(scores.subjects, needed, BESIDE, MOST_SUBJECTS);
  const names = new Set(subjects.map(({ name }) => name));
  const tags = scores.tags.filter(
    (tag, index) =>
      tag.words >= 2 && names.has(ruleset.subjects[scores.ofTag[index] as number]?.name ?? ""),
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

function scoresOf({ matches, ruleset, text }: Analysis): {
  subjects: Score[];
  tags: Score[];
  /** Index of every tag's subject. */
  ofTag: number[];
} {
  const leadEnd = leadTokens(text);
  const subjects = ruleset.subjects.map(({ name }) => ({ name, points: 0, words: 0 }));
  const tags: Score[] = [];
  const ofTag: number[] = [];
  const firstTag = ruleset.subjects.map((subject: Subject, index) => {
    const first = tags.length;
    for (const { name } of subject.tags) {
      tags.push({ name, points: 0, words: 0 });
      ofTag.push(index);
    }
    return first;
  });
  for (const [number, found] of matches) {
    const owner = ruleset.owners[number];
    if (owner?.kind !== "subject") continue;
    const into =
      owner.tag < 0 ? subjects[owner.subject] : tags[(firstTag[owner.subject] ?? 0) + owner.tag];
    if (into) addWords(into, found, text.tokens.id, leadEnd);
  }
  return { subjects, tags, ofTag };
}

/** Different words count fully, repetitions by their logarithm. */
function addWords(score: Score, found: readonly Match[], ids: Int32Array, leadEnd: number): void {
  const times = new Map<number, number>();
  const early = new Set<number>();
  for (const { from, to } of found) {
    const key = (ids[from] as number) * 8_192 + (ids[to - 1] as number);
    times.set(key, (times.get(key) ?? 0) + 1);
    if (from < leadEnd) early.add(key);
  }
  for (const [key, count] of times) {
    score.words++;
    score.points +=
      1 + Math.min(REPEATED_MOST, Math.log2(count) / 2) + (early.has(key) ? LEAD_BONUS : 0);
  }
}
