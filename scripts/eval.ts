import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { type Engine, loadEngineLeavingOutBroken } from "./engine.ts";
import { readSet, type SetFile, setFilesIn } from "./eval/data-folder.ts";
import type {
  EvalSet,
  Measured,
  PagesChoice,
  PagesEvaluation,
  SetResult,
} from "./eval/eval-set.ts";
import { rounded } from "./eval/rounded.ts";
import { ruleTables } from "./eval/rule-tables.ts";
import { EVAL_SETS } from "./eval/sets/index.ts";
import { tableOf } from "./eval/table.ts";
import { type Output, outputTo } from "./output.ts";

const USAGE = `Usage: npm run eval -- --data DIR [options]

Measures the engine on every labelled set found in DIR.

  --json        figures as JSON on standard output
  --only SET    this set alone, for example sentences/babe or articles (may be repeated)
  --inject      reads the saved pages by the extension's page layer alone, put into them by hand,
                in place of the installed extension: quicker, for work on the reader
  --failures    items that came out wrong, for sets that can list them (segmentation)
  --rules       what each rule hits on sentences/babe and on the centre of articles/panel
  --entries     the same for each matched wording
  --fold 0|1    with --rules or --entries: one half of sentences/babe, so that a rule tuned on
                one half can be checked on the other
`;

/** Malformed lines of a set that are named one by one. */
const MOST_NAMED = 20;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      data: { type: "string" },
      json: { type: "boolean", default: false },
      only: { type: "string", multiple: true, default: [] },
      inject: { type: "boolean", default: false },
      failures: { type: "boolean", default: false },
      rules: { type: "boolean", default: false },
      entries: { type: "boolean", default: false },
      fold: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help || values.data === undefined) {
    (values.help ? process.stdout : process.stderr).write(USAGE);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const output = outputTo(process.stdout);
  const { engine, problems } = await loadEngineLeavingOutBroken();
  for (const problem of problems) fail(`left out: ${problem}`);
  if (values.rules || values.entries) {
    await output.write(await ruleTables(values.data, engine, values));
    return;
  }
  const wanted = (name: string) =>
    values.only.length === 0 ||
    values.only.some((only) => name === only || name.startsWith(`${only}/`));
  const measured = [
    ...(await measureSets(values.data, engine, wanted, values.failures, output)),
    ...(await measurePages(values.data, wanted, values)),
  ];
  await output.write(
    values.json
      ? `${JSON.stringify({ sets: byName(measured) }, null, 2)}\n`
      : `${tableOf(measured)}\n`,
  );
}

/** Measures one set after another. A set with a malformed line is left out, its lines are named, and the run fails. */
async function measureSets(
  folder: string,
  engine: Engine,
  wanted: (name: string) => boolean,
  listFailures: boolean,
  output: Output,
): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const file of await setFilesIn(folder)) {
    if (!wanted(file.name)) continue;
    const set = EVAL_SETS.find((candidate) => candidate.name.test(file.name));
    if (set === undefined) {
      process.stderr.write(`${file.path}: no measure is known for this set\n`);
      continue;
    }
    const items = await itemsOrFailure(file, set);
    if (items === null) continue;
    if (listFailures) await output.write(printedFailures(set.failures?.(items, engine) ?? []));
    const result = rounded(set.measure(items, engine, file.name)) as SetResult;
    measured.push({ name: file.name, rows: set.rows, result });
  }
  return measured;
}

/** Measures the sets of pages, where there are any and one of them is wanted. */
async function measurePages(
  folder: string,
  wanted: (name: string) => boolean,
  choice: PagesChoice,
): Promise<Measured[]> {
  const sets = existsSync(join(folder, "pages")) ? readdirSync(join(folder, "pages")) : [];
  if (!sets.some((set) => wanted(`pages/${set}`))) return [];
  const module = join(import.meta.dirname, "eval/pages.ts");
  if (!existsSync(module)) {
    process.stderr.write("pages: no measure is known for these sets\n");
    return [];
  }
  const { measurePages } = (await import(pathToFileURL(module).href)) as PagesEvaluation;
  return measurePages(folder, wanted, choice);
}

async function itemsOrFailure(file: SetFile, set: EvalSet): Promise<unknown[] | null> {
  const { items, problems } = await readSet(file, set.schema);
  if (problems.length === 0) return items;
  for (const problem of problems.slice(0, MOST_NAMED)) fail(problem);
  fail(`${file.name} was not measured: ${problems.length} malformed line(s)`);
  return null;
}

/** Says what went wrong and lets the run end as failed. */
function fail(problem: string): void {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}

const printedFailures = (failures: readonly string[]): string =>
  failures.map((failure) => `${failure}\n\n`).join("");

const byName = (measured: readonly Measured[]): Record<string, SetResult> =>
  Object.fromEntries(measured.map(({ name, result }) => [name, result]));

await main();
