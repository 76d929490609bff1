import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { loadHtmlReader } from "../../../scripts/analyze/html.ts";
import { analyze } from "../../../src/engine/analyze.ts";
import { compileRuleset } from "../../../src/engine/compile.ts";
import type { Card } from "../../../src/engine/report.ts";
import { englishRuleset } from "../../../src/rules/registry.ts";

const TESTS = resolve(import.meta.dirname, "../..");
const ruleset = compileRuleset(englishRuleset);

async function cardOf(path: string): Promise<Card> {
  const read = await loadHtmlReader();
  const article = await read(readFileSync(resolve(TESTS, path), "utf8"), "https://news.example/a");
  if ("problem" in article) throw new Error(article.problem);
  return analyze(article, ruleset).card;
}

const namesOf = (entities: Card["people"]) => entities.map(({ name }) => name);

describe("the sample page, which names people and bodies", () => {
  let card: Card;
  beforeAll(async () => {
    card = await cardOf("../scripts/sample-article.html");
  });

  test("every person, and nobody else", () => {
    expect(namesOf(card.people).sort()).toEqual(["Alexander Kuleshov", "Evgeny Burnaev"]);
  });

  test("every body, and nothing else", () => {
    expect(namesOf(card.organisations).sort()).toEqual([
      "Center for Molecular and Cellular Biology",
      "Harbin Institute of Technology",
      "Huawei",
      "Sber",
      "Skoltech AI Center",
      "Skoltech Laboratory of Superconducting Quantum Technologies",
      "Tsinghua University",
      "University of Science and Technology of China",
      "Zhejiang University",
    ]);
  });

  test("industry and innovation as the first goal, directly and in a good light", () => {
    expect(card.goals[0]).toMatchObject({
      goal: 9,
      relevance: "direct",
      polarity: "very positive",
    });
  });

  test("artificial intelligence among its topics", () => {
    expect(card.topics.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Science and technology", "Artificial intelligence"]),
    );
  });

  test("three questions with answers, and one for each rating of 2 or more", () => {
    const [explanation, effects, outlook, ...others] = card.questions;
    for (const question of [explanation, effects, outlook])
      expect(question?.answers.length).toBeGreaterThan(0);
    expect(others.length).toBeGreaterThanOrEqual(3);
  });
});

describe("a page that names nobody, among headlines of other articles", () => {
  let card: Card;
  beforeAll(async () => {
    card = await cardOf("fixtures/pages/seed-wordpress.html");
  });

  test("no person", () => expect(card.people).toEqual([]));

  test("no word of the other headlines", () => {
    const names = [...namesOf(card.organisations), ...namesOf(card.places)].join("; ");
    expect(names).not.toMatch(/Grant|Funding|Johnston|Brain|TikTok|Tencent|Fleet/);
  });

  test("the two countries", () => {
    expect(namesOf(card.places).slice(0, 2).sort()).toEqual(["China", "Russia"]);
  });
});
