import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { reportDocument } from "./report-doc/report-document.ts";

const FILE = resolve(import.meta.dirname, "../src/engine/REPORT.md");

const USAGE = `Usage: npm run report [-- --check]

Writes the description of the exported JSON, src/engine/REPORT.md.

  --check   writes nothing; the exit status is 1 where the description is not up to date
`;

const { values } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
if (values.help) process.stdout.write(USAGE);
else if (!values.check) await writeFile(FILE, reportDocument());
else if ((await readFile(FILE, "utf8")) !== reportDocument()) {
  process.stderr.write("src/engine/REPORT.md is not up to date: npm run report\n");
  process.exitCode = 1;
}
