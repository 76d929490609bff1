import { Worker } from "node:worker_threads";
import { compilePatterns, type RulesetSource } from "../../src/engine/compile.ts";
import { packPatterns } from "../../src/engine/match/packed.ts";
import { quantile } from "../eval/statistics.ts";
import type { FreshWorkerFigures, FreshWorkerTask } from "./fresh-worker.ts";
import type { BenchText } from "./texts.ts";

/** Medians in milliseconds over workers that have run nothing before, as the browser starts them. */
export interface WorkerStartFigures extends FreshWorkerFigures {
  workers: number;
}

const WORKERS = 9;

/** How long a fresh worker takes until the rules of the package are ready, and for its first report. */
export async function benchWorkerStart(
  source: RulesetSource,
  { title, text }: BenchText,
  workers = WORKERS,
): Promise<WorkerStartFigures> {
  const task = { packed: packPatterns(compilePatterns(source)), title, text };
  const runs: FreshWorkerFigures[] = [];
  for (let run = 0; run < workers; run++) runs.push(await figuresOfFreshWorker(task));
  const median = (figure: keyof FreshWorkerFigures) =>
    quantile(
      runs.map((run) => run[figure]).sort((a, b) => a - b),
      0.5,
    );
  return { workers, restoreMs: median("restoreMs"), reportMs: median("reportMs") };
}

function figuresOfFreshWorker(task: FreshWorkerTask): Promise<FreshWorkerFigures> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./fresh-worker.ts", import.meta.url), { workerData: task });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}
