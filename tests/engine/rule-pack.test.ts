import { describe, expect, test } from "vitest";
import { analyze } from "../../src/engine/analyze.ts";
import { articleFromBlocks } from "../../src/engine/article.ts";
import { compilePatterns, compileRuleset } from "../../src/engine/compile.ts";
import { readRulePack } from "../../src/engine/pack/read.ts";
import { RulesetShelf } from "../../src/engine/pack/ruleset-shelf.ts";
import {
  type PackRule,
  rulesOfPack,
  withPacks,
  writeRulePack,
} from "../../src/engine/rule-pack.ts";
import { errorsOf, fileOf, glum, packFrom, shipped, small } from "./sample-pack.ts";

describe("a pack that is sound", () => {
  test("is read as it was written, without a warning", () => {
    expect(readRulePack(writeRulePack("my-words", [glum]), small)).toEqual({
      ok: true,
      pack: { sidelight: 1, name: "my-words", rules: [glum] },
      warnings: [],
    });
  });

  test("may begin with a byte order mark", () => {
    expect(errorsOf(`\ufeff${fileOf([glum])}`)).toEqual([]);
  });

  test("may lack examples, which is said", () => {
    const { examples: _, ...bare } = glum;
    expect(readRulePack(fileOf([bare, { ...glum, id: "other" }]), small)).toMatchObject({
      ok: true,
      warnings: ["1 of 2 rules have no examples, so nothing shows that they find what they should"],
    });
  });

  test("has its examples run; those that fail are told with their rule", () => {
    const examples = {
      marked: ["The [vote] went on.", "It was a [quimmish] debate."],
      silent: ["A zorbling vote.", "An open [ bracket"],
    };
    expect(readRulePack(fileOf([glum, { ...glum, id: "wrong", examples }]), small)).toMatchObject({
      ok: true,
      warnings: [
        'rule 2 (wrong): examples: expected "The [vote] went on.", got "The vote went on."',
        'rule 2 (wrong): examples: expected "A zorbling vote.", got "A [zorbling] vote."',
      ],
    });
  });

  test("an example with a bracket too many is told", () => {
    const examples = { ...glum.examples, marked: ["A [zorbling] vote.", "A [zorbling vote."] };
    expect(readRulePack(fileOf([{ ...glum, examples }]), small)).toMatchObject({
      ok: true,
      warnings: [expect.stringContaining('got "open "[" in: A [zorbling vote."')],
    });
  });

  test("tells where its ids are those of shipped rules", () => {
    const id = small.rules[0]?.id as string;
    expect(readRulePack(fileOf([{ ...glum, id }]), small)).toMatchObject({
      ok: true,
      warnings: [
        `1 of the rules have the id of a rule that comes with Sidelight (${id}); both will look, and words that both find count once`,
      ],
    });
  });
});

describe("what is wrong is told by rule and field", () => {
  const without = (field: keyof PackRule) => {
    const { [field]: _, ...rest } = glum;
    return rest;
  };

  test.each<[string, unknown, string]>([
    ["a tier", { ...glum, tier: "D" }, "tier: must be A, B or C"],
    ["a missing field", without("message"), "message: is missing"],
    ["a type", { ...glum, match: "zorbling" }, "match: must be a list"],
    ["an entry's type", { ...glum, match: ["fine", 7] }, "match, entry 2: must be text"],
    ["an empty list", { ...glum, match: [] }, "match: must have at least 1 entry"],
    ["an empty text", { ...glum, question: "" }, "question: must not be empty"],
    [
      "a long text",
      { ...glum, message: "x".repeat(1_001) },
      "message: must have at most 1000 characters",
    ],
    [
      "a guard",
      { ...glum, guards: [{ guard: "unless-sunny", words: ["x"] }] },
      "guards, entry 1, guard: is no guard that is known",
    ],
    [
      "a guard's field",
      { ...glum, guards: [{ guard: "unless-near", words: ["x"], within: 99 }] },
      "guards, entry 1, within: must be at most 12",
    ],
    [
      "a misspelt field",
      { ...glum, guards: [{ guard: "unless-near", words: ["xylo"], withn: 2 }] },
      "guards, entry 1, withn: is no field that is known here",
    ],
    [
      "few examples",
      { ...glum, examples: { marked: ["[a]"], silent: ["b", "c"] } },
      "examples, marked: must have at least 2 entries",
    ],
    [
      "a word class",
      { ...glum, match: ["@no-such-class"] },
      'match: pattern "@no-such-class": there is no word class "@no-such-class"',
    ],
    ["a bracket", { ...glum, match: ["(a|b"] }, 'match: pattern "(a|b" has an open bracket'],
    [
      "a part of speech",
      { ...glum, match: ["slam/x"] },
      'match: pattern "slam/x" names an unknown part of speech "x"',
    ],
    [
      "a short beginning",
      { ...glum, except: ["ab*"] },
      'except: pattern "ab*": "ab*" needs at least 4 letters',
    ],
    [
      "a guard's pattern",
      { ...glum, guards: [{ guard: "only-near", words: ["..3"] }] },
      'guards, entry 1, words: pattern "..3" holds no word, or could match nothing',
    ],
  ])("%s", (_, rule, told) => {
    expect(errorsOf(fileOf([{ ...glum, id: "first" }, rule]))).toEqual([
      `rule 2 (language/glum-words): ${told}`,
    ]);
  });

  test("an id that is none", () => {
    expect(errorsOf(fileOf([{ ...glum, id: "My Rule!" }]))).toEqual([
      expect.stringMatching(/^rule 1 \(My Rule!\): id: must be lower-case letters and figures/),
    ]);
  });

  test("a rule that is no object", () => {
    expect(errorsOf(fileOf([null]))).toEqual(["rule 1: must be an object with fields"]);
  });

  test("the same id twice", () => {
    expect(errorsOf(fileOf([glum, glum]))).toEqual([
      "rule 2 (language/glum-words): id: is that of rule 1 too",
    ]);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ["a later format", { sidelight: 2 }, "sidelight: must be 1"],
    ["no name", { name: undefined }, "name: is missing"],
    ["a name with spaces", { name: "My words" }, "name: must be lower-case letters"],
    ["no rules", { rules: [] }, "rules: must have at least 1 entry"],
    ["rules that are none", { rules: {} }, "rules: must be a list"],
    ["a field too many", { about: "me" }, "about: is no field that is known here"],
  ])("%s", (_, rest, told) => {
    expect(errorsOf(fileOf([glum], rest))).toEqual([expect.stringContaining(told)]);
  });

  test("everything at once, up to fifty messages", () => {
    const errors = errorsOf(fileOf(Array.from({ length: 100 }, () => ({ ...glum, tier: "D" }))));
    expect(errors).toHaveLength(51);
    expect(errors.at(-1)).toBe("and 50 more");
  });
});

