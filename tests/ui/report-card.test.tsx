import "../extension/fake-browser.ts";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type AnalysisReport, analysisReportSchema } from "../../src/engine/report.ts";
import { DEFAULT_SETTINGS } from "../../src/extension/settings.ts";
import { ReportCard } from "../../src/ui/card/report-card.tsx";
import { missingTexts, resetBrowser } from "../extension/fake-browser.ts";
import { sampleArticle, sampleReport, spanOf } from "../fixtures/report.ts";
import { accessibilityFaults } from "./accessibility.ts";
import { close, draw, find, press, textOf } from "./view.tsx";

const onShowFinding = vi.fn();
const onShowSpan = vi.fn();

function card(
  report: AnalysisReport = sampleReport,
  rest: { text?: string; painted?: number; settings?: typeof DEFAULT_SETTINGS } = {},
) {
  return draw(
    <ReportCard
      report={report}
      text={sampleArticle.text}
      painted={8}
      settings={DEFAULT_SETTINGS}
      onShowFinding={onShowFinding}
      onShowSpan={onShowSpan}
      {...rest}
    />,
  );
}

/** The report of a text in which nothing was found and of which nothing is known. */
const emptyReport: AnalysisReport = {
  ...sampleReport,
  source: { url: "", title: "", siteName: null, byline: null, published: null, country: null },
  genre: { kind: "news", because: "" },
  text: { characters: 0, words: 0, sentences: 0, narratorSentences: 0, quotedWords: 0 },
  notices: [],
  ratings: [],
  findings: [],
  rules: {},
  perspectives: { topic: null, omitted: [], covered: [], note: "" },
  speakers: [],
  card: {
    summary: [],
    keyPoints: [],
    topics: [],
    organisations: [],
    people: [],
    places: [],
    questions: [],
    goals: [],
  },
};

beforeEach(() => {
  resetBrowser();
  vi.clearAllMocks();
});
afterEach(async () => {
  await close();
  expect([...missingTexts]).toEqual([]);
});

test("the sample report keeps to the schema", () => {
  expect(analysisReportSchema.parse(sampleReport)).toEqual(sampleReport);
});

