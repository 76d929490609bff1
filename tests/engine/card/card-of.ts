import { analyze } from "../../../src/engine/analyze.ts";
import { articleFromBlocks } from "../../../src/engine/article.ts";
import { compileRuleset } from "../../../src/engine/compile.ts";
import type { Card } from "../../../src/engine/report.ts";
import { englishRuleset } from "../../../src/rules/registry.ts";

export const ruleset = compileRuleset(englishRuleset);

/** The card of an article of paragraphs, by all rules. */
export const cardOf = (
  paragraphs: string[],
  url = "https://news.example/1",
  title = "Tram to the harbour",
): Card =>
  analyze(
    articleFromBlocks(
      [
        { kind: "headline" as const, text: title },
        ...paragraphs.map((text) => ({ kind: "paragraph" as const, text })),
      ],
      { url },
    ),
    ruleset,
  ).card;