describe("writing", () => {
  test("the same rules give the same bytes, whatever their order and that of their fields", () => {
    const other = { ...glum, id: "another" };
    const turned = Object.fromEntries(Object.entries(glum).reverse()) as unknown as PackRule;
    expect(writeRulePack("my-words", [turned, other])).toBe(
      writeRulePack("my-words", [other, glum]),
    );
  });

  test("what could not be read again is not written", () => {
    expect(() => writeRulePack("My words", [glum])).toThrow();
    expect(() => writeRulePack("my-words", [])).toThrow();
  });

  test("all shipped rules can be written, with and without examples, and read again", {
    timeout: 60_000,
  }, () => {
    for (const rules of [shipped.rules, shipped.rules.map(({ examples: _, ...rule }) => rule)]) {
      const text = writeRulePack("sidelight-rules", rules);
      const reading = readRulePack(text, { ...small, rules: [] });
      if (!reading.ok) throw new Error(reading.errors.join("\n"));
      expect(reading.pack.rules).toHaveLength(shipped.rules.length);
      expect(writeRulePack("sidelight-rules", reading.pack.rules)).toBe(text);
    }
  });
});

describe("with the shipped rules", () => {
  const article = articleFromBlocks([{ kind: "paragraph", text: "The zorbling vote went on." }]);
  const pack = packFrom(fileOf([glum]));

  test("a pack's rules find, under ids and names that tell the pack", () => {
    const report = analyze(article, compileRuleset(withPacks(small, [pack])));
    expect(report.findings).toMatchObject([
      { rule: "my-words:language/glum-words", span: { start: 4, end: 12 } },
    ]);
    expect(report.rules["my-words:language/glum-words"]?.name).toBe("Glum words (my-words)");
  });

  test("the report's ruleset version names the packs", () => {
    const other = { ...pack, name: "other" };
    const plain = compileRuleset(small).version;
    const versions = [[pack], [pack, other]].map(
      (packs) => compileRuleset(withPacks(small, packs)).version,
    );
    expect(versions[0]).toMatch(/^en-[0-9a-f]{8}\+my-words$/);
    expect(versions[1]).toMatch(/^en-[0-9a-f]{8}\+my-words\+other$/);
    expect(plain).toMatch(/^en-[0-9a-f]{8}$/);
    expect(withPacks(small, [])).toBe(small);
  });

  test("two packs with the same ids stand beside each other", () => {
    const ids = [pack, { ...pack, name: "other" }].flatMap(rulesOfPack).map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });

  test("the patterns of a build serve while there are no packs, and a ruleset is made once", () => {
    const builtIn = { ...compilePatterns(small), version: "built" };
    const shelf = new RulesetShelf(
      small,
      () => builtIn,
      () => {},
    );
    const plain = shelf.ruleset([], []);
    expect(plain.version).toBe("built");
    expect(shelf.ruleset([], [])).toBe(plain);
    const packed = shelf.ruleset([], [pack]);
    expect(packed.version).toContain("+my-words");
    expect(shelf.ruleset([], [structuredClone(pack)])).toBe(packed);
    const off = shelf.ruleset(["my-words:language/glum-words"], [pack]);
    expect(analyze(article, off).findings).toEqual([]);
    expect(off.version).toMatch(/\+my-words-1-off$/);
    expect(shelf.ruleset([], []).version).toBe("built");
  });

  test("a pack that no longer fits is left out and told; the others stay", () => {
    const told: string[] = [];
    const stale = { ...pack, name: "stale", rules: [{ ...glum, match: ["@gone-class"] }] };
    const shelf = new RulesetShelf(
      small,
      () => null,
      (name) => told.push(name),
    );
    expect(shelf.ruleset([], [stale, pack]).version).toMatch(/^en-[0-9a-f]{8}\+my-words$/);
    expect(shelf.sorted([stale, pack]).problems).toEqual({
      stale:
        'rule 1 (language/glum-words): match: pattern "@gone-class": there is no word class "@gone-class"',
    });
    expect(told).toEqual(["stale"]);
  });
});
