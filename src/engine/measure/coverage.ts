import type { Analysis } from "../analysis.ts";
import { ATTRIBUTED, NARRATOR, QUOTED } from "../annotate/annotate.ts";
import type { Sentence } from "../annotate/sentences.ts";
import type { Perspective } from "../define.ts";
import { CLAUSE_MARK, isWord } from "../match/lexicon.ts";
import type { Match } from "../match/match.ts";
import { isBenefit, isConcern } from "./outlook.ts";
import { CONCERN, CONCESSION, CONTRAST, EVIDENCE } from "./words.ts";

/** 0 absent, 1 brushed, 2 mentioned, 3 treated. */
export type Depth = 0 | 1 | 2 | 3;

export interface PerspectiveCoverage {
  perspective: Perspective;
  /** Id of the topic on which it is expected, the leading one's where both expect it. */
  topic: string;
  /** Ids of the second topic's perspectives that mean the same and are counted here. */
  also: readonly string[];
  depth: Depth;
  /** The sentence that covers it best, or −1. */
  sentence: number;
}

/** Share of the words that makes a perspective treated. */
const TREATED_SHARE = 0.08;
/** A single sentence without a source behind this share of the text is in passing. */
const LATE = 0.8;
const EXTENDED_WEIGHT = 0.4;

/** How deep the article goes into every perspective of its topic, in the order of the topic's file. */
export function coverageOf(analysis: Analysis, topicIndex: number): PerspectiveCoverage[] {
  const { ruleset, matches } = analysis;
  const topic = ruleset.topics[topicIndex];
  if (!topic) return [];
  const firstCue = ruleset.firstCues[topicIndex] as number;
  return topic.perspectives.map((perspective, index): PerspectiveCoverage => {
    const { depth, sentence } = depthOf(analysis, matches.get(firstCue + index) ?? NO_MATCHES);
    return { perspective, topic: topic.id, also: NONE, depth, sentence };
  });
}

const NO_MATCHES: readonly Match[] = [];
const NONE: readonly string[] = [];

/** Weighted depth of all perspectives, 0–1: core ones count 1, others 0.4. */
export function coverageShare(
  coverage: readonly Omit<PerspectiveCoverage, "topic" | "also">[],
): number {
  let sum = 0;
  let most = 0;
  for (const { perspective, depth } of coverage) {
    const weight = perspective.core ? 1 : EXTENDED_WEIGHT;
    sum += (weight * depth) / 3;
    most += weight;
  }
  return most === 0 ? 0 : sum / most;
}

/** @param matches in text order. */
function depthOf(
  analysis: Analysis,
  matches: readonly Match[],
): { depth: Depth; sentence: number } {
  const { text } = analysis;
  /** The first sentence that mentions it. */
  let first = -1;
  for (const match of matches) {
    const sentence = text.sentenceOf[match.from] as number;
    if (sentence === first || !isMentioned(analysis, sentence, match)) continue;
    if (first >= 0) return { depth: 3, sentence: first };
    first = sentence;
  }
  if (first < 0) return brushed(analysis, matches[0]);
  const isQuoted = matches.some((match) => text.voice[match.from] === QUOTED);
  if (isQuoted || wordShare(analysis, matches) >= TREATED_SHARE)
    return { depth: 3, sentence: first };
  const inPassing = first >= LATE * text.sentences.length && !hasSource(analysis, first);
  return { depth: inPassing ? 1 : 2, sentence: first };
}

const brushed = (
  { text }: Analysis,
  match: Match | undefined,
): { depth: Depth; sentence: number } =>
  match
    ? { depth: 1, sentence: text.sentenceOf[match.from] as number }
    : { depth: 0, sentence: -1 };

