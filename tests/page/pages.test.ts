import { describe, expect, test } from "vitest";
import { extract } from "../../src/page/extract.ts";
import { pagesOf } from "../../src/page/pages.ts";
import { PARAGRAPHS, TITLE } from "../fixtures/pages/index.ts";
import { ORIGIN, parse } from "./parse.ts";

const HERE = `${ORIGIN}/news/2025/06/03/lenn-bridge-closed`;
const page = (links: string) => parse({ body: `<!doctype html><body>${links}</body>` });
const link = (href: string, text: string) => `<a href="${href}">${text}</a>`;

describe("an article on several pages", () => {
  test.each([
    ["a folder", HERE, `${HERE}/2/`],
    ["a folder named page", `${HERE}/`, "/news/2025/06/03/lenn-bridge-closed/page/2"],
    ["a number behind the name", `${HERE}.html`, "lenn-bridge-closed-2.html"],
    ["a query", HERE, "?page=2"],
    ["a query beside another", `${ORIGIN}/story.php?id=48213`, "?id=48213&page=2"],
    [
      "an address with a mark of where the reader came from",
      `${HERE}?utm_source=mail`,
      `${HERE}/2`,
    ],
    ["a name that ends in a number", `${ORIGIN}/news/covid-19`, "/news/covid-19/2"],
  ])("is told by the link to its second page: %s", (_, url, next) => {
    expect(pagesOf(page(link(next, "2")), url)).toEqual({ page: 1, of: 2 });
    expect(pagesOf(page(link(next, "Next page »")), url)).toEqual({ page: 1, of: 2 });
    expect(pagesOf(page(`<link rel="next" href="${next}">`), url)).toEqual({ page: 1, of: 2 });
  });

  test("has as many pages as its links tell of", () => {
    const links = [2, 3, 4].map((number) => link(`${HERE}?page=${number}`, `Page ${number}`));
    expect(pagesOf(page(links.join("")), HERE)).toEqual({ page: 1, of: 4 });
  });

  test("is known on a later page by the way back to the first", () => {
    const links = link(HERE, "1") + link(`${HERE}/3`, "3");
    expect(pagesOf(page(links), `${HERE}/2`)).toEqual({ page: 2, of: 3 });
  });

  test("is said to be partial", () => {
    const body = `<!doctype html><html lang="en"><body><article><h1>${TITLE}</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join("")}</article>${link("?page=2", "2")}</body></html>`;
    const result = extract(parse({ body }), HERE);
    expect(result).toMatchObject({
      ok: true,
      article: { completeness: "partial", pages: { page: 1, of: 2 } },
    });
  });
});

describe("an article on one page", () => {
  test.each([
    ["the next article of a blog", `<a rel="next" href="/news/2025/06/04/ferry">Ferry</a>`],
    ["another article of nearly the same name", link(`${HERE}-2`, "The bridge is closed again")],
    ["later pages of comments", `<div id="comments">${link("?page=2", "2")}</div>`],
    ["comments by their address", link(`${HERE}/2#comments`, "2")],
    ["the third page alone", link(`${HERE}/3`, "3")],
    ["a list of the site", link("/news/page/2", "2")],
    ["an address that is none", link("http://[", "2")],
    [
      "another site's page",
      link("https://other.example/news/2025/06/03/lenn-bridge-closed/2", "2"),
    ],
  ])("is not mistaken for several by %s", (_, links) => {
    expect(pagesOf(page(links), HERE)).toBeNull();
  });

  test("has no pages at an address that is none, or that names nothing", () => {
    expect(pagesOf(page(link("?page=2", "2")), "about:blank")).toBeNull();
    expect(pagesOf(page(link("?page=2", "2")), `${ORIGIN}/`)).toBeNull();
  });
});
