import type {
  AnalysisReport,
  Dimension,
  Finding,
  Genre,
  Rating,
  Speaker,
} from "../engine/report.ts";
import { t } from "../extension/texts.ts";

/** The reader's words for the report's own terms, each a closed set. */

const GENRES = {
  news: "genre.news",
  opinion: "genre.opinion",
  editorial: "genre.editorial",
  analysis: "genre.analysis",
  "press-release": "genre.pressRelease",
  "live-blog": "genre.liveBlog",
  sponsored: "genre.sponsored",
  review: "genre.review",
  interview: "genre.interview",
} as const satisfies Record<Genre, string>;

const SPEAKER_KINDS = {
  person: "speaker.person",
  organisation: "speaker.organisation",
  document: "speaker.document",
  "unnamed-official": "speaker.unnamedOfficial",
  "vague-group": "speaker.vagueGroup",
  pronoun: "speaker.pronoun",
} as const satisfies Record<Speaker["kind"], string>;

const POLARITIES = {
  "very negative": "polarity.veryNegative",
  negative: "polarity.negative",
  neutral: "polarity.neutral",
  positive: "polarity.positive",
  "very positive": "polarity.veryPositive",
} as const;

/** Flags that the engine knows today; a flag of a later ruleset is shown by its own name. */
const FLAGS = {
  "loaded-question": "flag.loadedQuestion",
  whataboutism: "flag.whataboutism",
  "personal-attack": "flag.personalAttack",
  "mind-reading": "flag.mindReading",
} as const;

const DEPTHS = ["perspective.depth1", "perspective.depth2", "perspective.depth3"] as const;

export const dimensionName = (dimension: Dimension) => t(`dimension.${dimension}.name`);
export const dimensionAbout = (dimension: Dimension) => t(`dimension.${dimension}.about`);
export const genreName = (genre: Genre) => t(GENRES[genre]);
export const noticeName = (kind: AnalysisReport["notices"][number]["kind"]) => t(`notice.${kind}`);
export const voiceName = (voice: Finding["voice"]) => t(`voice.${voice}`);
export const tierName = (tier: Finding["tier"]) => t(`tier.${tier}`);
export const speakerKindName = (kind: Speaker["kind"]) => t(SPEAKER_KINDS[kind]);
export const polarityName = (polarity: keyof typeof POLARITIES) => t(POLARITIES[polarity]);
export const flagName = (flag: string) =>
  flag in FLAGS ? t(FLAGS[flag as keyof typeof FLAGS]) : flag;
export const depthName = (depth: number) =>
  t(DEPTHS[Math.min(Math.max(depth, 1), 3) - 1] ?? DEPTHS[0]);

/** Confidence in words: below 0.4 low, from 0.7 high. */
export function confidenceName({ confidence }: Pick<Rating, "confidence">): string {
  if (confidence < 0.4) return t("rating.low");
  return confidence < 0.7 ? t("rating.medium") : t("rating.high");
}

const locale = () => t("locale");

/** A day as the reader's language writes it; the page's own word where it names no day. */
export function dateName(published: string): string {
  const time = Date.parse(published);
  return Number.isNaN(time)
    ? published
    : new Intl.DateTimeFormat(locale(), { dateStyle: "long" }).format(time);
}

/** The name of a country by its ISO 3166-1 alpha-2 code; the code itself where it has none. */
export const countryName = (code: string) => displayName("region", code);

/** The name of a language by its tag, or null where the tag is unknown or undetermined. */
export function languageName(tag: string): string | null {
  return tag === "und" || tag === "" ? null : displayName("language", tag);
}

export const numberName = (value: number, digits = 1) =>
  new Intl.NumberFormat(locale(), { maximumFractionDigits: digits }).format(value);

export const shareName = (value: number) =>
  new Intl.NumberFormat(locale(), { style: "percent" }).format(value);

/** `said, warned and added`, as the reader's language joins a list. */
export const listName = (items: readonly string[]) => new Intl.ListFormat(locale()).format(items);

function displayName(type: "region" | "language", code: string): string {
  try {
    return new Intl.DisplayNames(locale(), { type }).of(code) ?? code;
  } catch (error) {
    // A malformed code is the page's mistake; it is shown as it stands.
    if (error instanceof RangeError) return code;
    throw error;
  }
}
