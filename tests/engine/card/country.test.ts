import { expect, test } from "vitest";
import { type ArticleMeta, articleFromBlocks } from "../../../src/engine/article.ts";
import { countryOf } from "../../../src/engine/card/country.ts";
import { noRules } from "../small-ruleset.ts";

const country = (url: string, meta: ArticleMeta = {}) =>
  countryOf(
    articleFromBlocks([{ kind: "paragraph", text: "A text." }], { url, meta }),
    noRules.names,
  );

test.each([
  ["structured data, before all else", "https://a.example.de/x", { country: "se" }, "SE"],
  ["a name in structured data", "https://a.example.de/1", { country: "United States" }, "US"],
  ["a common slip in structured data", "https://a.example.de/1", { country: "UK" }, "GB"],
  [
    "the host, where structured data make no sense",
    "https://a.example.de/1",
    { country: "XX" },
    "DE",
  ],
  ["an outlet's host, under any subdomain", "https://africa.chinadaily.com.cn/a/1", {}, "CN"],
  ["the table, for a host without a country", "https://www.theguardian.com/world/1", {}, "GB"],
  ["the host's domain", "https://nachrichten.example.de/1", {}, "DE"],
  [".co.uk", "https://news.example.co.uk/1", {}, "GB"],
  [".gov", "https://press.example.gov/1", {}, "US"],
  ["a country in the outlet's name", "https://example.com/1", { siteName: "The Kenya Post" }, "KE"],
  ["a city in the outlet's name", "https://example.com/1", { siteName: "Oslo Evening Mail" }, "NO"],
])("by %s", (_sign, url, meta, code) => {
  expect(country(url, meta)).toBe(code);
});

test.each([
  ["a domain that anybody may buy", "https://example.io/1", {}],
  ["a host without a country", "https://example.com/1", { siteName: "The Daily Example" }],
  ["a name with two countries", "https://example.com/1", { siteName: "China Russia Review" }],
  ["no address", "", {}],
  ["a country that does not exist", "https://example.com/1", { country: "Freedonia" }],
  ["a part of the world", "https://example.com/1", { country: "Europe" }],
])("unknown rather than a guess: %s", (_sign, url, meta) => {
  expect(country(url, meta)).toBeNull();
});
