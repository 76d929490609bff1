import type { Analysis } from "../analysis.ts";
import { usualOf } from "../measure/norms.ts";
import type { Measure } from "../report.ts";
import { plain } from "./evidence.ts";

/**
 * How far a text rests on figures, dates and sources rather than on its wording. Of labelled
 * sentences with a figure a third are called biased, of those with a neutral verb of reporting a
 * sixth, of all sentences one half; so the same wording weighs less in a text full of them.
 */
export interface Grounding {
  /** Figures, days, months and words of plain reporting in the body, whoever speaks. */
  words: number;
  /** The same for each sentence of average length. */
  rate: number;
}

/** Sentences that one such word counts as, when findings are spread over the length of the text. */
const LENGTH_OF_GROUND = 3;

/**
 * Weight of loaded wording in an average sentence over the articles of all outlets of the panel
 * (`npm run eval`): what is expected of a text of which nothing is known yet but its grounding.
 */
const EXPECTED_WEIGHT = 0.08;

/** @param sentences length of the text in sentences of average length. */
export const groundingOf = ({ groundWords }: Analysis, sentences: number): Grounding => ({
  words: groundWords,
  rate: groundWords / Math.max(1, sentences),
});

/**
 * The density of findings as it is expected in a text so well grounded: the findings' own density
 * and the one that is expected of any text, over a length in which grounds count.
 *
 * @param density weighed findings per sentence.
 */
export const groundedDensity = (density: number, { rate }: Grounding): number =>
  (density + EXPECTED_WEIGHT) / (1 + LENGTH_OF_GROUND * rate);

/** @param points what the measure adds to the rating of a text without any finding. */
export function groundingMeasure(
  { words, rate }: Grounding,
  points: number,
  { text, topic }: Analysis,
): Measure {
  const usual = usualOf("language.grounding", topic?.topic ?? null, text.wordCount);
  return {
    id: "language.grounding",
    name: "Figures, dates and words of plain reporting",
    value: rate,
    unit: `in a sentence of average length: ${words} in all`,
    norm: `Half of ordinary articles have at least ${plain(usual.at(0.5))}, nine in ten at least ${plain(usual.at(0.1))} (${usual.from}). The fewer there are, the more a text rests on its wording.`,
    points,
    spans: [],
  };
}
