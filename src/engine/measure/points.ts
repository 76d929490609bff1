import type { Usual } from "./norms.ts";

/**
 * Points at the quantiles of ordinary news: below the 75th percentile none, 2 at the 99th, so that
 * a rating of 3 needs a value beyond what one ordinary article in a hundred reaches. The quantile
 * itself is known from a few articles only, hence the distance.
 */
const STEPS = [
  [0.75, 0],
  [0.9, 1],
  [0.95, 1.5],
  [0.99, 2],
] as const;
/** Points per distance from the median to the 99th percentile, beyond it. */
const SLOPE = 2;

/**
 * Points (0–5) of a value that is higher than usual: straight between the quantiles, and beyond the
 * 99th percentile by how far the value lies behind it.
 */
export function pointsAbove(value: number, usual: Pick<Usual, "at">): number {
  let before = usual.at(STEPS[0][0]);
  let points = 0;
  if (value <= before) return 0;
  for (const [probability, atQuantile] of STEPS) {
    const quantile = usual.at(probability);
    if (value <= quantile)
      return points + ((value - before) / (quantile - before)) * (atQuantile - points);
    before = quantile;
    points = atQuantile;
  }
  const scale = before - usual.at(0.5);
  return scale > 0 ? Math.min(5, points + (SLOPE * (value - before)) / scale) : points;
}
