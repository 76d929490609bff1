import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extract } from "../../src/page/extract.ts";
import { collapse, normalise, rawOffset } from "../../src/page/whitespace.ts";
import { PARAGRAPHS, TITLE } from "../fixtures/pages/index.ts";
import { ORIGIN, parse } from "./parse.ts";

const page = (inside: string) =>
  parse({ body: `<!doctype html><html lang="en"><body>${inside}</body></html>` });

function read(document: Document) {
  const result = extract(document, ORIGIN);
  if (!result.ok) throw new Error(result.reason);
  return result;
}

const shown = (ranges: readonly Range[]) => normalise(ranges.map(String).join(""));

/** Words with markup, white space and invisible things between and inside them. */
const inline = fc.constantFrom(
  " ",
  "  \n\t ",
  "&nbsp;",
  "&shy;",
  "&#8203;",
  "<b>bold words</b>",
  "<a href='#'>a <i>linked</i> word</a>",
  " <em> spaced </em> ",
  "<span></span>",
  "<!-- note -->",
  "<span hidden>unseen</span>",
  "<script>1</script>",
  "<br>",
  " plain words here",
  "word",
  "é☃🎈 ",
);

describe("text and page", () => {
  test("any span of any text maps to ranges that show the same words", () => {
    fc.assert(
      fc.property(
        fc.array(inline, { minLength: 1, maxLength: 25 }),
        fc.nat(),
        fc.nat(),
        (parts, one, other) => {
          const document = page(
            `<h1>${TITLE}</h1><div><p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]} ${parts.join("")} ${PARAGRAPHS[2]}</p></div>`,
          );
          const { article, map } = read(document);
          const start = one % article.text.length;
          const end = start + 1 + (other % (article.text.length - start));
          const ranges = map.rangesOf({ start, end });
          const wanted = article.text.slice(start, end);
          // Line breaks and block boundaries stand in no text node.
          expect(shown(ranges).replaceAll(" ", "")).toBe(wanted.replace(/\s/g, ""));
        },
      ),
      { numRuns: 300 },
    );
  });

  test("every character of a text node is found again at its offset", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(" ", "\n", "a", "é", "\u00ad", "\u200b", "🎈", "\u00a0"), {
          maxLength: 30,
        }),
        fc.boolean(),
        (characters, afterSpace) => {
          const raw = characters.join("");
          const text = collapse(raw, afterSpace);
          for (let index = 0; index < text.length; index++) {
            const at = raw.charAt(rawOffset(raw, afterSpace, index));
            expect(/\s/.test(at) ? " " : at).toBe(text.charAt(index));
          }
        },
      ),
    );
  });
});

describe("pages that change", () => {
  const setUp = () => {
    const document = page(
      `<h1>${TITLE}</h1><div>${PARAGRAPHS.map((p) => `<p>${p}</p>`).join("")}</div>`,
    );
    const { article, map } = read(document);
    const start = article.text.indexOf("nine thousand cars");
    return { document, map, span: { start, end: start + "nine thousand cars".length } };
  };

  test("words that were rewritten are given up", () => {
    const { document, map, span } = setUp();
    const paragraph = document.querySelectorAll("p")[1];
    if (paragraph)
      paragraph.textContent = "About ten thousand cars cross the river there each day.";
    expect(map.rangesOf(span)).toEqual([]);
  });

  test("words that were rendered anew are found again in their block", () => {
    const { document, map, span } = setUp();
    const paragraph = document.querySelectorAll("p")[1];
    const text = paragraph?.textContent ?? "";
    paragraph?.replaceChildren(document.createTextNode(text));
    expect(shown(map.rangesOf(span))).toBe("nine thousand cars");
  });

  test("the same words elsewhere on the page are not taken for them", () => {
    const { document, map, span } = setUp();
    const paragraph = document.querySelectorAll("p")[1];
    const copy = paragraph?.cloneNode(true);
    paragraph?.remove();
    if (copy) document.body.append(copy);
    expect(map.rangesOf(span)).toEqual([]);
  });
});
