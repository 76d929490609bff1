import { describe, expect, test } from "vitest";
import { rougeLPrecision, rougePrecision, rougeWords } from "../../scripts/eval/rouge.ts";
import { summaryFigures, summaryScores } from "../../scripts/eval/summaries.ts";
import type { AnalysisReport } from "../../src/engine/report.ts";

const words = rougeWords;

test("words are lower case, without marks", () => {
  expect(words("The mayor’s bill: 9 %, “now”!")).toEqual(["the", "mayor", "s", "bill", "9", "now"]);
});

describe("ROUGE precision", () => {
  test("is the share of words that the reference has, each as often as it has it", () => {
    expect(rougePrecision(words("a a b c"), words("a b d"), 1)).toBe(0.5);
  });

  test("of two words counts neighbours alone", () => {
    expect(rougePrecision(words("a b c"), words("c a b"), 2)).toBe(0.5);
  });

  test("of nothing is nothing", () => {
    expect(rougePrecision([], words("a"), 1)).toBe(0);
    expect(rougePrecision(words("a"), words("a"), 2)).toBe(0);
    expect(rougeLPrecision([], words("a"))).toBe(0);
  });

  test("by the longest common subsequence keeps the order and skips what lies between", () => {
    expect(rougeLPrecision(words("a b c d"), words("a x c y b d"))).toBe(0.75);
  });
});

describe("a summary beside another article", () => {
  const cardOf = (summary: string, keyPoint: string) =>
    ({
      card: {
        summary: summary === "" ? [] : [{ text: summary, span: { start: 0, end: 1 } }],
        keyPoints: [{ text: keyPoint, span: { start: 0, end: 1 } }],
      },
    }) as unknown as AnalysisReport;

  test("is scored with the lead of as many words", () => {
    const scores = summaryScores(
      { text: "one two three four five six", report: cardOf("five six", "three") },
      "three five six",
    );
    expect(scores?.summary).toEqual({ rouge1: 1, rouge2: 1, rougeL: 1 });
    expect(scores?.lead).toEqual({ rouge1: 0, rouge2: 0, rougeL: 0 });
    expect(scores?.leadOfPoints.rouge1).toBeCloseTo(1 / 3);
    expect(summaryFigures(scores ? [scores] : []).aheadOfLead).toBe(1);
  });

  test("is left out where there is none", () => {
    expect(summaryScores({ text: "one", report: cardOf("", "one") }, "one")).toBeNull();
  });
});
