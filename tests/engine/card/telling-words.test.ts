import { describe, expect, test } from "vitest";
import { TellingWords } from "../../../src/engine/card/telling-words.ts";
import { analysed } from "./analysed.ts";

/** Telling words of every sentence of a paragraph, in one numbering. */
function tellingIn(paragraph: string) {
  const { text, ruleset } = analysed(paragraph);
  const words = new TellingWords(text, ruleset.cardWords);
  return { words, lists: text.sentences.map(({ from, to }) => words.of(from, to)) };
}

describe("telling words", () => {
  test("have the same number in every sentence, and one of their own else", () => {
    const { words, lists } = tellingIn("Ferries need harbours. Harbours need money.");
    const [[ferries, need, harbours], [again, , money]] = lists as [number[], number[]];
    expect(again).toBe(harbours);
    expect(new Set([ferries, need, harbours, money]).size).toBe(4);
    expect(words.count).toBe(4);
  });

  test("are counted once a sentence, without small words and marks", () => {
    const { lists } = tellingIn("The harbour, and the harbour of the town, is a harbour.");
    expect(lists[0]).toHaveLength(2);
  });

  test("are known by any case and in the plural where the lexicon lacks them", () => {
    const { words, lists } = tellingIn("A zorbleback sleeps. Two ZORBLEBACKs sleep.");
    const [[one], [other]] = lists as [number[], number[]];
    expect(one).toBe(other);
    expect(words.of(0, 0)).toEqual([]);
  });
});

test("telling words keep their numbers however many there are", () => {
  const letters = [..."bcdfghklmnprstvz"];
  const made = letters.flatMap((a) =>
    letters.flatMap((b) => letters.map((c) => `${a}o${b}u${c}ink`)),
  );
  const sentence = `${made.join(" ")}.`;
  const { words, lists } = tellingIn(`${sentence} ${sentence}`);
  const numbers = lists.flat();
  expect(words.count).toBe(made.length);
  expect(new Set(numbers).size).toBe(made.length);
  expect(words.of(0, made.length)).toEqual(numbers.slice(0, made.length));
});

test("likeness is the share that two lists have in common, of the shorter one", () => {
  const { words } = tellingIn("One two three four five six seven eight nine ten words.");
  expect(words.likeness([0, 1, 2, 3], [2, 3, 4])).toBeCloseTo(2 / 3);
  expect(words.likeness([2, 3, 4], [0, 1, 2, 3])).toBeCloseTo(2 / 3);
  expect(words.likeness([0, 1], [2])).toBe(0);
  expect(words.likeness([], [])).toBe(0);
});
