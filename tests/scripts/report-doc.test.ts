import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { MEANINGS } from "../../scripts/report-doc/meanings.ts";
import { reportDocument, reportFields } from "../../scripts/report-doc/report-document.ts";

const FILE = resolve(import.meta.dirname, "../../src/engine/REPORT.md");

test("every field of the report is explained, and nothing else", () => {
  expect(Object.keys(MEANINGS)).toEqual(reportFields().map(({ place }) => place));
});

test("no explanation is empty", () => {
  for (const meaning of Object.values(MEANINGS)) expect(meaning).toMatch(/^[`\p{L}\p{N}].*\.$/u);
});

test.each([
  ["schema", "`1`"],
  ["source.country", "string or null"],
  ["ratings[].rating", "integer, 0 to 5 or null"],
  ["ratings[].evidence", "list of integers"],
  ["findings[].span", "span"],
  ["findings[].note", "string?"],
  ["rules{}.name", "string"],
  ["card.questions[].answers[].text", "string"],
])("%s is of type %s", (place, type) => {
  expect(reportFields()).toContainEqual({ place, type });
});

test("the page in the repository is up to date (npm run report)", async () => {
  expect(await readFile(FILE, "utf8")).toBe(reportDocument());
});
