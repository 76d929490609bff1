import { analyze } from "../../src/engine/analyze.ts";
import { articleFromBlocks } from "../../src/engine/article.ts";
import {
  type CompiledRuleset,
  compileRuleset,
  type RulesetSource,
} from "../../src/engine/compile.ts";
import { articleFromPlainText } from "../plain-article.ts";
import { type BenchText, paragraphsOfWords } from "./texts.ts";
import { meanCpuMs, shortestMs, type Work } from "./timing.ts";

export interface EngineFigures {
  lengths: LengthFigure[];
  /** Time per word at the greatest length over that at the smallest: 1 where time grows linearly. */
  linearity: number;
  /** Milliseconds to compile the rules: cold, as at a worker's start, and warm. */
  compile: { firstMs: number; warmMs: number; rules: number; topics: number };
}

interface LengthFigure {
  words: number;
  ms: number;
  microsecondsPerWord: number;
}

const COMPILE_RUNS = 10;
const LENGTHS = [1_000, 10_000, 100_000, 1_000_000];
/** Processor time that is spent at each length, in milliseconds. */
const MS_PER_LENGTH = 1_000;

/** Compiles the rules. To be called first, so that the first compilation is a cold one. */
export function benchCompile(source: RulesetSource): EngineFigures["compile"] {
  const started = performance.now();
  compileRuleset(source);
  const firstMs = performance.now() - started;
  const warmMs = shortestMs(() => compileRuleset(source), COMPILE_RUNS);
  return { firstMs, warmMs, rules: source.rules.length, topics: source.topics.length };
}

/** How time grows with the length of a text. To be called when the engine is warm. */
export function benchLengths(
  source: RulesetSource,
  texts: readonly BenchText[],
): Pick<EngineFigures, "lengths" | "linearity"> {
  const ruleset = compileRuleset(source);
  const lengths = LENGTHS.map((words) => figureAt(words, texts, ruleset));
  const perWord = lengths.map((length) => length.microsecondsPerWord);
  return { lengths, linearity: (perWord.at(-1) ?? 0) / (perWord[0] ?? 1) };
}

/** The whole report on one of the texts. */
export function engineWork(source: RulesetSource, texts: readonly BenchText[]): Work {
  const ruleset = compileRuleset(source);
  const articles = new Map(
    texts.map(({ text, title }) => [text, articleFromPlainText(text, { title }).article]),
  );
  return (text) => {
    const article = articles.get(text);
    return article === undefined ? null : analyze(article, ruleset);
  };
}

function figureAt(
  words: number,
  texts: readonly BenchText[],
  ruleset: CompiledRuleset,
): LengthFigure {
  const article = articleFromBlocks(
    paragraphsOfWords(texts, words).map((text) => ({ kind: "paragraph", text })),
  );
  const ms = meanCpuMs(() => analyze(article, ruleset), MS_PER_LENGTH);
  return { words, ms, microsecondsPerWord: (1_000 * ms) / words };
}
