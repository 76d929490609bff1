import { readFile } from "node:fs/promises";
import { analyze } from "../src/engine/analyze.ts";
import { type AnnotatedText, annotate } from "../src/engine/annotate/annotate.ts";
import type { Article } from "../src/engine/article.ts";
import { type CompiledRuleset, compileRuleset } from "../src/engine/compile.ts";
import { readRulePack } from "../src/engine/pack/read.ts";
import type { AnalysisReport } from "../src/engine/report.ts";
import { type RulePack, withPacks } from "../src/engine/rule-pack.ts";
import { leftOutLines, soundRuleset } from "../src/engine/sound-ruleset.ts";
import { loadRulesetSource } from "./ruleset-from-disk.ts";

/** The engine with the rules that ship, ready for one article after another. */
export interface Engine {
  ruleset: CompiledRuleset;
  analyze(article: Article): AnalysisReport;
  /** Sentences, quotations and attributions alone. */
  annotate(article: Article): AnnotatedText;
}

/**
 * @param packFiles rule packs whose rules are to stand beside those that ship.
 * @param onWarning told of broken rules that are left out, and what a pack's writer may want to look at.
 * @throws {RulePackError} when a pack cannot be used.
 */
export async function loadEngine(
  packFiles: readonly string[] = [],
  onWarning: (line: string) => void = () => {},
): Promise<Engine> {
  const { source, leftOut } = soundRuleset(await loadRulesetSource());
  for (const line of leftOutLines(leftOut)) onWarning(`left out: ${line}`);
  const packs: RulePack[] = [];
  for (const file of packFiles) {
    const reading = readRulePack(await packText(file), source);
    if (!reading.ok) throw new RulePackError(reading.errors.map((line) => `${file}: ${line}`));
    for (const line of reading.warnings) onWarning(`${file}: ${line}`);
    if (packs.some(({ name }) => name === reading.pack.name))
      throw new RulePackError([`${file}: name: "${reading.pack.name}" is another pack's too`]);
    packs.push(reading.pack);
  }
  return engineOf(compileRuleset(withPacks(source, packs)));
}

/** What keeps a rule pack from being used, one line each. */
export class RulePackError extends Error {
  constructor(lines: readonly string[]) {
    super(lines.join("\n"));
    this.name = "RulePackError";
  }
}

async function packText(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new RulePackError([`${file}: ${(error as Error).message}`]);
  }
}

/** The engine with the rules that ship, less what is broken among them, and what is wrong with that. */
export async function loadEngineLeavingOutBroken(): Promise<{
  engine: Engine;
  problems: string[];
}> {
  const { source, leftOut } = soundRuleset(await loadRulesetSource());
  return { engine: engineOf(compileRuleset(source)), problems: leftOutLines(leftOut) };
}

const engineOf = (ruleset: CompiledRuleset): Engine => ({
  ruleset,
  analyze: (article) => analyze(article, ruleset),
  annotate: (article) => annotate(article, ruleset.lexicon, ruleset.words),
});
