import type { Analysis } from "../analysis.ts";
import type { WeighedFinding } from "../match/findings.ts";
import { wholeRating } from "../rate/density.ts";
import { chooseEvidence, counted, plain } from "../rate/evidence.ts";
import { bodyLength } from "../rate/wording.ts";
import type { Measure, Rating } from "../report.ts";
import { type Calls, callsOf } from "./calls.ts";
import { type CaveatPlaces, caveatPlaces } from "./caveats.ts";
import { conflictShare, frameProfile } from "./frames.ts";
import { type Usual, usualOf } from "./norms.ts";
import { type Outlook, outlookOf, spanOf } from "./outlook.ts";
import { pointsAbove } from "./points.ts";
import { isNamed, speakerGroups } from "./speakers.ts";

/** Most points that findings, caveats and conflict wording add to those of the balance and the calls. */
const FINDING_POINTS = 0.5;
const MAX_FINDING_POINTS = 1.5;
const CAVEAT_POINTS = 0.5;
const VOICE_POINTS = 0.6;
/** So few named voices are hardly anyone who could object. */
const FEW_VOICES = 2;
const CONFLICT_POINTS = 0.5;
/** Without an unusual balance or unusual calls to act, the rest carries no rating of 3. */
const MAX_WITHOUT_BALANCE = 2.4;
/** The weaker of balance and calls counts by this share, where gains are stressed. */
const SECOND_SHARE = 0.3;
/** Problems alone are what news is often about: an unusual number of them carries no rating of 3. */
const MAX_NEGATIVE = 2;
/** Sentences from which a text without a single contrary word may be rated 5. */
const MIN_FOR_FIVE = 15;
/** Columns and explainers call to act now and then; campaigns do so many times as often. */
const CALL_SHARE = 0.85;
/** A single call to act carries no rating of 3. */
const MAX_FOR_ONE_CALL = 2;
/** Share of one policy frame that is worth a remark. */
const DOMINANT_FRAME = 0.7;
const MAX_SPANS = 24;

/** What framing found, for its own rating and for the omissions'. */
export interface Framing {
  rating: Rating;
  outlook: Outlook;
  /** Share of ordinary articles with a lower balance, 0–1. */
  balanceRank: number;
}

/** Rates which aspects are stressed, and which outcome is presented as natural. */
export function rateFraming(analysis: Analysis): Framing {
  const { topic, text } = analysis;
  const about = topic && { id: topic.topic.id, label: topic.topic.label };
  const usual = (measure: "framing.balance" | "framing.calls" | "framing.conflict") =>
    usualOf(measure, about, text.wordCount);
  const outlook = outlookOf(analysis);
  const calls = callsOf(analysis);
  const findings = analysis.findings.filter(
    (finding) => finding.dimension === "framing" && finding.weight > 0,
  );
  const measures = [
    balanceMeasure(analysis, outlook, usual("framing.balance")),
    callsMeasure(analysis, calls, usual("framing.calls")),
    voicesMeasure(analysis, outlook, usual("framing.balance")),
    caveatMeasure(analysis, outlook, caveatPlaces(analysis, outlook)),
    conflictMeasure(analysis, usual("framing.conflict")),
    findingsMeasure(findings),
    frameMeasure(analysis),
  ].filter((measure) => measure !== null);
  const value = combined(measures, outlook);
  const rating = wholeRating(value);
  return {
    outlook,
    balanceRank: usual("framing.balance").rankOf(outlook.net),
    rating: {
      dimension: "framing",
      rating,
      value,
      confidence: confidenceOf(analysis, rating),
      explanation: explanationOf(measures, rating),
      evidence: chooseEvidence(findings, analysis.findings),
      measures,
      lowers: lowersOf(measures, findings.length),
      checked: `${counted(analysis.ownSentences.length, "sentence")} outside quotations ${analysis.ownSentences.length === 1 ? "was" : "were"} searched for gains, problems, calls to act, caveats that are set aside, and words of war and contest.`,
      trace: traceOf(measures, findings, value, rating),
    },
  };
}

const pointsOf = (measures: readonly Measure[], id: string): number =>
  measures.find((measure) => measure.id === id)?.points ?? 0;

function combined(measures: readonly Measure[], outlook: Outlook): number {
  const balance = pointsOf(measures, "framing.balance");
  const calls = pointsOf(measures, "framing.calls");
  const main =
    Math.max(balance, calls) + (outlook.net > 0 ? SECOND_SHARE * Math.min(balance, calls) : 0);
  const extra =
    pointsOf(measures, "framing.voices") +
    pointsOf(measures, "framing.findings") +
    pointsOf(measures, "framing.caveats") +
    pointsOf(measures, "framing.conflict");
  const most = main > 1 ? mostFor(outlook) : MAX_WITHOUT_BALANCE;
  return Math.min(most, main + extra);
}

