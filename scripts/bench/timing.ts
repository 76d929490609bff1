import { quantile } from "../eval/statistics.ts";

/** How fast something works through texts. */
export interface Speed {
  texts: number;
  /** Bytes of text in UTF-8, in millions, per second. */
  megabytesPerSecond: number;
  /** Milliseconds for one text, in the middle and at the 95th percentile. */
  medianMs: number;
  p95Ms: number;
}

export type Work = (text: string) => unknown;

/** How long a piece of work is warmed up and measured, in milliseconds. */
export interface Budget {
  warmUp: number;
  measured: number;
}

const BUDGET: Budget = { warmUp: 1_500, measured: 4_000 };

/**
 * Speed of a piece of work over texts, one core, after warming up. Goes round the texts until the
 * time is used; a slow one gets through some of them only.
 */
export async function speedOf(
  work: Work,
  texts: readonly string[],
  budget = BUDGET,
): Promise<Speed> {
  await runFor(budget.warmUp, work, texts);
  return speedFrom(await runFor(budget.measured, work, texts));
}

interface Run {
  bytes: number;
  times: number[];
}

async function runFor(budget: number, work: Work, texts: readonly string[]): Promise<Run> {
  const run: Run = { bytes: 0, times: [] };
  const sizes = texts.map((text) => Buffer.byteLength(text));
  const started = performance.now();
  for (let at = 0; ; at = (at + 1) % texts.length) {
    const before = performance.now();
    const result = work(texts[at] ?? "");
    if (result instanceof Promise) await result;
    const after = performance.now();
    run.times.push(after - before);
    run.bytes += sizes[at] ?? 0;
    if (after - started >= budget) return run;
  }
}

function speedFrom({ bytes, times }: Run): Speed {
  const seconds = times.reduce((sum, time) => sum + time, 0) / 1_000;
  const sorted = times.sort((a, b) => a - b);
  return {
    texts: times.length,
    megabytesPerSecond: bytes / 1e6 / seconds,
    medianMs: quantile(sorted, 0.5),
    p95Ms: quantile(sorted, 0.95),
  };
}

/** Shortest of several runs of a piece of work, in milliseconds. */
export function shortestMs(work: () => unknown, runs: number): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const before = performance.now();
    work();
    shortest = Math.min(shortest, performance.now() - before);
  }
  return shortest;
}
