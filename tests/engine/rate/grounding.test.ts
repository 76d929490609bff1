import { expect, test } from "vitest";
import { analyze } from "../../../src/engine/analyze.ts";
import { articleFromBlocks } from "../../../src/engine/article.ts";
import { groundedDensity } from "../../../src/engine/rate/grounding.ts";
import { rulesetOf, testRule } from "../small-ruleset.ts";

const LOADED =
  "The board has kept its vile plan for the pier through all the quarrels of the town.";
const BARE = "The board has kept its old plan for the pier through all the quarrels of the town.";
const GROUNDED =
  "On Monday the board said that 14 of the 20 piles under the pier had been replaced.";

const ruleset = rulesetOf([testRule(["vile"], { tier: "A" })]);

function languageOf(first: string, others: string) {
  const texts = [first, ...Array.from({ length: 11 }, () => others)];
  const blocks = texts.map((text) => ({ kind: "paragraph" as const, text }));
  const { ratings } = analyze(articleFromBlocks(blocks), ruleset);
  const rating = ratings.find(({ dimension }) => dimension === "language");
  if (!rating) throw new Error("no rating of language");
  return rating;
}

test("the same wording weighs less among figures, days and words of reporting", () => {
  expect(languageOf(LOADED, GROUNDED).value).toBeLessThan(languageOf(LOADED, BARE).value);
});

test("without any finding the rating is 0, however little a text is grounded", () => {
  const { rating, value } = languageOf(BARE, BARE);
  expect(rating).toBe(0);
  expect(value).toBeGreaterThan(0);
  expect(value).toBeLessThan(languageOf(LOADED, BARE).value);
});

test("the measure tells how many there are, and what it adds", () => {
  const { measures, value } = languageOf(BARE, GROUNDED);
  expect(measures).toHaveLength(1);
  // Monday, said, 14, 20 in each of eleven sentences
  expect(measures[0]?.unit).toContain("44 in all");
  expect(measures[0]?.points).toBe(value);
});

test("quoting figures or words of reporting changes their number by nothing", () => {
  const quoted = `“${GROUNDED}”`;
  expect(languageOf(BARE, quoted).measures[0]?.unit).toBe(
    languageOf(BARE, GROUNDED).measures[0]?.unit,
  );
});

test("the density falls with every ground and rises with every finding", () => {
  const at = (density: number, rate: number) => groundedDensity(density, { words: 0, rate });
  expect(at(0.2, 1)).toBeLessThan(at(0.2, 0.5));
  expect(at(0.3, 1)).toBeGreaterThan(at(0.2, 1));
});
