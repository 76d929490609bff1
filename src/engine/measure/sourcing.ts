import type { Analysis } from "../analysis.ts";
import type { Topic } from "../define.ts";
import type { WeighedFinding } from "../match/findings.ts";
import { wholeRating } from "../rate/density.ts";
import { chooseEvidence, counted, plain } from "../rate/evidence.ts";
import type { Genre, Measure, Rating, Speaker } from "../report.ts";
import { usualOf } from "./norms.ts";
import { largestSide, verbAsymmetry, wordsOf } from "./sides.ts";
import { isNamed, reportedSpeakers, type SpeakerGroup, type Voicing } from "./speakers.ts";

/** Points of each measure; 3 needs two of them, or a text without a single named source and a vague one. */
const POINTS = { noNamed: 2, oneNamed: 1.2, single: 1.6, oneSided: 1.4, asymmetry: 0.8 } as const;
/** Words of the text from which a report without a named source is worth a remark. */
const MIN_WORDS = 250;
/** Share of the attributed words from which one speaker, or one side, speaks nearly alone. */
const SINGLE_SHARE = 0.8;
const SIDE_SHARE = 0.85;
const MIN_ATTRIBUTIONS = 3;
const MIN_SIDE_SPEAKERS = 3;
/** Points per weight of vague and anonymous sources: the first counts in full, later ones less. */
const FINDING_POINTS = 0.8;
const MAX_FINDING_POINTS = 2.4;

/** Kinds of text that are not expected to quote. */
const SOURCELESS: ReadonlySet<Genre> = new Set(["opinion", "editorial", "review", "interview"]);

/** Rates vague, unnamed, single and one-sided sources, and lists who is quoted. */
export function rateSourcing(analysis: Analysis): { rating: Rating; speakers: Speaker[] } {
  const groups = analysis.speakerGroups;
  const named = groups.filter(({ kind }) => isNamed(kind));
  const findings = analysis.findings.filter(
    (finding) => finding.dimension === "sourcing" && finding.weight > 0,
  );
  const measures = [
    namedMeasure(analysis, named),
    attributedMeasure(analysis, groups),
    singleMeasure(analysis, groups, named.length),
    sideMeasure(analysis, named),
    asymmetryMeasure(analysis, groups),
    findingsMeasure(findings),
  ].filter((measure) => measure !== null);
  const value = Math.min(
    5,
    measures.reduce((sum, measure) => sum + measure.points, 0),
  );
  const rating = wholeRating(value);
  return {
    speakers: reportedSpeakers(analysis, groups),
    rating: {
      dimension: "sourcing",
      rating,
      value,
      confidence: confidenceOf(analysis),
      explanation: explanationOf(measures, groups),
      evidence: chooseEvidence(findings, analysis.findings),
      measures,
      lowers: lowersOf(measures),
      checked: `${counted(analysis.text.attributions.length, "statement")} reported as somebody's ${analysis.text.attributions.length === 1 ? "was" : "were"} grouped by speaker: who is named, who speaks most, for which side, and with which verbs of saying.`,
      trace: [
        ...measures.map(
          (measure) =>
            `${measure.id} ${plain(measure.value)} (${measure.unit}); ${measure.norm} → ${plain(measure.points)} points`,
        ),
        ...findings.map(
          (finding) =>
            `${finding.rule} “${analysis.article.text.slice(finding.span.start, finding.span.end)}” tier ${finding.tier}, weight ${plain(finding.weight)}`,
        ),
        `sum ${plain(value)}; rating ${rating}`,
      ],
    },
  };
}

const aboutOf = ({ topic }: Analysis): Topic | null => topic?.topic ?? null;

function spansOf(
  { text: { tokens } }: Analysis,
  groups: readonly SpeakerGroup[],
): Measure["spans"] {
  return groups.map(({ voicings }) => {
    const { from, to } = (voicings[0] as Voicing).attribution;
    return { start: tokens.start[from] as number, end: tokens.end[to - 1] as number };
  });
}

function namedMeasure(analysis: Analysis, named: readonly SpeakerGroup[]): Measure {
  const { text, genre } = analysis;
  const usual = usualOf("sourcing.named-speakers", aboutOf(analysis), text.wordCount);
  const reports = text.wordCount >= MIN_WORDS && !SOURCELESS.has(genre.kind);
  return {
    id: "sourcing.named-speakers",
    name: "Named sources",
    value: named.length,
    unit: "people, organisations and documents reported as saying something",
    norm: `Half of ordinary articles name at least ${plain(Math.round(usual.at(0.5)))}, nine in ten at least ${plain(Math.round(usual.at(0.1)))} (${usual.from}).`,
    points: reports ? ([POINTS.noNamed, POINTS.oneNamed][named.length] ?? 0) : 0,
    spans: spansOf(analysis, named),
  };
}

/** Words given to a source: a description. */
function attributedMeasure(analysis: Analysis, groups: readonly SpeakerGroup[]): Measure {
  const { text } = analysis;
  const usual = usualOf("sourcing.attributed-share", aboutOf(analysis), text.wordCount);
  return {
    id: "sourcing.attributed-share",
    name: "Words given to a source",
    value: attributedShare(analysis, groups),
    unit: "share of all words",
    norm: `Half of ordinary articles lie above ${plain(usual.at(0.5))} (${usual.from}).`,
    points: 0,
    spans: [],
  };
}

