import { parseArgs } from "node:util";
import type { RulesetSource } from "../src/engine/compile.ts";
import { benchCompile, benchLengths, type EngineFigures, engineWork } from "./bench/engine.ts";
import { benchMemory, type MemoryFigures, WAYS, type Way } from "./bench/memory.ts";
import { loadedPeers } from "./bench/peers.ts";
import { type ShippedScript, shippedScripts } from "./bench/sizes.ts";
import { type BenchText, ownTexts, panelTexts } from "./bench/texts.ts";
import { type Speed, speedsOf } from "./bench/timing.ts";
import { benchWorkerStart, type WorkerStartFigures } from "./bench/worker-start.ts";
import { buildExtension } from "./browser/build.ts";
import { alignedTable } from "./eval/table.ts";
import { loadRulesetSource } from "./ruleset-from-disk.ts";

const USAGE = `Usage: npm run bench -- [--data DIR] [--no-peers] [--memory] [--json]

Measures the engine on one core beside libraries that read prose too, on the same articles: those
of DIR/articles/panel.jsonl, or ones made of the project's own sample texts.

  --memory  what the installed extension holds in Chromium while a reader goes through 200 articles
            in one tab, in place of speed, on the sample texts; builds the extension
`;

type MemoryByWay = Record<Way, MemoryFigures[]>;

interface Figures {
  engine: EngineFigures;
  /** Of the engine, and of peers beside it. */
  speeds: Record<string, Speed & { does: string }>;
  workerStart: WorkerStartFigures;
  scripts: ShippedScript[];
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      data: { type: "string" },
      peers: { type: "boolean", default: true },
      memory: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
    allowNegative: true,
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return;
  }
  const source = await loadRulesetSource();
  if (values.memory) {
    // Every one of these has hints, which are waited for.
    const texts = (await ownTexts(source)).slice(-200);
    const memory = await benchMemory(buildExtension("chromium"), texts);
    const printed = values.json ? JSON.stringify(memory, null, 2) : memoryTable(memory);
    process.stdout.write(`${printed}\n`);
    return;
  }
  const texts = values.data === undefined ? await ownTexts(source) : await panelTexts(values.data);
  const compile = benchCompile(source);
  const speeds = await benchSpeeds(source, texts, values.peers);
  const figures: Figures = {
    engine: { ...benchLengths(source, texts), compile },
    speeds,
    workerStart: await benchWorkerStart(source, longestOf(texts)),
    scripts: await shippedScripts(),
  };
  const printed = values.json ? JSON.stringify(figures, null, 2) : tables(figures);
  process.stdout.write(`${printed}\n`);
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(2);

const memoryTable = (memory: MemoryByWay): string =>
  alignedTable([
    ["articles", "after", "page, MB", "background, MB", "nodes", "listeners"],
    ...WAYS.flatMap((way) =>
      memory[way].map((one) => [
        way,
        String(one.navigations),
        megabytes(one.pageHeap),
        megabytes(one.backgroundHeap),
        String(one.nodes),
        String(one.listeners),
      ]),
    ),
  ]);

async function benchSpeeds(
  source: RulesetSource,
  texts: readonly BenchText[],
  withPeers: boolean,
): Promise<Figures["speeds"]> {
  const engine = { name: "sidelight", does: "the whole report", work: engineWork(source, texts) };
  const works = [engine, ...(withPeers ? await loadedPeers() : [])];
  const speeds = await speedsOf(
    works.map(({ work }) => work),
    texts.map(({ text }) => text),
  );
  return Object.fromEntries(
    works.map(({ name, does }, number) => [name, { does, ...(speeds[number] as Speed) }]),
  );
}

/** The text that asks most of the rules. */
const longestOf = (texts: readonly BenchText[]): BenchText =>
  texts.reduce((longest, one) => (one.text.length > longest.text.length ? one : longest));

const tables = ({ engine, speeds, workerStart, scripts }: Figures): string =>
  [
    alignedTable([
      ["", "MB/s", "ms per text", "95 %", "does"],
      ...Object.entries(speeds).map(([name, speed]) => speedRow(name, speed.does, speed)),
    ]),
    alignedTable([
      ["words", "ms", "µs per word"],
      ...engine.lengths.map((length) => [
        String(length.words),
        length.ms.toFixed(1),
        length.microsecondsPerWord.toFixed(3),
      ]),
    ]),
    `time per word, longest text over shortest: ${engine.linearity.toFixed(2)}`,
    `${engine.compile.rules} rules and ${engine.compile.topics} topics compiled in ${engine.compile.firstMs.toFixed(1)} ms at first, ${engine.compile.warmMs.toFixed(1)} ms when warm`,
    `in a fresh worker (median of ${workerStart.workers}): packed rules ready in ${workerStart.restoreMs.toFixed(1)} ms, first report, on the longest text, ${workerStart.reportMs.toFixed(1)} ms behind that`,
    ...(scripts.length === 0 ? [] : [sizeTable(scripts)]),
  ].join("\n\n");

const speedRow = (name: string, does: string, speed: Speed): string[] => [
  name,
  speed.megabytesPerSecond.toFixed(2),
  speed.medianMs.toFixed(2),
  speed.p95Ms.toFixed(2),
  does,
];

const sizeTable = (scripts: readonly ShippedScript[]): string =>
  alignedTable([
    ["script", "bytes", "gzip"],
    ...scripts.map(({ file, bytes, gzipBytes }) => [file, String(bytes), String(gzipBytes)]),
  ]);

await main();
