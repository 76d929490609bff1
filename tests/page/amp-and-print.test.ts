import { describe, expect, test } from "vitest";
import { extract } from "../../src/page/extract.ts";
import { recognise } from "../../src/page/recognise.ts";
import { PARAGRAPHS, TITLE } from "../fixtures/pages/index.ts";
import { ORIGIN, parse } from "./parse.ts";

const paragraphs = PARAGRAPHS.map((text) => `<p>${text}</p>`);

/** As publishers' systems write AMP: custom elements for everything but the text. */
const AMP = {
  path: "/amp/news/2025/06/03/harbour-bridge",
  body: `<!doctype html><html amp lang="en"><head>
    <link rel="canonical" href="${ORIGIN}/news/2025/06/03/harbour-bridge">
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}"}</script>
    </head><body>
    <amp-sidebar layout="nodisplay" hidden><ul><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul></amp-sidebar>
    <header><a href="/">The Courier</a></header>
    <article><h1>${TITLE}</h1>
      <amp-img src="a.jpg" alt="The bridge at dusk"></amp-img>
      <amp-social-share type="email"></amp-social-share>
      ${paragraphs[0]}<amp-ad width="300" height="250"><div>Advertisement</div></amp-ad>
      ${paragraphs.slice(1).join("")}
      <amp-list><div><h2>Related articles</h2><a href="/other">Ten museums to visit in one weekend</a></div></amp-list>
    </article></body></html>`,
};

/** As old systems write a page for the printer: the bare text in a table, and where it came from. */
const PRINT = {
  path: "/news/2025/06/03/harbour-bridge/print",
  body: `<!doctype html><html lang="en"><head><title>${TITLE} - print</title>
    <meta property="og:type" content="article"></head><body onload="window.print()">
    <table><tr><td><a href="javascript:window.print()">Print this page</a></td></tr>
    <tr><td><h1>${TITLE}</h1>${paragraphs.join("")}</td></tr>
    <tr><td>Printed from ${ORIGIN}/news/2025/06/03/harbour-bridge</td></tr></table></body></html>`,
};

describe.each([
  ["an AMP page", AMP],
  ["a print view", PRINT],
])("%s", (_, page) => {
  test("is recognised", () => {
    expect(recognise(parse(page), ORIGIN + page.path).article).toBe(true);
  });

  test("gives headline and paragraphs, and nothing else of the page", () => {
    const result = extract(parse(page), ORIGIN + page.path);
    if (!result.ok) throw new Error(result.reason);
    const { text, blocks } = result.article;
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual([TITLE, ...PARAGRAPHS]);
  });
});
