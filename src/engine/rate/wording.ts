import type { Analysis } from "../analysis.ts";
import type { WeighedFinding } from "../match/findings.ts";
import type { Dimension, Rating, Voice } from "../report.ts";
import { curve, densityOf, evidenceGate, STEEPNESS, wholeRating } from "./density.ts";
import { chooseEvidence, counted, plain } from "./evidence.ts";
import { type Grounding, groundedDensity, groundingMeasure, groundingOf } from "./grounding.ts";

type WordingDimension = "language" | "labelling" | "certainty" | "sensationalism";

/**
 * Density of findings at which a dimension's value is 2.5. Set so that at most one in a hundred
 * centre-leaning articles of the panel (`npm run eval`) reaches a rating of 2.
 */
const HALF: Readonly<Record<WordingDimension, number>> = {
  language: 0.34,
  labelling: 0.28,
  certainty: 0.32,
  sensationalism: 0.25,
};

const NOUNS: Readonly<Record<WordingDimension, string>> = {
  language: "loaded, promotional or derogatory wording",
  labelling: "contentious or unequal labels for people and groups",
  certainty: "opinion, prediction or presupposition told as fact",
  sensationalism: "alarm and drama beyond the content",
};

/** Quoted words are the speaker's, so they do not count. */
const VOICES_COUNTED = new Set(["narrator", "attributed", "headline"]);

/** Rates a dimension that rests on wordings alone. */
export function rateWording(analysis: Analysis, dimension: WordingDimension): Rating {
  const findings = analysis.findings.filter(
    (finding) => finding.dimension === dimension && VOICES_COUNTED.has(finding.voice),
  );
  const counting = findings.filter((finding) => finding.weight > 0);
  const sentences = bodyLength(analysis);
  const density = densityOf(counting, sentences, (finding) => termOf(analysis, finding));
  const grounding = dimension === "language" ? groundingOf(analysis, sentences) : null;
  const ratedValue = (bare: number) =>
    curve(grounding ? groundedDensity(bare, grounding) : bare, HALF[dimension]);
  const value = ratedValue(density.value);
  const gate = evidenceGate(counting);
  const rating = Math.min(wholeRating(value), gate);
  return {
    dimension,
    rating,
    value,
    confidence: confidenceOf(counting, sentences),
    explanation: explanationOf(dimension, counting, analysis.narratorSentences.length),
    evidence: chooseEvidence(counting, analysis.findings),
    measures: grounding ? [groundingMeasure(grounding, ratedValue(0), analysis)] : [],
    lowers: lowersOf(analysis, counting),
    checked: `Every sentence in the reporter's own voice was searched for ${NOUNS[dimension]}: ${counted(analysis.narratorSentences.length, "sentence")}.`,
    trace: traceOf(analysis, findings, density, grounding, value, HALF[dimension], gate, rating),
  };
}

/** Words of an average sentence of news. */
const WORDS_PER_SENTENCE = 20;

/**
 * Length of the body in sentences of average length. Quoted words count too, and where sentences are
 * split does not matter: so quoting a passage can only lower a rating.
 */
export const bodyLength = ({ bodyWords }: Analysis): number => bodyWords / WORDS_PER_SENTENCE;

const termOf = ({ article }: Analysis, { span }: WeighedFinding): string =>
  article.text.slice(span.start, span.end).toLowerCase();

/** Sure with many sentences and evidence that is not all of the weakest tier. */
function confidenceOf(findings: readonly WeighedFinding[], sentences: number): number {
  const length = Math.min(1, sentences / 15);
  if (findings.length === 0) return 0.9 * length;
  const weak = findings.filter((finding) => finding.tier === "C").length / findings.length;
  const precision = findings.reduce((sum, { tier }) => sum + PRECISION[tier], 0) / findings.length;
  return length * precision * (1 - weak / 2);
}

/** Share of findings of a tier that readers of labelled sentences called biased (`npm run eval -- --rules`). */
const PRECISION = { A: 0.88, B: 0.8, C: 0.7 } as const;

function explanationOf(
  dimension: WordingDimension,
  findings: readonly WeighedFinding[],
  sentences: number,
): string {
  if (findings.length === 0)
    return `Nothing of this kind was found in the reporter's own voice: ${NOUNS[dimension]}.`;
  const places = counted(findings.length, "place");
  const share = counted(sentences, "sentence");
  return `${places} with ${NOUNS[dimension]}, in ${share} of the reporter's own voice. Such wording may be fair; it is worth weighing.`;
}

function lowersOf(analysis: Analysis, findings: readonly WeighedFinding[]): string[] {
  if (findings.length === 0) return [];
  return [...findings]
    .sort((a, b) => b.weight - a.weight || a.span.start - b.span.start)
    .slice(0, 3)
    .map(
      ({ span }) =>
        `Without “${analysis.article.text.slice(span.start, span.end)}”, or with it quoted from a named source, the rating would be lower.`,
    );
}

function traceOf(
  analysis: Analysis,
  findings: readonly WeighedFinding[],
  density: { weight: number; sentences: number; value: number },
  grounding: Grounding | null,
  value: number,
  half: number,
  gate: number,
  rating: number,
): string[] {
  const lines = findings.map(
    (finding) =>
      `${finding.rule} “${analysis.article.text.slice(finding.span.start, finding.span.end)}” [${finding.span.start}, ${finding.span.end}) tier ${finding.tier}, weight ${plain(finding.weight)}${finding.guards.length > 0 ? ` (${finding.guards.join(", ")})` : ""}`,
  );
  if (lines.length === 0) return [];
  return [
    ...lines,
    `weight ${plain(density.weight)} in ${plain(density.sentences)} sentences of average length: density ${plain(density.value)}`,
    ...(grounding
      ? [
          `${grounding.words} figures, dates and words of plain reporting, ${plain(grounding.rate)} a sentence: density ${plain(groundedDensity(density.value, grounding))}`,
        ]
      : []),
    `5·r^${STEEPNESS}/(r^${STEEPNESS} + ${half}^${STEEPNESS}) = ${plain(value)}; evidence carries at most ${gate}; rating ${rating}`,
  ];
}

/** Density of findings at which the value of one voice alone, which knows no grounding, is 2.5. */
const HALF_OF_VOICE = 0.38;

/** The language value of one voice alone, 0–5. */
export function languageValueOfVoice(
  analysis: Analysis,
  voices: readonly Voice[],
  sentences: number,
  weightOf: (finding: WeighedFinding) => number,
): number {
  const findings = analysis.findings.filter(
    (finding) => isLanguage(finding.dimension) && voices.includes(finding.voice),
  );
  if (findings.length === 0) return 0;
  const { value } = densityOf(
    findings,
    sentences,
    (finding) => termOf(analysis, finding),
    weightOf,
  );
  return curve(value, HALF_OF_VOICE);
}

const isLanguage = (dimension: Dimension) => dimension === "language" || dimension === "labelling";
