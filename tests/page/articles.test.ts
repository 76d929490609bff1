import { beforeEach, describe, expect, test, vi } from "vitest";
import { articleInView } from "../../src/page/articles.ts";
import { extract } from "../../src/page/extract.ts";
import { PARAGRAPHS, TITLE } from "../fixtures/pages/index.ts";
import { ORIGIN } from "./parse.ts";

const OTHER = "Ferry to the eastern bank starts a month late";
const prose = (word: string) =>
  PARAGRAPHS.map((text) => `<p>${text.replaceAll("bridge", word)}</p>`).join("");
const article = (title: string, level: number, word = "bridge") =>
  `<article><h${level}>${title}</h${level}><time>3 June</time>${prose(word)}</article>`;

function show(body: string, titles = TITLE): void {
  document.head.innerHTML = `<title>${titles}</title><meta property="og:title" content="${titles}"><meta name="author" content="Kim Sample"><meta property="og:site_name" content="Valley News">`;
  document.body.innerHTML = `<main>${body}</main>`;
}
/** Puts the page's articles one below the other, 1,000 pixels each, scrolled by so much. */
function scrollTo(position: number, selector = "article"): void {
  for (const [at, element] of [...document.querySelectorAll(selector)].entries())
    vi.spyOn(element, "getBoundingClientRect").mockReturnValue(
      new DOMRect(0, at * 1_000 - position, 800, 1_000),
    );
}
const titleInView = () => articleInView(document)?.querySelector("h1,h2")?.textContent ?? null;

beforeEach(() => {
  vi.restoreAllMocks();
});

describe("a page with several articles", () => {
  test.each([1, 2])(
    "has the one in view that the reader has come to (headlines of level %d)",
    (level) => {
      show(article(TITLE, 1) + article(OTHER, level));
      scrollTo(0);
      expect(titleInView()).toBe(TITLE);
      scrollTo(600);
      expect(titleInView()).toBe(TITLE);
      scrollTo(900);
      expect(titleInView()).toBe(OTHER);
      scrollTo(5_000);
      expect(titleInView()).toBe(OTHER);
    },
  );

  test("needs no article elements where every headline is an h1", () => {
    const part = (title: string) =>
      `<div class="story"><h1>${title}</h1><p class="byline">By Kim</p>${prose("bridge")}</div>`;
    show(part(TITLE) + part(OTHER));
    scrollTo(1_200, ".story");
    expect(titleInView()).toBe(OTHER);
  });

  test("is read one article at a time, each with its own headline and no other's author", () => {
    show(article(TITLE, 1) + article(OTHER, 1, "ferry"));
    scrollTo(1_200);
    const result = extract(document, ORIGIN, articleInView(document));
    if (!result.ok) throw new Error(result.reason);
    expect(result.article.title).toBe(OTHER);
    expect(result.article.text).toContain("The ferry over the Lenn");
    expect(result.article.text).not.toContain("The bridge over the Lenn");
    expect(result.article.meta).toEqual({ siteName: "Valley News" });
    scrollTo(0);
    const first = extract(document, ORIGIN, articleInView(document));
    if (!first.ok) throw new Error(first.reason);
    expect(first.article.meta.byline).toBe("Kim Sample");
    expect(first.article.text).not.toContain("ferry over");
  });
});

describe("a page with one article", () => {
  test.each([
    ["alone", article(TITLE, 1)],
    [
      "and teasers",
      article(TITLE, 1) + "<article><h2>Ferry late</h2><p>Short.</p></article>".repeat(5),
    ],
    [
      "and a site's name as another h1",
      `<header><h1>Valley News</h1></header>${article(TITLE, 1)}`,
    ],
    [
      "in several sections with headings of their own",
      `<article><h1>${TITLE}</h1><time>3 June</time>${prose("bridge")}<section><h1>Costs</h1>${prose("pier")}</section></article>`,
    ],
    [
      "of which long comments are article elements",
      `${article(TITLE, 1)}<section id="comments">${article("A reader", 2).repeat(3)}</section>`,
    ],
    [
      "that is a live blog of long entries",
      `<h1>${TITLE}</h1>${article("10.15: Works begin", 2)}${article("10.40: Works stop", 2)}`,
    ],
    [
      "with entries inside it",
      `<article><h1>${TITLE}</h1>${article("10.15: Works begin", 2)}${article("10.40: Works stop", 2)}</article>`,
    ],
  ])("%s is not taken apart", (_, body) => {
    show(body);
    expect(articleInView(document)).toBeNull();
  });
});
