import * as z from "zod/mini";
import type { AnalysisReport } from "../../../src/engine/report.ts";
import { articleFromParagraph } from "../../plain-article.ts";
import { defineSet } from "../eval-set.ts";
import { flaggedFigures } from "../flagged.ts";
import { share } from "../statistics.ts";
import { isStrictHit, wordLevelFindings } from "../word-level.ts";

const schema = z.object({ id: z.string(), text: z.string(), subjective: z.boolean() });

/** English sentences labelled as subjective (CheckThat! task 1). */
export const subjectivityEnglish = defineSet({
  name: /^sentences\/subjectivity-en/,
  schema,
  measure: (items, engine) =>
    flaggedFigures(
      items.map((item) => {
        const findings = wordLevelFindings(engine.analyze(articleFromParagraph(item.text)));
        return {
          truth: item.subjective,
          flagged: findings.length > 0,
          strict: isStrictHit(findings),
        };
      }),
    ),
  rows: [
    { figure: "strictPrecision", floor: "floor.precision" },
    { figure: "strictRecall" },
    { figure: "precision", floor: "floor.precision" },
    { figure: "recall" },
    { figure: "f1", floor: "floor.f1" },
    { figure: "macroF1", floor: "floor.macroF1" },
    { figure: "mcc", floor: "0" },
  ],
});

/** Sentences in languages without rules: the engine must say so and mark nothing. */
export const subjectivityOtherLanguages = defineSet({
  name: /^sentences\/subjectivity-(de|it)/,
  schema,
  measure: (items, engine, name) => {
    const language = name.slice(-2);
    const reports = items.map((item) => engine.analyze(articleFromParagraph(item.text, language)));
    const shareOf = (holds: (report: AnalysisReport) => boolean) =>
      share(reports.filter(holds).length, reports.length);
    return {
      n: items.length,
      unsupportedShare: shareOf((report) => report.status === "unsupported-language"),
      shareWithFindings: shareOf((report) => report.findings.length > 0),
    };
  },
  rows: [
    { figure: "unsupportedShare", label: "said to be unsupported", goal: "1" },
    { figure: "shareWithFindings", label: "with a finding", goal: "0" },
  ],
});
