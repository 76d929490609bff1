import * as z from "zod/mini";
import { articleFromBlocks } from "../../../src/engine/article.ts";
import { DIMENSIONS } from "../../../src/engine/report.ts";
import { defineSet, type SetResult } from "../eval-set.ts";
import { groupsOf } from "../groups.ts";
import { share } from "../statistics.ts";
import { wordLevelFindings } from "../word-level.ts";

/** Headlines on gun violence with their frames: not labelled for bias, so what is measured is how often a headline is marked. */
export const headlines = defineSet({
  name: /^headlines\//,
  schema: z.object({ id: z.string(), headline: z.string(), frame: z.nullish(z.string()) }),
  measure: (items, engine): SetResult => {
    const judged = items.map((item) => ({
      frame: item.frame ?? "none",
      findings: wordLevelFindings(
        engine.analyze(articleFromBlocks([{ kind: "headline", text: item.headline }])),
      ),
    }));
    const flaggedShare = (group: typeof judged) =>
      share(group.filter((item) => item.findings.length > 0).length, group.length);
    const byFrame = groupsOf(judged, (item) => item.frame);
    return {
      n: judged.length,
      flaggedShare: flaggedShare(judged),
      flaggedShareByFrame: Object.fromEntries(
        byFrame.map(([frame, group]) => [frame, flaggedShare(group)]),
      ),
      findingsByDimension: Object.fromEntries(
        DIMENSIONS.map((dimension) => [
          dimension,
          judged.flatMap((item) => item.findings).filter((f) => f.dimension === dimension).length,
        ]),
      ),
    };
  },
  rows: [{ figure: "flaggedShare", label: "headlines with a finding" }],
});
