import type { Analysis } from "../analysis.ts";
import type { Span } from "../article.ts";
import type { WeighedFinding } from "../match/findings.ts";
import { counted, plain } from "../rate/evidence.ts";
import { bodyLength } from "../rate/wording.ts";
import type { Measure } from "../report.ts";
import type { Calls } from "./calls.ts";
import type { CaveatPlaces } from "./caveats.ts";
import { conflictShare, frameProfile } from "./frames.ts";
import type { Usual } from "./norms.ts";
import { type Outlook, spanOf } from "./outlook.ts";
import { pointsAbove } from "./points.ts";
import { isNamed } from "./speakers.ts";
import type { Verdicts } from "./verdicts.ts";

/** Points of findings, caveats and conflict wording, which add to those of the main measures. */
const FINDING_POINTS = 0.5;
const MAX_FINDING_POINTS = 1.5;
const CAVEAT_POINTS = 0.5;
const CONFLICT_POINTS = 0.5;
/** So few named voices are hardly anyone who could object. */
const FEW_VOICES = 2;
const VOICE_POINTS = 0.6;
/** Nobody, quoted or not, has much to say against it: gains outweigh twice the problems by this share. */
const UNOPPOSED_POINTS = 1;
const UNOPPOSED_SHARE = 0.16;
/** A writer's own view with nobody beside it: it counts so much, up to a rating of 3. */
const SOLO_POINTS = 1;
const MOST_BY_SOLO = 3;
/** Problems alone are what news is often about: an unusual number of them carries no rating of 3. */
const MAX_NEGATIVE = 2;
/** Columns and explainers call to act now and then; campaigns do so many times as often. */
const CALL_SHARE = 0.85;
/** A single call to act carries no rating of 3. */
const MAX_FOR_ONE_CALL = 2;
/** Reports judge a little in passing; where a text says it is opinion, its judgements count in full. */
const VERDICT_SHARE = 0.8;
/** Judgements in so few sentences carry no rating of 3. */
const MIN_VERDICT_SENTENCES = 3;
const MAX_FOR_FEW_VERDICTS = 2;
/** What the issuer tells of itself is chosen by the issuer; with no other voice it reaches 3. */
const ISSUER_POINTS = 2.2;
/** Where somebody leads, wins or gains ground by the nature of the topic, such words count less. */
const RACE_TOPICS: ReadonlySet<string> = new Set(["election", "sport-event"]);
const RACE_SHARE = 0.7;
/** Share of one policy frame that is worth a remark. */
const DOMINANT_FRAME = 0.7;
const MAX_SPANS = 24;

export function balanceMeasure(analysis: Analysis, outlook: Outlook, usual: Usual): Measure {
  const { benefits, concerns, net } = outlook;
  const isRace = analysis.topic !== null && RACE_TOPICS.has(analysis.topic.topic.id);
  const up = net > 0 ? (isRace ? RACE_SHARE : 1) * pointsAbove(net, usual) : 0;
  const down = net < 0 ? Math.min(MAX_NEGATIVE, pointsAbove(-net, mirrored(usual))) : 0;
  return {
    id: "framing.balance",
    name: "Balance of gains and problems",
    value: net,
    unit: `−1 problems alone, +1 gains alone: (${benefits} sentences − ${concerns}) / (length of ${plain(bodyLength(analysis))} sentences + 4)`,
    norm: `In ordinary news half lie below ${plain(usual.at(0.5))} and nine in ten below ${plain(usual.at(0.9))} (${usual.from}).`,
    points: Math.max(up, down),
    spans: stressing(analysis, outlook, up >= down ? "benefits" : "concerns"),
  };
}

function stressing(
  analysis: Analysis,
  { sentences }: Outlook,
  stressed: "benefits" | "concerns",
): Span[] {
  const spans: Span[] = [];
  for (const sentence of sentences)
    if (sentence[stressed] > 0 && spans.length < MAX_SPANS)
      spans.push(spanOf(analysis, sentence.sentence));
  return spans;
}

