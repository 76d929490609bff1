import { describe, expect, test } from "vitest";
import { analyze } from "../../../src/engine/analyze.ts";
import { articleFromBlocks } from "../../../src/engine/article.ts";
import { compilePatterns } from "../../../src/engine/compile.ts";
import { sidesOf } from "../../../src/engine/match/counterparts.ts";
import { inflectionsOf } from "../../../src/engine/match/inflect.ts";
import { Lexicon, UNKNOWN } from "../../../src/engine/match/lexicon.ts";
import { LexiconBuilder } from "../../../src/engine/match/lexicon-builder.ts";
import { packPatterns, unpackPatterns } from "../../../src/engine/match/packed.ts";
import { parsePattern } from "../../../src/engine/match/pattern.ts";
import { spellingsOf } from "../../../src/engine/match/spelling.ts";
import { englishRuleset } from "../../../src/rules/registry.ts";
import { rulesetOf, testRule } from "../small-ruleset.ts";

/** What the pattern marks in the text. */
function marked(pattern: string, text: string): string[] {
  const ruleset = rulesetOf([testRule([pattern])]);
  const article = articleFromBlocks([{ kind: "paragraph", text }]);
  return analyze(article, ruleset).findings.map(({ span }) =>
    article.text.slice(span.start, span.end),
  );
}

describe("a pattern", () => {
  test.each([
    ["shambles", "Shambles, nothing else.", ["Shambles"]],
    ["shamble/v", "He shambled on.", ["shambled"]],
    ["plan/v", "They planned and are planning it.", ["planned", "planning"]],
    ["crony/n", "His cronies came.", ["cronies"]],
    ["stark/a", "A starker view.", ["starker"]],
    ["propagand*", "Their propagandists spoke.", ["propagandists"]],
    ["(bitter|hard) pill", "a hard pill", ["hard pill"]],
    ["(black hole|comet)/n", "two black holes and a comet", ["black holes", "comet"]],
    ["the only? way", "the way and the only way", ["the way", "the only way"]],
    ["turn/v ..2 back", "it turned its own back", ["turned its own back"]],
    ["turn/v ..2 back", "it turned, then came back", []],
    [
      "game-changing",
      "a game changing idea, a game-changing one",
      ["game changing", "game-changing"],
    ],
    ["favour", "a favor", ["favor"]],
    ["organize/v", "it was organised", ["organised"]],
    ["#start so", "So it is. It is so.", ["So"]],
    ["enough #end", "Enough is enough.", ["enough"]],
    ["wants you to [believe/v]", "it wants you to believe it", ["believe"]],
    ["[what] ..3 (afraid of|gone)", "what is she so afraid of", ["what"]],
    ["#start ..2 claims", "The old man claims it.", []],
    ["#start ..2 claims", "The man claims it.", ["The man claims"]],
    ["word , word", "a word, word for it", ["word, word"]],
    ["#figure lies", "about 300 lies", ["300 lies"]],
    ["don't", "They don’t know.", ["don’t"]],
    ["the ..1 (mess|old shambles)", "the mess, the whole mess", ["the mess", "the whole mess"]],
    ["the ..1 (mess|old shambles)", "the very old shambles", ["the very old shambles"]],
    ["the ..1 (mess|old shambles)", "the mess of the, mess", ["the mess"]],
    ["#name (is|was) a? [(mess|shambles)]", "Once Ada was a mess. It was a mess.", ["mess"]],
  ])("%s in “%s” marks %j", (pattern, text, spans) => {
    expect(marked(pattern, text)).toEqual(spans);
  });

  test("is tried at its rare words where it begins with frequent ones", () => {
    const { lists, listStart, forms } = compilePatterns({
      ...englishRuleset,
      rules: [testRule(["the ..1 (mess|old shambles)", "#start (and|but) , (mess|shambles)"])],
      topics: [],
      oppositions: [],
      goals: [],
      subjects: [],
      aspects: [],
    });
    const tried = [...lists.ids.subarray(0, listStart[1])].map((id) => forms[id]);
    expect(new Set(tried)).toEqual(new Set(["mess", "shambles", "old"]));
  });

  test("does not reach over a sentence's end", () => {
    expect(marked("plan failed", "He had a plan. Failed it did.")).toEqual([]);
  });

  test("reads across quotation marks between its words", () => {
    const ruleset = rulesetOf([testRule(["so-called experts"])]);
    const article = articleFromBlocks([
      { kind: "paragraph", text: "The so-called “experts” met." },
    ]);
    expect(analyze(article, ruleset).findings).toHaveLength(1);
  });

  test.each([
    ["", "holds no word"],
    ["(a|b", "open bracket"],
    ["a)", "stray"],
    ["word/x", "part of speech"],
    ["#verb", "unknown kind"],
    ["a ..20 b", "gap"],
    ["a ..2 b ..2 c ..2 d", "gaps"],
    ["a?", "match nothing"],
    ["[a b", "mark"],
  ])("%j is refused: %s", (pattern, why) => {
    expect(() => parsePattern(pattern)).toThrow(why);
  });

  test("an unknown class or a too short beginning is refused with the rule's id", () => {
    expect(() => rulesetOf([testRule(["@nothing"])])).toThrow(/language\/test.*@nothing/);
    expect(() => rulesetOf([testRule(["abc*"])])).toThrow(/language\/test.*abc/);
  });
});

