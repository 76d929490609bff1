import type { Analysis } from "./analysis.ts";
import { coverageShare, type Depth, type PerspectiveCoverage } from "./measure/coverage.ts";
import type { Framing } from "./measure/framing.ts";
import { coverageOfTopics } from "./measure/merged-coverage.ts";
import { type Usual, usualOf } from "./measure/norms.ts";
import { spanOf } from "./measure/outlook.ts";
import { perspectiveLists } from "./perspective-lists.ts";
import { wholeRating } from "./rate/density.ts";
import { counted, plain } from "./rate/evidence.ts";
import type { Genre, Measure, Perspectives, Rating, Speaker } from "./report.ts";
import { keptTopics, type TopicGuess } from "./topics.ts";

/** Shorter texts get the list without a rating: they have no room for every view. */
const MIN_WORDS = 250;
/** Below this confidence in the topic, or in the two topics, the rating goes no higher than 2. */
const SURE_TOPIC = 0.5;
/** Words from which the absence of every contrary voice weighs more. */
const LONG = 500;
/** Without one-sidedness, little coverage alone carries no rating of 3: in news it is ordinary. */
const MAX_BY_COVERAGE = 2.4;
/** Ranks of the balance among ordinary articles, from which it counts as one-sided. */
const ONE_SIDED = 0.9;
const VERY_ONE_SIDED = 0.99;
/** Rank from which a text with at most one named speaker counts as one-sided. */
const LEANING = 0.75;

/** Points of a text with at most one named speaker: one side alone speaks, whatever the balance. */
const ONE_VOICE_POINTS = 0.6;

/** Kinds of text in which nobody expects every view. */
const NOT_RATED: ReadonlySet<Genre> = new Set(["live-blog", "review", "interview"]);

/**
 * Which expected perspectives the article covers, and what their absence says. On two topics the
 * perspectives of both are expected, and what is usual is taken from the articles that the first
 * one leads: their coverage is measured over merged lists too where a second topic comes close,
 * while no pair of topics has articles enough for figures of its own.
 */
export function assessPerspectives(
  analysis: Analysis,
  framing: Framing,
  speakers: readonly Speaker[],
): { perspectives: Perspectives; rating: Rating } {
  const { topic, text } = analysis;
  if (!topic) {
    const note =
      "The topic was not recognised surely enough to say whose views are usually expected on it.";
    return {
      perspectives: { topic: null, omitted: [], covered: [], note },
      rating: withheld(note, []),
    };
  }
  const coverage = coverageOfTopics(analysis, topic);
  const usual = usualOf("omission.coverage", topic.topic, text.wordCount);
  const measures = measuresOf(analysis, coverage, framing, usual);
  const note = reasonForNoRating(analysis);
  const perspectives = { ...perspectiveLists(analysis, topic, coverage), note };
  if (note !== "") return { perspectives, rating: withheld(note, measures) };
  return {
    perspectives,
    rating: rated(analysis, topic, coverage, framing, speakers, usual, measures),
  };
}

function reasonForNoRating({ article, text, genre }: Analysis): string {
  if (article.completeness === "partial")
    return "Only a part of the article is on this page, so what is missing from it cannot be rated.";
  if (article.completeness === "selection")
    return "Only a selection was looked at, so what is missing from the article cannot be rated.";
  if (text.wordCount < MIN_WORDS)
    return `With ${text.wordCount} words the text is too short to expect every view; from ${MIN_WORDS} words on it is rated.`;
  if (NOT_RATED.has(genre.kind))
    return "In this kind of text nobody expects every view, so the list comes without a rating.";
  return "";
}

const withheld = (explanation: string, measures: Measure[]): Rating => ({
  dimension: "omission",
  rating: null,
  value: 0,
  confidence: 0,
  explanation,
  evidence: [],
  measures,
  lowers: [],
  checked:
    measures.length === 0
      ? "Nothing was looked for, since the topic is not clear."
      : "Every perspective that is usually expected on the topic was looked for.",
  trace: [],
});

/** The topics' names for a sentence. */
const labelsOf = (guess: TopicGuess): string =>
  keptTopics(guess)
    .map(({ topic }) => `“${topic.label}”`)
    .join(" and ");

/** How sure it is that the right views are expected: those of the one topic, or of the two. */
const sureness = ({ confidence, second }: TopicGuess): number =>
  Math.max(confidence, second?.confidence ?? 0);

function measuresOf(
  analysis: Analysis,
  coverage: readonly PerspectiveCoverage[],
  framing: Framing,
  usual: Usual,
): Measure[] {
  const share = coverageShare(coverage);
  return [
    {
      id: "omission.coverage",
      name: "Coverage of the expected perspectives",
      value: share,
      unit: `0 none, 1 all treated at length; ${depthsInWords(coverage)}`,
      norm: `Half of ordinary articles reach at least ${plain(usual.at(0.5))}, three in four ${plain(usual.at(0.25))}, nine in ten ${plain(usual.at(0.1))} (${usual.from}).`,
      points: pointsForCoverage(share, usual),
      spans: coverage
        .filter(({ sentence }) => sentence >= 0)
        .map(({ sentence }) => spanOf(analysis, sentence)),
    },
    {
      id: "omission.one-sidedness",
      name: "Balance of gains and problems",
      value: framing.outlook.net,
      unit: "−1 problems alone, +1 gains alone",
      norm: `${plain(100 * framing.balanceRank)} % of ordinary articles lie below; from 90 % on it counts as one-sided.`,
      points: pointsForBalance(framing.balanceRank),
      spans: [],
    },
  ];
}

