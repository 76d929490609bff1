import { type AnnotatedText, ATTRIBUTED, QUOTED } from "../annotate/annotate.ts";
import type { Sentence } from "../annotate/sentences.ts";
import { CAPITALISED } from "../annotate/tokens.ts";
import type { AnnotatorWords } from "../annotate/words.ts";
import type { Guard, Rule } from "../define.ts";
import type { Dimension, RuleInfo } from "../report.ts";
import type { IdSet } from "./id-set.ts";
import { CLAUSE_MARK, isWord, NUMBER } from "./lexicon.ts";
import type { Match } from "./match.ts";
import type { PatternSet } from "./pattern-set.ts";

/** What a guard's word list looks like when compiled, beside the guard itself. */
export interface CompiledGuard {
  guard: Guard;
  /** Number of the guard's word list in the patterns, or −1. */
  words: number;
}

export interface CompiledRule {
  rule: Rule;
  /** What findings say of the rule. Rules differ in shape, so asking themselves takes longer. */
  head: Pick<Rule, "id" | "dimension" | "tier" | "family">;
  /** What a report says of the rule. */
  info: RuleInfo;
  guards: readonly CompiledGuard[];
  /** Number of the list of exceptions, or −1. */
  except: number;
  /** Fewest findings of the rule in one article that make it speak. */
  least: number;
  /** Default guards that are asked, as bits, and their factors. */
  asked: number;
  profile: Profile;
}

/** Weight factor with the guards that spoke; null: the rule is silent here. */
export type Verdict = { factor: number; guards: string[] } | null;

const DEFAULT_WITHIN = 4;
/** How far left of a match a negation or hedge is looked for, in tokens of the same clause. */
const SCOPE = 4;

/** Factors of default guards. */
export interface Profile {
  attribution: number;
  negation: number;
  hedge: number;
  figure: number;
}

/** Factors of the default guards by dimension (a quotation always weighs 0, a mention a quarter). */
const PROFILES: Readonly<Record<Dimension, Profile>> = {
  language: { attribution: 0.25, negation: 0, hedge: 0.7, figure: 0.7 },
  sensationalism: { attribution: 0.25, negation: 0, hedge: 0.7, figure: 0.7 },
  labelling: { attribution: 0.25, negation: 0.5, hedge: 1, figure: 1 },
  certainty: { attribution: 0, negation: 0, hedge: 0, figure: 0.7 },
  falseDichotomy: { attribution: 0, negation: 0, hedge: 0, figure: 1 },
  framing: { attribution: 0.25, negation: 0, hedge: 0.7, figure: 0.7 },
  sourcing: { attribution: 1, negation: 1, hedge: 1, figure: 1 },
  omission: { attribution: 1, negation: 1, hedge: 1, figure: 1 },
};

const QUOTATION = 1 << 0;
const ATTRIBUTION = 1 << 1;
const NEGATED = 1 << 2;
const HEDGED = 1 << 3;
const FIGURE = 1 << 4;
const MENTION = 1 << 5;
const NAME = 1 << 6;
const ALL = (1 << 7) - 1;

const BITS = {
  quotation: QUOTATION,
  attribution: ATTRIBUTION,
  negation: NEGATED,
  hedge: HEDGED,
  figure: FIGURE,
  mention: MENTION,
  name: NAME,
} as const;

/** The default guards that a rule does not switch off and that make a difference in its dimension. */
export function defaultsOf({
  dimension,
  guards = [],
}: Pick<Rule, "dimension" | "guards">): Pick<CompiledRule, "asked" | "profile"> {
  const profile = PROFILES[dimension];
  let asked = ALL;
  for (const name of ["attribution", "negation", "hedge", "figure"] as const)
    if (profile[name] === 1) asked &= ~BITS[name];
  for (const guard of guards)
    if (guard.guard === "allow") for (const name of guard.what) asked &= ~BITS[name];
  return { asked, profile };
}

/**
 * Asks every guard of a rule about a match. Looks at the match's own sentence only. Guards with lists
 * of words cost most, so they come last.
 */
export function judge(
  text: AnnotatedText,
  compiled: CompiledRule,
  match: Match,
  topic: string | null,
  { words, patterns }: { words: AnnotatorWords; patterns: PatternSet },
): Verdict {
  const sentence = text.sentences[text.sentenceOf[match.from] as number] as Sentence;
  const place: Place = { text, match, sentence, words, patterns };
  if ((compiled.asked & NAME) !== 0 && isProperName(place)) return null;
  const verdict = defaultVerdict(place, compiled);
  if (verdict === null) return null;
  for (const guard of compiled.guards) if (silences(place, guard, topic)) return null;
  return compiled.except >= 0 && overlapsAny(place, compiled.except) ? null : verdict;
}

interface Place {
  text: AnnotatedText;
  match: Match;
  sentence: Sentence;
  words: AnnotatorWords;
  patterns: PatternSet;
}

