import { describe, expect, test } from "vitest";
import { entitiesOf, listedEntities } from "../../../src/engine/card/entities.ts";
import { analysed } from "./analysed.ts";

function namesIn(paragraphs: string | string[], headline = "") {
  const analysis = analysed(paragraphs, headline);
  const entities = entitiesOf(analysis);
  const names = (kind: "person" | "organisation" | "place") =>
    listedEntities(analysis, entities, kind).map(({ name }) => name);
  return { people: names("person"), organisations: names("organisation"), places: names("place") };
}

describe("people", () => {
  test.each([
    ["a given name", "The prize went to Margaret Oduya for her maps.", ["Margaret Oduya"]],
    ["a title", "Yesterday Prime Minister Ilvet spoke in the hall.", ["Ilvet"]],
    ["a courtesy title with a stop", "The crowd cheered Mr. Brandt on.", ["Brandt"]],
    ["a calling before it", "It was built by the engineer Tovar Ilmen in 1931.", ["Tovar Ilmen"]],
    ["an apposition", "Kestrin Vale, a professor of law, disagreed.", ["Kestrin Vale"]],
    ["an age", "The driver, Osk Belmar, 45, was unhurt.", ["Osk Belmar"]],
    ["a speaker's place", "“It is late,” said Osk Belmar.", ["Osk Belmar"]],
    ["a middle initial", "A letter from Belto R. Kanev arrived.", ["Belto R. Kanev"]],
    [
      "a calling and a comma",
      "It holds, said his spokeswoman, Kestrin Velmar.",
      ["Kestrin Velmar"],
    ],
    ["an office of several words", "Chief of Staff Mick Ilvet left.", ["Mick Ilvet"]],
    ["a title behind a state", "The bill of West Virginia Sen. Joe Ilvet passed.", ["Joe Ilvet"]],
    [
      "a title of several",
      "A letter by Sens. Anna Ilvet and Joe Brandt.",
      ["Anna Ilvet", "Joe Brandt"],
    ],
    ["two given names", "Members, among them Rand Paul, objected.", ["Rand Paul"]],
    ["a particle", "The post goes to Ursula von Helmstedt.", ["Ursula von Helmstedt"]],
  ])("by %s", (_sign, text, people) => {
    expect(namesIn(text).people).toEqual(people);
  });

  test("a last name goes with the full name, wherever it stands", () => {
    const analysis = analysed([
      "Brandt opened the session.",
      "Anna Brandt has led the council since May. Critics say Brandt is slow.",
    ]);
    const [first] = listedEntities(analysis, entitiesOf(analysis), "person");
    expect(first).toMatchObject({ name: "Anna Brandt", mentions: 3 });
  });

  test("short and long given names of one person are one, of two people two", () => {
    expect(namesIn("William Marsh met Bill Marsh and Jane Marsh.").people).toEqual([
      "William Marsh",
      "Jane Marsh",
    ]);
  });

  test("a sentence's first word is no part of a name", () => {
    expect(namesIn("Yesterday Anna Brandt left. When Brandt left, it rained.").people).toEqual([
      "Anna Brandt",
    ]);
  });

  test.each([
    "Centers Close After Losing Grant Funding",
    "Students lost their Grant Funding in the spring.",
    "The General Election comes early.",
    "She studied the Smart Campus for a year.",
    "The Director of National Intelligence spoke.",
    "The Congressional Review Act was used.",
    "The U.S. Trustee Program takes a position.",
    "It was good for Mitch, for Norway and for the country.",
  ])("none in: %s", (text) => {
    expect(namesIn(text).people).toEqual([]);
  });
});

