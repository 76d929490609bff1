import { describe, expect, test } from "vitest";
import { isTitled, isWholePhrase } from "../../../src/engine/card/whole-phrase.ts";

describe("words that a question repeats", () => {
  test.each([
    "indisputable proof",
    "disgraceful",
    "a political stunt",
    "beyond all doubt",
    "Obviously",
  ])("%s", (words) => {
    expect(isWholePhrase(words)).toBe(true);
  });

  test.each([
    ["too short", "sham"],
    ["a contraction", "we can’t win"],
    ["a contraction alone", "haven’t"],
    ["cut off behind its verb", "surrenders to"],
    ["cut off before its noun", "one of the most"],
    ["begun in the middle", "for that matter"],
    ["begun with whose it is", "our country"],
    ["the opening of a question", "why should we"],
    ["mere emphasis", "really"],
    ["cut through a name", "reckless Anna"],
    ["two sentences", "That is all. Nothing else"],
    ["quoted within", "the “so-called” plan"],
  ])("but nothing that is %s: %s", (_what, words) => {
    expect(isWholePhrase(words)).toBe(false);
  });

  test("a title is told by its capitals", () => {
    expect(isTitled("Harbour of the North")).toBe(true);
    expect(isTitled("Obviously")).toBe(false);
    expect(isTitled("Nordic nonsense")).toBe(false);
  });
});
