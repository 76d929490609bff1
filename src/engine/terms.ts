/**
 * What articles and reports are made of, apart from their schemas: the content script runs in every
 * page and takes these words without the weight of what checks them.
 */

/** Longest article text that the engine accepts, in UTF-16 code units. Longer pages are cut by the extractor, which says so. */
export const MAX_TEXT_LENGTH = 1_000_000;

/** Separator between two blocks in `Article.text`. */
export const BLOCK_SEPARATOR = "\n\n";

export const BLOCK_KINDS = [
  "headline",
  "paragraph",
  "heading",
  "quotation",
  "list-item",
  "caption",
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** Version of the report's shape. Raised whenever a field changes its meaning or goes away. */
export const REPORT_SCHEMA_VERSION = 1;

/** The eight rated dimensions, in the order of the card. */
export const DIMENSIONS = [
  "framing",
  "language",
  "omission",
  "falseDichotomy",
  "sourcing",
  "certainty",
  "sensationalism",
  "labelling",
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Strength of a rule's evidence: A 1.5, B 1.0, C 0.5. */
export const TIERS = ["A", "B", "C"] as const;
export type Tier = (typeof TIERS)[number];

/** Whose words a span is: the reporter's own, words in quotation marks, words reported as somebody's, or the headline. */
export const VOICES = ["narrator", "quotation", "attributed", "headline"] as const;
export type Voice = (typeof VOICES)[number];

export const GENRES = [
  "news",
  "opinion",
  "editorial",
  "analysis",
  "press-release",
  "live-blog",
  "sponsored",
  "review",
  "interview",
] as const;
export type Genre = (typeof GENRES)[number];