describe("bodies and places named beside other names", () => {
  test.each([
    ["before a title", "White House Chief of Staff Anna Ilvet left.", ["White House"]],
    [
      "before a director",
      "Harbour Safety Council Director Anna Ilvet left.",
      ["Harbour Safety Council"],
    ],
    [
      "whose last word is a title",
      "It went to the Department of Justice.",
      ["Department of Justice"],
    ],
    ["with “and”", "The US Customs and Border Protection knew.", ["Customs and Border Protection"]],
    [
      "beside another",
      "The Federal Bureau of Investigation and Justice Department knew.",
      ["Federal Bureau of Investigation", "Justice Department"],
    ],
    [
      "named for a saint",
      "The agency St. Vincent Catholic Charities sued.",
      ["St. Vincent Catholic Charities"],
    ],
    [
      "with the court's title behind it",
      "U.S. District Court Judge Anna Ilvet ruled.",
      ["U.S. District Court"],
    ],
    [
      "with a title inside",
      "The Bureau of Consumer Protection objected.",
      ["Bureau of Consumer Protection"],
    ],
    [
      "before a weekday",
      "The Harbour Safety Committee Wednesday voted.",
      ["Harbour Safety Committee"],
    ],
    ["by members whose number opens the sentence", "Nine Democrats joined.", ["Democrats"]],
    ["by members from a place", "It pleased Norway Democrats.", ["Norway Democrats"]],
    ["by members who are somewhere", "It pleased Republicans on Capitol Hill.", ["Republicans"]],
    ["of no press office", "Senate Press Secretary Anna Ilvet left.", ["Senate"]],
  ])("%s", (_where, text, organisations) => {
    expect(namesIn(text).organisations).toEqual(organisations);
  });

  test("a state before a title is a place", () => {
    expect(namesIn("The bill of West Virginia Sen. Joe Ilvet passed.").places).toEqual([
      "West Virginia",
    ]);
  });
});

describe("organisations", () => {
  test.each([
    ["its last word", "She works at Zelmar University.", ["Zelmar University"]],
    [
      "what follows “of”",
      "He studied at the University of Science and Technology of Ostmark.",
      ["University of Science and Technology of Ostmark"],
    ],
    [
      "“and” before its noun",
      "The Grain and Seed Commission objected.",
      ["Grain and Seed Commission"],
    ],
    ["an apposition", "They asked Ostbank, the region's largest bank, for help.", ["Ostbank"]],
    ["the list", "It sold the patents to Huawei and the FBI.", ["Huawei", "FBI"]],
  ])("by %s", (_sign, text, organisations) => {
    expect(namesIn(text).organisations).toEqual(organisations);
  });

  test("initials in brackets go with the name before them", () => {
    const analysis = analysed([
      "The Northern Ferry Alliance (NFA) met on Monday.",
      "Members of the NFA voted. The NFA will meet again.",
    ]);
    expect(listedEntities(analysis, entitiesOf(analysis), "organisation")).toEqual([
      expect.objectContaining({ name: "Northern Ferry Alliance", mentions: 3 }),
    ]);
  });

  test("a body's noun alone is none", () => {
    expect(namesIn("The City Council met the School Board.").organisations).toEqual([]);
  });
});

describe("places", () => {
  test("countries and cities are listed, nationalities and months are not", () => {
    expect(namesIn("In May the French team flew from Oslo to South Korea.").places).toEqual([
      "Oslo",
      "South Korea",
    ]);
  });

  test("two countries joined by a hyphen are two", () => {
    expect(namesIn("The plan for China-Russia trade is new.").places).toEqual(["China", "Russia"]);
  });

  test("a town is told by its state", () => {
    expect(namesIn("They live in Quellen, Alabama, by the river.").places).toEqual([
      "Quellen",
      "Alabama",
    ]);
  });
});

test("who is named most, and in the headline, comes first", () => {
  const { people } = namesIn(
    ["Anna Brandt met Jonas Klee. Paul Ober watched. Ober laughed.", "Klee left. Klee ran."],
    "Brandt leaves",
  );
  expect(people).toEqual(["Anna Brandt", "Jonas Klee", "Paul Ober"]);
});

test("a headline in title case gives no names of its own", () => {
  expect(namesIn("Nothing happened.", "Margaret Oduya Wins The Northern Ferry Alliance")).toEqual({
    people: [],
    organisations: [],
    places: [],
  });
});

test("every name is linked to its first mention", () => {
  const analysis = analysed("The judge thanked Margaret Oduya. Oduya bowed.");
  const [person] = listedEntities(analysis, entitiesOf(analysis), "person");
  expect(analysis.article.text.slice(person?.span.start, person?.span.end)).toBe("Margaret Oduya");
});
