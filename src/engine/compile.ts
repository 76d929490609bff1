import { type AnnotatorWords, annotatorWords } from "./annotate/words.ts";
import type { Rule, Topic, WordClass } from "./define.ts";
import { ClassSets } from "./match/classes.ts";
import type { CompiledGuard, CompiledRule } from "./match/guards.ts";
import { Lexicon } from "./match/lexicon.ts";
import { ProgramIndex } from "./match/program-index.ts";
import { type MeasureWords, measureWords } from "./measure/words.ts";

/** The data that a ruleset is compiled from. */
export interface RulesetSource {
  /** Primary language subtag of the texts that the rules are for. */
  language: string;
  rules: Rule[];
  topics: Topic[];
  classes: WordClass[];
}

/** Whom a match belongs to: patterns of rules, topic triggers and perspective cues run in one pass. */
export type Owner =
  | { kind: "rule"; rule: number }
  | { kind: "trigger"; topic: number; family: number }
  | { kind: "cue"; topic: number; perspective: number };

/** A ruleset made ready for matching. Opaque to callers, but for its metadata. */
export interface CompiledRuleset {
  /** Changes with every change of the rules. */
  readonly version: string;
  readonly language: string;
  readonly rules: readonly CompiledRule[];
  readonly topics: readonly Topic[];
  readonly lexicon: Lexicon;
  readonly classes: ClassSets;
  readonly words: AnnotatorWords;
  readonly measureWords: MeasureWords;
  readonly index: ProgramIndex;
  readonly owners: readonly Owner[];
}

/**
 * Compiles a ruleset once, at worker start.
 *
 * @throws {Error} naming the rule, topic or class and the pattern that cannot be read.
 */
export function compileRuleset(source: RulesetSource): CompiledRuleset {
  const lexicon = new Lexicon();
  const classes = new ClassSets(source.classes, lexicon);
  const words = annotatorWords(classes, lexicon);
  const index = new ProgramIndex(lexicon, classes);
  const owners: Owner[] = [];
  const own = (owner: Owner, patterns: readonly string[]) => {
    owners.push(owner);
    for (const pattern of patterns) index.add(pattern, owners.length - 1);
  };
  const listIndex = (patterns: readonly string[] | undefined) => {
    if (!patterns) return null;
    const list = new ProgramIndex(lexicon, classes);
    for (const pattern of patterns) list.add(pattern, 0);
    return list;
  };
  const rules = source.rules.map((rule, number) =>
    named(rule.id, () => {
      own({ kind: "rule", rule: number }, rule.match);
      return compiledRule(rule, listIndex);
    }),
  );
  source.topics.forEach((topic, number) => {
    named(topic.id, () => ownTopic(topic, number, own));
  });
  lexicon.seal();
  return {
    version: `${source.language}-${hashOf(JSON.stringify(source, withoutExamples))}`,
    language: source.language,
    rules,
    topics: source.topics,
    lexicon,
    classes,
    words,
    measureWords: measureWords(classes, lexicon),
    index,
    owners,
  };
}

/** Examples change no report, and a package may leave them out. */
function withoutExamples(key: string, value: unknown): unknown {
  return key === "examples" ? undefined : value;
}

function compiledRule(
  rule: Rule,
  listIndex: (patterns: readonly string[] | undefined) => ProgramIndex | null,
): CompiledRule {
  const guards: CompiledGuard[] = (rule.guards ?? []).map((guard) => ({
    guard,
    words: "words" in guard ? listIndex(guard.words) : null,
  }));
  const allowed = new Set<string>();
  for (const { guard } of guards)
    if (guard.guard === "allow") for (const what of guard.what) allowed.add(what);
  return { rule, guards, except: listIndex(rule.except), allowed };
}

function ownTopic(
  topic: Topic,
  number: number,
  own: (owner: Owner, patterns: readonly string[]) => void,
): void {
  topic.triggers.forEach((trigger, family) => {
    for (const word of trigger.words) own({ kind: "trigger", topic: number, family }, [word]);
  });
  topic.perspectives.forEach((perspective, index) => {
    own({ kind: "cue", topic: number, perspective: index }, perspective.cues);
  });
}

function named<T>(id: string, compile: () => T): T {
  try {
    return compile();
  } catch (error) {
    throw new Error(`${id}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/** FNV-1a, 32 bits, as eight hexadecimal digits: tells rulesets apart, protects nothing. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