/** In a main clause, with a source, a concern or evidence: more than a word in a list or a selling point. */
function isMentioned(analysis: Analysis, index: number, match: Match): boolean {
  const { text, ruleset } = analysis;
  const sentence = text.sentences[index] as Sentence;
  if (text.voice[match.from] === QUOTED) return true;
  if (isInSideClause(analysis, sentence, match) || isInList(analysis, sentence, match))
    return false;
  if (isOutweighed(analysis, sentence, match)) return false;
  if (text.voice[match.from] === ATTRIBUTED) return true;
  const { kinds } = ruleset.measureWords;
  for (let at = sentence.from; at < sentence.to; at++) {
    const kind = kinds[text.tokens.id[at] as number] as number;
    if ((kind & EVIDENCE) !== 0) return true;
    if ((kind & CONCERN) !== 0 && isConcern(text, sentence, at, kinds)) return true;
  }
  return hasSource(analysis, index) && !isSoldAsBenefit(analysis, sentence);
}

function isSoldAsBenefit({ text, ruleset }: Analysis, sentence: Sentence): boolean {
  const { kinds } = ruleset.measureWords;
  for (let at = sentence.from; at < sentence.to; at++)
    if (isBenefit(text, sentence, at, kinds)) return true;
  return false;
}

/** Somebody's words are reported in the sentence. */
function hasSource({ text }: Analysis, index: number): boolean {
  const { from, to } = text.sentences[index] as Sentence;
  for (let at = from; at < to; at++) if (text.voice[at] !== NARRATOR) return true;
  return false;
}

/** A concession opens the clause (`despite …`), or opens the sentence whose main clause comes later. */
function isInSideClause({ text, ruleset }: Analysis, sentence: Sentence, match: Match): boolean {
  const { kinds } = ruleset.measureWords;
  const isConcession = (at: number) =>
    ((kinds[text.tokens.id[at] as number] as number) & CONCESSION) !== 0;
  for (let at = match.from - 1; at >= sentence.from; at--) {
    if (text.tokens.id[at] === CLAUSE_MARK) break;
    if (isConcession(at)) return true;
  }
  const opens = isConcession(sentence.from) || isConcession(sentence.from + 1);
  return opens && hasMarkBehind(text, sentence, match.to);
}

/** `…, but …` follows with a gain and no further concern: the second half carries the weight. */
function isOutweighed({ text, ruleset }: Analysis, sentence: Sentence, match: Match): boolean {
  const { kinds } = ruleset.measureWords;
  let isAnswered = false;
  let gains = 0;
  for (let at = match.to; at < sentence.to; at++) {
    if (((kinds[text.tokens.id[at] as number] as number) & CONTRAST) !== 0) isAnswered = true;
    if (!isAnswered) continue;
    if (isConcern(text, sentence, at, kinds)) return false;
    if (isBenefit(text, sentence, at, kinds)) gains++;
  }
  return gains > 0;
}

function hasMarkBehind({ tokens }: Analysis["text"], sentence: Sentence, from: number): boolean {
  for (let at = from; at < sentence.to - 2; at++) if (tokens.id[at] === CLAUSE_MARK) return true;
  return false;
}

/** Longest list item, in words, and fewest marks that make a list of three. */
const MAX_ITEM = 4;
const MIN_MARKS = 2;

/** The match is one of three or more items set off by commas. */
function isInList({ text: { tokens } }: Analysis, sentence: Sentence, match: Match): boolean {
  let marks = 0;
  for (const step of [-1, 1]) {
    let length = 0;
    let at = step < 0 ? match.from - 1 : match.to;
    for (; at >= sentence.from && at < sentence.to && length <= MAX_ITEM; at += step) {
      const id = tokens.id[at] as number;
      if (id === CLAUSE_MARK) {
        marks++;
        length = 0;
      } else if (isWord(id)) length++;
      else break;
    }
  }
  return marks >= MIN_MARKS;
}

/** Share of the words that stands in sentences with a match. */
function wordShare({ text }: Analysis, matches: readonly Match[]): number {
  let words = 0;
  let last = -1;
  for (const match of matches) {
    const index = text.sentenceOf[match.from] as number;
    if (index === last) continue;
    last = index;
    const { from, to } = text.sentences[index] as Sentence;
    for (let at = from; at < to; at++) if (isWord(text.tokens.id[at] as number)) words++;
  }
  return text.wordCount === 0 ? 0 : words / text.wordCount;
}
