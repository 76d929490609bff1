import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { articleFromPlainText } from "../../../scripts/plain-article.ts";
import type { Analysis } from "../../../src/engine/analysis.ts";
import { analyze } from "../../../src/engine/analyze.ts";
import { callsOf } from "../../../src/engine/measure/calls.ts";
import { caveatPlaces } from "../../../src/engine/measure/caveats.ts";
import { conflictShare, frameProfile } from "../../../src/engine/measure/frames.ts";
import { rateFraming } from "../../../src/engine/measure/framing.ts";
import { outlookOf } from "../../../src/engine/measure/outlook.ts";
import type { TopicGuess } from "../../../src/engine/topics.ts";
import { analysed, articleOf, filler, foundBy, shipped } from "./analysis-of.ts";

const topicNamed = (id: string): TopicGuess => {
  const index = shipped.topics.findIndex((topic) => topic.id === id);
  const topic = shipped.topics[index] as TopicGuess["topic"];
  return { topic, index, score: 12, margin: 6, confidence: 1, second: null };
};

const GAINS = [
  "The new plant brings great benefits to the valley. It makes farms more efficient and towns more prosperous.",
  "Its success is remarkable. Clean water and better harvests improve the lives of thousands.",
  "The project is a breakthrough for the region. Young people enjoy promising opportunities.",
  "Engineers created an innovative and reliable system. It strengthens the whole economy.",
];

describe("the balance of gains and problems", () => {
  test("counts sentences with words for either, outside quotation marks", () => {
    const outlook = outlookOf(
      analysed(
        "The dam is a success. Critics see risks for the fishermen. The water is brown.",
        "“A wonderful success,” said Ann Roe.",
      ),
    );
    expect(outlook.benefits).toBe(1);
    expect(outlook.concerns).toBe(1);
    expect(outlook.balance).toBe(0);
  });

  test.each([
    ["a negation takes a gain back", "The plan brought no benefits.", 0, 0],
    ["fewer problems are a gain", "The brakes cause fewer accidents.", 1, 0],
    ["a relief behind a comma is none", "The team cut costs, and problems followed.", 0, 1],
  ])("%s", (_, text, benefits, concerns) => {
    const outlook = outlookOf(analysed(text));
    expect([outlook.benefits, outlook.concerns]).toEqual([benefits, concerns]);
  });

  test("is 0 for a text without sentences", () => {
    expect(outlookOf(analysed()).net).toBe(0);
  });
});

describe("concede and dismiss", () => {
  const RULE = "framing/concede-and-dismiss";
  test.each([
    "While some doctors caution against haste, the benefits of the vaccine are clear.",
    "Although doubts, delays and costs remain, the tunnel offers a promising future.",
    "Despite concerns about noise, the stadium is an attractive addition to the quarter.",
  ])("%s", (text) => {
    expect(foundBy(analysed(text), RULE)).toEqual([text.slice(0, -1)]);
  });

  test.each([
    ["no answer", "While some doctors caution against haste, the vote is on Friday."],
    ["the concern has the last word", "While the benefits are clear, doctors see grave risks."],
    [
      "the main clause is no praise",
      "Although experts see risks in the deal, its success brings new problems.",
    ],
    [
      "somebody else's words",
      "“While there are risks, the benefits are clear,” said Ann Roe, the mayor.",
    ],
    ["while means during", "While risks were discussed the benefits grew."],
  ])("is silent where %s", (_, text) => {
    expect(foundBy(analysed(text), RULE)).toEqual([]);
  });
});

describe("calls to act", () => {
  test("are the text's own, not those of people it reports", () => {
    const calls = callsOf(
      analysed(
        "Parliament must act now. Sign the petition. We will not be silent.",
        "Ms Roe said that parliament must act. “You should come,” she said.",
        "The minister argued the law should be changed.",
      ),
    );
    expect(calls.prescribing).toHaveLength(2);
    expect(calls.addressing).toHaveLength(1);
  });
});

describe("caveats", () => {
  const late = [...GAINS, "There is a risk of floods."];
  test("are late in the last part of a text", () => {
    const analysis = analysed(...late);
    expect(caveatPlaces(analysis, outlookOf(analysis))?.isLate).toBe(true);
  });
  test("are not late in the first sentence", () => {
    const analysis = analysed(...[...late].reverse());
    expect(caveatPlaces(analysis, outlookOf(analysis))?.isLate).toBe(false);
  });
  test("have no place where there is none", () => {
    const analysis = analysed(...filler(1));
    expect(caveatPlaces(analysis, outlookOf(analysis))).toBeNull();
  });
});

describe("frames", () => {
  test("the profile names the frame with most sentences first", () => {
    const [first] = frameProfile(
      analysed(
        "The court heard the appeal. The judge read the ruling on the statute.",
        "Prices and wages rose.",
      ),
    );
    expect(first?.name).toBe("legality and constitution");
    expect(first?.sentences).toHaveLength(2);
    expect(first?.share).toBeCloseTo(2 / 3);
  });

  test("a contest is counted where it is a figure of speech", () => {
    const text =
      "The two bakeries are locked in a battle for the high street. The enemy is the supermarket.";
    expect(conflictShare(analysed(text)).sentences).toHaveLength(2);
  });
});

