import { describe, expect, test } from "vitest";
import { LineTable, NUMBER } from "../../src/page/line-table.ts";
import { EARNING_LINE, JUNK_LINE, OPENS_JUNK, PICTURE_TOLD } from "../../src/page/phrases.ts";

describe("a table of lines", () => {
  const table = new LineTable([
    ["ring sound", " the bells?$"],
    ["ring", " twice"],
    [NUMBER, "\\d+ bells$"],
    ["(", "bells\\)"],
    ["läut", " die glocken"],
  ]);

  test.each([
    "ring the bell",
    "sound the bells",
    "ring twice, then wait",
    "• – ring the bell",
    "3 bells",
    "(bells) rang",
    "läut die glocken",
  ])("knows %j", (line) => {
    expect(table.matches(line)).toBe(true);
  });

  test.each([
    "",
    "  ",
    "ring",
    "ringing the bell",
    "the bells ring the bell",
    "ring the bells out",
    "three bells",
  ])("does not know %j", (line) => {
    expect(table.matches(line)).toBe(false);
  });
});

describe("lines of page systems", () => {
  test.each([
    "advertisement",
    "» read more: how the ferry was saved",
    "see also: the ferry",
    "follow us on the usual networks",
    "we may earn a small commission",
    "the courier may receive compensation",
    "photo: a. perry",
    "(photo by a. perry)",
    "© lenn valley news",
    "last updated: monday, june 3",
    "by anna perry for the courier",
    "3 min read",
    "12 comments",
    "2 hours ago",
    "http://news.example/ferry",
  ])("%j is one", (line) => {
    expect(JUNK_LINE.matches(line) || EARNING_LINE.test(line)).toBe(true);
  });

  test.each([
    "read the letter aloud, the judge told him.",
    "follow the river for two miles and turn left.",
    "the ferry may earn its keep by june.",
    "by june the ferry had carried nine thousand people.",
    "updated plans for the bridge were shown.",
    "12 comments were read out at the meeting.",
    "more than nine thousand cars cross the river.",
  ])("%j is none", (line) => {
    expect(JUNK_LINE.matches(line) || EARNING_LINE.test(line)).toBe(false);
  });

  test.each([
    "related posts",
    "related",
    "more from lenn valley",
    "most read",
    "leave a reply",
    "3 comments (2)",
    "register to read on, or sign in to continue",
    "sign in to continue",
    "tags:",
    "das könnte sie auch interessieren",
  ])("%j opens another part", (line) => {
    expect(OPENS_JUNK.matches(line)).toBe(true);
  });

  test.each([
    "related questions of law",
    "more trouble ahead",
    "most of the cars",
    "a reply",
    "comments by the mayor",
  ])("%j opens none", (line) => {
    expect(OPENS_JUNK.matches(line)).toBe(false);
  });

  test("words that tell of a picture", () => {
    expect(PICTURE_TOLD.matches("in this june 3 photo, the bridge is closed")).toBe(true);
    expect(PICTURE_TOLD.matches("file photo of the bridge")).toBe(true);
    expect(PICTURE_TOLD.matches("in this town, the bridge is closed")).toBe(false);
  });
});
