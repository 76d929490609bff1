import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { rulesDocument } from "../../scripts/rules-doc/rules-document.ts";
import { loadRulesetSource } from "../../scripts/ruleset-from-disk.ts";
import type { Rule } from "../../src/engine/define.ts";
import { rulePackSchema } from "../../src/engine/rule-pack.ts";
import { runScript } from "./run-script.ts";

const rule: Rule = {
  id: "language/test",
  dimension: "language",
  name: "Test words",
  tier: "B",
  family: "test",
  match: ["dreadful*", "(a|b) c"],
  except: ["dreadful weather"],
  guards: [{ guard: "unless-near", words: ["film"], within: 3 }, { guard: "needs-company" }],
  message: "A message.",
  question: "Who says so?",
  citation: "Nobody (2000)",
  examples: { marked: ["The [dreadful] plan.", "x"], silent: ["Dreadful weather.", "y"] },
};

test("an entry tells everything that a rule's file says", () => {
  const document = rulesDocument({ language: "en", rules: [rule], topics: [], classes: [] });
  for (const part of [
    "## Language\n",
    "### Test words\n",
    "`language/test` · tier B · family test",
    "A message. *Who says so?*",
    "2 patterns: `dreadful*`, `(a|b) c`",
    "Not in: `dreadful weather`",
    "Guards: unless near (3 words, either side) `film`; only with another finding in the sentence",
    "- marked: The [dreadful] plan.",
    "- silent: Dreadful weather.",
    "| Language | 1 | 2 |",
  ]) {
    expect(document).toContain(part);
  }
  expect(document).not.toContain("## Framing");
});

test("the catalogue in the repository is up to date (else: npm run rules)", async () => {
  const file = resolve(import.meta.dirname, "../../src/rules/RULES.md");
  expect(await readFile(file, "utf8")).toBe(rulesDocument(await loadRulesetSource()));
});

test("with --json the rules are printed as a rule pack, whole", { timeout: 60_000 }, async () => {
  const { stdout, stderr, status } = await runScript("rules-doc.ts", ["--json"]);
  expect([stderr, status]).toEqual(["", 0]);
  const { rules } = await loadRulesetSource();
  const byId = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  expect(rulePackSchema.parse(JSON.parse(stdout))).toEqual({
    sidelight: 1,
    name: "sidelight-rules",
    rules: byId,
  });
});
