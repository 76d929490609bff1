import { describe, expect, test } from "vitest";
import { analysisOf } from "../../../src/engine/analyze.ts";
import { articleFromBlocks } from "../../../src/engine/article.ts";
import { ALL_MATTERS } from "../../../src/engine/card/matter.ts";
import { wordingOf } from "../../../src/engine/card/questions.ts";
import { ratingQuestions } from "../../../src/engine/card/rating-questions.ts";
import { candidatesOf } from "../../../src/engine/card/sentences.ts";
import type { Perspectives, Rating } from "../../../src/engine/report.ts";
import { englishRuleset } from "../../../src/rules/registry.ts";
import { cardOf, ruleset } from "./card-of.ts";

const aspects = englishRuleset.aspects ?? [];

describe("wordings of questions", () => {
  const actors = ["Anna Brandt", "the White House", "Huawei and the Northern Ferry Alliance", null];
  const urls = Array.from({ length: 12 }, (_, at) => `https://news.example/${at}`);
  const wordings = aspects.flatMap((aspect) =>
    [...ALL_MATTERS, null].flatMap((matter) =>
      actors.flatMap((actor) => urls.map((url) => wordingOf(aspect, matter, actor, url))),
    ),
  );

  test("are questions of one sentence without gaps, for every topic and actor", () => {
    for (const wording of new Set(wordings)) {
      expect(wording).toMatch(/^[A-Z][^?.!{}]+\?$/);
      expect(wording).not.toMatch(/ {2}| ,|\b(the the|a the|of of|in in)\b|\bnull\b/);
    }
  });

  test("vary with the address", () => {
    expect(
      new Set(urls.map((url) => wordingOf(aspects.at(-1) as never, null, "Huawei", url))).size,
    ).toBeGreaterThan(1);
  });

  test("every matter reads on behind a preposition", () => {
    for (const { phrase } of ALL_MATTERS) expect(phrase).toMatch(/^[a-z][a-z -]+$/);
  });
});

describe("what a question is about", () => {
  const first = (paragraphs: string[], title?: string) =>
    cardOf(paragraphs, "https://news.example/1", title).questions.map(({ question }) => question);

  test.each([
    [
      "a body with its article",
      "The Ostmark Grain Commission met. Members of the Ostmark Grain Commission voted. The Ostmark Grain Commission will meet again.",
      "the Ostmark Grain Commission",
      "Ostmark Grain Commission meets",
    ],
    [
      "a body that the headline has by its initials",
      "The Ostmark Grain Conference met. Members of Ostmark Grain Conference voted. Many Ostmark Grain Conference guests came.",
      "the Ostmark Grain Conference",
      "OGC meets",
    ],
    [
      "a country that takes one",
      "U.S. ships left. U.S. planes rose. U.S. trains stood. U.S. cars drove. Many U.S. buses came.",
      "the U.S.",
      "U.S. on the move",
    ],
    [
      "a firm without one",
      "Huawei sold phones. The Huawei report is out. Then Huawei left. In May Huawei grew.",
      "Huawei",
      "Huawei’s phones",
    ],
    [
      "somebody known by the last name as such",
      "Brandt came. Then Brandt left. In May Brandt died. A daughter, Anna Brandt, spoke.",
      "Brandt",
      "Brandt’s life",
    ],
  ])("%s", (_whom, text, actor, title) => {
    for (const question of first([text], title)) expect(question).toContain(` ${actor}`);
    expect(first([text], title).join()).not.toMatch(/Anna|the Huawei/);
  });

  test.each([
    ["things", "IPOs rose. Then IPOs fell. Now IPOs rise again.", "IPOs rise", "IPOs"],
    [
      "initials that nobody spelt out",
      "The XQV rose. Then XQV fell. Now XQV rises again.",
      "XQV rises",
      "XQV",
    ],
    [
      "a word that is also written small",
      "Huawei sold phones. Then Huawei left. Now Huawei grows, as any huawei does.",
      "Huawei grows",
      "Huawei",
    ],
    [
      "a body that only lends its name",
      "Papers of the Ostmark Grain Commission burnt. Rooms of the Ostmark Grain Commission burnt. A yard beside a house of the Ostmark Grain Commission burnt.",
      "Ostmark Grain Commission fire",
      "Commission",
    ],
    [
      "a body that the headline leaves out",
      "Anger rose. The Ostmark Grain Commission said so. The Ostmark Grain Commission wrote it. The Ostmark Grain Commission left.",
      "Anger in the fields",
      "Commission",
    ],
    [
      "a part of a longer name in the headline",
      "The House met. Then the House voted. The House left. The White House said no.",
      "White House says no",
      "the House",
    ],
    [
      "somebody who comes late",
      "It rained. It rained more. It snowed. It hailed. Then Anna Brandt came. Brandt sang. Brandt ran. Brandt left.",
      "Weather",
      "Brandt",
    ],
  ])("never %s", (_whom, text, title, actor) => {
    expect(first([text], title).join()).not.toContain(actor);
  });

  test("one of two names of a camp", () => {
    const text =
      "Democrats said so. Democrats wrote it. Democrats met. The Democratic Party said so. The Democratic Party met. The Democratic Party left.";
    for (const question of first([text], "Democrats and Democratic Party"))
      expect(question.match(/Democrat/g)).toHaveLength(1);
  });

  test("a topic that the headline names, not one that the text only dwells on", () => {
    const trial =
      "The judge told the jury that the defendant may appeal the verdict. The court heard the lawyers of the plaintiff, and the prosecutors asked the judge for a long sentence. The jury found the defendant guilty of fraud, and a federal court will hear the appeal.";
    expect(first([trial], "Federal judge sentences harbour pilot").join()).toContain(
      "the court case",
    );
    expect(first([trial], "A day in Osthaven").join()).not.toContain("the court case");
  });

  test("somebody beside whom the next is hardly named stands alone", () => {
    const text =
      "Jonas Klee came. Klee sat. Klee spoke. Klee left. Klee rose. Klee ran. Klee fell. Then Anna Brandt saw Brandt and Brandt.";
    expect(first([text]).join()).not.toContain("Anna Brandt");
  });

  test("nothing, where nobody is named often enough", () => {
    expect(first(["The bridge is red and has nine arches of stone."])[2]).toMatch(
      /^(?:What comes next|Which next steps does the article name),/,
    );
  });
});