/** What is usual of the measure with its sign turned. */
const mirrored = (usual: Usual): Pick<Usual, "at"> => ({
  at: (probability) => -usual.at(1 - probability),
});

export function callsMeasure(analysis: Analysis, calls: Calls, usual: Usual): Measure {
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

/** Judgements in the text's own voice, whichever way they go. */
export function verdictsMeasure(analysis: Analysis, verdicts: Verdicts, usual: Usual): Measure {
  const { sentences, rate } = verdicts;
  const share = analysis.genre.kind === "opinion" ? 1 : VERDICT_SHARE;
  return {
    id: "framing.verdicts",
    name: "Judging words and labels in the text's own voice",
    value: rate,
    unit: "weight of the places found by sentence of 20 words",
    norm: `In ordinary news nine in ten lie below ${plain(usual.at(0.9))} (${usual.from}).`,
    points: Math.min(
      share * pointsAbove(rate, usual),
      sentences.length < MIN_VERDICT_SENTENCES ? MAX_FOR_FEW_VERDICTS : 5,
    ),
    spans: sentences.slice(0, MAX_SPANS).map((sentence) => spanOf(analysis, sentence)),
  };
}

/** A text that says of itself that it was released by the party it is about. */
export function issuerMeasure({ genre }: Analysis): Measure | null {
  if (genre.kind !== "press-release") return null;
  return {
    id: "framing.issuer",
    name: "Released by the party that it is about",
    value: 1,
    unit: `1 where the text shows signs of a press release. ${genre.because}`,
    norm: "News is chosen and worded by somebody who is no party to it.",
    points: ISSUER_POINTS,
    spans: [],
  };
}

/**
 * Nobody is there who could object: gains told by hardly anyone, or praised by all who are quoted; a
 * release whose issuer chose who speaks; an opinion piece with hardly anyone beside its writer.
 *
 * @param main points of the measures that this one adds to.
 */
export function voicesMeasure(
  analysis: Analysis,
  outlook: Outlook,
  usual: Usual,
  main: number,
): Measure {
  const named = analysis.speakerGroups.filter(({ kind }) => isNamed(kind)).length;
  const { net, quoted, anywhere } = outlook;
  const isPraise = net > Math.max(0, usual.at(0.9));
  const isEchoed =
    net > Math.max(0, usual.at(0.75)) && quoted.benefits > 0 && quoted.concerns === 0;
  const isUnopposed =
    anywhere.benefits - 2 * anywhere.concerns > UNOPPOSED_SHARE * bodyLength(analysis);
  const isRelease = analysis.genre.kind === "press-release";
  const isSolo = analysis.genre.kind === "opinion" && named <= FEW_VOICES && main > 1;
  const nobodyObjects = (isPraise && named <= FEW_VOICES) || isEchoed || isRelease;
  return {
    id: "framing.voices",
    name: "Named voices beside the text's own",
    value: named,
    unit: `people, organisations and documents that are reported as saying something; between quotation marks ${counted(quoted.benefits, "sentence")} with gains and ${quoted.concerns} with problems`,
    norm: `Where gains are stressed more than in nine of ten articles, or the text is an opinion piece, up to ${FEW_VOICES} count as hardly anyone.`,
    points: isSolo
      ? Math.max(0, Math.min(SOLO_POINTS, MOST_BY_SOLO - main))
      : nobodyObjects
        ? isUnopposed
          ? UNOPPOSED_POINTS
          : VOICE_POINTS
        : 0,
    spans: [],
  };
}

export function caveatMeasure(
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

export function conflictMeasure(analysis: Analysis, usual: Usual): Measure {
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

export function findingsMeasure(findings: readonly WeighedFinding[]): Measure {
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
export function frameMeasure(analysis: Analysis): Measure | null {
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