function depthsInWords(coverage: readonly PerspectiveCoverage[]): string {
  const core = coverage.filter(({ perspective }) => perspective.core);
  const number = (depth: Depth) => core.filter((each) => each.depth === depth).length;
  return `of ${core.length} core perspectives ${number(3)} treated, ${number(2)} mentioned, ${number(1)} brushed, ${number(0)} not found`;
}

/** 0 from the median up, 1.5 at the lower quarter, 2 at the lower tenth. */
function pointsForCoverage(share: number, usual: Usual): number {
  const [median, quarter, tenth] = [usual.at(0.5), usual.at(0.25), usual.at(0.1)];
  if (share >= median) return 0;
  if (share >= quarter)
    return (1.5 * (median - share)) / Math.max(median - quarter, Number.EPSILON);
  if (share >= tenth)
    return 1.5 + (0.5 * (quarter - share)) / Math.max(quarter - tenth, Number.EPSILON);
  return 2.2;
}

const pointsForBalance = (rank: number): number =>
  rank >= VERY_ONE_SIDED ? 1.2 : rank >= ONE_SIDED ? 0.6 : 0;

function rated(
  analysis: Analysis,
  topic: TopicGuess,
  coverage: readonly PerspectiveCoverage[],
  framing: Framing,
  speakers: readonly Speaker[],
  usual: Usual,
  measures: Measure[],
): Rating {
  const [covered, balance] = measures as [Measure, Measure];
  const oneVoice = isOneVoice(analysis, speakers);
  const isRare = covered.value < usual.at(0.25);
  const isVeryRare = covered.value < usual.at(0.1);
  const carriesThree =
    (isRare && framing.balanceRank >= VERY_ONE_SIDED) ||
    (isVeryRare &&
      (framing.balanceRank >= ONE_SIDED ||
        (oneVoice && framing.outlook.net > 0 && framing.balanceRank >= LEANING)));
  const uncontradicted =
    framing.outlook.concerns === 0 && analysis.text.wordCount >= LONG && isVeryRare ? 1 : 0;
  const sum =
    covered.points +
    Math.max(balance.points, oneVoice ? ONE_VOICE_POINTS : 0) * Math.min(1, covered.points) +
    uncontradicted;
  const sure = sureness(topic);
  const most = sure < SURE_TOPIC ? 2 : carriesThree ? 4 : MAX_BY_COVERAGE;
  const value = Math.min(sum, most);
  const rating = wholeRating(value);
  return {
    dimension: "omission",
    rating,
    value,
    confidence: sure * 0.8,
    explanation: `${aboutTwo(topic)}${explanationOf(coverage, covered, balance, rating)}`,
    evidence: [],
    measures,
    lowers: lowersOf(coverage, rating),
    checked: `${counted(coverage.length, "perspective")} usually expected on ${labelsOf(topic)} ${coverage.length === 1 ? "was" : "were"} looked for by ${coverage.reduce((sum, { perspective }) => sum + perspective.cues.length, 0)} wordings. One article need not cover them all.`,
    trace: [
      ...coverage.map(
        ({ perspective, depth }) =>
          `${perspective.id} (${perspective.core ? "core" : "extended"}): depth ${depth}`,
      ),
      ...measures.map(
        (measure) =>
          `${measure.id} ${plain(measure.value)} (${measure.unit}); ${measure.norm} → ${plain(measure.points)} points`,
      ),
      `coverage + ${oneVoice && balance.points < ONE_VOICE_POINTS ? "at most one named speaker" : "balance"}${uncontradicted > 0 ? " + nothing contrary in a long text" : ""} = ${plain(sum)}, at most ${plain(most)}${sure < SURE_TOPIC ? " since the topic is not sure" : ""}: ${plain(value)}; rating ${rating}`,
    ],
  };
}

/** One named speaker, or none, in a text that reports. */
const isOneVoice = ({ text }: Analysis, speakers: readonly Speaker[]): boolean =>
  text.wordCount >= MIN_WORDS &&
  speakers.filter(({ kind }) => kind === "person" || kind === "organisation").length <= 1;

/** Said first where the views of two topics are expected; empty for one topic. */
const aboutTwo = (guess: TopicGuess): string =>
  guess.second
    ? `The article is on two topics, ${labelsOf(guess)}; views of both were looked for. `
    : "";

function explanationOf(
  coverage: readonly PerspectiveCoverage[],
  covered: Measure,
  balance: Measure,
  rating: number,
): string {
  const missing = coverage.filter(({ perspective, depth }) => perspective.core && depth === 0);
  const names = missing.slice(0, 3).map(({ perspective }) => perspective.name.toLowerCase());
  const found =
    missing.length === 0
      ? "Every core perspective was found, at least in passing."
      : `Not found in this article: ${names.join("; ")}${missing.length > 3 ? `; and ${missing.length - 3} more` : ""}.`;
  if (rating === 0) return `${found} That is as usual in a single article. ${covered.norm}`;
  const sides =
    balance.points > 0
      ? ` At the same time gains are stressed more than usual. ${balance.norm}`
      : "";
  return `${found} The coverage of ${plain(covered.value)} is lower than usual. ${covered.norm}${sides}`;
}

function lowersOf(coverage: readonly PerspectiveCoverage[], rating: number): string[] {
  if (rating === 0) return [];
  return coverage
    .filter(({ perspective, depth }) => perspective.core && depth <= 1)
    .slice(0, 3)
    .map(
      ({ perspective }) =>
        `A sentence on “${perspective.name}”, with a source or evidence, would lower it.`,
    );
}
