import * as z from "zod/mini";
import { spanSchema } from "./article.ts";
import { DIMENSIONS, GENRES, REPORT_SCHEMA_VERSION, TIERS, VOICES } from "./terms.ts";

export {
  DIMENSIONS,
  type Dimension,
  GENRES,
  type Genre,
  REPORT_SCHEMA_VERSION,
  TIERS,
  type Tier,
  VOICES,
  type Voice,
} from "./terms.ts";

const share = z.number().check(z.minimum(0), z.maximum(1));

/** One place in the text where a rule or a measure found something to weigh. */
export const findingSchema = z.object({
  /** Rule id (`language/puffery`) or measure id (`framing/concede-and-dismiss`); a key of `AnalysisReport.rules`. */
  rule: z.string(),
  dimension: z.enum(DIMENSIONS),
  span: spanSchema,
  tier: z.enum(TIERS),
  voice: z.enum(VOICES),
  /** Tier weight times the factors of the guards that spoke; 0 means: seen, but not counted. */
  weight: z.number().check(z.nonnegative()),
  /** Guards that changed the weight, strongest first (`quotation`, `attributed`, `hedged`, `figure` …). */
  guards: z.array(z.string()),
  /** What the finding's own words add to the rule's message, for example the two poles of a dichotomy. */
  note: z.optional(z.string()),
});
export type Finding = z.infer<typeof findingSchema>;

/** What the reader is told of a rule or measure; the report carries it, so that a view needs no rule data. */
export const ruleInfoSchema = z.object({
  name: z.string(),
  dimension: z.enum(DIMENSIONS),
  /** Flags (loaded question, whataboutism, personal attack, mind-reading) are listed by name, not rated apart. */
  flag: z.optional(z.string()),
  message: z.string(),
  question: z.string(),
  citation: z.string(),
});
export type RuleInfo = z.infer<typeof ruleInfoSchema>;

/** A document-level number beside what is usual, both printable. */
export const measureSchema = z.object({
  id: z.string(),
  name: z.string(),
  value: z.number(),
  /** Unit or scale, in words: `sentences`, `share of words`, `−1 to 1`. */
  unit: z.string(),
  /** What is usual, in words, with where the figure comes from. */
  norm: z.string(),
  /** Points (0–5) that the measure adds to the rating. */
  points: z.number().check(z.nonnegative()),
  /** Sentences behind the number. */
  spans: z.array(spanSchema),
});
export type Measure = z.infer<typeof measureSchema>;

export const ratingSchema = z.object({
  dimension: z.enum(DIMENSIONS),
  /** 0–5, or null where the text gives too little to rate; `explanation` then says why. */
  rating: z.nullable(z.int().check(z.minimum(0), z.maximum(5))),
  /** The rating before rounding, 0–5. */
  value: z.number().check(z.minimum(0), z.maximum(5)),
  /** How sure the rating is: below 0.4 low, from 0.7 high. */
  confidence: share,
  explanation: z.string(),
  /** Indexes into `AnalysisReport.findings`, heaviest and most varied first; at most `MAX_EVIDENCE`. */
  evidence: z.array(z.int()),
  measures: z.array(measureSchema),
  /** What would lower the rating, in words; empty where nothing was found. */
  lowers: z.array(z.string()),
  /** What was checked, in words, so that a clean result says something. */
  checked: z.string(),
  /** Steps from evidence to rating, one printable line each. */
  trace: z.array(z.string()),
});
export type Rating = z.infer<typeof ratingSchema>;

/** Most findings that a rating lists as its evidence. */
export const MAX_EVIDENCE = 8;

/** Id of the second topic, where a perspective is expected on that one alone. */
const onSecondTopic = z.optional(z.string());

export const coveredPerspectiveSchema = z.object({
  id: z.string(),
  topic: onSecondTopic,
  /** Ids of the second topic's perspectives that mean the same and are counted here. */
  also: z.optional(z.array(z.string())),
  name: z.string(),
  core: z.boolean(),
  /** 1 brushed, 2 mentioned, 3 treated. */
  depth: z.int().check(z.minimum(1), z.maximum(3)),
  span: spanSchema,
});

export const omittedPerspectiveSchema = z.object({
  id: z.string(),
  topic: onSecondTopic,
  name: z.string(),
  /** 0 not found; 1 only brushed, with `span` where. */
  depth: z.int().check(z.minimum(0), z.maximum(1)),
  span: z.optional(spanSchema),
  question: z.string(),
  /** Why this view is expected on the topic, with its source. */
  why: z.string(),
  /** The words that were searched for. */
  searched: z.array(z.string()),
});

