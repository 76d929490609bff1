import { describe, expect, test } from "vitest";
import type { Article } from "../../src/engine/article.ts";
import { MAX_TEXT_LENGTH } from "../../src/engine/article.ts";
import { extract } from "../../src/page/extract.ts";
import * as pages from "../fixtures/pages/index.ts";
import { ORIGIN, parse } from "./parse.ts";

function articleOf(page: pages.FixturePage): Article {
  const result = extract(parse(page), ORIGIN + page.path);
  if (!result.ok) throw new Error(result.reason);
  return result.article;
}

const blocksOf = ({ text, blocks }: Article) =>
  blocks.map(({ kind, start, end }) => ({ kind, text: text.slice(start, end) }));
const textsOf = (article: Article) => blocksOf(article).map(({ text }) => text);
const body = (inside: string, head = ""): pages.FixturePage => ({
  path: "/news/2025/06/03/some-story",
  type: "text/html",
  body: `<!doctype html><html lang="en"><head>${head}</head><body>${inside}</body></html>`,
});
const paragraphs = pages.PARAGRAPHS.map((text) => `<p>${text}</p>`).join("");

/** Headline and paragraphs of the seed as its own page has them, read from the page's source. */
function seedTexts(): string[] {
  const source = pages.seedWordpress.body;
  const content = source.slice(source.indexOf("<figure"), source.indexOf("<p>Source:"));
  const title = /<h1[^>]*>([^<]+)</.exec(source)?.[1] ?? "";
  return [title, ...[...content.matchAll(/<p>([^<]+)<\/p>/g)].map((match) => match[1] ?? "")];
}

describe("the seed's page", () => {
  test("gives the headline and the seven paragraphs, and none of the page's junk", () => {
    const texts = textsOf(articleOf(pages.seedWordpress));
    expect(texts).toEqual(seedTexts());
    expect(texts).toHaveLength(8);
  });

  test("gives the same text when every class and id is gone", () => {
    const nameless = pages.seedWordpress.body.replace(/ (?:class|id)="[^"]*"/g, "");
    expect(textsOf(articleOf({ ...pages.seedWordpress, body: nameless }))).toEqual(seedTexts());
  });

  test("keeps what the page says of itself", () => {
    const { title, meta, language, completeness } = articleOf(pages.seedWordpress);
    expect(title).toBe(
      "China and Russia Explore Deeper Collaboration in Scientific Research and AI",
    );
    expect(meta.siteName).toBe("Science Wire");
    expect(meta.published).toBe("2025-05-15T09:12:44+00:00");
    expect(language).toBe("en");
    expect(completeness).toBe("full");
  });
});

describe("ways to write paragraphs", () => {
  test("paragraph elements", () => {
    expect(textsOf(articleOf(pages.plainArticle))).toEqual([pages.TITLE, ...pages.PARAGRAPHS]);
  });

  test("double line breaks in one element", () => {
    expect(textsOf(articleOf(pages.lineBreaks))).toEqual([pages.TITLE, ...pages.PARAGRAPHS]);
  });

  test("an XHTML page", () => {
    expect(textsOf(articleOf(pages.xhtml))).toEqual([pages.TITLE, ...pages.PARAGRAPHS]);
  });

  test("right-to-left text, in its own language", () => {
    const article = articleOf(pages.rightToLeft);
    expect(textsOf(article).slice(1)).toEqual(pages.RTL_PARAGRAPHS);
    expect(article.language).toBe("ar");
  });

  test("sections of their own element each", () => {
    const sections = pages.PARAGRAPHS.map((text) => `<div><div><p>${text}</p></div></div>`);
    const article = articleOf(body(`<h1>${pages.TITLE}</h1><div>${sections.join("<hr>")}</div>`));
    expect(textsOf(article)).toEqual([pages.TITLE, ...pages.PARAGRAPHS]);
  });

  test("an open shadow tree", () => {
    const document = parse(body(`<h1>${pages.TITLE}</h1><story-text></story-text>`));
    const shadow = document.querySelector("story-text")?.attachShadow({ mode: "open" });
    if (shadow !== undefined) shadow.innerHTML = paragraphs;
    const result = extract(document, ORIGIN);
    expect(result.ok && textsOf(result.article)).toEqual([pages.TITLE, ...pages.PARAGRAPHS]);
  });

  test("headings, quotations, lists and captions are told apart", () => {
    const [one, two, three] = pages.PARAGRAPHS;
    const article = articleOf(
      body(
        `<article><h1>${pages.TITLE}</h1><p>${one}</p><figure><img src="x"><figcaption>The bridge in May</figcaption></figure><h2>A long way round</h2><p>${two}</p><blockquote><p>${three}</p></blockquote><ul><li>The ferry starts in June and runs every hour.</li></ul></article>`,
      ),
    );
    expect(blocksOf(article).map(({ kind }) => kind)).toEqual([
      "headline",
      "paragraph",
      "caption",
      "heading",
      "paragraph",
      "quotation",
      "list-item",
    ]);
  });
});

