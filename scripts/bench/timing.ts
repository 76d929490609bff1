import { quantile } from "../eval/statistics.ts";

/** How fast something works through texts. */
export interface Speed {
  texts: number;
  /**
   * Bytes of text in UTF-8, in millions, per second of the main thread's processor time: other work
   * on the machine does not count.
   */
  megabytesPerSecond: number;
  /** Milliseconds by the clock for one text, in the middle and at the 95th percentile. */
  medianMs: number;
  p95Ms: number;
}

export type Work = (text: string) => unknown;

/** How long a piece of work is warmed up and measured, in milliseconds. */
export interface Budget {
  warmUp: number;
  measured: number;
}

/** A large engine takes some seconds to be compiled by the runtime; all are given the same. */
const BUDGET: Budget = { warmUp: 6_000, measured: 4_000 };

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
  cpuMs: number;
}

async function runFor(budget: number, work: Work, texts: readonly string[]): Promise<Run> {
  const run: Run = { bytes: 0, times: [], cpuMs: 0 };
  const sizes = texts.map((text) => Buffer.byteLength(text));
  const started = performance.now();
  const cpuBefore = cpuMs();
  for (let at = 0; ; at = (at + 1) % texts.length) {
    const before = performance.now();
    const result = work(texts[at] ?? "");
    if (result instanceof Promise) await result;
    const after = performance.now();
    run.times.push(after - before);
    run.bytes += sizes[at] ?? 0;
    if (after - started < budget) continue;
    run.cpuMs = cpuMs() - cpuBefore;
    return run;
  }
}

/** Processor time that this thread has used, in milliseconds; its clock may tick every few of them. */
function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

function speedFrom({ bytes, times, cpuMs }: Run): Speed {
  const sorted = times.sort((a, b) => a - b);
  return {
    texts: times.length,
    megabytesPerSecond: bytes / 1e3 / cpuMs,
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

/** Processor time of a piece of work in milliseconds: the mean of as many runs as `leastMs` takes, two at least. */
export function meanCpuMs(work: () => unknown, leastMs: number): number {
  const before = cpuMs();
  let runs = 0;
  while (runs < 2 || cpuMs() - before < leastMs) {
    work();
    runs += 1;
  }
  return (cpuMs() - before) / runs;
}