const expectedTopicSchema = z.object({ id: z.string(), label: z.string(), confidence: share });

export const perspectivesSchema = z.object({
  topic: z.nullable(expectedTopicSchema),
  /** Nearly as strong as the first; the lists hold what is expected on both. */
  secondTopic: z.optional(expectedTopicSchema),
  omitted: z.array(omittedPerspectiveSchema),
  covered: z.array(coveredPerspectiveSchema),
  /** Why there is no rating or no list; empty where both are there. */
  note: z.string(),
});
export type Perspectives = z.infer<typeof perspectivesSchema>;

export const SPEAKER_KINDS = [
  "person",
  "organisation",
  "document",
  "unnamed-official",
  "vague-group",
  "pronoun",
] as const;

export const speakerSchema = z.object({
  name: z.string(),
  kind: z.enum(SPEAKER_KINDS),
  /** Words reported as this speaker's, quoted or not. */
  words: z.int().check(z.nonnegative()),
  attributions: z.int().check(z.nonnegative()),
  verbs: z.array(z.string()),
  /** First attribution. */
  span: spanSchema,
});
export type Speaker = z.infer<typeof speakerSchema>;

export const entitySchema = z.object({
  name: z.string(),
  mentions: z.int().check(z.nonnegative()),
  span: spanSchema,
});

/** A sentence of the article, by its place and its text. */
export const excerptSchema = z.object({ text: z.string(), span: spanSchema });

export const POLARITIES = [
  "very negative",
  "negative",
  "neutral",
  "positive",
  "very positive",
] as const;

export const cardSchema = z.object({
  summary: z.array(excerptSchema),
  keyPoints: z.array(excerptSchema),
  topics: z.array(z.object({ name: z.string(), confidence: share })),
  organisations: z.array(entitySchema),
  people: z.array(entitySchema),
  places: z.array(entitySchema),
  questions: z.array(
    z.object({
      question: z.string(),
      /** Sentences of the article that answer; empty: the article does not say. */
      answers: z.array(excerptSchema),
    }),
  ),
  goals: z.array(
    z.object({
      goal: z.int().check(z.minimum(1), z.maximum(17)),
      name: z.string(),
      relevance: z.enum(["direct", "indirect"]),
      polarity: z.enum(POLARITIES),
      /** The article's words that touch the goal. */
      words: z.array(z.string()),
      spans: z.array(spanSchema),
    }),
  ),
});
export type Card = z.infer<typeof cardSchema>;

export const NOTICE_KINDS = [
  "genre",
  "partial",
  "cut",
  "selection",
  "short",
  "language",
  /** Rule packs cost more on the text than they may. */
  "packs",
] as const;

/** The whole result of one analysis. Same text and same rules give the same report, byte for byte. */
export const analysisReportSchema = z.object({
  schema: z.literal(REPORT_SCHEMA_VERSION),
  ruleset: z.object({ version: z.string(), rules: z.int(), topics: z.int() }),
  source: z.object({
    url: z.string(),
    title: z.string(),
    siteName: z.nullable(z.string()),
    byline: z.nullable(z.string()),
    published: z.nullable(z.string()),
    /** ISO 3166-1 alpha-2, or null: unknown rather than a guess. */
    country: z.nullable(z.string()),
  }),
  language: z.string(),
  /** `unsupported`: no rules for this language, nothing was rated; `too-short`: findings only. */
  status: z.enum(["rated", "too-short", "unsupported-language"]),
  genre: z.object({ kind: z.enum(GENRES), because: z.string() }),
  text: z.object({
    characters: z.int(),
    words: z.int(),
    sentences: z.int(),
    /** Sentences in the reporter's own voice. */
    narratorSentences: z.int(),
    quotedWords: z.int(),
  }),
  /** Said before anything else on the card. */
  notices: z.array(z.object({ kind: z.enum(NOTICE_KINDS), text: z.string() })),
  ratings: z.array(ratingSchema),
  /** The language value of headline, narrator and quotations apart, 0–5. */
  voices: z.object({ headline: z.number(), narrator: z.number(), quotation: z.number() }),
  findings: z.array(findingSchema),
  rules: z.record(z.string(), ruleInfoSchema),
  perspectives: perspectivesSchema,
  speakers: z.array(speakerSchema),
  card: cardSchema,
});
export type AnalysisReport = z.infer<typeof analysisReportSchema>;
