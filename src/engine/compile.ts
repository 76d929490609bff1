import { ANNOTATOR_WORDS, type AnnotatorWords, annotatorWords } from "./annotate/words.ts";
import { cardWords } from "./card/card-words.ts";
import { type NameWords, nameWords } from "./card/name-words.ts";
import type {
  Aspect,
  Goal,
  NameList,
  Opposition,
  Places,
  Rule,
  Subject,
  Topic,
  WordClass,
} from "./define.ts";
import { ClassSets } from "./match/classes.ts";
import type { PatternData } from "./match/code.ts";
import { type CompiledRule, defaultsOf } from "./match/guards.ts";
import { Lexicon } from "./match/lexicon.ts";
import { type OwnedPattern, PatternCompiler } from "./match/pattern-compiler.ts";
import { PatternSet } from "./match/pattern-set.ts";
import { FIRST_PLURAL, type MeasureWords, measureWords } from "./measure/words.ts";
import { cueList, type Owner, ownedPatterns } from "./owners.ts";
import type { RuleInfo } from "./report.ts";
import { isOfPack } from "./rule-pack.ts";

/** The data that a ruleset is compiled from. */
export interface RulesetSource {
  /** Primary language subtag of the texts that the rules are for. */
  language: string;
  rules: Rule[];
  topics: Topic[];
  classes: WordClass[];
  /** Pairs of poles for the false dichotomies that only a whole text shows. */
  oppositions?: Opposition[];
  /** What the card tells names by. */
  names?: NameList[];
  places?: Places[];
  /** What the card lists and asks. */
  goals?: Goal[];
  subjects?: Subject[];
  aspects?: Aspect[];
  /** Names of the rule packs whose rules stand among `rules`; the version tells them. */
  packs?: string[];
}

/** A ruleset made ready for matching. Opaque to callers, but for its metadata. */
export interface CompiledRuleset {
  /** Changes with every change of the rules. */
  readonly version: string;
  readonly language: string;
  readonly rules: readonly CompiledRule[];
  readonly topics: readonly Topic[];
  readonly oppositions: readonly Opposition[];
  readonly goals: readonly Goal[];
  readonly subjects: readonly Subject[];
  readonly aspects: readonly Aspect[];
  readonly names: NameWords;
  /** Ids of rules that speak only beside another finding of the same sentence. */
  readonly shy: ReadonlySet<string>;
  /** Ids of rules that the reader switched off. */
  readonly off: ReadonlySet<string>;
  readonly lexicon: Lexicon;
  readonly classes: ClassSets;
  readonly words: AnnotatorWords;
  readonly measureWords: MeasureWords;
  /** Kinds of words that the card tells apart, by lexicon id. */
  readonly cardWords: Uint8Array;
  readonly patterns: PatternSet;
  readonly owners: readonly Owner[];
  /** Kind of every owner: owners differ in shape, so asking themselves takes longer. */
  readonly ownerKinds: readonly Owner["kind"][];
  /** Number of the owner of each topic's first perspective; those of the others follow it. */
  readonly firstCues: readonly number[];
  /** Number of the owner of the first opposition's first pole; those of the others follow it. */
  readonly firstPole: number;
}

/**
 * Compiles a ruleset.
 *
 * @throws {Error} naming the rule, topic or class and the pattern that cannot be read.
 */
export const compileRuleset = (source: RulesetSource): CompiledRuleset =>
  rulesetFrom(source, compilePatterns(source));

/**
 * Compiles the patterns of a ruleset into plain data, which a build can store: the costly half of
 * `compileRuleset`. Lists and owners are numbered in the order in which `rulesetFrom` asks for them.
 *
 * @throws {Error} naming the rule, topic or class and the pattern that cannot be read.
 */