describe("a full report", () => {
  test("says its notices before its title", async () => {
    const root = await card();
    const text = textOf(root);
    expect(text.indexOf("Only the beginning of the article")).toBeGreaterThan(-1);
    expect(text.indexOf("Only the beginning of the article")).toBeLessThan(
      text.indexOf(sampleReport.source.title),
    );
  });

  test("names source, date, author, kind, language and country", async () => {
    const head = textOf((await card()).querySelector("header"));
    for (const part of [
      "Ellery Courier",
      "February 3, 2026",
      "By Jonas Pratt",
      "analysis",
      "English",
      "Sweden",
    ])
      expect(head).toContain(part);
  });

  test("shows each of the eight ratings with number, confidence and explanation", async () => {
    const root = await card();
    const rows = [...root.querySelectorAll(".rating > summary")].map((row) => textOf(row));
    expect(rows).toHaveLength(8);
    expect(rows[0]).toMatch(/^Framing ?4 ?out of 5 ?Benefits are named.*Confidence: high$/);
    expect(rows[5]).toMatch(/^Certainty ?1 ?out of 5.*Confidence: low$/);
    expect(rows[6]).toMatch(/^Sensationalism ?0 ?out of 5 ?Looked for stirring wording/);
    expect(rows[7]).toMatch(/^Labelling ?– ?not rated ?Too few people/);
    expect(rows[7]).not.toContain("Confidence");
  });

  test("fills as many steps as the number says", async () => {
    const root = await card();
    const steps = [...root.querySelectorAll(".rating")].map(
      (row) => row.querySelectorAll("summary .step-on").length,
    );
    expect(steps).toEqual([4, 2, 3, 3, 2, 1, 0, 0]);
  });

  test("gives evidence, measures, what would lower a rating, what was checked, and the trace", async () => {
    const framing = textOf((await card()).querySelector(".rating"));
    for (const part of [
      "their fears are overblown",
      "Concede and dismiss",
      "Ask: What are the reasons of those who object?",
      "After: Kienpointner 1992, on concession",
      "0.71 on a scale from −1 to 1",
      "Usual: between −0.2 and 0.4",
      "+1.8 points",
      "A sentence that gives the shopkeepers’ reasons.",
      "place of the first caveat",
      "framing/one-way: tier A 1.5 × headline 1.0 = 1.5",
    ])
      expect(framing).toContain(part);
  });

  test("lists what was seen and not counted apart from the hints", async () => {
    const root = await card();
    const aside = find(root, "summary", "1 seen, not counted").closest("details");
    expect(textOf(aside)).toContain("Either we act now or we lose");
    expect(textOf(aside)).toContain("Weight changed by: quotation");
    expect(textOf(aside)).toContain("The two poles: act now, lose the harbour.");
  });

  test("shows the words of the article where they stand, and nothing past the sentence", async () => {
    const root = await card();
    const quote = [...root.querySelectorAll(".quote")].find(
      (button) => textOf(button.querySelector("mark")) === "Experts say",
    );
    expect(textOf(quote?.querySelector("q") ?? null)).toBe(
      "Experts say that traffic will fall by a third.",
    );
  });

  test("a quote shows its finding in the page", async () => {
    const root = await card();
    const quote = [...root.querySelectorAll<HTMLElement>(".quote")].find(
      (button) => textOf(button.querySelector("mark")) === "the only way",
    );
    if (quote === undefined) throw new Error("no quote");
    await press(quote);
    expect(onShowFinding.mock.calls).toEqual([[3]]);
  });

  test("a speaker's name shows where they first speak", async () => {
    await press(find(await card(), "button", "Experts"));
    expect(onShowSpan.mock.calls).toEqual([[spanOf("Experts")]]);
  });

  test("says of an omitted view that it was not found, what was searched for, and why", async () => {
    const views = textOf((await card()).querySelector("[aria-labelledby=perspectives]"));
    for (const part of [
      "Topic: Road pricing",
      "Not found in this article",
      "Drivers with low incomes",
      "Who pays most of the toll, measured by income?",
      "Studies of city tolls",
      "Words searched for: low income · afford · burden · regressive",
      "only brushed",
      "Found in this article",
      "Air and noise · treated · central",
    ])
      expect(views).toContain(part);
  });

  test("says who is heard, with how many words", async () => {
    const speakers = textOf((await card()).querySelector("[aria-labelledby=speakers]"));
    expect(speakers).toMatch(/Mara Lindqvist ?person ?11 words/);
    expect(speakers).toMatch(/Experts ?unnamed group ?7 words/);
  });

  test("shows summary, topics, names, questions and goals", async () => {
    const text = textOf(await card());
    for (const part of [
      "Port Ellery will charge drivers six euros",
      "transport 92%",
      "What would happen without the toll? The article does not say, or not in words that were found.",
      "Goal 11 Sustainable cities and communities",
      "direct · very positive · Words: traffic and quieter streets",
    ])
      expect(text.replace(/toll\? ?The/, "toll? The")).toContain(part);
  });

  test("ends with what it is, what it cannot see and by which rules it was made", async () => {
    const foot = textOf((await card()).querySelector("footer"));
    expect(foot).toContain("Rules, not judgement");
    expect(foot).toContain("irony");
    expect(foot).toContain("Rules 2026.02-1f3a: 214 rules, 35 topics");
    expect(foot).toContain("8% of the words are quoted");
  });

  test("can be used with keyboard and screen reader", async () => {
    expect(accessibilityFaults(await card())).toEqual([]);
  });
});

