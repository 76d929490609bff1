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

/** How long a piece of work is warmed up and measured, in milliseconds, and in how many turns. */
export interface Budget {
  warmUp: number;
  measured: number;
  turns: number;
}

/** A large engine takes some seconds to be compiled by the runtime; all are given the same. */
const BUDGET: Budget = { warmUp: 6_000, measured: 5_000, turns: 10 };

/**
 * Speed of pieces of work over the same texts, one core, after warming up. They take turns, so that
 * a slow minute of the machine is everybody's. Each goes round the texts until its time is used; a
 * slow one gets through some of them only.
 */
export async function speedsOf(
  works: readonly Work[],
  texts: readonly string[],
  { warmUp, measured, turns }: Budget = BUDGET,
): Promise<Speed[]> {
  const courses = works.map((work) => new Course(work, texts));
  for (const course of courses) await course.runFor(warmUp, noRun());
  const runs = works.map(noRun);
  for (let turn = 0; turn < turns; turn++)
    for (const [number, course] of courses.entries())
      await course.runFor(measured / turns, runs[number] as Run);
  return runs.map(speedFrom);
}

interface Run {
  bytes: number;
  times: number[];
  cpuMs: number;
}

const noRun = (): Run => ({ bytes: 0, times: [], cpuMs: 0 });

/** A piece of work on its way round the texts. */
class Course {
  readonly #work: Work;
  readonly #texts: readonly string[];
  readonly #sizes: readonly number[];
  #next = 0;

  constructor(work: Work, texts: readonly string[]) {
    this.#work = work;
    this.#texts = texts;
    this.#sizes = texts.map((text) => Buffer.byteLength(text));
  }

  /** Goes on for a time, one text at least, and adds it to a run. */
  async runFor(ms: number, run: Run): Promise<void> {
    const started = performance.now();
    const cpuBefore = cpuMs();
    for (let after = started; after - started < ms || after === started; ) {
      const before = performance.now();
      const result = this.#work(this.#texts[this.#next] ?? "");
      if (result instanceof Promise) await result;
      after = performance.now();
      run.times.push(after - before);
      run.bytes += this.#sizes[this.#next] ?? 0;
      this.#next = (this.#next + 1) % this.#texts.length;
    }
    run.cpuMs += cpuMs() - cpuBefore;
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
