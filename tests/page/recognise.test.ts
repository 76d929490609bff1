import { describe, expect, test } from "vitest";
import { recognise } from "../../src/page/recognise.ts";
import { urlShapeOf } from "../../src/page/url-shape.ts";
import { ARTICLE_PAGES, OTHER_PAGES } from "../fixtures/pages/index.ts";
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
    ["https://news.example/%E0%A4%A", "unknown"],
    ["no address", "unknown"],
  ])("%s: %s", (address, shape) => {
    expect(urlShapeOf(address)).toBe(shape);
  });
});
