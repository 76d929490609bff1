import { describe, expect, test } from "vitest";
import { analysisOf, analyze } from "../../src/engine/analyze.ts";
import type { Article } from "../../src/engine/article.ts";
import { compileRuleset } from "../../src/engine/compile.ts";
import type { Topic } from "../../src/engine/define.ts";
import { coverageOf, coverageShare, type Depth } from "../../src/engine/measure/coverage.ts";
import type { AnalysisReport } from "../../src/engine/report.ts";
import { englishRuleset } from "../../src/rules/registry.ts";
import { articleOf, filler, shipped } from "./measure/analysis-of.ts";

const perspective = (id: string, cue: string, core = true) => ({
  id,
  name: id,
  core,
  cues: [cue],
  question: "Who pays?",
  why: "Somebody must.",
  examples: { covers: [""], misses: [""] },
});
const bridges: Topic = {
  id: "bridges",
  label: "Bridges",
  triggers: [{ family: "bridge", words: ["bridge/n", "pier/n", "river crossing/n"], weight: 4 }],
  perspectives: [
    perspective("cost", "toll/n"),
    perspective("nature", "sturgeon"),
    perspective("ferrymen", "ferryman/n"),
    perspective("taste", "skyline", false),
  ],
  examples: { on: [""], off: [""] },
};
const ruleset = compileRuleset({ ...englishRuleset, topics: [bridges] });
const LEAD = "The bridge over the Lenn has a new pier, and the river crossing is open.";

const depthOf = (id: string, ...paragraphs: string[]): Depth | undefined => {
  const analysis = analysisOf(articleOf(LEAD, ...paragraphs, ...filler(5)), ruleset);
  const coverage = coverageOf(analysis, analysis.topic?.index ?? -1);
  return coverage.find((each) => each.perspective.id === id)?.depth;
};

describe("how deep a perspective is covered", () => {
  test.each<[Depth, string, string]>([
    [0, "no cue", "Drivers like it."],
    [1, "a cue without concern, evidence or source", "The toll is new."],
    [1, "a concession", "Although drivers fear the toll, the view is good."],
    [1, "a concern that a gain outweighs", "Drivers fear the toll, but the gains are a success."],
    [1, "a list", "The plan names lamps, toll, benches, and doubts of all kinds."],
    [2, "a main clause with a concern", "Drivers fear the toll."],
    [2, "a source", "Ann Roe said the toll was high."],
    [3, "a quotation", "“The toll will ruin us,” said Ann Roe."],
    [3, "two sentences", "Drivers fear the toll. The toll is a problem for farmers."],
  ])("%i: %s", (depth, _, text) => {
    expect(depthOf("cost", text)).toBe(depth);
  });

  test("in passing at the end is brushed", () => {
    const analysis = analysisOf(articleOf(LEAD, ...filler(5), "Drivers fear the toll."), ruleset);
    expect(coverageOf(analysis, 0)[0]?.depth).toBe(1);
  });

  test("sums up with core perspectives counting more", () => {
    const [core, , , extended] = bridges.perspectives;
    if (!core || !extended) throw new Error("the topic has four perspectives");
    const share = coverageShare([
      { perspective: core, depth: 3, sentence: 0 },
      { perspective: extended, depth: 0, sentence: -1 },
    ]);
    expect(share).toBeCloseTo(1 / 1.4);
  });
});

const omissionIn = ({ ratings }: AnalysisReport) =>
  ratings.find(({ dimension }) => dimension === "omission");

const reportOn = (article: Article): AnalysisReport => analyze(article, ruleset);
const long = articleOf(LEAD, "Drivers fear the toll.", ...filler(7));

describe("the lists", () => {
  test("hold what was not found with its words, and what was with its sentence", () => {
    const { perspectives } = reportOn(long);
    expect(perspectives.omitted.map(({ id, depth }) => [id, depth])).toEqual([
      ["nature", 0],
      ["ferrymen", 0],
    ]);
    expect(perspectives.omitted[1]?.searched).toEqual(["ferryman"]);
    const [covered] = perspectives.covered;
    expect(covered && long.text.slice(covered.span.start, covered.span.end)).toBe(
      "Drivers fear the toll.",
    );
  });

  test("are empty without a topic, and say why", () => {
    const report = analyze(articleOf(...filler(8)), shipped);
    expect(report.perspectives.topic).toBeNull();
    expect(report.perspectives.note).not.toBe("");
    expect(omissionIn(report)?.rating).toBeNull();
  });
});