/** 5 only where not one sentence says anything contrary. */
const mostFor = ({ concerns, benefits, sentences }: Outlook): number =>
  Math.min(concerns, benefits) === 0 && sentences.length >= MIN_FOR_FIVE ? 5 : 4.4;

function balanceMeasure(analysis: Analysis, outlook: Outlook, usual: Usual): Measure {
  const { benefits, concerns, net } = outlook;
  const up = net > 0 ? pointsAbove(net, usual) : 0;
  const mirrored: Usual = { ...usual, at: (probability) => -usual.at(1 - probability) };
  const down = net < 0 ? Math.min(MAX_NEGATIVE, pointsAbove(-net, mirrored)) : 0;
  const stressed = up >= down ? "benefits" : "concerns";
  return {
    id: "framing.balance",
    name: "Balance of gains and problems",
    value: net,
    unit: `−1 problems alone, +1 gains alone: (${benefits} sentences − ${concerns}) / (length of ${plain(bodyLength(analysis))} sentences + 4)`,
    norm: `In ordinary news half lie below ${plain(usual.at(0.5))} and nine in ten below ${plain(usual.at(0.9))} (${usual.from}).`,
    points: Math.max(up, down),
    spans: outlook.sentences
      .filter((sentence) => sentence[stressed] > 0)
      .slice(0, MAX_SPANS)
      .map(({ sentence }) => spanOf(analysis, sentence)),
  };
}

function callsMeasure(analysis: Analysis, calls: Calls, usual: Usual): Measure {
  const { prescribing, addressing, rate } = calls;
  const all = [...new Set([...prescribing, ...addressing])].sort((a, b) => a - b);
  return {
    id: "framing.calls",
    name: "Calls to act in the text's own voice",
    value: rate,
    unit: `share of sentences: ${counted(prescribing.length, "sentence")} saying what must be done, and a fifth of ${addressing.length} speaking as “we” or to “you”`,
    norm: `In ordinary news nine in ten lie below ${plain(usual.at(0.9))} (${usual.from}).`,
    points: Math.min(
      CALL_SHARE * pointsAbove(rate, usual),
      prescribing.length < 2 ? MAX_FOR_ONE_CALL : 5,
    ),
    spans: all.slice(0, MAX_SPANS).map((sentence) => spanOf(analysis, sentence)),
  };
}

/** Gains told by hardly anyone: nobody is there who could object. */
function voicesMeasure(analysis: Analysis, outlook: Outlook, usual: Usual): Measure {
  const named = speakerGroups(analysis).filter(({ kind }) => isNamed(kind));
  const isPraise = outlook.net > Math.max(0, usual.at(0.9));
  return {
    id: "framing.voices",
    name: "Named voices beside the text's own",
    value: named.length,
    unit: "people, organisations and documents that are reported as saying something",
    norm: `Where gains are stressed more than in nine of ten articles, up to ${FEW_VOICES} count as hardly anyone.`,
    points: isPraise && named.length <= FEW_VOICES ? VOICE_POINTS : 0,
    spans: [],
  };
}

function caveatMeasure(
  analysis: Analysis,
  outlook: Outlook,
  places: CaveatPlaces | null,
): Measure | null {
  if (places === null) return null;
  const { position, sentences, isLate } = places;
  return {
    id: "framing.caveats",
    name: "Where the caveats stand",
    value: position,
    unit: "mean place of sentences with a problem: 0 the beginning, 1 the end",
    norm: "Caveats that come only in the last third, or only in side clauses, reach fewer readers.",
    points: isLate && outlook.net > 0 ? CAVEAT_POINTS : 0,
    spans: sentences.slice(0, MAX_SPANS).map((sentence) => spanOf(analysis, sentence)),
  };
}

function conflictMeasure(analysis: Analysis, usual: Usual): Measure {
  const { sentences, share } = conflictShare(analysis);
  const unusual = sentences.length >= 3 && share > usual.at(0.95);
  return {
    id: "framing.conflict",
    name: "Told as a fight or a race",
    value: share,
    unit: "share of sentences with words of war and contest, where the topic is neither",
    norm: `In ordinary news 19 in 20 lie below ${plain(usual.at(0.95))} (${usual.from}).`,
    points: unusual ? CONFLICT_POINTS : 0,
    spans: sentences.slice(0, MAX_SPANS).map((sentence) => spanOf(analysis, sentence)),
  };
}