function defaultVerdict(place: Place, { asked, profile }: CompiledRule): Verdict {
  const { text, match, words } = place;
  const verdict = { factor: 1, guards: [] as string[] };
  const voice = text.voice[match.markFrom] as number;
  if (voice === QUOTED && (asked & QUOTATION) !== 0) weaken(verdict, "quotation", 0);
  if (voice === ATTRIBUTED && (asked & ATTRIBUTION) !== 0)
    weaken(verdict, "attributed", profile.attribution);
  if ((asked & NEGATED) !== 0 && inScope(place, words.negation)) {
    if (profile.negation === 0) return null;
    weaken(verdict, "negated", profile.negation);
  }
  if ((asked & HEDGED) !== 0 && inScope(place, words.hedge)) {
    if (profile.hedge === 0) return null;
    weaken(verdict, "hedged", profile.hedge);
  }
  if ((asked & FIGURE) !== 0 && hasFigure(place)) weaken(verdict, "figure", profile.figure);
  if ((asked & MENTION) !== 0 && isMention(place)) weaken(verdict, "mention", 0.25);
  return verdict;
}

function weaken(verdict: NonNullable<Verdict>, guard: string, factor: number): void {
  verdict.factor *= factor;
  verdict.guards.push(guard);
}

function silences(place: Place, { guard, words }: CompiledGuard, topic: string | null): boolean {
  const { sentence, text } = place;
  switch (guard.guard) {
    case "unless-near":
      return isNear(place, words, guard.within, guard.side);
    case "only-near":
      return !isNear(place, words, guard.within, guard.side);
    case "unless-in-sentence":
      return isWithin(place, words, sentence.from, sentence.to);
    case "only-in-sentence":
      return !isWithin(place, words, sentence.from, sentence.to);
    case "only-in":
      return guard.place !== placeOf(place);
    case "unless-topic":
      return topic !== null && guard.topics.includes(topic);
    case "only-question":
      return !isQuestion(text, sentence);
    case "unless-question":
      return isQuestion(text, sentence);
    case "at-least":
    case "needs-company":
    case "allow":
      // Looked at when all findings of the article are known, or when the rule is compiled.
      return false;
  }
}

/** Sentences of the first two paragraphs make the lead. */
const LEAD_PARAGRAPHS = 2;

function placeOf({ text, sentence }: Place): "headline" | "lead" | "body" {
  if (text.blocks[sentence.block]?.kind === "headline") return "headline";
  let paragraphs = 0;
  for (let block = 0; block <= sentence.block; block++)
    if (text.blocks[block]?.kind === "paragraph" && ++paragraphs > LEAD_PARAGRAPHS) return "body";
  return "lead";
}

const isQuestion = (text: AnnotatedText, sentence: Sentence) =>
  text.text.slice(Math.max(sentence.start, sentence.end - 3), sentence.end).includes("?");

function isNear(
  place: Place,
  words: number,
  within = DEFAULT_WITHIN,
  side: "left" | "right" | "both" = "both",
): boolean {
  const { match, sentence } = place;
  if (
    side !== "right" &&
    isWithin(place, words, Math.max(sentence.from, match.from - within), match.from)
  )
    return true;
  return (
    side !== "left" && isWithin(place, words, match.to, Math.min(sentence.to, match.to + within))
  );
}

/** Whether one of the words has its anchor at a token of the range. */
function isWithin(
  { text, sentence, patterns }: Place,
  words: number,
  from: number,
  to: number,
): boolean {
  return patterns.someInList(words, text.tokens, sentence, from, to);
}

function overlapsAny({ match, sentence, text, patterns }: Place, words: number): boolean {
  const from = Math.max(sentence.from, match.from - 8);
  const to = Math.min(sentence.to, match.to + 8);
  return patterns.someInList(words, text.tokens, sentence, from, to, match);
}

function inScope({ text, match, sentence }: Place, wanted: IdSet): boolean {
  const { tokens } = text;
  for (let at = match.from - 1; at >= Math.max(sentence.from, match.from - SCOPE); at--) {
    const id = tokens.id[at] as number;
    if (id === CLAUSE_MARK) return false;
    if (wanted.has(id)) return true;
  }
  return false;
}

function hasFigure({ text, sentence }: Place): boolean {
  for (let at = sentence.from; at < sentence.to; at++)
    if (text.tokens.id[at] === NUMBER) return true;
  return false;
}

/** The text speaks about the word (`the term "regime"`, `called it a farce`). */
function isMention(place: Place): boolean {
  const { text, match, words, sentence } = place;
  for (let at = match.from - 1; at >= Math.max(sentence.from, match.from - 3); at--) {
    const id = text.tokens.id[at] as number;
    if (words.useMention.has(id) || words.mentionNoun.has(id)) return true;
  }
  return false;
}

/** A capitalised word among capitalised neighbours, or inside a sentence, is a name: `Brave`, `the War on Drugs`. */
function isProperName({ text, match, sentence }: Place): boolean {
  const { markFrom, markTo } = match;
  if (!isCapital(text, sentence, markFrom) || mostlyCapitals(text, sentence)) return false;
  if (markFrom !== sentence.from) return true;
  return markTo - markFrom === 1 && isCapital(text, sentence, markTo);
}

const isCapital = ({ tokens }: AnnotatedText, { from, to }: Sentence, at: number): boolean =>
  at >= from &&
  at < to &&
  ((tokens.flags[at] as number) & CAPITALISED) !== 0 &&
  isWord(tokens.id[at] as number);

/** Headlines in title case and lines in capitals say nothing about names. */
function mostlyCapitals(text: AnnotatedText, sentence: Sentence): boolean {
  let capitals = 0;
  let all = 0;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (!isWord(text.tokens.id[at] as number)) continue;
    all++;
    if (((text.tokens.flags[at] as number) & CAPITALISED) !== 0) capitals++;
  }
  return all >= 4 && capitals / all > 0.6;
}