describe("the rating of omission", () => {
  test.each([
    ["the text is short", articleOf(LEAD, ...filler(3))],
    ["the page shows a part", { ...long, completeness: "partial" as const }],
    ["the reader chose a part", { ...long, completeness: "selection" as const }],
    ["it is a live blog", { ...long, url: "https://news.example/live/bridge-opens" }],
  ])("is withheld where %s, with the list and the reason", (_, article) => {
    const report = reportOn(article);
    expect(omissionIn(report)?.rating).toBeNull();
    expect(report.perspectives.note).not.toBe("");
    expect(report.perspectives.omitted.length).toBeGreaterThan(0);
  });

  test("is below 3 for an article that covers nothing but takes no side", () => {
    const rating = omissionIn(reportOn(articleOf(LEAD, ...filler(7))));
    expect(rating?.rating).toBeLessThan(3);
    expect(rating?.rating).toBeGreaterThan(0);
  });

  test("is 3 or more for one that covers nothing and praises throughout", () => {
    const praise =
      "The crossing is a great success. It brings remarkable benefits and promising opportunities to the whole valley, and thousands enjoy the beautiful new view.";
    const rating = omissionIn(reportOn(articleOf(LEAD, ...Array(12).fill(praise))));
    expect(rating?.rating).toBeGreaterThanOrEqual(3);
    expect(rating?.rating).toBeLessThanOrEqual(4);
    expect(rating?.lowers.length).toBeGreaterThan(0);
  });

  test("falls to 0 where every perspective is treated", () => {
    const rating = omissionIn(
      reportOn(
        articleOf(
          LEAD,
          "“The toll will ruin us,” said Ann Roe.",
          "Scientists fear for the sturgeon. The sturgeon is in danger.",
          "“No ferryman was asked,” said Jim Poe.",
          ...filler(6),
        ),
      ),
    );
    expect(rating?.rating).toBe(0);
    expect(rating?.trace.length).toBeGreaterThan(4);
  });
});

const ferries: Topic = {
  ...bridges,
  id: "ferries",
  label: "Ferries",
  triggers: [{ family: "ferry", words: ["ferry/n", "jetty/n", "boat/n"], weight: 4 }],
  perspectives: [
    { ...perspective("wages", "payslip/n"), view: "pay" },
    { ...perspective("nature", "heron/n"), name: "Animals" },
    perspective("tides", "ebb"),
  ],
};
const BOTH =
  "The bridge with its pier at the river crossing stands where ferry, jetty and boat were.";
const onBoth = compileRuleset({ ...englishRuleset, topics: [bridges, ferries] });
const perspectivesIn = (source: typeof onBoth, ...paragraphs: string[]) =>
  analyze(articleOf(BOTH, ...paragraphs, ...filler(6)), source).perspectives;

describe("an article on two topics", () => {
  test("is asked for the views of both, the leading one's first and each once", () => {
    const { topic, secondTopic, omitted } = perspectivesIn(onBoth);
    expect([topic?.id, secondTopic?.id]).toEqual(["bridges", "ferries"]);
    expect(omitted.map((view) => [view.id, view.topic])).toEqual([
      ["cost", undefined],
      ["nature", undefined],
      ["ferrymen", undefined],
      ["wages", "ferries"],
      ["tides", "ferries"],
    ]);
  });

  test("covers a view of both topics by the words of either", () => {
    const sought = perspectivesIn(onBoth).omitted.find(({ id }) => id === "nature")?.searched;
    expect(sought).toEqual(["sturgeon", "heron"]);
    const { covered, omitted } = perspectivesIn(onBoth, "Drivers fear for the heron.");
    expect(covered.map(({ id, name }) => [id, name])).toEqual([["nature", "nature"]]);
    expect(omitted.map(({ id }) => id)).not.toContain("nature");
  });

  test("takes views for one that the rules say mean the same", () => {
    const [cost, ...others] = bridges.perspectives;
    if (!cost) throw new Error("the topic has four perspectives");
    const paid = { ...bridges, perspectives: [{ ...cost, view: "pay" }, ...others] };
    const ruleset = compileRuleset({ ...englishRuleset, topics: [paid, ferries] });
    const { covered, omitted } = perspectivesIn(ruleset, "Drivers fear the payslip.");
    expect(covered.map(({ id, also }) => [id, also])).toEqual([["cost", ["wages"]]]);
    expect(omitted.map(({ id }) => id)).toEqual(["nature", "ferrymen", "tides"]);
  });

  test("lists five missing views at most", () => {
    const more = [perspective("noise", "decibel/n"), perspective("fares", "fare/n")];
    const wide = { ...ferries, perspectives: [...ferries.perspectives, ...more] };
    const { omitted } = perspectivesIn(
      compileRuleset({ ...englishRuleset, topics: [bridges, wide] }),
    );
    expect(omitted).toHaveLength(5);
  });

  test("is told so in the explanation, and one on a single topic is not", () => {
    const explanation = (lead: string) =>
      omissionIn(analyze(articleOf(lead, ...filler(7)), onBoth))?.explanation;
    expect(explanation(BOTH)).toContain("on two topics, “Bridges” and “Ferries”");
    expect(explanation(LEAD)).not.toContain("two topics");
  });

  test("covers less by one topic's views alone than by both topics'", () => {
    const covers = (...paragraphs: string[]) =>
      omissionIn(analyze(articleOf(BOTH, ...paragraphs, ...filler(6)), onBoth))?.measures[0]
        ?.value ?? 0;
    const toll = "“The toll will ruin us,” said Ann Roe.";
    expect(covers(toll)).toBeCloseTo(1 / 5.4);
    expect(covers(toll, "“The ebb is near,” said Jim Poe.")).toBeCloseTo(2 / 5.4);
  });
});

test("no shipped topic has two perspectives of one meaning", () => {
  for (const { perspectives } of englishRuleset.topics) {
    const views = perspectives.flatMap(({ view }) => view ?? []);
    expect(new Set(views).size).toBe(views.length);
  }
});

test("every meaning that the shipped topics name is one of several topics", () => {
  const views = englishRuleset.topics.flatMap(({ perspectives }) =>
    perspectives.flatMap(({ view }) => view ?? []),
  );
  expect(views.length).toBeGreaterThan(0);
  for (const view of views) expect(views.filter((each) => each === view).length).toBeGreaterThan(1);
});
