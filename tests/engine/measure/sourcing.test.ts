import { describe, expect, test } from "vitest";
import { fisherGreater, largestSide, verbAsymmetry } from "../../../src/engine/measure/sides.ts";
import { rateSourcing } from "../../../src/engine/measure/sourcing.ts";
import { isNamed } from "../../../src/engine/measure/speakers.ts";
import { analysed, filler, foundBy } from "./analysis-of.ts";

const groupsIn = (...paragraphs: string[]) => analysed(...paragraphs).speakerGroups;
const kindsIn = (...paragraphs: string[]) =>
  Object.fromEntries(groupsIn(...paragraphs).map(({ name, kind }) => [name, kind]));

describe("speakers", () => {
  test("one person is one speaker under full name, last name and pronoun", () => {
    const groups = groupsIn(
      "Maria Lopez said the road was closed. Lopez added that snow was falling. She said nobody was hurt.",
    );
    expect(groups.map(({ name, voicings }) => [name, voicings.length])).toEqual([
      ["Maria Lopez", 3],
    ]);
  });

  test("are told apart by kind", () => {
    const kinds = kindsIn(
      "Maria Lopez said the road was closed.",
      "The Ministry of Transport said it would open soon.",
      "According to the report, the bridge is safe.",
      "A senior official said the bill was high.",
      "Critics say the bridge was too dear.",
    );
    expect(kinds).toEqual({
      "Maria Lopez": "person",
      "Ministry of Transport": "organisation",
      "the report": "document",
      "A senior official": "unnamed-official",
      Critics: "vague-group",
    });
  });

  test("keep the words of a quotation that goes on behind the verb", () => {
    const [lopez] = groupsIn("“It was cold,” said Maria Lopez. “We had no coats and no bread.”");
    expect(lopez?.words).toBe(10);
  });

  test("come with most words first", () => {
    const names = groupsIn(
      "Ann Roe said no.",
      "John Doe said that the bridge over the river would be closed for repairs until May.",
    ).map(({ name }) => name);
    expect(names).toEqual(["John Doe", "Ann Roe"]);
  });
});

describe("vague sources", () => {
  const RULES = ["sourcing/vague-source", "sourcing/vague-group"];
  const vague = (...paragraphs: string[]) => {
    const analysis = analysed(...paragraphs);
    return RULES.flatMap((rule) => foundBy(analysis, rule));
  };
  const long = filler(4);

  test("carry a claim alone", () => {
    expect(vague(...long, "Some experts argue that the plan will fail.", ...long)).toHaveLength(1);
  });

  test.each([
    ["a member is named next", "Some experts argue that it fails. Ann Roe, an engineer, said so."],
    ["a poll stands behind it", "Some experts argue that it fails, and 62 percent agree."],
    ["the group is a particular one", "The experts of the panel argue that it fails."],
    ["one member is named with it", "Ann Roe and other experts argue that it fails."],
    ["they only may say so", "Some experts may argue that it fails."],
  ])("do not count where %s", (_, text) => {
    expect(vague(...long, text, ...long)).toEqual([]);
  });

  test("do not count in a lead that sums up named voices", () => {
    expect(vague("Some experts argue that it fails.", ...long, "Ann Roe said it fails.")).toEqual(
      [],
    );
  });
});

describe("unnamed officials", () => {
  const RULES = ["sourcing/unexplained-anonymity", "sourcing/unnamed-sources"];
  const unnamed = (text: string) => {
    const analysis = analysed(...filler(2), text);
    return RULES.flatMap((rule) => foundBy(analysis, rule));
  };
  test("count without a reason", () => {
    expect(unnamed("A senior official said the deal was dead.")).toHaveLength(1);
  });
  test("do not count with one", () => {
    expect(
      unnamed(
        "A senior official said the deal was dead. The official spoke on condition of anonymity.",
      ),
    ).toEqual([]);
  });
});

describe("sides", () => {
  test("are those who share a name in the text, whichever it is", () => {
    const text = (party: string) =>
      [
        `Ann Roe, of the ${party}, said the tax would rise because the town had no other income this year.`,
        `John Doe, of the ${party}, said the tax was fair and that every street would see the good of it.`,
        `Jim Poe, of the ${party}, said the vote was lawful and that nobody had been kept from the hall.`,
        "Eve Coe said no.",
      ] as const;
    for (const party of ["Greens", "Liberals"]) {
      const analysis = analysed(...text(party));
      const named = analysis.speakerGroups.filter(({ kind }) => isNamed(kind));
      const side = largestSide(analysis, named);
      expect(side?.members).toHaveLength(3);
      expect(side?.share).toBeGreaterThan(0.9);
    }
  });

  test("Fisher's exact test gives the known value", () => {
    // Fisher's tea tasting: 3 of 4 right.
    expect(fisherGreater(3, 1, 1, 3)).toBeCloseTo(17 / 70, 10);
    expect(fisherGreater(4, 0, 0, 4)).toBeCloseTo(1 / 70, 10);
    expect(fisherGreater(0, 4, 0, 4)).toBe(1);
  });

  test("doubting verbs for one speaker alone are seen, for both they are not", () => {
    const said = (name: string, verb: string) => `${name} ${verb} that the bridge was safe.`;
    const asymmetryIn = (first: string, second: string) => {
      const analysis = analysed(
        ...Array.from({ length: 4 }, () => said("Ann Roe", first)),
        ...Array.from({ length: 4 }, () => said("John Doe", second)),
      );
      return verbAsymmetry(analysis, analysis.speakerGroups);
    };
    expect(asymmetryIn("claimed", "said")?.speaker.name).toBe("Ann Roe");
    expect(asymmetryIn("said", "claimed")?.speaker.name).toBe("John Doe");
    expect(asymmetryIn("claimed", "claimed")).toBeNull();
    expect(asymmetryIn("said", "said")).toBeNull();
  });
});

describe("the rating of sourcing", () => {
  test("is 0 where several named people speak", () => {
    const { rating, speakers } = rateSourcing(
      analysed(
        ...filler(6),
        "Ann Roe said the road was closed.",
        "John Doe, a driver, said he had waited an hour.",
        "According to the Ministry of Transport, it opens on Friday.",
      ),
    );
    expect(rating.rating).toBe(0);
    expect(speakers).toHaveLength(3);
    expect(rating.explanation).toContain("3 named sources");
  });

  test("is at least 3 where unnamed experts alone speak", () => {
    const { rating } = rateSourcing(
      analysed(...filler(7), "Experts warn that the lake will dry out."),
    );
    expect(rating.rating).toBeGreaterThanOrEqual(3);
    expect(rating.lowers.length).toBeGreaterThan(0);
  });

  test("says nothing of missing sources in a short text", () => {
    expect(rateSourcing(analysed(...filler(2))).rating.value).toBe(0);
  });

  test("sees a text that rests on one person", () => {
    const { rating } = rateSourcing(
      analysed(
        ...filler(6),
        "Ann Roe said the road was closed. She said it would open soon. She said nobody was hurt.",
      ),
    );
    expect(rating.value).toBeGreaterThan(1);
    expect(rating.value).toBeLessThan(3);
  });
});
