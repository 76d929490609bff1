import type { Analysis } from "../analysis.ts";
import type { WeighedFinding } from "../match/findings.ts";
import { wholeRating } from "../rate/density.ts";
import { chooseEvidence, counted, plain } from "../rate/evidence.ts";
import type { Measure, Rating } from "../report.ts";
import { callsOf } from "./calls.ts";
import { caveatPlaces } from "./caveats.ts";
import {
  balanceMeasure,
  callsMeasure,
  caveatMeasure,
  conflictMeasure,
  findingsMeasure,
  frameMeasure,
  issuerMeasure,
  verdictsMeasure,
  voicesMeasure,
} from "./framing-measures.ts";
import { type NormMeasure, usualOf } from "./norms.ts";
import { type Outlook, outlookOf } from "./outlook.ts";
import { verdictsOf } from "./verdicts.ts";

/** Without a main measure that is unusual, the rest carries no rating of 3. */
const MAX_WITHOUT_MAIN = 2.4;
/** The weaker of balance and calls counts by this share, where gains are stressed. */
const SECOND_SHARE = 0.3;
/** Sentences from which a text without a single contrary word may be rated 5. */
const MIN_FOR_FIVE = 15;
/** Measures of which the largest counts in full. */
const MAIN = ["framing.balance", "framing.calls", "framing.verdicts", "framing.issuer"];
/** Measures that add to it. */
const ADDED = ["framing.voices", "framing.findings", "framing.caveats", "framing.conflict"];

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
  const usual = (measure: NormMeasure) => usualOf(measure, topic?.topic ?? null, text.wordCount);
  const usualBalance = usual("framing.balance");
  const outlook = outlookOf(analysis);
  const findings = analysis.findings.filter(
    (finding) => finding.dimension === "framing" && finding.weight > 0,
  );
  const main = present([
    balanceMeasure(analysis, outlook, usualBalance),
    callsMeasure(analysis, callsOf(analysis), usual("framing.calls")),
    verdictsMeasure(analysis, verdictsOf(analysis), usual("framing.verdicts")),
    issuerMeasure(analysis),
  ]);
  const mainPoints = pointsOfMain(analysis, main, outlook);
  const measures = present([
    ...main,
    voicesMeasure(analysis, outlook, usualBalance, mainPoints),
    caveatMeasure(analysis, outlook, caveatPlaces(analysis, outlook)),
    conflictMeasure(analysis, usual("framing.conflict")),
    findingsMeasure(findings),
    frameMeasure(analysis),
  ]);
  const added = ADDED.reduce((sum, id) => sum + pointsOf(measures, id), 0);
  const most = mainPoints > 1 ? mostFor(outlook) : MAX_WITHOUT_MAIN;
  const value = Math.min(most, mainPoints + added);
  const rating = wholeRating(value);
  return {
    outlook,
    balanceRank: usualBalance.rankOf(outlook.net),
    rating: {
      dimension: "framing",
      rating,
      value,
      confidence: confidenceOf(analysis, rating),
      explanation: explanationOf(measures, rating),
      evidence: chooseEvidence(findings, analysis.findings),
      measures,
      lowers: lowersOf(measures, findings.length),
      checked: `${counted(analysis.ownSentences.length, "sentence")} outside quotations ${analysis.ownSentences.length === 1 ? "was" : "were"} searched for gains, problems, calls to act, judging words, caveats that are set aside, and words of war and contest.`,
      trace: traceOf(measures, findings, mainPoints, value, rating),
    },
  };
}

const present = (measures: readonly (Measure | null)[]): Measure[] =>
  measures.filter((measure) => measure !== null);

const pointsOf = (measures: readonly Measure[], id: string): number =>
  measures.find((measure) => measure.id === id)?.points ?? 0;

/**
 * The largest of the main measures, and a share of others: of the weaker of balance and calls where
 * gains are stressed, and in an opinion piece, which argues in several ways at once, of all others.
 */
function pointsOfMain({ genre }: Analysis, main: readonly Measure[], { net }: Outlook): number {
  const largest = Math.max(...MAIN.map((id) => pointsOf(main, id)));
  const others = MAIN.reduce((sum, id) => sum + pointsOf(main, id), 0) - largest;
  const weaker = Math.min(pointsOf(main, "framing.balance"), pointsOf(main, "framing.calls"));
  const second = genre.kind === "opinion" ? others : net > 0 ? weaker : 0;
  return largest + SECOND_SHARE * second;
}

/** 5 only where not one sentence says anything contrary. */
const mostFor = ({ concerns, benefits, sentences }: Outlook): number =>
  Math.min(concerns, benefits) === 0 && sentences.length >= MIN_FOR_FIVE ? 5 : 4.4;

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
    case "framing.verdicts":
      return `The text judges in its own voice in ${spans}. ${measure.norm}`;
    case "framing.issuer":
      return "The text was released by the party that it is about, which chose what is told and who speaks.";
    case "framing.caveats":
      return "What speaks against it comes only late in the text or in side clauses.";
    case "framing.voices":
      return `Hardly anyone is there who objects: ${counted(measure.value, "named voice")}.`;
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
  if (pointsOf(measures, "framing.verdicts") > 0)
    lowers.push("Judgements given to the named people who hold them would lower it.");
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
  main: number,
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
    `largest of ${MAIN.join(", ")}, with ${SECOND_SHARE} of a second: ${plain(main)}; with the rest ${plain(value)}; rating ${rating}`,
  );
  return lines;
}
