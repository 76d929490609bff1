import { describe, expect, test } from "vitest";
import { analyze } from "../../src/engine/analyze.ts";
import { articleFromBlocks } from "../../src/engine/article.ts";
import { compileRuleset } from "../../src/engine/compile.ts";
import { PACK_LIMITS } from "../../src/engine/pack/pattern-checks.ts";
import { MAX_PACK_RULES, type RulePack, withPacks } from "../../src/engine/rule-pack.ts";
import { errorsOf, fileOf, glum, packFrom, small } from "./sample-pack.ts";

/** Longest time, in ms, that any file may keep the background busy, on a busy machine. */
const PATIENCE = 15_000;

describe("a hostile file is refused in words and in bounded time", { timeout: 60_000 }, () => {
  const many = (count: number, patternOf: (number: number) => string): string =>
    fileOf([{ ...glum, match: Array.from({ length: count }, (_, number) => patternOf(number)) }]);
  const letters = (number: number) =>
    number.toString().replace(/\d/g, (digit) => String.fromCharCode(97 + Number(digit)));

  test.each<[string, string, RegExp]>([
    ["nothing", "", /^the file is not JSON/],
    ["a page", "<!doctype html>", /^the file is not JSON/],
    ["a number", "7", /^must be an object with fields$/],
    ["null", "null", /^must be an object with fields$/],
    ["brackets without end", "[".repeat(900_000), /^the file is not JSON/],
    ["a deep list", "[".repeat(400_000) + "]".repeat(400_000), /must be an object|not JSON/],
    ["a huge file", " ".repeat(1_000_001), /^the file is larger than 1 MB$/],
    [
      "too many rules",
      fileOf(Array.from({ length: MAX_PACK_RULES + 1 }, () => ({}))),
      /^rules: must have at most 500 entries$/,
    ],
    ["a million empty rules", `{"rules":[${"{},".repeat(300_000)}{}]}`, /at most 500 entries/],
    [
      "a prototype",
      `{"__proto__":{"sidelight":1},"name":"x","rules":[]}`,
      /^sidelight: is missing/,
    ],
    [
      "a pattern of many readings",
      many(1, () => `zorbling ${"(a|b b|c c c) ".repeat(7)}..8 x`),
      /^rule 1 \(language\/glum-words\): match: pattern "zorbling .* can be read in \d+ ways, gaps counted; 5000 is the most$/,
    ],
    [
      "gaps within gaps",
      many(1, () => "..8 (a|b b)? ..8 (_|_ _)? (_|_ _)? (_|_ _)? (_|_ _)? the end"),
      /can be read in \d+ ways/,
    ],
    ["a deep bracket", many(1, () => `${"(".repeat(190)}x${")".repeat(190)}`), /^$/],
    [
      "ten thousand costly patterns",
      many(10_000, () => "the (_|_ _) (_|_ _) (_|_ _) ..8 ..8 zorbling"),
      /can together be read in more than 100000 ways/,
    ],
    [
      "every class in every place",
      many(3_000, () => "@nationality ".repeat(20)),
      /together too large to be compiled/,
    ],
    [
      "beginnings that are all compared with each other",
      many(50_000, (number) => `abcd${letters(number)}*`),
      /more than 2000 word beginnings/,
    ],
    [
      "examples without end",
      fileOf([{ ...glum, examples: { marked: Array(100_000).fill("a"), silent: ["b", "c"] } }]),
      /^the pack has more than 4000 examples$/m,
    ],
    [
      "an endless example",
      fileOf([{ ...glum, examples: { marked: ["[x]", "a".repeat(1_001)], silent: ["b", "c"] } }]),
      /has more than 1000 characters$/,
    ],
  ])("%s", (_, text, told) => {
    const start = performance.now();
    const errors = errorsOf(text);
    expect(performance.now() - start).toBeLessThan(PATIENCE);
    expect(errors.join("\n")).toMatch(told);
  });

  test("the costliest pack that is let in still rates an article", () => {
    // 648 readings each, all tried at the most frequent word.
    const count = Math.floor(PACK_LIMITS.readings / (8 * 81)) - 1;
    const pack = packFrom(many(count, () => "the (_|_ _) (_|_ _) (_|_ _) ..8 ..8 zorbling"));
    const ruleset = compileRuleset(withPacks(small, [pack]));
    const text = "the man of the town and the head of the team saw the end of the day ".repeat(20);
    const start = performance.now();
    analyze(articleFromBlocks([{ kind: "paragraph", text }]), ruleset);
    expect(performance.now() - start).toBeLessThan(PATIENCE);
  });

  describe("on a text made to measure", () => {
    const text = "the ".repeat(20_000);
    const zorbled = articleFromBlocks([
      { kind: "paragraph", text: "The head of the team saw a zorbling." },
      { kind: "paragraph", text },
    ]);
    const notices = (pack: RulePack) => {
      const ruleset = compileRuleset(withPacks(small, [pack]));
      return analyze(zorbled, ruleset).notices.map(({ kind }) => kind);
    };

    test("a costly pack stops in time and the report says so", () => {
      const pack = packFrom(many(150, () => "the (_|_ _) (_|_ _) (_|_ _) ..8 ..8 zorbling"));
      const start = performance.now();
      expect(notices(pack)).toContain("packs");
      expect(performance.now() - start).toBeLessThan(PATIENCE);
    });

    test("five hundred rules that all match, each with a guard that looks far, stop in time", () => {
      const guards = [{ guard: "unless-in-sentence", words: ["the (_|_ _) (_|_ _) ..8 zorbling"] }];
      const pack = packFrom(
        fileOf(
          Array.from({ length: MAX_PACK_RULES }, (_, number) => ({
            ...glum,
            id: `language/glum-${number}`,
            match: ["the"],
            guards,
          })),
        ),
      );
      const start = performance.now();
      expect(notices(pack)).toContain("packs");
      expect(performance.now() - start).toBeLessThan(PATIENCE);
    });

    test("a usual pack keeps its hints, and so do the rules that ship", () => {
      expect(notices(packFrom(fileOf([{ ...glum, match: ["zorbling"] }])))).not.toContain("packs");
    });
  });

  test("the same text gives the same report after a text that spent the credit", () => {
    const pack = packFrom(many(150, () => "the (_|_ _) (_|_ _) (_|_ _) ..8 ..8 zorbling"));
    const ruleset = compileRuleset(withPacks(small, [pack]));
    const plain = articleFromBlocks([{ kind: "paragraph", text: "the a b c zorbling" }]);
    const before = analyze(plain, ruleset);
    analyze(articleFromBlocks([{ kind: "paragraph", text: "the ".repeat(20_000) }]), ruleset);
    expect(analyze(plain, ruleset)).toEqual(before);
    expect(before.findings).toHaveLength(1);
  });
});
