import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import * as z from "zod/mini";
import type { Norms } from "../src/engine/measure/norms.ts";
import { loadEngine } from "./engine.ts";
import { readSet, setFilesIn } from "./eval/data-folder.ts";
import { normsFrom } from "./norms/norms-from-reports.ts";
import { articleFromPlainText } from "./plain-article.ts";

const USAGE = `Usage: npm run norms -- --data DIR [--out FILE]

Works out what is usual of each measure from the centre-leaning articles of DIR/articles/panel.jsonl
and writes it to src/engine/measure/norms-data.ts: figures, no text. Measures change with rules,
classes and topics; so run it after changing those.
`;
const OUT = resolve(import.meta.dirname, "../src/engine/measure/norms-data.ts");
/** Shorter articles are teasers. */
const MIN_WORDS = 200;

const schema = z.object({
  leaning: z.string(),
  outlet: z.string(),
  date: z.nullish(z.string()),
  title: z.string(),
  text: z.string(),
});
type Item = z.output<typeof schema>;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      data: { type: "string" },
      out: { type: "string", default: OUT },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help || values.data === undefined) {
    (values.help ? process.stdout : process.stderr).write(USAGE);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const items = await centreArticles(values.data);
  const engine = await loadEngine();
  const reports = items
    .map(({ title, text }) => engine.analyze(articleFromPlainText(text, { title }).article))
    .filter((report) => report.text.words >= MIN_WORDS);
  const norms = normsFrom(reports, {
    date: new Date().toISOString().slice(0, 10),
    corpus: descriptionOf(items),
  });
  await writeFile(values.out, fileOf(norms));
  process.stdout.write(`${reports.length} articles → ${values.out}\n`);
}

/** @throws where the folder holds no panel, or a malformed one. */
async function centreArticles(folder: string): Promise<Item[]> {
  const file = (await setFilesIn(folder)).find(({ name }) => name === "articles/panel");
  if (!file) throw new Error(`${folder} holds no articles/panel.jsonl`);
  const { items, problems } = await readSet(file, schema);
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return items.filter(({ leaning }) => leaning === "center");
}

function descriptionOf(items: readonly Item[]): string {
  const outlets = new Set(items.map(({ outlet }) => outlet)).size;
  const years = items.flatMap(({ date }) => (date ? [date.slice(0, 4)] : [])).sort();
  return `US and international news of ${years[0]} to ${years.at(-1)} from ${outlets} centre-leaning outlets (Article-Bias-Prediction, Baly et al. 2020)`;
}

const fileOf = (norms: Norms): string => `import type { Norms } from "./norms.ts";

/** Written by \`npm run norms\`. */
export const NORMS: Norms = ${JSON.stringify(norms, null, 2)};
`;

await main();
