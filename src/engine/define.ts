import * as z from "zod/mini";
import { DIMENSIONS, TIERS } from "./report.ts";

/** Kebab-case id with its folder: `language/derogatory-adjectives`. */
const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$/));
const words = z.array(z.string().check(z.minLength(1), z.maxLength(400))).check(z.minLength(1));
/** Tokens, not characters; a bound keeps matching linear. */
const reach = z.int().check(z.minimum(1), z.maximum(12));
const SIDES = ["left", "right", "both"] as const;

/**
 * The closed set of guards. Each looks at the surroundings of a match; `words` are patterns of the
 * same language as `match`.
 */
export const guardSchema = z.discriminatedUnion("guard", [
  /** Silent when one of the words stands within `within` tokens (default 4) in the same sentence. */
  z.object({
    guard: z.literal("unless-near"),
    words,
    within: z.optional(reach),
    side: z.optional(z.enum(SIDES)),
  }),
  /** Speaks only when one of the words stands within `within` tokens (default 4) in the same sentence. */
  z.object({
    guard: z.literal("only-near"),
    words,
    within: z.optional(reach),
    side: z.optional(z.enum(SIDES)),
  }),
  /** Silent when one of the words stands anywhere in the same sentence. */
  z.object({ guard: z.literal("unless-in-sentence"), words }),
  /** Speaks only when one of the words stands anywhere in the same sentence. */
  z.object({ guard: z.literal("only-in-sentence"), words }),
  /** Speaks only at the given place. */
  z.object({ guard: z.literal("only-in"), place: z.enum(["headline", "lead", "body"]) }),
  /** Silent when the article's topic is one of these. */
  z.object({ guard: z.literal("unless-topic"), topics: words }),
  /** Speaks only from this many findings of the rule in one article. */
  z.object({ guard: z.literal("at-least"), count: z.int().check(z.minimum(2), z.maximum(10)) }),
  /** Speaks only when another finding (not of this rule) stands in the same sentence. */
  z.object({ guard: z.literal("needs-company") }),
  /** Speaks only when the sentence ends with a question mark. */
  z.object({ guard: z.literal("only-question") }),
  /** Silent when the sentence ends with a question mark. */
  z.object({ guard: z.literal("unless-question") }),
  /** Switches default guards off for this rule. */
  z.object({
    guard: z.literal("allow"),
    what: z
      .array(z.enum(["quotation", "attribution", "negation", "hedge", "figure", "mention", "name"]))
      .check(z.minLength(1)),
  }),
]);
export type Guard = z.infer<typeof guardSchema>;

/**
 * A rule: which wording, under which guards, tells the reader what. One file a rule.
 *
 * `match` holds patterns. A pattern is words apart by spaces; each is one of
 *
 * | form | matches |
 * |---|---|
 * | `word` | that form, any case, British or American spelling |
 * | `slam/v` `thug/n` `stark/a` | any inflection of the verb, noun or adjective |
 * | `propagand*` | any word with that beginning (4 letters at least) |
 * | `@speech-verb` | any word of a shared word class |
 * | `#figure` `#name` `#start` `#end` | a number, a capitalised word inside a sentence, the sentence's start or end |
 * | `(a|b c|d/v)` | one of the alternatives; a part of speech behind the bracket holds for all of them |
 * | `x?` | x or nothing |
 * | `..3` | up to three words, none of them past a comma, semicolon, colon or dash |
 * | `,` | a comma, semicolon or dash |
 * | `[ … ]` | the part that is marked for the reader, where it is not the whole match |
 *
 * A hyphenated word also matches its parts written apart.
 */
export const ruleSchema = z.object({
  id,
  dimension: z.enum(DIMENSIONS),
  name: z.string(),
  tier: z.enum(TIERS),
  /** Rules of one family count once where the number of distinct kinds of evidence matters. */
  family: z.string(),
  flag: z.optional(z.enum(["loaded-question", "whataboutism", "personal-attack", "mind-reading"])),
  match: words,
  /** The same words belong to no rule: exact phrases in which the match is silent (`heart attack`). */
  except: z.optional(words),
  guards: z.optional(z.array(guardSchema)),
  message: z.string(),
  /** What the reader may ask. */
  question: z.string(),
  /** Linguistic or media-bias class behind the rule, with author and year. */
  citation: z.string(),
  examples: z.object({
    /** Sentences in which each span to be marked stands in [square brackets]. */
    marked: z.array(z.string()).check(z.minLength(2)),
    /** Near-misses in which the rule must stay silent (weight 0). */
    silent: z.array(z.string()).check(z.minLength(2)),
  }),
});
export type Rule = z.infer<typeof ruleSchema>;

/** A word class that annotator and rules share. */
export const wordClassSchema = z.object({
  id,
  /** Entries are words with an optional part of speech: `say/v`, `critic/n`, `perhaps`. */
  words,
  citation: z.string(),
});
export type WordClass = z.infer<typeof wordClassSchema>;

export const perspectiveSchema = z.object({
  id,
  name: z.string(),
  /** Core perspectives count 1, others 0.4. */
  core: z.boolean(),
  /** Cues are patterns as in rules. A topic word alone is no cue. */
  cues: words,
  question: z.string(),
  /** Why this view is expected, with its source. */
  why: z.string(),
  examples: z.object({
    covers: z.array(z.string()).check(z.minLength(1)),
    brushes: z.optional(z.array(z.string())),
    misses: z.array(z.string()).check(z.minLength(1)),
  }),
});
export type Perspective = z.infer<typeof perspectiveSchema>;

/** A topic: how it is recognised and whose views are usually expected. One file a topic. */
export const topicSchema = z.object({
  id,
  label: z.string(),
  /**
   * Trigger families. A distinct trigger of a family gives `weight` points; a `required` family
   * must be hit for the topic to be considered at all.
   */
  triggers: z
    .array(
      z.object({
        family: z.string(),
        words,
        weight: z.number().check(z.positive()),
        required: z.optional(z.boolean()),
      }),
    )
    .check(z.minLength(1)),
  perspectives: z.array(perspectiveSchema).check(z.minLength(3)),
  examples: z.object({
    /** Short texts on the topic. */
    on: z.array(z.string()).check(z.minLength(1)),
    /** Texts with some of its words on another subject. */
    off: z.array(z.string()).check(z.minLength(1)),
  }),
});
export type Topic = z.infer<typeof topicSchema>;

/** Two poles that a text may set against each other as if nothing lay between. One file a pair. */
export const oppositionSchema = z.object({
  id,
  poles: z.tuple([z.object({ name: z.string(), words }), z.object({ name: z.string(), words })]),
  citation: z.string(),
});
export type Opposition = z.infer<typeof oppositionSchema>;

/** Types a rule file; the data is checked by `ruleSchema` in the tests and on import, not at start-up. */
export const defineRule = (rule: Rule): Rule => rule;
/** Types a topic file. */
export const defineTopic = (topic: Topic): Topic => topic;
/** Types a word-class file. */
export const defineClass = (wordClass: WordClass): WordClass => wordClass;
/** Types a file with a pair of poles. */
export const defineOpposition = (opposition: Opposition): Opposition => opposition;