describe("the rating of framing", () => {
  test("is 0 with an explanation where nothing is stressed", () => {
    const { rating } = rateFraming(analysed(...filler(6)));
    expect(rating.rating).toBe(0);
    expect(rating.explanation).not.toBe("");
    expect(rating.trace.length).toBeGreaterThan(2);
    expect(rating.lowers).toEqual([]);
  });

  test("is high where every sentence speaks of gains, and lists these sentences", () => {
    const analysis = analysed(...GAINS, ...GAINS);
    const { rating } = rateFraming(analysis);
    expect(rating.rating).toBeGreaterThanOrEqual(4);
    const balance = rating.measures.find(({ id }) => id === "framing.balance");
    expect(balance?.spans.length).toBe(16);
    expect(rating.lowers).not.toEqual([]);
  });

  test("falls when sentences on problems are added", () => {
    const problems = Array.from(
      { length: 5 },
      () => "Fishermen fear losses. Scientists see a risk of floods.",
    );
    const before = rateFraming(analysed(...GAINS)).rating.value;
    expect(rateFraming(analysed(...GAINS, ...problems)).rating.value).toBeLessThan(before);
  });

  test("falls when the praise is put into somebody's mouth", () => {
    const before = rateFraming(analysed(...GAINS)).rating.value;
    const quoted = GAINS.map((text) => `“${text}” said Ann Roe.`);
    expect(rateFraming(analysed(...quoted)).rating.value).toBeLessThan(before);
  });

  test("stays below 3 where bad news is told, however bad", () => {
    const bad = Array.from(
      { length: 8 },
      () => "The flood killed two people. Damage is severe, and losses are feared.",
    );
    expect(rateFraming(analysed(...bad)).rating.rating).toBeLessThan(3);
  });

  const pointsOf = (id: string, analysis: Analysis) =>
    rateFraming(analysis).rating.measures.find((measure) => measure.id === id)?.points;
  const SCORN = [
    "The mayor's shameful farce is a disgrace. Her pathetic cronies cheered.",
    "This ludicrous charade insults the town. Only zealots could applaud such a debacle.",
    "His delusional tirade was laughable. The council of stooges nodded.",
  ];

  test("counts judgements in the text's own voice, and not those of a named speaker", () => {
    const own = analysed(...SCORN, ...filler(2));
    const quoted = analysed(...SCORN.map((text) => `“${text}” said Ann Roe.`), ...filler(2));
    expect(pointsOf("framing.verdicts", own)).toBeGreaterThan(2.5);
    expect(pointsOf("framing.verdicts", quoted)).toBe(0);
    expect(rateFraming(own).rating.explanation).toMatch(/judges in its own voice/);
  });

  test("lets judgements in few sentences carry no rating of 3", () => {
    const points = pointsOf("framing.verdicts", analysed(SCORN[0] as string, ...filler(1)));
    expect(points).toBeGreaterThan(0);
    expect(points).toBeLessThanOrEqual(2);
  });

  test("counts the signs of a press release, and the missing voice of others", () => {
    const body = filler(3);
    const news = rateFraming(analysed(...body)).rating;
    const release = rateFraming(analysed(...body, "Notes to editors: pictures on request.")).rating;
    expect(news.rating).toBe(0);
    expect(release.rating).toBe(3);
    expect(release.explanation).toMatch(/released by the party/);
  });

  test("hears gains and problems between quotation marks too", () => {
    const { quoted, anywhere, benefits } = outlookOf(
      analysed("“The bridge is a great success,” said Ann Roe. “Costs are a risk,” said Bo Li."),
    );
    expect(quoted).toEqual({ benefits: 1, concerns: 1 });
    expect(anywhere).toEqual({ benefits: 1, concerns: 1 });
    expect(benefits).toBe(0);
  });

  test("counts gains less where somebody leads by the nature of the topic", () => {
    const analysis = analysed(...GAINS);
    const race = { ...analysis, topic: topicNamed("election") };
    const before = pointsOf("framing.balance", analysis) ?? 0;
    expect(pointsOf("framing.balance", race)).toBeLessThan(before);
  });

  test("does not take a topic's norm from too few articles", () => {
    const { rating } = rateFraming(analysed(...GAINS));
    expect(rating.measures[0]?.norm).toMatch(/on all topics/);
  });
});

/** Near a hundred whole texts take a while on a busy machine, in ms. */
const PATIENCE = 60_000;

describe("press releases and advocacy", () => {
  const folder = resolve(import.meta.dirname, "../../fixtures/press");
  const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));

  test(
    "are recognised as one-sided in at least seven of ten cases",
    () => {
      expect(files.length).toBeGreaterThanOrEqual(30);
      const ratings = files.map((name) => {
        const { article } = articleFromPlainText(readFileSync(join(folder, name), "utf8"), {
          firstLineMayBeHeadline: true,
        });
        return analyze(article, shipped).ratings.find(({ dimension }) => dimension === "framing");
      });
      const high = ratings.filter((rating) => (rating?.rating ?? 0) >= 3).length;
      expect(high / files.length).toBeGreaterThanOrEqual(0.7);
    },
    PATIENCE,
  );
});

test("findings of measures are explained in the report", () => {
  const report = analyze(
    articleOf("Despite concerns about noise, the stadium is an attractive addition.", ...filler(6)),
    shipped,
  );
  const info = report.rules["framing/concede-and-dismiss"];
  expect(info?.question).toMatch(/\?$/);
});
