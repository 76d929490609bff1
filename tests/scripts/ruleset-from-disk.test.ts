import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadRulesetSource } from "../../scripts/ruleset-from-disk.ts";
import { englishRuleset } from "../../src/rules/registry.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rules-"));
  const files = {
    "en/classes/verbs.ts": "verbs",
    "en/language/b.ts": "b",
    "en/language/a.ts": "a",
    "en/oppositions/war.ts": "war",
    "en/goals/hunger.ts": "hunger",
    "en/perspectives/energy.ts": "energy",
    "en/a-top.ts": "top",
    "de/language/c.ts": "c",
  };
  for (const [path, id] of Object.entries(files)) {
    await mkdir(join(folder, path, ".."), { recursive: true });
    await writeFile(join(folder, path), `export default { id: ${JSON.stringify(id)} };\n`);
  }
  await writeFile(join(folder, "en/notes.md"), "no rule");
});
afterAll(() => rm(folder, { recursive: true }));

test("sorts files by folder into rules and lists, by path", async () => {
  expect(await loadRulesetSource("en", folder)).toEqual({
    language: "en",
    rules: [{ id: "top" }, { id: "a" }, { id: "b" }],
    topics: [{ id: "energy" }],
    classes: [{ id: "verbs" }],
    oppositions: [{ id: "war" }],
    names: [],
    places: [],
    goals: [{ id: "hunger" }],
    subjects: [],
    aspects: [],
  });
});

test("a file without a default export is named", async () => {
  await mkdir(join(folder, "xx"));
  await writeFile(join(folder, "xx/empty.ts"), "export const rule = 1;\n");
  await expect(loadRulesetSource("xx", folder)).rejects.toThrow(/empty\.ts has no default export/);
});

test("finds what the extension's own registry finds, in the same order", async () => {
  expect(await loadRulesetSource()).toEqual(englishRuleset);
});
