import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type HtmlReader, loadHtmlReader } from "../scripts/analyze/html.ts";
import { analyze } from "../src/engine/analyze.ts";
import { compileRuleset } from "../src/engine/compile.ts";
import { type AnalysisReport, analysisReportSchema, type Dimension } from "../src/engine/report.ts";
import { englishRuleset } from "../src/rules/registry.ts";

const SEED_PAGE = resolve(import.meta.dirname, "fixtures/pages/seed-wordpress.html");
const SAMPLE_PAGE = resolve(import.meta.dirname, "../scripts/sample-article.html");

const ruleset = compileRuleset(englishRuleset);
let read: HtmlReader;

beforeAll(async () => {
  read = await loadHtmlReader();
});

/** The report on a saved page, by the extraction and the rules that ship. */
async function reportOn(path: string): Promise<AnalysisReport> {
  const article = await read(readFileSync(path, "utf8"), "https://news.example/2025/05/article");
  if ("problem" in article) throw new Error(article.problem);
  return analyze(article, ruleset);
}

const ratingIn = (report: AnalysisReport, dimension: Dimension): number => {
  const rating = report.ratings.find((each) => each.dimension === dimension)?.rating;
  if (rating == null) throw new Error(`${dimension} was not rated`);
  return rating;
};

describe("a report on a partnership that calms every doubt", () => {
  let report: AnalysisReport;
  beforeAll(async () => {
    report = await reportOn(SEED_PAGE);
  });

  test("stresses the gains", () => {
    expect(ratingIn(report, "framing")).toBeGreaterThanOrEqual(3);
    expect(ratingIn(report, "framing")).toBeLessThanOrEqual(4);
  });

  test("in plain words", () => expect(ratingIn(report, "language")).toBeLessThanOrEqual(1));

  test("and passes over what usually belongs to the topic", () => {
    expect(ratingIn(report, "omission")).toBeGreaterThanOrEqual(2);
    expect(ratingIn(report, "omission")).toBeLessThanOrEqual(3);
    expect(report.perspectives.topic?.id).toBe("tech-coop");
  });

  test("without a false dichotomy", () => expect(ratingIn(report, "falseDichotomy")).toBe(0));

  test("on the word of unnamed experts alone", () => {
    expect(ratingIn(report, "sourcing")).toBeGreaterThanOrEqual(3);
    expect(report.speakers.map(({ name, kind }) => [name, kind])).toEqual([
      ["experts", "vague-group"],
    ]);
  });

  test("with the conceded concern as its strongest evidence", () => {
    const conceded = report.findings.find(({ rule }) => rule === "framing/concede-and-dismiss");
    expect(conceded?.weight).toBeGreaterThan(0);
    expect(report.rules[conceded?.rule ?? ""]?.dimension).toBe("framing");
  });

  test("brushes the rules that differ in a side clause", () => {
    const brushed = report.perspectives.omitted.find(({ id }) => id === "regulatory-differences");
    expect(brushed?.depth).toBe(1);
    expect(brushed?.span).toBeDefined();
  });
});

describe("the sample article, which celebrates a partnership", () => {
  let report: AnalysisReport;
  beforeAll(async () => {
    report = await reportOn(SAMPLE_PAGE);
  });

  test.each([
    ["framing", 4],
    ["language", 2],
    ["omission", 3],
    ["falseDichotomy", 3],
  ] as const)("%s is %i", (dimension, rating) => {
    expect(ratingIn(report, dimension)).toBe(rating);
  });

  test("lacks political tension, differing rules and intellectual property", () => {
    expect(report.perspectives.omitted.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        "political-tension",
        "regulatory-differences",
        "intellectual-property",
      ]),
    );
  });

  test("each missing view comes with the words that were searched and a question", () => {
    for (const { searched, question, why } of report.perspectives.omitted) {
      expect(searched.length).toBeGreaterThan(2);
      expect(searched.join(" ")).not.toMatch(/\/[vna]\b|\.\.\d|[*@#()]/);
      expect(question).toMatch(/\?$/);
      expect(why).not.toBe("");
    }
  });

  test("is a whole report", () =>
    expect(analysisReportSchema.safeParse(report).success).toBe(true));
});
