import { expect, test } from "vitest";
import { Lexicon, NAME_FORM, SPECIAL_FORMS, UNKNOWN } from "../../../src/engine/match/lexicon.ts";
import { noRules, rulesetOf, testRule } from "../small-ruleset.ts";

const lexiconOf = (...forms: string[]) => new Lexicon([...SPECIAL_FORMS, ...forms, NAME_FORM]);

test("every form of the shipped word classes has its own id", () => {
  const { lexicon } = noRules;
  const strays = lexicon.forms.filter(
    (form, id) => id >= SPECIAL_FORMS.length && !form.endsWith("*") && lexicon.lookUp(form) !== id,
  );
  expect(strays).toEqual([]);
});

test("a word that nothing names is unknown", () => {
  const lexicon = lexiconOf("tax", "taxes");
  for (const word of ["", "t", "ta", "taxe", "taxess", "xat", "1", NAME_FORM.slice(1)])
    expect(lexicon.lookUp(word), word).toBe(UNKNOWN);
});

test("neither case nor the shape of apostrophes matters", () => {
  const lexicon = lexiconOf("don't", "führer");
  expect(lexicon.forms[lexicon.lookUp("Don’t")]).toBe("don't");
  expect(lexicon.forms[lexicon.lookUp("FÜHRER")]).toBe("führer");
});

test("a further word has the longest beginning that it has", () => {
  const lexicon = lexiconOf("migrat*", "migration*", "migrations", "migrant*");
  const formOf = (word: string) => lexicon.forms[lexicon.lookUp(word)];
  expect(formOf("migrated")).toBe("migrat*");
  expect(formOf("migrationist")).toBe("migration*");
  expect(formOf("Migration")).toBe("migration*");
  expect(formOf("migrations")).toBe("migrations");
  expect(lexicon.lookUp("migra")).toBe(UNKNOWN);
  expect(lexicon.lookUp("mig")).toBe(UNKNOWN);
  expect(lexicon.lookUp(`migration${"x".repeat(60)}`)).toBe(UNKNOWN);
});

test("a word that the engine names and no list has is a slip", () => {
  expect(() => rulesetOf([testRule(["absurd"])]).lexicon.idOf("zzyzx")).toThrow(RangeError);
});
