import { expect, test } from "vitest";
import { formAt, singleSpaced, wordsAt } from "../../../src/engine/card/written.ts";
import { analysed } from "./analysed.ts";

test.each([
  ["one blank stays", "one blank stays"],
  ["two  blanks and\na line", "two blanks and a line"],
  ["a hard\u00a0blank", "a hard blank"],
])("white space as single blanks: %j", (text, expected) => {
  expect(singleSpaced(text)).toBe(expected);
});

test("words are given in lower case as the text has them", () => {
  const { text, ruleset } = analysed("The Bank said Zorbleback’s “DON’T WORRY”.");
  const words = (from: number, to: number) => wordsAt(text, ruleset.lexicon, from, to);
  expect(words(1, 2)).toBe("bank");
  expect(words(0, 3)).toBe("the bank said");
  expect(words(3, 4)).toBe("zorbleback");
  expect(words(4, 5)).toBe("don’t");
});

test("a word's form is told where the lexicon has the whole word", () => {
  const { text, ruleset } = analysed("The Bank lent 20 to Zorbleback.");
  const forms = [0, 1, 3, 5].map((at) => formAt(text, ruleset.lexicon, at));
  expect(forms).toEqual(["the", "bank", null, null]);
});
