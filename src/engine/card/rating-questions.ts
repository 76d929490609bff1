import type { Analysis } from "../analysis.ts";
import type { Sentence } from "../annotate/sentences.ts";
import { judgedIn } from "../measure/outlook.ts";
import { EVIDENCE } from "../measure/words.ts";
import type { Dimension, Finding, Perspectives, Rating, Speaker } from "../report.ts";
import type { Matter } from "./matter.ts";
import type { Question } from "./questions.ts";
import { type Candidate, type Candidates, excerptOf } from "./sentences.ts";
import { isTitled, isWholePhrase } from "./whole-phrase.ts";

/** What other parts of the report found, for questions about it. */
export interface Found {
  ratings: readonly Rating[];
  perspectives: Perspectives;
  speakers: readonly Speaker[];
}

/** What a card's questions on ratings are made of. */
export interface Asked extends Found {
  matter: Matter | null;
}

/** Ratings from this on get a question. */
const MIN_RATING = 2;
const MOST_ANSWERS = 2;
/** How far from a claim its evidence may stand, in sentences. */
const NEARBY = 1;
/** One question for each rating that is worth a second look. */
export function ratingQuestions(
  analysis: Analysis,
  candidates: Candidates,
  found: Asked,
): Question[] {
  return found.ratings.flatMap((rating) => {
    if (rating.rating === null || rating.rating < MIN_RATING) return [];
    const evidence = rating.evidence.flatMap((index) => analysis.findings[index] ?? []);
    return [questionOn(rating.dimension, { analysis, candidates, found, evidence })];
  });
}

interface Case {
  analysis: Analysis;
  candidates: Candidates;
  found: Asked;
  evidence: readonly Finding[];
}

function questionOn(dimension: Dimension, about: Case): Question {
  const quoted = shortQuote(about);
  const words = quoted?.words;
  switch (dimension) {
    case "framing":
      return {
        question: "What would speak on the other side, and where does the article say it?",
        answers: otherSide(about),
      };
    case "language":
      return {
        question: words
          ? `What facts does the article give where it says ${words}?`
          : "What remains of the account without its judging words?",
        answers: quoted ? evidenceBeside(about, [quoted.finding]) : [],
      };
    case "omission":
      return missingView(about);
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
        question: words
          ? `What evidence does the article give where it says ${words}?`
          : "On what evidence does the article state its claims as certain?",
        answers: evidenceBeside(about, quoted ? [quoted.finding] : about.evidence),
      };
    case "sensationalism":
      return {
        question: "Which sentence of the article bears out its headline and its strongest words?",
        answers: closestToHeadline(about),
      };
    case "labelling":
      return {
        question: words
          ? `Who uses the words ${words}, and would those concerned use them too?`
          : "Would those who are labelled here use these names for themselves?",
        answers: quoted ? sentencesWith(about, [quoted.finding]) : [],
      };
  }
}

/** The weightiest of the article's own findings that is short and whole, with its words in quotation marks. */
function shortQuote({ analysis, evidence }: Case): { words: string; finding: Finding } | null {
  const { text } = analysis.article;
  for (const finding of evidence) {
    const words = text.slice(finding.span.start, finding.span.end).replace(/[\s,;:]+$/, "");
    const isOwn = finding.voice === "narrator" || finding.voice === "headline";
    const isTitle = finding.voice === "narrator" && isTitled(words);
    if (isOwn && !isTitle && isWholePhrase(words)) return { words: `“${words}”`, finding };
  }
  return null;
}

/** A topic must be so sure before a view on it is named. */
const SURE_TOPIC = 0.8;

/**
 * The first view that is missing, offered by name and with room for others, since not every view of
 * a topic is due in every article on it; where it is brushed, with that sentence. Where the topic is
 * wide, doubtful or a single event, the views are asked for in general.
 */
function missingView({ analysis, candidates, found }: Case): Question {
  const { omitted, topic } = found.perspectives;
  const isSure = topic !== null && topic.confidence >= SURE_TOPIC;
  const isSpecific = isSure && found.matter !== null && found.matter.kind !== "event";
  const [first] = omitted;
  if (!first || !isSpecific)
    return { question: "Whose view would one expect here and not find?", answers: [] };
  const brushed = first.span ? sentenceAt(analysis, first.span.start) : -1;
  return {
    question: `Which view or point would one expect here and not find: “${first.name}” or another?`,
    answers: candidates.all
      .filter(({ index }) => index === brushed)
      .map((candidate) => excerptOf(analysis, candidate)),
  };
}

/** Sentences of some findings. */
function sentencesWith(about: Case, findings: readonly Finding[]): Question["answers"] {
  const sentences = new Set(findings.map(({ span }) => sentenceAt(about.analysis, span.start)));
  return pick(about, ({ index }) => sentences.has(index));
}

/** Sentences of problems where gains are stressed, and of gains where problems are. */
function otherSide(about: Case): Question["answers"] {
  const framing = about.found.ratings.find(({ dimension }) => dimension === "framing");
  const balance = framing?.measures.find(({ id }) => id === "framing.balance")?.value ?? 0;
  return pick(about, ({ index, quoted, isAside }) => {
    if (quoted > 0 || isAside) return false;
    const { benefits, concerns } = judgedIn(about.analysis, index);
    return balance < 0 ? benefits > concerns : concerns > benefits;
  });
}

function namedSpeakers(about: Case): Question["answers"] {
  const named = about.found.speakers.filter(
    ({ kind }) => kind === "person" || kind === "organisation" || kind === "document",
  );
  const sentences = new Set(named.map(({ span }) => sentenceAt(about.analysis, span.start)));
  return pick(about, ({ index }) => sentences.has(index));
}

/** Sentences with a word for evidence, or a figure, in or beside the sentences of some findings. */
function evidenceBeside(about: Case, findings: readonly Finding[]): Question["answers"] {
  const { text, ruleset } = about.analysis;
  const claims = findings.map(({ span }) => sentenceAt(about.analysis, span.start));
  return pick(about, ({ index, hasFigure }) => {
    if (!claims.some((claim) => Math.abs(claim - index) <= NEARBY)) return false;
    const { from, to } = text.sentences[index] as Sentence;
    if (hasFigure) return true;
    for (let at = from; at < to; at++)
      if (((ruleset.measureWords.kinds[text.tokens.id[at] as number] as number) & EVIDENCE) !== 0)
        return true;
    return false;
  });
}

function closestToHeadline({ analysis, candidates }: Case): Question["answers"] {
  const { all, headline, tellingWords } = candidates;
  let best: Candidate | undefined;
  let most = 0.2;
  for (const candidate of all) {
    const shared = tellingWords.likeness(candidate.content, headline);
    if (shared > most) [best, most] = [candidate, shared];
  }
  return best ? [excerptOf(analysis, best)] : [];
}

function pick({ analysis, candidates }: Case, fits: (candidate: Candidate) => boolean) {
  return candidates.all
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
