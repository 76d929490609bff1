import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articleFromPlainText } from "../../scripts/plain-article.ts";
import { analyze } from "../../src/engine/analyze.ts";
import type { Article } from "../../src/engine/article.ts";
import { articleOf, paragraphs, RUNS, ruleset } from "./articles.ts";

/** What pages put behind an article, in our own words. */
const LINES = [
  "Related posts",
  "Leave a Reply",
  "12 Comments",
  "Your email address will not be published. Required fields are marked *",
  "Save my name and website in this browser for the next time I comment.",
  "Notify me of new posts by email.",
  "Share this:",
  "Click to share on Twitter (Opens in new window)",
  "Subscribe to our newsletter",
  "Sign up for our daily letter and never miss a shocking story!",
  "© 2024 The Example. All rights reserved.",
  "Read more: Council approves the disgraceful bridge",
  "March 4, 2024",
  "By Jane Roe",
  "Advertisement",
  "You may also like",
  "Most read",
  "Five shocking secrets of the radical left",
  "The only choice: surrender or ruin",
  "This article was first published on example.com.",
  "Follow us for more outrageous news!",
  "Tags: politics, council, bridge",
  "Photo: Jane Roe/The Example",
  "Reporting by Jane Roe; Editing by John Doe",
  "Jane Roe contributed to this report.",
];
const junk = fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 25 });

/** The report without what tells how long the text as handed over was. */
function reportOn(article: Article) {
  const report = analyze(article, ruleset);
  return { ...report, text: { ...report.text, characters: 0 } };
}

describe("what stands behind the article", { timeout: 60_000 }, () => {
  test("as blocks of a page leaves the report unchanged", () => {
    fc.assert(
      fc.property(paragraphs, junk, (texts, lines) => {
        expect(reportOn(articleOf([...texts, ...lines]))).toEqual(reportOn(articleOf(texts)));
      }),
      RUNS,
    );
  });

  test("in plain text leaves the report unchanged", () => {
    const plain = (texts: readonly string[]) =>
      articleFromPlainText(texts.join("\n\n"), { title: "Council approves budget" }).article;
    fc.assert(
      fc.property(paragraphs, junk, (texts, lines) => {
        expect(reportOn(plain([...texts, ...lines]))).toEqual(reportOn(plain(texts)));
      }),
      RUNS,
    );
  });

  test("sentences of other articles behind their heading are no part of it", () => {
    const body = Array.from({ length: 12 }, (_, at) => `The council met on day ${at} and voted.`);
    const teasers = ["Related stories", "A disgraceful farce unfolded.", "It was a shameful sham."];
    expect(reportOn(articleOf([...body, ...body, ...body, ...teasers]))).toEqual(
      reportOn(articleOf([...body, ...body, ...body])),
    );
  });
});

describe("what is kept", () => {
  const body = ["The council met on Monday.", "It voted on the bridge."];
  const kept = (...texts: string[]) => reportOn(articleOf(texts)).text.words;

  test.each([
    "The vote was a shameful farce.",
    "“We never agreed,” she said",
    "More from the report follows in the second part, which the council will only read, discuss and vote on in May",
  ])("“%s” as the last paragraph", (last) => {
    expect(kept(...body, last)).toBeGreaterThan(kept(...body));
  });

  test("a part of the article behind links to others", () => {
    const rest = Array.from({ length: 4 }, () => "The mayor spoke of the costs for an hour.");
    expect(kept(...body, "More on this story", ...rest)).toBeGreaterThan(kept(...body) + 30);
  });

  test("short lines where there is nothing else", () => {
    expect(kept("Vote tonight")).toBeGreaterThan(0);
  });
});
