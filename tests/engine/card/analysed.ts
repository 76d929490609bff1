import type { Analysis } from "../../../src/engine/analysis.ts";
import { analysisOf } from "../../../src/engine/analyze.ts";
import { articleFromBlocks } from "../../../src/engine/article.ts";
import { noRules } from "../small-ruleset.ts";

/** A text of paragraphs, under a headline if one is given, as the card reads it. */
export const analysed = (paragraphs: string | string[], headline = ""): Analysis =>
  analysisOf(
    articleFromBlocks([
      { kind: "headline", text: headline },
      ...[paragraphs].flat().map((text) => ({ kind: "paragraph" as const, text })),
    ]),
    noRules,
  );
