import { NORMS } from "./norms-data.ts";

/** Measures of which the usual range is known. */
export const NORM_MEASURES = [
  "framing.balance",
  "framing.calls",
  "framing.verdicts",
  "framing.conflict",
  "omission.coverage",
  "sourcing.named-speakers",
  "sourcing.attributed-share",
  "language.grounding",
] as const;
export type NormMeasure = (typeof NORM_MEASURES)[number];

/** A topic or a length band: how many articles, and their median. */
export interface NormGroup {
  n: number;
  median: number;
}

export interface Norm {
  n: number;
  /** Values at `Norms.probabilities`. */
  quantiles: readonly number[];
  /** By `topic:<id>` and `length:<band>`. */
  groups: Readonly<Record<string, NormGroup>>;
}

/** What is usual, computed by `npm run norms` from a corpus; figures alone, no text. */
export interface Norms {
  /** Day on which the figures were computed, ISO 8601. */
  date: string;
  corpus: string;
  articles: number;
  probabilities: readonly number[];
  measures: Readonly<Record<NormMeasure, Norm>>;
}

/** Measures that may be negative. */
const SIGNED: ReadonlySet<NormMeasure> = new Set(["framing.balance"]);

/** Fewest articles from which a topic's or length's own figures count. */
export const MIN_GROUP = 30;

export const LENGTH_BANDS = ["short", "medium", "long"] as const;
export type LengthBand = (typeof LENGTH_BANDS)[number];

/** Bands of 500 and 900 words, near the thirds of the panel. */
export const lengthBand = (words: number): LengthBand =>
  words < 500 ? "short" : words < 900 ? "medium" : "long";

/** A topic as norms know it. */
export interface NormTopic {
  id: string;
  label: string;
}

/** What is usual of a measure for articles like the one at hand. */
export interface Usual {
  /** Value below which the share `probability` of articles lies. */
  at(probability: number): number;
  /** Share of articles below a value, 0–1. */
  rankOf(value: number): number;
  /** Which articles the figures come from, in words. */
  from: string;
}

/**
 * What is usual of a measure on a topic and at a length. The topic's median moves the whole
 * distribution where the corpus holds at least `MIN_GROUP` articles on it, otherwise the length
 * band's does: it shifts measures that may be negative and scales the others. The move counts by
 * n / (n + `MIN_GROUP`), so that few articles move it little. The far quantiles always come from
 * the whole corpus, since a topic has too few articles for them.
 */
export function usualOf(
  measure: NormMeasure,
  topic: NormTopic | null,
  words: number,
  norms: Norms = NORMS,
): Usual {
  const band = lengthBand(words);
  if (norms !== NORMS) return workedOut(measure, topic, band, norms);
  const byMeasure = known.get(topic ?? NO_TOPIC) ?? new Map<NormMeasure, Usual[]>();
  known.set(topic ?? NO_TOPIC, byMeasure);
  const byBand = byMeasure.get(measure) ?? [];
  byMeasure.set(measure, byBand);
  const place = LENGTH_BANDS.indexOf(band);
  const usual = byBand[place] ?? workedOut(measure, topic, band, norms);
  byBand[place] = usual;
  return usual;
}

/** What every article asks for anew depends on little: kept by topic, measure and length band. */
const known = new WeakMap<NormTopic, Map<NormMeasure, Usual[]>>();
const NO_TOPIC: NormTopic = { id: "", label: "" };

function workedOut(
  measure: NormMeasure,
  topic: NormTopic | null,
  band: LengthBand,
  norms: Norms,
): Usual {
  const norm = norms.measures[measure];
  const median = quantileOf(norms, norm, 0.5);
  const byTopic = topic && norm.groups[`topic:${topic.id}`];
  const isOwn = byTopic && byTopic.n >= MIN_GROUP;
  const group = isOwn ? byTopic : norm.groups[`length:${band}`];
  const moves = group && group.n >= MIN_GROUP ? group.n / (group.n + MIN_GROUP) : 0;
  const [shift, scale] = SIGNED.has(measure)
    ? [((group?.median ?? 0) - median) * moves, 1]
    : [0, median === 0 ? 1 : 1 + ((group?.median ?? 0) / median - 1) * moves];
  return {
    at: (probability) => quantileOf(norms, norm, probability) * scale + shift,
    rankOf: (value) => rankIn(norms, norm, (value - shift) / scale),
    from:
      isOwn && topic
        ? `${norm.n} news articles, ${byTopic.n} of them on ${topic.label}`
        : `${norm.n} news articles on all topics${topic ? ", since too few of them are on this one" : ""}`,
  };
}

function quantileOf({ probabilities }: Norms, norm: Norm, probability: number): number {
  return interpolated(probabilities, norm.quantiles, probability);
}

function rankIn({ probabilities }: Norms, norm: Norm, value: number): number {
  const { quantiles } = norm;
  if (value < (quantiles[0] as number)) return 0;
  if (value > (quantiles.at(-1) as number)) return 1;
  return interpolated(quantiles, probabilities, value);
}

/** `ys` at `x`, straight between the given points and level outside them; `xs` must not fall. */
function interpolated(xs: readonly number[], ys: readonly number[], x: number): number {
  const last = xs.length - 1;
  if (x >= (xs[last] as number)) return ys[last] as number;
  for (let right = 1; right <= last; right++) {
    const to = xs[right] as number;
    if (x > to) continue;
    const from = xs[right - 1] as number;
    const share = to === from ? 1 : Math.max(0, (x - from) / (to - from));
    const low = ys[right - 1] as number;
    return low + share * ((ys[right] as number) - low);
  }
  return ys[last] as number;
}
