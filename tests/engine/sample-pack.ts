import { loadRulesetSource } from "../../scripts/ruleset-from-disk.ts";
import { readRulePack } from "../../src/engine/pack/read.ts";
import type { PackRule, RulePack } from "../../src/engine/rule-pack.ts";

export const shipped = await loadRulesetSource();
/** Enough of the shipped source for what looks at the pack alone, and quick to compile. */
export const small = {
  ...shipped,
  rules: shipped.rules.slice(0, 1),
  topics: [],
  goals: [],
  subjects: [],
};

export const glum: PackRule = {
  id: "language/glum-words",
  dimension: "language",
  name: "Glum words",
  tier: "B",
  family: "glum",
  match: ["zorbling", "quimmish/a"],
  guards: [{ guard: "unless-near", words: ["museum/n"], within: 3 }],
  message: "The word judges the mood.",
  question: "Whose mood is it?",
  citation: "Nobody (2000)",
  examples: {
    marked: ["The [zorbling] vote went on.", "It was a [quimmish] debate."],
    silent: ["The zorbling museum opened.", "The vote went on."],
  },
};

/** A pack's file with these rules, and other fields where given. */
export const fileOf = (rules: unknown[], rest: Record<string, unknown> = {}): string =>
  JSON.stringify({ sidelight: 1, name: "my-words", rules, ...rest });

/** What reading says is wrong, one line each. */
export function errorsOf(text: string, source = small): string[] {
  const reading = readRulePack(text, source);
  return reading.ok ? [] : reading.errors;
}

/** @throws where the text is no sound pack. */
export function packFrom(text: string): RulePack {
  const reading = readRulePack(text, small);
  if (!reading.ok) throw new Error(reading.errors.join("\n"));
  return reading.pack;
}
