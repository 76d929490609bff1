import { describe, expect, test } from "vitest";
import { recognise } from "../../src/page/recognise.ts";
import { urlShapeOf } from "../../src/page/url-shape.ts";
import { ARTICLE_PAGES, OTHER_PAGES, PARAGRAPHS, TITLE } from "../fixtures/pages/index.ts";
import { ORIGIN, parse } from "./parse.ts";

describe("recognising articles", () => {
  test.each(ARTICLE_PAGES.map((page) => [page.path, page] as const))("%s is one", (path, page) => {
    expect(recognise(parse(page), ORIGIN + path)).toEqual({
      article: true,
      reason: "This page has the marks of an article.",
    });
  });

  test.each(OTHER_PAGES.map((page) => [page.path, page] as const))("%s is none", (path, page) => {
    const { article, reason } = recognise(parse(page), ORIGIN + path);
    expect(article).toBe(false);
    expect(reason).toMatch(/^[A-Z].{10,}\.$/);
  });
});

describe("what structured data calls the page", () => {
  const page = (types: string, elements = "") => ({
    body: `<!doctype html><html lang="en"><head><script type="application/ld+json">${types}</script></head><body><h1>${TITLE}</h1>${elements}${PARAGRAPHS.map((text) => `<p>${text}</p>`).join("")}</body></html>`,
  });
  const judged = (types: string) => recognise(parse(page(types)), `${ORIGIN}/bridge`).article;

  test.each([
    ["news", '{"@type":"NewsArticle"}'],
    [
      "news of a kind, by its whole address",
      '{"@type" : "https://schema.org/ReportageNewsArticle"}',
    ],
    ["several things, one of them news", '{"@type": [ "WebPage", "NewsArticle" ]}'],
    ["a check of what others claimed", '{"@graph":[{"@type":"WebPage"},{"@type":"ClaimReview"}]}'],
    ["news, in data that is broken", '{"@type":"NewsArticle", oops'],
  ])("%s: an article", (_, types) => {
    expect(judged(types)).toBe(true);
  });

  test.each([
    ["nothing", "{}"],
    ["a product", '{"@type":"Product"}'],
    ["a list that tells of news in its text alone", '{"@type":"ItemList","name":"NewsArticle"}'],
    ["a type that is no text", '{"@type":{"name":"NewsArticle"}}'],
    ["a type without a value", '{"@type"}'],
  ])("%s: none", (_, types) => {
    expect(judged(types)).toBe(false);
  });
});

describe("what an address suggests", () => {
  test.each([
    ["https://news.example/", "home"],
    ["https://news.example/en/", "home"],
    ["https://news.example/2024/05/03/a-story", "article"],
    ["https://news.example/politics/council-votes-on-the-new-bridge", "article"],
    ["https://news.example/story?id=123456", "article"],
    ["https://news.example/category/politics/", "section"],
    ["https://news.example/search?q=bridge", "search"],
    ["https://shop.example/products/chair", "shop"],
    ["https://example.org/forum/threads/glue.7", "forum"],
    ["https://docs.example.org/install", "docs"],
    ["https://news.example/de-at", "home"],
    ["https://news.example/index.html", "home"],
    ["https://news.example/b2", "unknown"],
    ["https://news.example/at-ho-me", "unknown"],
    ["https://news.example/artikel/bridge-7", "article"],
    ["https://news.example/story-bridge", "unknown"],
    ["https://news.example/story-bridge-7", "article"],
    ["https://news.example/news,1234567.html", "article"],
    ["https://news.example/politics/page/3", "section"],
    ["https://news.example/Search.php", "search"],
    ["https://gardenforum.example/glue", "forum"],
    ["https://example.org/showtopic-12", "forum"],
    ["https://example.org/about-us", "company"],
    ["https://news.example/%E0%A4%A", "unknown"],
    ["no address", "unknown"],
  ])("%s: %s", (address, shape) => {
    expect(urlShapeOf(address)).toBe(shape);
  });
});
