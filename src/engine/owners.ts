import type { RulesetSource } from "./compile.ts";
import type { Topic } from "./define.ts";

/** Whom a match belongs to: patterns of rules, topic triggers and perspective cues run in one pass. */
export type Owner =
  | { kind: "rule"; rule: number }
  | { kind: "trigger"; topic: number; family: number }
  | { kind: "cue"; topic: number; perspective: number }
  | { kind: "pole"; opposition: number; pole: 0 | 1 }
  | { kind: "goal"; goal: number; strong: boolean }
  /** `tag` −1: the subject's own words. */
  | { kind: "subject"; subject: number; tag: number }
  | { kind: "answer"; aspect: number; strong: boolean };

/** Number of the list of patterns that run over every text: rules, triggers and poles. */
export const EVERY_TEXT = 0;
/** Number of the list of a topic's cues, which run over texts on that topic only. */
export const cueList = (topic: number): number => 1 + topic;
interface OwnedPatterns {
  owner: Owner;
  /** Id of the rule or topic, for messages. */
  id: string;
  /** Number of the list in which the patterns run. */
  list: number;
  patterns: readonly string[];
}

/** Everything that runs over a text, in the order in which owners are numbered. */
export function ownedPatterns(source: RulesetSource): OwnedPatterns[] {
  const { rules, topics, oppositions = [] } = source;
  return [
    ...rules.map(({ id, match }, rule) => ({
      owner: { kind: "rule" as const, rule },
      id,
      list: EVERY_TEXT,
      patterns: match,
    })),
    ...topics.flatMap((topic, number) => ownedByTopic(topic, number)),
    ...oppositions.flatMap(({ id, poles }, opposition) =>
      ([0, 1] as const).map((pole) => ({
        owner: { kind: "pole" as const, opposition, pole },
        id,
        list: EVERY_TEXT,
        patterns: poles[pole].words,
      })),
    ),
    ...ownedByCard(source),
  ];
}

function ownedByCard({ goals = [], subjects = [], aspects = [] }: RulesetSource): OwnedPatterns[] {
  return [
    ...goals.flatMap(({ name, strong, weak }, goal): OwnedPatterns[] => [
      {
        owner: { kind: "goal" as const, goal, strong: true },
        id: name,
        list: EVERY_TEXT,
        patterns: strong,
      },
      {
        owner: { kind: "goal" as const, goal, strong: false },
        id: name,
        list: EVERY_TEXT,
        patterns: weak,
      },
    ]),
    ...subjects.flatMap(({ id, words, tags }, subject): OwnedPatterns[] => [
      {
        owner: { kind: "subject" as const, subject, tag: -1 },
        id,
        list: EVERY_TEXT,
        patterns: words,
      },
      ...tags.map((tag, number) => ({
        owner: { kind: "subject" as const, subject, tag: number },
        id: `${id}: ${tag.name}`,
        list: EVERY_TEXT,
        patterns: tag.words,
      })),
    ]),
    ...aspects.flatMap(({ id, cues, weak }, aspect): OwnedPatterns[] => [
      {
        owner: { kind: "answer" as const, aspect, strong: true },
        id,
        list: EVERY_TEXT,
        patterns: cues,
      },
      {
        owner: { kind: "answer" as const, aspect, strong: false },
        id,
        list: EVERY_TEXT,
        patterns: weak,
      },
    ]),
  ];
}

/** The patterns of one topic, opposition, goal, subject or aspect; other parts of a ruleset hold none outside rules. */
export const patternsOfPart = (part: keyof RulesetSource, entry: unknown): readonly string[] =>
  ownedPatterns({
    language: "",
    rules: [],
    topics: [],
    classes: [],
    ...(part === "classes" || part === "rules" ? {} : { [part]: [entry] }),
  }).flatMap(({ patterns }) => patterns);

/** A trigger counts once, however often it is hit, so each has an owner of its own. */
function ownedByTopic({ id, triggers, perspectives }: Topic, topic: number): OwnedPatterns[] {
  return [
    ...triggers.flatMap(({ words }, family) =>
      words.map((word) => ({
        owner: { kind: "trigger" as const, topic, family },
        id,
        list: EVERY_TEXT,
        patterns: [word],
      })),
    ),
    ...perspectives.map(({ cues }, perspective) => ({
      owner: { kind: "cue" as const, topic, perspective },
      id,
      list: cueList(topic),
      patterns: cues,
    })),
  ];
}