export const attributedShare = ({ text }: Analysis, groups: readonly SpeakerGroup[]): number =>
  text.wordCount === 0 ? 0 : Math.min(1, wordsOf(groups) / text.wordCount);

function singleMeasure(
  analysis: Analysis,
  groups: readonly SpeakerGroup[],
  named: number,
): Measure | null {
  const [largest] = groups;
  const total = wordsOf(groups);
  if (!largest || total === 0) return null;
  const share = largest.words / total;
  const isSingle =
    share >= SINGLE_SHARE &&
    largest.voicings.length >= MIN_ATTRIBUTIONS &&
    analysis.genre.kind !== "interview" &&
    analysis.text.wordCount >= MIN_WORDS;
  return {
    id: "sourcing.single-source",
    name: `Words of the speaker quoted most (${largest.name})`,
    value: share,
    unit: "share of all attributed words",
    norm: `From ${SINGLE_SHARE} with ${MIN_ATTRIBUTIONS} statements on, the article rests on one source.`,
    // A single named source has its points already.
    points: isSingle ? POINTS.single - (named === 1 ? POINTS.oneNamed : 0) : 0,
    spans: spansOf(analysis, [largest]),
  };
}

function sideMeasure(analysis: Analysis, named: readonly SpeakerGroup[]): Measure | null {
  const side = largestSide(analysis, named);
  if (!side) return null;
  const isOneSided = side.members.length >= MIN_SIDE_SPEAKERS && side.share >= SIDE_SHARE;
  return {
    id: "sourcing.largest-side",
    name: `Words of speakers who belong together (${side.members.map(({ name }) => name).join(", ")})`,
    value: side.share,
    unit: "share of the words of named speakers",
    norm: `From ${SIDE_SHARE} with ${MIN_SIDE_SPEAKERS} speakers on, one side speaks nearly alone.`,
    points: isOneSided ? POINTS.oneSided : 0,
    spans: spansOf(analysis, side.members),
  };
}

function asymmetryMeasure(analysis: Analysis, groups: readonly SpeakerGroup[]): Measure | null {
  const found = verbAsymmetry(analysis, groups);
  if (!found) return null;
  const { speaker, loaded, plain: own, othersLoaded, othersPlain, p } = found;
  return {
    id: "sourcing.verb-asymmetry",
    name: `Doubting verbs for ${speaker.name}`,
    value: loaded / (loaded + own),
    unit: `share of ${loaded + own} statements with verbs such as “claim” or “insist”; ${othersLoaded} of ${othersLoaded + othersPlain} for all others`,
    norm: `Chance alone would give such a difference with probability ${plain(p)}; below 0.1 it counts.`,
    points: POINTS.asymmetry,
    spans: spansOf(analysis, [speaker]),
  };
}

function findingsMeasure(findings: readonly WeighedFinding[]): Measure {
  const weights = findings.map(({ weight }) => weight).sort((a, b) => b - a);
  const weight = weights.reduce((sum, each, index) => sum + each / Math.sqrt(index + 1), 0);
  return {
    id: "sourcing.vague-sources",
    name: "Vague and unnamed sources that carry a claim",
    value: findings.length,
    unit: "places",
    norm: "Most ordinary articles have none.",
    points: Math.min(MAX_FINDING_POINTS, FINDING_POINTS * weight),
    spans: findings.map(({ span }) => span),
  };
}

/** Attribution is read by rules, which see most of it: never quite sure. */
const confidenceOf = ({ text }: Analysis): number => 0.75 * Math.min(1, text.wordCount / 300);

function explanationOf(measures: readonly Measure[], groups: readonly SpeakerGroup[]): string {
  const telling = measures
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points || (a.id < b.id ? -1 : 1));
  if (telling.length === 0) {
    const named = groups.filter(({ kind }) => isNamed(kind)).length;
    return `${counted(named, "named source")} ${named === 1 ? "is" : "are"} reported; no claim was found that rests on an unnamed group alone.`;
  }
  return telling.map(sentenceFor).join(" ");
}

function sentenceFor(measure: Measure): string {
  switch (measure.id) {
    case "sourcing.named-speakers":
      return measure.value === 0
        ? `Not one named person, organisation or document is reported as a source. ${measure.norm}`
        : `Only one named person, organisation or document is reported as a source. ${measure.norm}`;
    case "sourcing.single-source":
      return `One source has ${plain(100 * measure.value)} % of all attributed words.`;
    case "sourcing.largest-side":
      return `Speakers who belong together have ${plain(100 * measure.value)} % of the words of all named speakers.`;
    case "sourcing.verb-asymmetry":
      return `${measure.name}: ${plain(measure.value)}, ${measure.unit}.`;
    default:
      return `${counted(measure.value, "claim")} ${measure.value === 1 ? "rests" : "rest"} on a vague or unnamed source.`;
  }
}

const LOWERS: Readonly<Record<string, string>> = {
  "sourcing.named-speakers":
    "A named person, organisation or document for a central claim would lower it.",
  "sourcing.single-source": "A second source with a say of its own would lower it.",
  "sourcing.largest-side": "A named speaker from another side would lower it.",
  "sourcing.verb-asymmetry": "The same verbs of saying for all speakers would lower it.",
  "sourcing.vague-sources":
    "Naming one member of the group, or a figure, beside the claim would lower it.",
};

const lowersOf = (measures: readonly Measure[]): string[] =>
  measures.flatMap(({ id, points }) => (points > 0 && LOWERS[id] ? [LOWERS[id]] : []));
