import { describe, expect, test } from "vitest";
import { rateFalseDichotomy } from "../../../src/engine/measure/false-dichotomy.ts";
import { outlookOf } from "../../../src/engine/measure/outlook.ts";
import { analysed, filler, foundBy } from "./analysis-of.ts";

const ratingOf = (...paragraphs: string[]) => {
  const analysis = analysed(...paragraphs);
  return rateFalseDichotomy(analysis, outlookOf(analysis));
};
const ANTITHESIS = "false-dichotomy/antithesis";

describe("antithesis", () => {
  const first = "The towns need cooperation, not competition.";
  const second = "Schools rest on partnership, not rivalry.";

  test("counts when a text repeats it on one pair of poles", () => {
    const analysis = analysed(first, ...filler(2), second);
    expect(foundBy(analysis, ANTITHESIS)).toEqual([
      "cooperation, not competition",
      "partnership, not rivalry",
    ]);
    const [finding] = analysis.findings.filter(({ rule }) => rule === ANTITHESIS);
    expect(finding?.note).toContain("collaboration and competition");
  });

  test.each([
    ["stands alone", [first]],
    ["names what lies between", [first, "Schools need a mix: partnership, not rivalry alone."]],
    ["is quoted", [first, "“We want partnership, not rivalry,” said Ann Roe."]],
    ["sets other poles apart", [first, "Schools need privacy, not surveillance."]],
  ])("is silent when it %s", (_, paragraphs) => {
    expect(foundBy(analysed(...paragraphs), ANTITHESIS)).toEqual([]);
  });
});

describe("two poles over the whole text", () => {
  const praise = "Cooperation brings progress and success to the valley.";
  const blame = "Competition causes losses and conflict.";

  test("are asked about, with at most 2", () => {
    const rating = ratingOf(praise, blame, praise, blame);
    expect(rating.rating).toBe(2);
    expect(rating.explanation).toContain("collaboration praised");
  });

  test("are fine with a word for what lies between", () => {
    expect(
      ratingOf(praise, blame, praise, blame, "A balance of cooperation and rivalry helps.").rating,
    ).toBe(0);
  });

  test("are fine where both are praised", () => {
    const both = "Competition brings progress and success too.";
    expect(ratingOf(praise, both, praise, both).rating).toBe(0);
  });
});

const EXCLUSIVE = "There is no third way between the wall and the flood.";

describe("the rating of false dichotomy", () => {
  test("is 3 for one exclusive alternative, and shows the two poles", () => {
    expect(ratingOf(...filler(4), EXCLUSIVE).rating).toBe(3);
    const analysis = analysed("Either we build the wall now, or our town will drown.");
    const note = analysis.findings.find((finding) => finding.note)?.note;
    expect(note).toContain("“we build the wall now” and “our town will drown”");
  });

  test("is higher for two, and never beyond 5", () => {
    expect(ratingOf(...filler(4), EXCLUSIVE, EXCLUSIVE).rating).toBe(4);
    expect(ratingOf(...Array.from({ length: 20 }, () => EXCLUSIVE)).value).toBeLessThanOrEqual(5);
  });

  test.each([
    "You may pay either by card or in cash.",
    "“Either we win or we die,” said John Doe.",
    "The choir meets either on Monday or on Tuesday.",
  ])("is 0 for: %s", (text) => {
    const rating = ratingOf(...filler(3), text);
    expect(rating.rating).toBe(0);
    expect(rating.checked).not.toBe("");
  });
});