describe("a report with little in it", () => {
  test("of an empty text says what was looked for and invents nothing", async () => {
    const root = await card(emptyReport, { text: "", painted: 0 });
    const text = textOf(root);
    expect(text).toContain("No hints in this article");
    expect(text).toContain("Looked for and not found: loaded questions");
    expect(text).toContain("country unknown");
    expect(text).toContain("Untitled page");
    expect(text).not.toMatch(/undefined|null|NaN|Infinity/);
    expect(accessibilityFaults(root)).toEqual([]);
  });

  test("of a topic whose views were not looked for does not claim that all were found", async () => {
    const topic = { id: "x", label: "Road pricing", confidence: 0.5 };
    const root = await card({
      ...emptyReport,
      perspectives: { topic, omitted: [], covered: [], note: "Too short a text to list views." },
    });
    const views = textOf(root.querySelector("[aria-labelledby=perspectives]"));
    expect(views).toContain("Topic, perhaps: Road pricing");
    expect(views).toContain("Too short a text to list views.");
    expect(views).not.toContain("Every expected view");
  });

  test.each([
    [0.8, "Topics: Road pricing, and Local elections"],
    [0.5, "Topics, perhaps: Road pricing, and Local elections"],
  ])("on two topics, sure by %d, names both", async (confidence, line) => {
    const root = await card({
      ...sampleReport,
      perspectives: {
        ...sampleReport.perspectives,
        secondTopic: { id: "elections", label: "Local elections", confidence },
      },
    });
    expect(textOf(root.querySelector("[aria-labelledby=perspectives]"))).toContain(line);
  });

  test("of a text that is too short says so first and lists what was found", async () => {
    const root = await card({ ...sampleReport, status: "too-short", notices: [], ratings: [] });
    expect(textOf(root.querySelector(".notices"))).toContain("Too short to rate.");
    expect(textOf(root.querySelector("[aria-labelledby=findings]"))).toContain("Puffery");
    expect(root.querySelector(".rating")).toBeNull();
    expect(root.querySelector("[aria-labelledby=perspectives]")).toBeNull();
  });

  test("of another language names it and counts no hints", async () => {
    const root = await card({
      ...emptyReport,
      status: "unsupported-language",
      language: "fr",
    });
    expect(textOf(root.querySelector(".notices"))).toContain("The page is in French.");
    expect(textOf(root)).not.toContain("No hints");
    expect(textOf(root)).not.toContain("Looked for and not found");
  });

  test.each(["und", "", "zz-!!"])("survives the language %j", async (language) => {
    const root = await card({ ...emptyReport, status: "unsupported-language", language });
    expect(textOf(root.querySelector(".notices"))).toContain("The page is in ");
  });

  test("without the article's text still leads to the page", async () => {
    const root = await card(sampleReport, { text: "" });
    expect(root.querySelector("q")).toBeNull();
    const quote = root.querySelector<HTMLElement>(".quote");
    if (quote === null) throw new Error("no quote");
    expect(textOf(quote)).toBe("Show in the page");
    await press(quote);
    expect(onShowFinding).toHaveBeenCalledOnce();
  });

  test("with indexes and rules that do not exist leaves them out", async () => {
    const ratings = sampleReport.ratings.map((rating) => ({ ...rating, evidence: [99] }));
    const root = await card({ ...sampleReport, ratings, rules: {} });
    expect(root.querySelectorAll(".rating")).toHaveLength(8);
    expect(textOf(root)).not.toMatch(/undefined|NaN/);
  });

  test("says how many hints are marked in the page where not all are, unless marks are off", async () => {
    const saysMarked = async (painted: number, highlights: boolean) => {
      const settings = { ...DEFAULT_SETTINGS, highlights };
      const text = textOf(await card(sampleReport, { painted, settings }));
      return /(?:\d+|None) of them (?:is|are) marked in the page/.exec(text)?.[0] ?? null;
    };
    expect(await saysMarked(6, true)).toBe("6 of them are marked in the page");
    expect(await saysMarked(0, true)).toMatch(/None of them is marked/);
    expect(await saysMarked(8, true)).toBeNull();
    expect(await saysMarked(0, false)).toBeNull();
  });
});

