import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { writeRulePack } from "../src/engine/rule-pack.ts";
import { rulesDocument } from "./rules-doc/rules-document.ts";
import { loadRulesetSource } from "./ruleset-from-disk.ts";

const FILE = resolve(import.meta.dirname, "../src/rules/RULES.md");

const USAGE = `Usage: npm run rules [-- --check]
       npm run --silent rules -- --json > rules.json

Writes the catalogue of the rules, src/rules/RULES.md.

  --check   writes nothing; the exit status is 1 where the catalogue is not up to date
  --json    prints the rules as a rule pack instead: all fields, examples as well
`;

const { values } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
const source = await loadRulesetSource();
if (values.help) process.stdout.write(USAGE);
else if (values.json) process.stdout.write(writeRulePack("sidelight-rules", source.rules));
else if (!values.check) await writeFile(FILE, rulesDocument(source));
else if ((await readFile(FILE, "utf8")) !== rulesDocument(source)) {
  process.stderr.write("src/rules/RULES.md is not up to date: npm run rules\n");
  process.exitCode = 1;
}
