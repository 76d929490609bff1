import { describe, expect, test } from "vitest";
import { articleFromBlocks } from "../../src/engine/article.ts";
import { releaseSign } from "../../src/engine/release-signs.ts";

const signOf = (...paragraphs: string[]) =>
  releaseSign(articleFromBlocks(paragraphs.map((text) => ({ kind: "paragraph", text }))));

const MIDDLE = Array.from(
  { length: 8 },
  (_, at) => `The plant in hall ${at} makes doors and locks.`,
);

describe("a press release", () => {
  test.each([
    ["a wire service", ["LYON, May 2 /PRNewswire/ -- Ferrolia has a new plant.", ...MIDDLE]],
    ["a note to editors", ["Ferrolia has a new plant.", ...MIDDLE, "Notes to editors: none"]],
    ["a note on the issuer", ["Ferrolia has a plant.", ...MIDDLE, "About Ferrolia", "It is old."]],
    [
      "announcing and pointing on",
      [
        "Ferrolia today announced a plant.",
        ...MIDDLE,
        "For more information, call the press desk.",
      ],
    ],
    [
      "rejoicing and pointing on",
      [
        "Ferrolia has a plant.",
        "“We are delighted,” said Ann Roe.",
        ...MIDDLE,
        "To learn more, ask us.",
      ],
    ],
  ])("is known by %s", (_, paragraphs) => {
    expect(signOf(...paragraphs)).toMatch(/\.$/);
  });

  test.each([
    ["announcing alone", ["The court today announced its ruling.", ...MIDDLE]],
    ["rejoicing alone", ["“We are proud,” said the coach.", ...MIDDLE]],
    ["pointing on alone", ["The fair opens on Friday.", ...MIDDLE, "For more information, call."]],
    ["a note on something else", ["The poll was close.", ...MIDDLE, "About This Story", "It ran."]],
    ["a heading in the first half", ["About Ferrolia", "Ferrolia is a town.", ...MIDDLE]],
  ])("is not known by %s", (_, paragraphs) => {
    expect(signOf(...paragraphs)).toBeNull();
  });
});
