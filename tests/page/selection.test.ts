import { beforeEach, describe, expect, test } from "vitest";
import { articleSchema } from "../../src/engine/article.ts";
import { extractSelection, hasSelection } from "../../src/page/selection.ts";
import { normalise } from "../../src/page/whitespace.ts";
import { ORIGIN, parse } from "./parse.ts";

const BODY = `<!doctype html><html lang="en"><head><title>Works in the harbour</title></head><body>
  <nav><a href="/">Home</a> <span id="menu">All about harbours</span></nav>
  <h1>Works in the harbour</h1>
  <p id="first">The council met on <b>Monday</b> in
    the old hall. It rained.</p>
  <p id="second">Nobody had asked for a new crane.</p>
  <blockquote id="third">We had no choice at all.</blockquote></body></html>`;

beforeEach(() => {
  parse({ body: BODY });
});

const textIn = (id: string, words: string): [Text, number] => {
  const walker = document.createTreeWalker(document.getElementById(id) as Element, 4);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const at = node.data.indexOf(words);
    if (at >= 0) return [node, at];
  }
  throw new Error(`no ${words} in #${id}`);
};

/** Selects from the first character of some words to the last of others. */
function select([fromId, from]: [string, string], [toId, to]: [string, string]): void {
  const [start, startAt] = textIn(fromId, from);
  const [end, endAt] = textIn(toId, to);
  const range = document.createRange();
  range.setStart(start, startAt);
  range.setEnd(end, endAt + to.length);
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
}

function read() {
  const result = extractSelection(document, ORIGIN, { nothing: "nothing" });
  if (!result.ok) throw new Error(result.reason);
  return result;
}

describe("the selected text", () => {
  test.each([
    ["within one text node", ["second", "asked"], ["second", "crane"], ["asked for a new crane"]],
    ["over inline markup", ["first", "met"], ["first", "old"], ["met on Monday in the old"]],
    [
      "over several blocks",
      ["first", "old"],
      ["third", "no choice"],
      ["old hall. It rained.", "Nobody had asked for a new crane.", "We had no choice"],
    ],
    ["outside any article", ["menu", "about"], ["menu", "about"], ["about"]],
    ["widened to whole words", ["second", "body"], ["second", "ask"], ["Nobody had asked"]],
  ] as const)("is read %s", (_, from, to, blocks) => {
    select([...from], [...to]);
    const { article } = read();
    expect(article.text).toBe(blocks.join("\n\n"));
    expect(article.blocks.map(({ start, end }) => article.text.slice(start, end))).toEqual(blocks);
    expect(articleSchema.safeParse(article).success).toBe(true);
  });

  test("keeps the kinds of its blocks and says that it is a selection", () => {
    select(["second", "new"], ["third", "choice"]);
    const { article } = read();
    expect(article.blocks.map(({ kind }) => kind)).toEqual(["paragraph", "quotation"]);
    expect(article).toMatchObject({ completeness: "selection", title: "Works in the harbour" });
  });

  test("maps every stretch of itself to ranges inside the selection", () => {
    select(["first", "met"], ["third", "choice"]);
    const selected = document.getSelection()?.getRangeAt(0) as Range;
    const { article, map } = read();
    for (const block of article.blocks)
      for (let start = block.start; start < block.end; start += 3) {
        const span = { start, end: Math.min(start + 7, block.end) };
        const ranges = map.rangesOf(span);
        expect(normalise(ranges.map(String).join(""))).toBe(
          normalise(article.text.slice(span.start, span.end)),
        );
        for (const range of ranges) {
          expect(selected.comparePoint(range.startContainer, range.startOffset)).toBe(0);
          expect(selected.comparePoint(range.endContainer, range.endOffset)).toBe(0);
        }
      }
  });

  test("is found again in a block that was rendered anew, and given up where it is gone", () => {
    select(["second", "asked"], ["second", "crane"]);
    const { map } = read();
    const second = document.getElementById("second") as Element;
    second.innerHTML = second.innerHTML.replace("asked", "<i>asked</i>");
    expect(map.rangesOf({ start: 0, end: 9 }).map(String).join("")).toBe("asked for");
    second.textContent = "Something else stands here.";
    expect(map.rangesOf({ start: 0, end: 9 })).toEqual([]);
  });

  test("leaves selection and page as they were", () => {
    select(["first", "met"], ["second", "crane"]);
    const before = document.documentElement.outerHTML;
    read();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(document.getSelection()?.rangeCount).toBe(1);
  });

  test("reaches into shadow trees of the elements that it covers", () => {
    const second = document.getElementById("second") as Element;
    second.attachShadow({ mode: "open" }).innerHTML = "<p>The crane is in the shadow.</p>";
    select(["first", "old"], ["third", "choice"]);
    expect(read().article.text).toContain("The crane is in the shadow.");
  });
});

test("where nothing is selected, or only white space, that is the answer", () => {
  document.getSelection()?.removeAllRanges();
  expect(hasSelection(document)).toBe(false);
  expect(extractSelection(document, ORIGIN, { nothing: "nothing" })).toEqual({
    ok: false,
    reason: "nothing",
  });
  const range = document.createRange();
  const gap = document.getElementById("first")?.nextSibling as Text;
  range.selectNodeContents(gap);
  document.getSelection()?.addRange(range);
  expect(hasSelection(document)).toBe(false);
});
