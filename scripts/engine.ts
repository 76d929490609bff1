import { analyze } from "../src/engine/analyze.ts";
import { type AnnotatedText, annotate } from "../src/engine/annotate/annotate.ts";
import type { Article } from "../src/engine/article.ts";
import { type CompiledRuleset, compileRuleset, type RulesetSource } from "../src/engine/compile.ts";
import type { AnalysisReport } from "../src/engine/report.ts";
import { loadRulesetSource } from "./ruleset-from-disk.ts";

/** The engine with the rules that ship, ready for one article after another. */
export interface Engine {
  ruleset: CompiledRuleset;
  analyze(article: Article): AnalysisReport;
  /** Sentences, quotations and attributions alone. */
  annotate(article: Article): AnnotatedText;
}

/** @throws when a rule or topic does not compile. */
export async function loadEngine(): Promise<Engine> {
  return engineOf(compileRuleset(await loadRulesetSource()));
}

/**
 * The engine without the rules and topics that do not compile, and what is wrong with those: half a
 * rule in the works should not keep the others from being measured.
 */
export async function loadEngineLeavingOutBroken(): Promise<{
  engine: Engine;
  problems: string[];
}> {
  const source = await loadRulesetSource();
  const problems: string[] = [];
  const compiles = (part: Partial<RulesetSource>): boolean => {
    try {
      compileRuleset({ ...source, rules: [], topics: [], ...part });
      return true;
    } catch (error) {
      problems.push((error as Error).message);
      return false;
    }
  };
  const whole = compiles(source);
  if (whole) return { engine: engineOf(compileRuleset(source)), problems: [] };
  problems.length = 0;
  const rules = source.rules.filter((rule) => compiles({ rules: [rule] }));
  const topics = source.topics.filter((topic) => compiles({ topics: [topic] }));
  return { engine: engineOf(compileRuleset({ ...source, rules, topics })), problems };
}

const engineOf = (ruleset: CompiledRuleset): Engine => ({
  ruleset,
  analyze: (article) => analyze(article, ruleset),
  annotate: (article) => annotate(article, ruleset.lexicon, ruleset.words),
});
