import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { rulesDocument } from "./rules-doc/rules-document.ts";
import { loadRulesetSource } from "./ruleset-from-disk.ts";

const FILE = resolve(import.meta.dirname, "../src/rules/RULES.md");

const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
const document = rulesDocument(await loadRulesetSource());
if (!values.check) await writeFile(FILE, document);
else if ((await readFile(FILE, "utf8")) !== document) {
  process.stderr.write("src/rules/RULES.md is not up to date: npm run rules\n");
  process.exitCode = 1;
}
