import { expect, test } from "vitest";
import { readMetadata } from "../../src/page/metadata.ts";
import { parse } from "./parse.ts";

const countryOf = (publisher: unknown) =>
  readMetadata(
    parse({
      body: `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: "H", publisher })}</script>`,
    }),
  ).meta.country;

test.each([
  ["a code", { name: "N", address: { addressCountry: "NO" } }, "NO"],
  ["a name", { name: "N", address: { addressCountry: "Norway" } }, "Norway"],
  ["a thing with a name", { name: "N", address: { addressCountry: { name: "NO" } } }, "NO"],
  ["no address", { name: "N" }, undefined],
  ["an address of one line", { name: "N", address: "Oslo, Norway" }, undefined],
  ["a publisher of one line", "Norway Press", undefined],
])("the publisher's country is handed on as the page gives it: %s", (_what, publisher, country) => {
  expect(countryOf(publisher)).toBe(country);
});
