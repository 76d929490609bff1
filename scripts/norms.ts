import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import * as z from "zod/mini";
import { analysisOf } from "../src/engine/analyze.ts";
import {
  lengthBand,
  MIN_GROUP,
  NORM_MEASURES,
  type Norm,
  type NormGroup,
  type NormMeasure,
  type Norms,
} from "../src/engine/measure/norms.ts";
import { measureValues } from "../src/engine/measure/values.ts";
import { loadEngineLeavingOutBroken } from "./engine.ts";
import { readSet, setFilesIn } from "./eval/data-folder.ts";
import { articleFromPlainText } from "./plain-article.ts";

const USAGE = `Usage: npm run norms -- --data DIR [--out FILE]

Computes what is usual of each measure from the centre-leaning articles of DIR/articles/panel.jsonl
and writes it to src/engine/measure/norms-data.ts: figures, no text.
`;
const OUT = resolve(import.meta.dirname, "../src/engine/measure/norms-data.ts");
const PROBABILITIES = [
  0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9, 0.95, 0.97, 0.98, 0.99,
];
/** Shorter articles are teasers; their measures are not rated either. */
const MIN_WORDS = 200;

const schema = z.object({
  leaning: z.string(),
  outlet: z.string(),
  date: z.nullish(z.string()),
  title: z.string(),
  text: z.string(),
});
type Item = z.output<typeof schema>;

interface Measured {
  topic: string | null;
  words: number;
  values: Record<NormMeasure, number | null>;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { data: { type: "string" }, out: { type: "string", default: OUT } },
  });
  if (values.data === undefined) {
    process.stderr.write(USAGE);
    process.exitCode = 2;
    return;
  }
  const items = await centreArticles(values.data);
  const { ruleset } = (await loadEngineLeavingOutBroken()).engine;
  const measured = items
    .map(({ title, text }): Measured => {
      const { article } = articleFromPlainText(text, { title });
      const analysis = analysisOf(article, ruleset);
      return {
        topic: analysis.topic?.topic.id ?? null,
        words: analysis.text.wordCount,
        values: measureValues(analysis),
      };
    })
    .filter(({ words }) => words >= MIN_WORDS);
  await writeFile(values.out, fileOf(normsOf(items, measured)));
  process.stdout.write(`${measured.length} articles → ${values.out}\n`);
}

async function centreArticles(folder: string): Promise<Item[]> {
  const file = (await setFilesIn(folder)).find(({ name }) => name === "articles/panel");
  if (!file) throw new Error(`${folder} holds no articles/panel.jsonl`);
  const { items, problems } = await readSet(file, schema);
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return items.filter(({ leaning }) => leaning === "center");
}

function normsOf(items: readonly Item[], measured: readonly Measured[]): Norms {
  const outlets = new Set(items.map(({ outlet }) => outlet)).size;
  const years = items.map(({ date }) => date?.slice(0, 4) ?? "").filter((year) => year !== "");
  years.sort();
  return {
    date: new Date().toISOString().slice(0, 10),
    corpus: `US and international news of ${years[0]} to ${years.at(-1)}, ${outlets} centre-leaning outlets (Article-Bias-Prediction, Baly et al. 2020)`,
    articles: measured.length,
    probabilities: PROBABILITIES,
    measures: Object.fromEntries(
      NORM_MEASURES.map((measure) => [measure, normOf(measured, measure)]),
    ) as Norms["measures"],
  };
}

function normOf(measured: readonly Measured[], measure: NormMeasure): Norm {
  const known = measured.filter(({ values }) => values[measure] !== null);
  const all = sorted(known.map(({ values }) => values[measure] as number));
  const byGroup = new Map<string, number[]>();
  for (const { topic, words, values } of known)
    for (const group of [...(topic ? [`topic:${topic}`] : []), `length:${lengthBand(words)}`])
      byGroup.set(group, [...(byGroup.get(group) ?? []), values[measure] as number]);
  const groups: Record<string, NormGroup> = {};
  for (const [group, values] of [...byGroup].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (values.length >= MIN_GROUP)
      groups[group] = { n: values.length, median: rounded(quantile(sorted(values), 0.5)) };
  return {
    n: all.length,
    quantiles: PROBABILITIES.map((probability) => rounded(quantile(all, probability))),
    groups,
  };
}

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

/** Straight between the neighbouring order statistics. */
function quantile(ordered: readonly number[], probability: number): number {
  if (ordered.length === 0) return 0;
  const place = probability * (ordered.length - 1);
  const below = Math.floor(place);
  const low = ordered[below] as number;
  const high = ordered[Math.min(below + 1, ordered.length - 1)] as number;
  return low + (place - below) * (high - low);
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

const fileOf = (norms: Norms): string => `import type { Norms } from "./norms.ts";

/** Written by \`npm run norms\`. */
export const NORMS: Norms = ${JSON.stringify(norms, null, 2)};
`;

await main();