describe("what is left out", () => {
  const junk = {
    "a newsletter line":
      "<p>Sign up for our morning newsletter and get the news in your inbox.</p>",
    "a link to another story": '<p><a href="/x">Read more: How the ferry was saved in 1974</a></p>',
    "a disclosure of income, with terms of use behind": `<p>If you buy a thing through a link on our pages, we may be paid a commission. ${"By reading on you agree to our terms, which are long and change now and then. ".repeat(3)}</p>`,
    "the words of a form for letters by mail": "<p>Thanks for signing up!</p>",
    "an advertisement mark": "<p>Advertisement</p>",
    "hidden text": `<p hidden>${pages.PARAGRAPHS[0]?.toUpperCase()}</p>`,
    "text hidden by its own style":
      '<p style="display: none">Nobody sees these words on a screen.</p>',
    "words for screen readers": '<p class="sr-only">Opens a gallery with four pictures.</p>',
    "share buttons": "<ul><li>Share on Facebook</li><li>Email</li></ul>",
    "a script's words": "<p><script>var words = 'not for readers';</script></p>",
  };
  test.each(Object.entries(junk))("%s", (_name, markup) => {
    const middle = paragraphs.replace("</p><p>", `</p>${markup}<p>`);
    const article = articleOf(body(`<article><h1>${pages.TITLE}</h1>${middle}</article>`));
    expect(textsOf(article)).toEqual([pages.TITLE, ...pages.PARAGRAPHS]);
  });

  test("readers' comments, though they are longer than the article", () => {
    const comments = pages.PARAGRAPHS.map((text) => `<p>I read that ${text} ${text} ${text}</p>`);
    const article = articleOf(
      body(
        `<article><h1>${pages.TITLE}</h1>${paragraphs}</article><div id="comments">${comments.join("")}</div>`,
      ),
    );
    expect(textsOf(article)).toEqual([pages.TITLE, ...pages.PARAGRAPHS]);
  });

  test("a wrapper's misleading name does not cost the article", () => {
    const article = articleOf(
      body(`<div class="no-sidebar related ad"><h1>${pages.TITLE}</h1>${paragraphs}</div>`),
    );
    expect(textsOf(article)).toEqual([pages.TITLE, ...pages.PARAGRAPHS]);
  });
});

describe("what belongs to the article though it looks like page furniture", () => {
  const [one, two, three] = pages.PARAGRAPHS;

  test("the author's list of short lines at the end", () => {
    const stops = ["Harrow Mill", "Upper Lenn", "The Old Ferry", "Carter’s Bank", "Lenn Cross"];
    const lines = stops.map((stop) => `<p>${stop}</p>`).join("");
    const article = articleOf(
      body(
        `<article><h1>${pages.TITLE}</h1>${paragraphs}<p>The bus stops are:</p>${lines}</article>`,
      ),
    );
    expect(textsOf(article).slice(-6)).toEqual(["The bus stops are:", ...stops]);
  });

  test("but not a few labels there", () => {
    const labels = ["Harrow Mill", "Upper Lenn"].map((label) => `<p>${label}</p>`).join("");
    const article = articleOf(
      body(`<article><h1>${pages.TITLE}</h1>${paragraphs}${labels}</article>`),
    );
    expect(textsOf(article)).toEqual([pages.TITLE, ...pages.PARAGRAPHS]);
  });

  test("posts from social networks that it quotes", () => {
    const post = `<div class="social-media-embed"><blockquote><p>I walked over the bridge each day for thirty years.</p></blockquote></div>`;
    const article = articleOf(
      body(
        `<article><h1>${pages.TITLE}</h1><p>${one}</p><p>${two}</p>${post}<p>${three}</p></article>`,
      ),
    );
    expect(blocksOf(article)).toContainEqual({
      kind: "quotation",
      text: "I walked over the bridge each day for thirty years.",
    });
  });
});

