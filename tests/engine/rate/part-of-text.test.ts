import { expect, test } from "vitest";
import { analyze } from "../../../src/engine/analyze.ts";
import { articleOf, filler, shipped } from "../measure/analysis-of.ts";

const article = articleOf(
  "The shameful plan is a great success, the mayor said. Obviously, everybody gains.",
  ...filler(8),
);
const whole = analyze(article, shipped);
const selection = analyze({ ...article, completeness: "selection" }, shipped);
const ratedIn = (report: typeof whole) =>
  report.ratings.filter(({ rating }) => rating !== null).map(({ dimension }) => dimension);

test("what only the whole article can tell is not rated for a selection, and the reason is given", () => {
  expect(ratedIn(whole)).toEqual(expect.arrayContaining(["framing", "sourcing"]));
  for (const dimension of ["framing", "sourcing", "omission"]) {
    const rating = selection.ratings.find((one) => one.dimension === dimension);
    expect(rating).toMatchObject({ rating: null, value: 0, confidence: 0 });
    expect(rating?.explanation).toMatch(/selection was looked at|topic was not recognised/);
  }
});

test("everything else is rated as in the article", () => {
  const others = ratedIn(whole).filter((one) => !["framing", "sourcing", "omission"].includes(one));
  expect(others.length).toBeGreaterThan(3);
  for (const dimension of others)
    expect(selection.ratings.find((one) => one.dimension === dimension)).toEqual(
      whole.ratings.find((one) => one.dimension === dimension),
    );
  expect(selection.findings).toEqual(whole.findings);
});

test("a selection is said to be one before anything else", () => {
  expect(selection.notices[0]?.kind).toBe("selection");
});

test("of an article on several pages it is said which one was read", () => {
  const page = { ...article, completeness: "partial" as const, pages: { page: 1, of: 3 } };
  const report = analyze(page, shipped);
  expect(report.notices[0]).toEqual({
    kind: "partial",
    text: "The article is spread over several pages, and this is page 1 of 3 or more. The others were not looked at.",
  });
  expect(report.ratings.find(({ dimension }) => dimension === "omission")?.rating).toBeNull();
});