describe("questions on ratings", () => {
  const loaded = cardOf([
    "The visionary plan is a brilliant, unrivalled and magnificent gift to a grateful nation and will inevitably triumph over its disgraceful enemies.",
    "There is no alternative: either we build the stunning tower or the country falls into ruin, and only a pathetic fool could doubt it.",
    ...Array.from(
      { length: 8 },
      (_, at) =>
        `The spectacular tower of wing ${at} is a breathtaking, world-class masterpiece that everyone admires.`,
    ),
  ]);

  test("stand behind the three, one for each rating of 2 or more", () => {
    expect(loaded.questions.length).toBeGreaterThan(3);
    for (const { question } of loaded.questions) expect(question).toMatch(/^[A-Z].*\?$/);
  });

  test.each([
    ["repeat the article's own words", "The plan is disgraceful for the town.", "“disgraceful”"],
    ["not what somebody else says", "“The plan is disgraceful for the town,” Klee said.", null],
  ])("%s", (_what, sentence, words) => {
    const article = articleFromBlocks([{ kind: "paragraph", text: sentence }]);
    const analysis = analysisOf(article, ruleset);
    const evidence = analysis.findings.flatMap(({ dimension }, index) =>
      dimension === "language" ? [index] : [],
    );
    expect(evidence).not.toEqual([]);
    const ratings = [{ dimension: "language", rating: 3, evidence } as unknown as Rating];
    const perspectives = { topic: null, omitted: [], covered: [], note: "" };
    const found = { ratings, perspectives, speakers: [], matter: null };
    const [asked] = ratingQuestions(analysis, candidatesOf(analysis), found);
    if (words === null) expect(asked?.question).not.toContain("“");
    else expect(asked?.question).toContain(words);
  });

  test.each([
    ["a view by name where the topic is sure", 0.9, "“Teachers” or another"],
    ["any view where it is not", 0.7, "Whose view"],
  ])("ask for %s", (_what, confidence, words) => {
    const analysis = analysisOf(articleFromBlocks([]), ruleset);
    const rating = { dimension: "omission", rating: 2, evidence: [] } as unknown as Rating;
    const view = { id: "x", name: "Teachers", depth: 0, question: "?", why: "", searched: [] };
    const perspectives = {
      topic: { id: "education", label: "Education", confidence },
      omitted: [view],
      covered: [],
      note: "",
    } as unknown as Perspectives;
    const matter = { kind: "field" as const, phrase: "education" };
    const found = { ratings: [rating], perspectives, speakers: [], matter };
    expect(ratingQuestions(analysis, candidatesOf(analysis), found)[0]?.question).toContain(words);
  });
});