describe("other articles on the page", () => {
  const text = (about: string) =>
    `The council spoke of ${about} for an hour on Monday and then sent the matter back to its committee for another look.`;
  const about = ["drains", "buses", "lamps", "trees", "schools", "bells"];
  const teaser = (topic: string, href: string) =>
    `<div><h3><a href="${href}">Council sends ${topic} back once more</a></h3><div>${text(topic)}</div></div>`;

  test("listed below, each with a heading that leads there, are left out", () => {
    const list = about.map((topic) => teaser(topic, `/news/${topic}`)).join("");
    const article = articleOf(
      body(
        `<div><h1>${pages.TITLE}</h1><div><div>${paragraphs}</div></div><div>${list}</div></div>`,
      ),
    );
    expect(textsOf(article)).toEqual([pages.TITLE, ...pages.PARAGRAPHS]);
  });

  test("are not seen in sections whose headings lead to the page's own top", () => {
    const sections = about.map((topic) => teaser(topic, "#top")).join("");
    const article = articleOf(
      body(
        `<div><h1>${pages.TITLE}</h1><div><div>${paragraphs}</div></div><div>${sections}</div></div>`,
      ),
    );
    expect(textsOf(article).slice(0, 6)).toEqual([pages.TITLE, ...pages.PARAGRAPHS]);
    for (const topic of about) expect(textsOf(article)).toContain(text(topic));
  });

  test("in a long side column do not outweigh a whole article", () => {
    const long = pages.PARAGRAPHS.map((words) => `<p>${words}</p><p>Besides, ${words}</p>`).join(
      "",
    );
    const side = about
      .flatMap((topic) => ["", " again", " yet again"].map((more) => text(topic + more)))
      .map((words) => `<div class="snippet">${words} ${words.replace("Monday", "Friday")}</div>`)
      .join("");
    const article = articleOf(
      body(
        `<div><div class="content"><h1>${pages.TITLE}</h1><div>${long}</div></div><div class="sidebar"><div>${side}</div></div></div>`,
      ),
    );
    expect(textsOf(article)).toHaveLength(1 + 2 * pages.PARAGRAPHS.length);
    expect(article.text).not.toContain("The council spoke");
  });
});

describe("completeness", () => {
  test("a teaser before a paywall is partial", () => {
    expect(articleOf(pages.teaser).completeness).toBe("partial");
  });

  test("a short complete article is full", () => {
    expect(articleOf(pages.plainArticle).completeness).toBe("full");
  });

  test("ten megabytes are cut at the bound, at a word's end, and said to be cut", () => {
    const sentence =
      "The river rose by another inch in the night, and the watchers wrote it down. ";
    const article = articleOf(body(`<p>${sentence.repeat(130_000)}</p>`));
    expect(article.completeness).toBe("cut");
    expect(article.text.length).toBeGreaterThan(MAX_TEXT_LENGTH - 200);
    expect(article.text.length).toBeLessThanOrEqual(MAX_TEXT_LENGTH);
    expect(article.text).toMatch(/[a-z.,]$/);
  });
});

describe("hostile and broken pages", () => {
  test("nothing in the page is changed", () => {
    const document = parse(pages.seedWordpress);
    const before = document.documentElement.outerHTML;
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    extract(document, ORIGIN);
    expect([...changes, ...observer.takeRecords()]).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test("an empty page is no article, and says why", () => {
    const result = extract(parse(body("")), ORIGIN);
    expect(result).toEqual({ ok: false, reason: "No running text was found on this page." });
  });

  test("a page without a body gives a reason", () => {
    const document = parse(pages.plainArticle);
    document.documentElement.remove();
    expect(extract(document, ORIGIN)).toEqual({ ok: false, reason: "This page has no text." });
  });

  test("elements nested 1,000 deep are read", () => {
    const document = parse(body(`<h1>${pages.TITLE}</h1>`));
    let inner: Element = document.body;
    for (let depth = 0; depth < 1_000; depth++) {
      const next = document.createElement("div");
      inner.append(next);
      inner = next;
    }
    for (const text of pages.PARAGRAPHS) {
      const paragraph = document.createElement("p");
      paragraph.textContent = text;
      inner.append(paragraph);
    }
    const result = extract(document, ORIGIN);
    expect(result.ok && textsOf(result.article)).toEqual([pages.TITLE, ...pages.PARAGRAPHS]);
  });

  test("a form whose fields have the names of properties is read like any other", () => {
    const fields = ["firstChild", "nextSibling", "localName", "nodeType", "getAttribute", "id"]
      .map((name) => `<input name="${name}">`)
      .join("");
    const article = articleOf(
      body(`<form>${fields}<h1>${pages.TITLE}</h1><div>${paragraphs}</div></form>`),
    );
    expect(textsOf(article)).toEqual([pages.TITLE, ...pages.PARAGRAPHS]);
  });

  test("broken structured data is ignored", () => {
    const head = '<script type="application/ld+json">{"@type": "NewsArticle", oops</script>';
    const article = articleOf(body(`<h1>${pages.TITLE}</h1><div>${paragraphs}</div>`, head));
    expect(textsOf(article)).toEqual([pages.TITLE, ...pages.PARAGRAPHS]);
  });

  test("what goes wrong inside comes back as a reason", () => {
    const nothing = {} as Document;
    const result = extract(nothing, ORIGIN);
    expect(result).toMatchObject({
      ok: false,
      reason: expect.stringContaining("could not be read"),
    });
  });
});
