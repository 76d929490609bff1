import { describe, expect, test } from "vitest";
import { FIRST_NAME, HEAD, ORGANISATION, PLACE } from "../../../src/engine/card/name-kinds.ts";
import { MANY, nameWords } from "../../../src/engine/card/name-words.ts";
import { FIRST_WORD, Lexicon, SPECIAL_FORMS, UNKNOWN } from "../../../src/engine/match/lexicon.ts";

const lexicon = new Lexicon([...SPECIAL_FORMS, "bank", "mark", "north*"]);
const { listed, initials, place } = nameWords(
  [
    { id: "first-names", names: ["Mark", "Zoë"] },
    { id: "organisation-heads", names: ["bank"] },
    { id: "organisations", names: ["North Bank", "O’Neill & Co", "NBX"] },
  ],
  [{ NO: "Norway;Oslo" }, { "": "North Sea" }],
  lexicon,
);

describe("what lists say of a name", () => {
  test.each([
    ["mark", FIRST_NAME],
    ["zoë", FIRST_NAME],
    ["bank", HEAD],
    ["north bank", ORGANISATION],
    ["north sea", PLACE],
    ["oslo", PLACE],
  ])("%s", (name, kind) => {
    expect(listed.of(name) & (FIRST_NAME | HEAD | ORGANISATION | PLACE)).toBe(kind);
  });

  test("does not depend on case or the shape of apostrophes", () => {
    expect(listed.of("O'NEILL & CO") & ORGANISATION).not.toBe(0);
    expect(listed.of("o’neill & co") & ORGANISATION).not.toBe(0);
  });

  test("is nothing for names that no list has", () => {
    expect(listed.of("north bank of oslo")).toBe(0);
    expect(listed.of("")).toBe(0);
  });

  test("is told of any stretch of a text", () => {
    const text = "In Norway’s capital, Oslo.";
    expect(listed.ofStretch(text, 3, 9) & PLACE).not.toBe(0);
    expect(listed.ofStretch(text, 3, 8)).toBe(0);
  });

  test("is told of a word by its id, but not where several words share the id", () => {
    expect(listed.ofId(lexicon.lookUp("bank")) & HEAD).not.toBe(0);
    expect(listed.ofId(FIRST_WORD)).toBe(listed.of("bank"));
    expect(listed.ofId(lexicon.lookUp("northern"))).toBe(MANY);
    expect(listed.ofId(UNKNOWN)).toBe(MANY);
  });
});

test("initials are kept as written, and places with their countries", () => {
  expect([...initials]).toEqual(["NBX"]);
  expect(place.get("oslo")).toBe("NO");
});