function findingsMeasure(findings: readonly WeighedFinding[]): Measure {
  const weight = findings.reduce((sum, finding) => sum + finding.weight, 0);
  return {
    id: "framing.findings",
    name: "Wordings that present one outcome as natural",
    value: weight,
    unit: "weight of the places found",
    norm: "Most ordinary articles have none.",
    points: Math.min(MAX_FINDING_POINTS, FINDING_POINTS * weight),
    spans: findings.map((finding) => finding.span),
  };
}

/** The largest policy frame: a description, never points. */
function frameMeasure(analysis: Analysis): Measure | null {
  const [largest, second] = frameProfile(analysis);
  if (!largest) return null;
  const dominance =
    largest.share > DOMINANT_FRAME ? "One frame dominates; others are hardly used." : "";
  return {
    id: "framing.policy-frame",
    name: `Largest policy frame: ${largest.name}`,
    value: largest.share,
    unit: `share of the sentences that use a policy frame${second ? `; next: ${second.name}, ${plain(second.share)}` : ""}`,
    norm: `A description of the 15 policy frames, without points. ${dominance}`.trim(),
    points: 0,
    spans: largest.sentences.slice(0, MAX_SPANS).map((sentence) => spanOf(analysis, sentence)),
  };
}

/** Surer in longer texts, and where the rating does not rest on few sentences. */
function confidenceOf({ ownSentences, topic }: Analysis, rating: number): number {
  const length = Math.min(1, ownSentences.length / 15);
  return length * (rating === 0 ? 0.85 : topic ? 0.75 : 0.65);
}

function explanationOf(measures: readonly Measure[], rating: number): string {
  const telling = measures
    .filter((measure) => measure.points > 0)
    .sort((a, b) => b.points - a.points || (a.id < b.id ? -1 : 1));
  if (rating === 0 || telling.length === 0)
    return "Gains and problems stand about as they do in ordinary news, and nothing presents one outcome as natural.";
  return telling.map(sentenceFor).join(" ");
}

function sentenceFor(measure: Measure): string {
  const spans = counted(measure.spans.length, "sentence");
  switch (measure.id) {
    case "framing.balance":
      return measure.value > 0
        ? `${spans} ${measure.spans.length === 1 ? "stresses" : "stress"} gains, far more than speak of problems: the balance is ${plain(measure.value)}. ${measure.norm}`
        : `Problems are stressed more than usual: the balance is ${plain(measure.value)}. ${measure.norm}`;
    case "framing.calls":
      return `The text itself says what is to be done or speaks as “we” or to “you” in ${spans} (${plain(measure.value)}). ${measure.norm}`;
    case "framing.caveats":
      return "What speaks against it comes only late in the text or in side clauses.";
    case "framing.voices":
      return `Hardly anyone is there who could object: ${counted(measure.value, "named voice")}.`;
    case "framing.conflict":
      return `${spans} tell it as a fight or a race.`;
    default:
      return `${counted(measure.spans.length, "wording")} ${measure.spans.length === 1 ? "presents" : "present"} one outcome as natural.`;
  }
}

function lowersOf(measures: readonly Measure[], findings: number): string[] {
  const lowers: string[] = [];
  const balance = measures.find((measure) => measure.id === "framing.balance");
  if (balance && balance.points > 0)
    lowers.push(
      balance.value > 0
        ? "Sentences on costs, risks or objections, in the text's own voice, would lower it."
        : "Sentences on gains, progress or remedies would lower it.",
    );
  if (pointsOf(measures, "framing.calls") > 0)
    lowers.push("Calls to act given to the named people who make them would lower it.");
  if (pointsOf(measures, "framing.voices") > 0)
    lowers.push("A named voice that sees it otherwise would lower it.");
  if (pointsOf(measures, "framing.caveats") > 0)
    lowers.push("A caveat in the first third, in a main clause, would lower it.");
  if (findings > 0) lowers.push("Conceded concerns with a sentence of their own would lower it.");
  return lowers;
}

function traceOf(
  measures: readonly Measure[],
  findings: readonly WeighedFinding[],
  value: number,
  rating: number,
): string[] {
  const lines = measures.map(
    (measure) =>
      `${measure.id} ${plain(measure.value)} (${measure.unit}); ${measure.norm} → ${plain(measure.points)} points`,
  );
  for (const finding of findings)
    lines.push(
      `${finding.rule} [${finding.span.start}, ${finding.span.end}) tier ${finding.tier}, weight ${plain(finding.weight)}`,
    );
  lines.push(
    `larger of balance and calls + ${SECOND_SHARE} × the other + the rest = ${plain(value)}; rating ${rating}`,
  );
  return lines;
}