describe("inflections", () => {
  test.each([
    ["slam", "v", ["slam", "slams", "slammed", "slamming"]],
    ["vilify", "v", ["vilifies", "vilified", "vilifying"]],
    ["lie", "v", ["lies", "lied", "lying"]],
    ["write", "v", ["wrote", "written", "writing"]],
    ["panic", "v", ["panicked", "panicking"]],
    ["free", "v", ["freed", "freeing"]],
    ["crisis", "n", ["crises"]],
    ["thug", "n", ["thugs"]],
    ["henchman", "n", ["henchmen"]],
    ["elite", "n", ["elites"]],
    ["ugly", "a", ["uglier", "ugliest"]],
    ["big", "a", ["bigger", "biggest"]],
  ] as const)("of %s/%s include %j", (base, part, forms) => {
    expect(inflectionsOf(base, part)).toEqual(expect.arrayContaining([...forms]));
  });
});

test("spellings cross the Atlantic both ways", () => {
  expect(spellingsOf("favourite")).toContain("favorite");
  expect(spellingsOf("favorite")).toContain("favourite");
  expect(spellingsOf("demonise")).toContain("demonize");
  expect(spellingsOf("defence")).toContain("defense");
  expect(spellingsOf("skeptical")).toContain("sceptical");
  expect(spellingsOf("table")).toEqual(["table"]);
});

test("a word that names a side stands for the other sides too", () => {
  expect(sidesOf("left")).toEqual(["left", "right"]);
  expect(sidesOf("liberals")).toEqual(["liberals", "conservatives"]);
  expect([...sidesOf("her")].sort()).toEqual(["her", "him", "his"]);
  expect(sidesOf("jewish")).toContain("muslim");
  expect(sidesOf("absurd")).toEqual(["absurd"]);
  expect(marked("radical left/n", "the radical right met")).toEqual(["radical right"]);
});

describe("the lexicon", () => {
  const builder = new LexiconBuilder();
  const wanted = new Set<number>();
  const known = builder.add("regime");
  builder.addBeginning("tyrann", wanted);
  builder.addBeginning("tyrannic", new Set());
  const lexicon = new Lexicon(builder.finish());
  const idOf = (word: string) => lexicon.lookUp(word);

  test("knows its words and no others", () => {
    expect(idOf("regime")).toBe(known);
    expect(idOf("regimes")).toBe(UNKNOWN);
    expect(lexicon.lookUp("régime")).toBe(UNKNOWN);
    expect(lexicon.lookUp(`regime${"s".repeat(80)}`)).toBe(UNKNOWN);
    expect(() => lexicon.idOf("regimes")).toThrow("regimes");
  });

  test("gives words with a known beginning to the sets that wait for it", () => {
    expect(wanted).toContain(idOf("tyranny"));
    expect(wanted).toContain(idOf("tyrannical"));
    expect(idOf("tyranny")).not.toBe(idOf("tyrannical"));
    expect(idOf("tyra")).toBe(UNKNOWN);
  });
});

test("packed patterns are the same when unpacked", () => {
  const rule = testRule(
    ["(stark|radical left) choice", "turn/v ..3 back", "#start so [called] experts"],
    {
      except: ["black hole"],
      guards: [{ guard: "unless-near", words: ["propagand*", "#name"] }],
    },
  );
  const data = compilePatterns({ ...englishRuleset, rules: [rule], topics: [], classes: [] });
  expect(unpackPatterns(packPatterns(data))).toEqual(data);
});
