import { quantile } from "./statistics.ts";

export type Interval = [low: number, high: number];

const RESAMPLES = 1_000;
const SEED = 20_260_101;

/** Numbers in [0, 1) that are the same in every run (mulberry32, Tommy Ettinger). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * 95 % percentile-bootstrap intervals of several statistics of one sample. The items are the units
 * that were drawn independently: sentences, or whole articles where sentences hang together.
 */
export function bootstrapIntervals<Item, Name extends string>(
  items: readonly Item[],
  statisticsOf: (sample: readonly Item[]) => Record<Name, number>,
  resamples = RESAMPLES,
): Record<Name, Interval> {
  const random = seededRandom(SEED);
  const names = Object.keys(statisticsOf(items)) as Name[];
  const drawn = new Map<Name, number[]>(names.map((name) => [name, []]));
  const sample: Item[] = new Array(items.length);
  for (let round = 0; round < resamples; round += 1) {
    for (let index = 0; index < items.length; index += 1) {
      sample[index] = items[Math.floor(random() * items.length)] as Item;
    }
    const statistics = statisticsOf(sample);
    for (const name of names) drawn.get(name)?.push(statistics[name]);
  }
  return Object.fromEntries(
    names.map((name) => [name, percentileInterval(drawn.get(name) ?? [])]),
  ) as Record<Name, Interval>;
}

function percentileInterval(values: number[]): Interval {
  const sorted = values.sort((a, b) => a - b);
  return [quantile(sorted, 0.025), quantile(sorted, 0.975)];
}

/**
 * Statistics with their intervals beside them: `f1` and `f1Interval`. No intervals for an empty
 * sample.
 */
export function withIntervals<Item, Name extends string>(
  items: readonly Item[],
  statisticsOf: (sample: readonly Item[]) => Record<Name, number>,
): Record<Name, number> & Record<`${Name}Interval`, Interval> {
  const result: Record<string, number | Interval> = { ...statisticsOf(items) };
  if (items.length > 0) {
    for (const [name, interval] of Object.entries(bootstrapIntervals(items, statisticsOf))) {
      result[`${name}Interval`] = interval as Interval;
    }
  }
  return result as Record<Name, number> & Record<`${Name}Interval`, Interval>;
}