export function compilePatterns(source: RulesetSource): PatternData {
  const compiler = new PatternCompiler(source.classes);
  compiler.addWords(ANNOTATOR_WORDS);
  compiler.addWords(FIRST_PLURAL);
  const running: OwnedPattern[][] = Array.from({ length: firstGuardList(source) }, () => []);
  for (const [number, { owner, id, list, patterns }] of ownedPatterns(source).entries()) {
    const counted = owner.kind === "rule" && isOfPack(id);
    for (const pattern of patterns) running[list]?.push({ owner: number, id, pattern, counted });
  }
  for (const list of running) compiler.addList(list);
  for (const rule of source.rules)
    for (const words of guardLists(rule))
      compiler.addList(
        words.map((pattern) => ({ owner: 0, id: rule.id, pattern, counted: isOfPack(rule.id) })),
      );
  return compiler.finish(versionOf(source));
}

/**
 * Makes a ruleset ready from its source and its compiled patterns.
 *
 * @param data what `compilePatterns` gave for the same source.
 * @param off ids of rules that are to stay silent.
 */
export function rulesetFrom(
  source: RulesetSource,
  data: PatternData,
  off: ReadonlySet<string> = new Set(),
): CompiledRuleset {
  const lexicon = new Lexicon(data.forms);
  const classes = new ClassSets(data);
  const words = annotatorWords(classes, lexicon);
  let lists = firstGuardList(source);
  const rules = source.rules.map((rule): CompiledRule => {
    const { guards = [] } = rule;
    const { id, dimension, tier, family } = rule;
    return {
      rule,
      head: { id, dimension, tier, family },
      info: infoOf(rule),
      guards: guards.map((guard) => ({ guard, words: "words" in guard ? lists++ : -1 })),
      except: rule.except ? lists++ : -1,
      least: guards.find((guard) => guard.guard === "at-least")?.count ?? 1,
      ...defaultsOf(rule),
    };
  });
  const owners = ownedPatterns(source).map(({ owner }) => owner);
  return {
    version: off.size === 0 ? data.version : `${data.version}-${off.size}-off`,
    language: source.language,
    rules,
    topics: source.topics,
    oppositions: source.oppositions ?? [],
    goals: source.goals ?? [],
    subjects: source.subjects ?? [],
    aspects: source.aspects ?? [],
    names: nameWords(source.names ?? [], source.places ?? [], lexicon),
    shy: new Set(
      rules.flatMap(({ rule, guards }) =>
        guards.some(({ guard }) => guard.guard === "needs-company") ? [rule.id] : [],
      ),
    ),
    off,
    lexicon,
    classes,
    words,
    measureWords: measureWords(classes, lexicon),
    cardWords: cardWords(words, lexicon),
    patterns: new PatternSet(data),
    owners,
    ownerKinds: owners.map(({ kind }) => kind),
    firstCues: firstCuesOf(owners),
    firstPole: owners.findIndex(({ kind }) => kind === "pole"),
  };
}

function infoOf({ name, dimension, message, question, citation, flag }: Rule): RuleInfo {
  return { name, dimension, message, question, citation, ...(flag ? { flag } : {}) };
}

function firstCuesOf(owners: readonly Owner[]): number[] {
  const first: number[] = [];
  for (const [number, owner] of owners.entries())
    if (owner.kind === "cue" && owner.perspective === 0) first[owner.topic] = number;
  return first;
}

/** The words of guards come behind the lists that run. */
const firstGuardList = ({ topics }: RulesetSource): number => cueList(topics.length);

/** Word lists of a rule's guards and exceptions, in the order in which they are numbered. */
const guardLists = ({ guards = [], except }: Pick<Rule, "guards" | "except">): string[][] => [
  ...guards.flatMap((guard) => ("words" in guard ? [guard.words] : [])),
  ...(except ? [except] : []),
];

/** `en-1a2b3c4d`, with packs `en-5e6f7a8b+my-words`. */
const versionOf = (source: RulesetSource): string =>
  [
    `${source.language}-${hashOf(JSON.stringify(source, withoutExamples))}`,
    ...(source.packs ?? []),
  ].join("+");

/** Examples change no report, and a package may leave them out. */
function withoutExamples(key: string, value: unknown): unknown {
  return key === "examples" ? undefined : value;
}

/** FNV-1a, 32 bits, as eight hexadecimal digits: tells rulesets apart, protects nothing. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
