import { describe, expect, test } from "vitest";
import { aspectSchema, nameListSchema, placesSchema } from "../../../src/engine/define.ts";
import { type Card, cardSchema } from "../../../src/engine/report.ts";
import { englishRuleset } from "../../../src/rules/registry.ts";
import { cardOf } from "./card-of.ts";

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

test("a quiet article has few questions on its ratings", () => {
  expect(card.questions.length).toBeLessThanOrEqual(4);
});

test("the card keeps to its schema", () => {
  expect(cardSchema.parse(card)).toEqual(card);
});

test("a text without words has an empty card but for the questions", () => {
  const { questions, ...rest } = cardOf([], "", "");
  expect(questions.every(({ answers }) => answers.length === 0)).toBe(true);
  expect(Object.values(rest).flat()).toEqual([]);
});
