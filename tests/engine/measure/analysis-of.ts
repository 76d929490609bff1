import type { Analysis } from "../../../src/engine/analysis.ts";
import { analysisOf } from "../../../src/engine/analyze.ts";
import { type Article, articleFromBlocks } from "../../../src/engine/article.ts";
import { type CompiledRuleset, compileRuleset } from "../../../src/engine/compile.ts";
import { englishRuleset } from "../../../src/rules/registry.ts";

/** The ruleset that ships. */
export const shipped: CompiledRuleset = compileRuleset(englishRuleset);

/** An article of the given paragraphs under a dull headline. */
export const articleOf = (...paragraphs: string[]): Article =>
  articleFromBlocks([
    { kind: "headline", text: "Council meets" },
    ...paragraphs.map((text) => ({ kind: "paragraph" as const, text })),
  ]);

/** What measures read of an article of the given paragraphs. */
export const analysed = (...paragraphs: string[]): Analysis =>
  analysisOf(articleOf(...paragraphs), shipped);

/** Neutral paragraphs that say and stress nothing, to bring a text to length. */
export const filler = (count: number): string[] =>
  Array.from(
    { length: count },
    (_, index) =>
      `The hall on street ${index + 3} has two doors and a row of windows. Chairs stand along the wall, and a clock hangs over the stage. On Tuesdays the choir meets there, and on Fridays the chess club sits by the window until ten.`,
  );

/** Texts of the spans of findings of one rule that count. */
export const foundBy = ({ article, findings }: Analysis, rule: string): string[] =>
  findings
    .filter((finding) => finding.rule === rule && finding.weight > 0)
    .map(({ span }) => article.text.slice(span.start, span.end));
