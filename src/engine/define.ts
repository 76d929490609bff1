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
  /** Shared by perspectives of several topics that mean the same; an article on two topics has them once. */
  view: z.optional(z.string()),
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

/** Names that the card tells people, bodies and places by. One file a list. */
export const nameListSchema = z.object({ id, names: words });
export type NameList = z.infer<typeof nameListSchema>;

/** Names of places, apart by semicolons, by ISO 3166-1 alpha-2 code; the country's own name comes first. */
export const placesSchema = z.record(
  z.string().check(z.regex(/^([A-Z]{2})?$/)),
  z.string().check(z.minLength(1)),
);
export type Places = z.infer<typeof placesSchema>;

/** Texts that touch a goal or subject, and texts with some of its words that do not. */
const touching = z.object({
  on: z.array(z.string()).check(z.minLength(2)),
  off: z.array(z.string()).check(z.minLength(2)),
});

/** A Sustainable Development Goal: how a text is seen to touch it. One file a goal. */
export const goalSchema = z.object({
  number: z.int().check(z.minimum(1), z.maximum(17)),
  name: z.string(),
  /** Patterns as in rules: one of them is enough in a short text. */
  strong: words,
  /** Patterns that count only beside others. */
  weak: words,
  citation: z.string(),
  examples: touching,
});
export type Goal = z.infer<typeof goalSchema>;

/** One of the top-level IPTC Media Topics: how it is recognised, with finer tags. One file a subject. */
export const subjectSchema = z.object({
  id,
  /** Name as IPTC gives it. */
  name: z.string(),
  words,
  tags: z.array(z.object({ name: z.string(), words })),
  citation: z.string(),
  examples: touching,
});
export type Subject = z.infer<typeof subjectSchema>;

/** One of the three questions that every card asks: wordings of the answer, and of the question. One file a question. */
export const aspectSchema = z.object({
  id: z.enum(["explanation", "effects", "outlook"]),
  /** Wordings by which a sentence answers, as patterns. */
  cues: words,
  /** Wordings that speak for an answer, but do not make one; they count half. */
  weak: words,
  /**
   * Wordings of the question. Which fits depends on what is known of the article: a field
   * (`education`), a thing (`climate policy`) or an event (`the strike`) to put for `{matter}`,
   * names for `{actor}`, or nothing.
   */
  questions: z.object({ field: words, thing: words, event: words, actor: words, plain: words }),
  citation: z.string(),
  examples: z.object({
    answers: z.array(z.string()).check(z.minLength(2)),
    others: z.array(z.string()).check(z.minLength(2)),
  }),
});
export type Aspect = z.infer<typeof aspectSchema>;

/** Types a rule file; the data is checked by `ruleSchema` in the tests and on import, not at start-up. */
export const defineRule = (rule: Rule): Rule => rule;
/** Types a topic file. */
export const defineTopic = (topic: Topic): Topic => topic;
/** Types a word-class file. */
export const defineClass = (wordClass: WordClass): WordClass => wordClass;
/** Types a file with a pair of poles. */
export const defineOpposition = (opposition: Opposition): Opposition => opposition;
/** Types a file with names. */
export const defineNames = (list: NameList): NameList => list;
/** Types a file with places by country. */
export const definePlaces = (places: Places): Places => places;
/** Types a file with a development goal. */
export const defineGoal = (goal: Goal): Goal => goal;
/** Types a file with a subject of the news. */
export const defineSubject = (subject: Subject): Subject => subject;
/** Types a file with a question and its answers' wordings. */
export const defineAspect = (aspect: Aspect): Aspect => aspect;
