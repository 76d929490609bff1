import { describe, expect, test } from "vitest";
import { analysisOf, analyze } from "../../../src/engine/analyze.ts";
import { articleFromBlocks } from "../../../src/engine/article.ts";
import { ALL_MATTERS } from "../../../src/engine/card/matter.ts";
import { wordingOf } from "../../../src/engine/card/questions.ts";
import { ratingQuestions } from "../../../src/engine/card/rating-questions.ts";
import { compileRuleset } from "../../../src/engine/compile.ts";
import { aspectSchema, nameListSchema, placesSchema } from "../../../src/engine/define.ts";
import {
  type Card,
  cardSchema,
  type Perspectives,
  type Rating,
} from "../../../src/engine/report.ts";
import { englishRuleset } from "../../../src/rules/registry.ts";

const ruleset = compileRuleset(englishRuleset);
const aspects = englishRuleset.aspects ?? [];

const LEAD =
  "OSTHAVEN (ONA) — The council of Osthaven will build a tram line to the harbour, the mayor, Anna Brandt, said on Monday.";
const BODY = [
  LEAD,
  "The line was first drawn in 1998 but was put off for years because the city had no money for the bridge over the river Alm.",
  "“It is the best thing that could happen to the port,” said Jonas Klee, who runs the Harbour Workers Union.",
  "Shop owners on Alm Street fear that the works will harm their trade, and they want the council to pay for lost sales.",
  "The tram would cut the way to the harbour to nine minutes and could save commuters twenty euros a month, a study by Osthaven University says.",
  "Why should the tax payer pay for all this?",
  "The council will vote on the budget next month; if it agrees, the first rails are to be laid in spring.",
  "He said nothing about the noise.",
];

const cardOf = (
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

const card = cardOf(BODY);
const textsOf = (excerpts: Card["summary"]) => excerpts.map(({ text }) => text);

describe("the data", () => {
  test("is well-formed", () => {
    for (const list of englishRuleset.names ?? []) expect(nameListSchema.parse(list)).toEqual(list);
    for (const places of englishRuleset.places ?? [])
      expect(placesSchema.parse(places)).toEqual(places);
    for (const aspect of aspects) expect(aspectSchema.parse(aspect)).toEqual(aspect);
  });

  test("no list names anything twice", () => {
    for (const { names } of englishRuleset.names ?? [])
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});

describe("the summary", () => {
  test("begins with the lead, without its dateline", () => {
    expect(card.summary[0]?.text).toBe(LEAD.slice(LEAD.indexOf("The council")));
  });

  test("and key points are whole sentences of the article that differ", () => {
    const excerpts = [...card.summary, ...card.keyPoints];
    const text = ["Tram to the harbour", ...BODY].join("\n\n");
    for (const { text: shown, span } of excerpts)
      expect(text.slice(span.start, span.end)).toBe(shown);
    expect(new Set(textsOf(excerpts)).size).toBe(excerpts.length);
    expect(card.keyPoints.length).toBeGreaterThanOrEqual(2);
  });

  test("holds no quotation, question or sentence that leans on another", () => {
    for (const text of textsOf([...card.summary, ...card.keyPoints]))
      expect(text).not.toMatch(/[“?]|^He /);
  });

  test("is empty where no sentence is fit", () => {
    expect(
      cardOf(["No.", "“Never again will I do this, nor will anybody else in my town,” she said."])
        .summary,
    ).toEqual([]);
  });

  test("leaves out what stands under the picture above a dateline", () => {
    const caption =
      "The mayor of Osthaven looks at the old rails beside the bridge on a cold morning in May.";
    expect(textsOf(cardOf([caption, ...BODY]).summary)).not.toContain(caption);
  });
});

describe("the three questions", () => {
  const [explanation, effects, outlook] = card.questions;

  test("ask for the explanation, the effects and the outlook, answered by the article", () => {
    expect(textsOf(explanation?.answers ?? [])).toContain(BODY[1]);
    expect(
      textsOf(effects?.answers ?? []).some((text) => text === BODY[3] || text === BODY[4]),
    ).toBe(true);
    expect(textsOf(outlook?.answers ?? [])).toContain(BODY[6]);
  });

  test("no sentence answers two of them", () => {
    const answers = card.questions.slice(0, 3).flatMap(({ answers }) => textsOf(answers));
    expect(new Set(answers).size).toBe(answers.length);
  });

  test("stay without an answer where the article has none", () => {
    const bare = cardOf([
      "The bridge is red and has nine arches of stone.",
      "It is 300 metres long.",
    ]);
    expect(bare.questions.map(({ answers }) => answers)).toEqual([[], [], []]);
  });

  test("are the same for the same address", () => {
    expect(cardOf(BODY).questions).toEqual(card.questions);
  });

  test.each(aspects)("$id: examples are answers, others are not", ({ id, examples }) => {
    const at = ["explanation", "effects", "outlook"].indexOf(id);
    for (const text of examples.answers)
      expect(textsOf(cardOf([text]).questions[at]?.answers ?? [])).toEqual([text]);
    for (const text of examples.others) expect(cardOf([text]).questions[at]?.answers).toEqual([]);
  });
});

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
    const [asked] = ratingQuestions(analysis, [], found);
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
    expect(ratingQuestions(analysis, [], found)[0]?.question).toContain(words);
  });

  test("a quiet article has none", () => {
    expect(card.questions.length).toBeLessThanOrEqual(4);
  });
});

test("the card keeps to its schema", () => {
  expect(cardSchema.parse(card)).toEqual(card);
});

test("a text without words has an empty card but for the questions", () => {
  const { questions, ...rest } = cardOf([], "", "");
  expect(questions.every(({ answers }) => answers.length === 0)).toBe(true);
  expect(Object.values(rest).flat()).toEqual([]);
});
