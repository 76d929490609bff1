import type { Analysis } from "../analysis.ts";
import type { Sentence } from "../annotate/sentences.ts";
import { EVIDENCE } from "../measure/words.ts";
import type { Dimension, Finding, Perspectives, Rating, Speaker } from "../report.ts";
import type { Question } from "./questions.ts";
import { type Candidate, excerptOf, likeness } from "./sentences.ts";

/** What other parts of the report found, for questions about it. */
export interface Found {
  ratings: readonly Rating[];
  perspectives: Perspectives;
  speakers: readonly Speaker[];
}

/** Ratings from this on get a question. */
const MIN_RATING = 2;
const MOST_ANSWERS = 2;
/** How far from a sure claim its evidence may stand, in sentences. */
const NEARBY = 2;
/** Longest words of the article that a question repeats, in UTF-16 units. */
const LONGEST_QUOTE = 60;

/** One question for each rating that is worth a second look. */
export function ratingQuestions(
  analysis: Analysis,
  candidates: readonly Candidate[],
  found: Found,
): Question[] {
  return found.ratings.flatMap((rating) => {
    if (rating.rating === null || rating.rating < MIN_RATING) return [];
    const evidence = rating.evidence.flatMap((index) => analysis.findings[index] ?? []);
    return [questionOn(rating.dimension, { analysis, candidates, found, evidence })];
  });
}

interface Case {
  analysis: Analysis;
  candidates: readonly Candidate[];
  found: Found;
  evidence: readonly Finding[];
}

function questionOn(dimension: Dimension, about: Case): Question {
  const words = quoted(about);
  switch (dimension) {
    case "framing":
      return {
        question: "What would speak on the other side, and where does the article say it?",
        answers: contrary(about),
      };
    case "language":
      return words === null
        ? { question: "What remains of the account without its judging words?", answers: [] }
        : {
            question: `What facts stand behind the wording ${words}?`,
            answers: sentencesOf(about),
          };
    case "omission":
      return { question: omissionQuestion(about), answers: [] };
    case "falseDichotomy":
      return {
        question:
          "Which options between or beside the ones set against each other does the article discuss?",
        answers: [],
      };
    case "sourcing":
      return {
        question: "Who, by name, stands for the central claims of the article?",
        answers: namedSpeakers(about),
      };
    case "certainty":
      return {
        question:
          words === null
            ? "On what evidence does the article state its claims as certain?"
            : `What evidence does the article give for ${words}?`,
        answers: evidenceNearby(about),
      };
    case "sensationalism":
      return {
        question: "Which sentence of the article bears out its headline and its strongest words?",
        answers: closestToHeadline(about),
      };
    case "labelling":
      return {
        question:
          words === null
            ? "Would those who are labelled here use these names for themselves?"
            : `Who uses the name ${words}, and what do those concerned call themselves?`,
        answers: sentencesOf(about),
      };
  }
}

/** The weightiest finding's words in quotation marks, if they are short and of one piece. */
function quoted({ analysis, evidence }: Case): string | null {
  const { text } = analysis.article;
  for (const { span } of evidence) {
    const words = text.slice(span.start, span.end).replace(/[\s,;:]+$/, "");
    if (words.length <= LONGEST_QUOTE && !/[“”"\n]/.test(words)) return `“${words}”`;
  }
  return null;
}

function omissionQuestion({ found }: Case): string {
  const [first, second] = found.perspectives.omitted;
  if (!first) return "Whose view is missing that one would expect on this topic?";
  return second
    ? `What does the article say on “${first.name}” and on “${second.name}”?`
    : `What does the article say on “${first.name}”?`;
}

/** Sentences of the findings themselves. */
function sentencesOf(about: Case): Question["answers"] {
  const sentences = new Set(
    about.evidence.map(({ span }) => sentenceAt(about.analysis, span.start)),
  );
  return pick(about, ({ index }) => sentences.has(index));
}

/** Sentences with what the article otherwise plays down: from the measure of caveats. */
function contrary(about: Case): Question["answers"] {
  const framing = about.found.ratings.find(({ dimension }) => dimension === "framing");
  const caveats = framing?.measures.find(({ id }) => id === "framing.caveats");
  const starts = new Set(caveats?.spans.map(({ start }) => sentenceAt(about.analysis, start)));
  return pick(about, ({ index }) => starts.has(index));
}

function namedSpeakers(about: Case): Question["answers"] {
  const named = about.found.speakers.filter(
    ({ kind }) => kind === "person" || kind === "organisation" || kind === "document",
  );
  const sentences = new Set(named.map(({ span }) => sentenceAt(about.analysis, span.start)));
  return pick(about, ({ index }) => sentences.has(index));
}

/** Sentences with a word for evidence beside a claim that is put as certain. */
function evidenceNearby(about: Case): Question["answers"] {
  const { text, ruleset } = about.analysis;
  const claims = about.evidence.map(({ span }) => sentenceAt(about.analysis, span.start));
  return pick(about, ({ index }) => {
    if (!claims.some((claim) => Math.abs(claim - index) <= NEARBY)) return false;
    const { from, to } = text.sentences[index] as Sentence;
    for (let at = from; at < to; at++)
      if (((ruleset.measureWords.kinds[text.tokens.id[at] as number] as number) & EVIDENCE) !== 0)
        return true;
    return false;
  });
}

function closestToHeadline({ analysis, candidates }: Case): Question["answers"] {
  const { text } = analysis;
  const headline = { content: new Set<number>() };
  for (const [index, { block }] of text.sentences.entries()) {
    if (text.blocks[block]?.kind !== "headline") continue;
    const { from, to } = text.sentences[index] as Sentence;
    for (let at = from; at < to; at++) headline.content.add(text.tokens.id[at] as number);
  }
  let best: Candidate | undefined;
  let most = 0.2;
  for (const candidate of candidates) {
    const shared = likeness(candidate, headline);
    if (shared > most) [best, most] = [candidate, shared];
  }
  return best ? [excerptOf(analysis, best)] : [];
}

function pick({ analysis, candidates }: Case, fits: (candidate: Candidate) => boolean) {
  return candidates
    .filter(fits)
    .slice(0, MOST_ANSWERS)
    .map((candidate) => excerptOf(analysis, candidate));
}

/** Index of the sentence at an offset, or −1. Sentences are in text order. */
function sentenceAt({ text: { sentences } }: Analysis, offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const { start, end } = sentences[middle] as Sentence;
    if (offset < start) high = middle - 1;
    else if (offset >= end) low = middle + 1;
    else return middle;
  }
  return -1;
}