describe("the reader's settings", () => {
  test("a hidden dimension is neither rated nor counted nor flagged, and that is said", async () => {
    const settings = { ...DEFAULT_SETTINGS, dimensionsOff: ["language" as const] };
    const root = await card(sampleReport, { settings, painted: 5 });
    expect(root.querySelectorAll(".rating")).toHaveLength(7);
    const text = textOf(root);
    expect(text).toContain("1 dimension is hidden by your options.");
    expect(text).toContain("5 hints in this article");
    expect(text).not.toContain("Puffery");
    expect(text).toContain("Looked for and not found: loaded questions");
  });

  test("guess first covers ratings and counts until the reader has guessed", async () => {
    const settings = { ...DEFAULT_SETTINGS, guessFirst: true };
    const root = await card(sampleReport, { settings });
    expect(root.querySelector(".rating")).toBeNull();
    expect(textOf(root)).not.toContain("hints in this article");
    expect(accessibilityFaults(root)).toEqual([]);
    const reveal = find(root, "button", "Show the ratings");
    expect(reveal.hasAttribute("disabled")).toBe(true);
    await press(find(root, "input", "3"));
    await press(reveal);
    expect(root.querySelectorAll(".rating")).toHaveLength(8);
    const result = root.querySelector(".guess-result");
    expect(textOf(result)).toBe("Your guess: 3. Highest rating here: 4 (Framing).");
    expect(document.activeElement).toBe(result);
  });
});

describe("hostile text", () => {
  const attack = `<img src=x onerror="globalThis.attacked=1"><script>globalThis.attacked=1</script>"'&amp;\u202E$1`;

  /** Every string of the report replaced by the attack, except the closed sets and rule ids. */
  const hostile: AnalysisReport = {
    ...sampleReport,
    source: {
      url: `javascript:${attack}`,
      title: attack,
      siteName: attack,
      byline: attack,
      published: attack,
      country: attack,
    },
    genre: { kind: "opinion", because: attack },
    notices: [{ kind: "partial", text: attack }],
    ratings: sampleReport.ratings.map((rating) => ({
      ...rating,
      explanation: attack,
      lowers: [attack],
      checked: attack,
      trace: [attack],
      measures: rating.measures.map((measure) => ({
        ...measure,
        name: attack,
        unit: attack,
        norm: attack,
      })),
    })),
    findings: sampleReport.findings.map((finding) => ({
      ...finding,
      note: attack,
      guards: [attack],
    })),
    rules: Object.fromEntries(
      Object.entries(sampleReport.rules).map(([id, rule]) => [
        id,
        {
          ...rule,
          name: attack,
          message: attack,
          question: attack,
          citation: attack,
          flag: attack,
        },
      ]),
    ),
    perspectives: {
      ...sampleReport.perspectives,
      topic: { id: "x", label: attack, confidence: 1 },
      omitted: sampleReport.perspectives.omitted.map((view) => ({
        ...view,
        name: attack,
        question: attack,
        why: attack,
        searched: [attack],
      })),
      note: attack,
    },
    speakers: sampleReport.speakers.map((speaker) => ({
      ...speaker,
      name: attack,
      verbs: [attack],
    })),
  };

  test("is shown as text and makes no element", async () => {
    const root = await card(hostile, { text: attack.repeat(40) });
    expect(root.querySelector("img, script, iframe, object, a")).toBeNull();
    expect(
      [...root.querySelectorAll("*")].filter((element) =>
        [...element.attributes].some(({ name }) => name.startsWith("on")),
      ),
    ).toEqual([]);
    expect("attacked" in globalThis).toBe(false);
    expect(root.querySelector("h1")?.textContent).toBe(attack);
  });
});
