import type { Box, Run, Walked } from "./boxes.ts";
import { FLAG } from "./names.ts";
import { kindIn } from "./tags.ts";

/** The part around the article's headline is not apart from it, whatever its name: takes those flags back. */
export function clearFlagsOver(headline: Run, walked: Walked): void {
  let cleared = false;
  for (let box: Box | null = headline.box; box !== null; box = box.parent) {
    cleared ||= (box.own & FLAG.apart) !== 0;
    box.own &= ~FLAG.apart;
  }
  if (cleared) inherit(walked);
}

/** Flags that a part's name may have brought it by mistake. */
export const DOUBTFUL = FLAG.junk | FLAG.hidden | FLAG.aside | FLAG.caption;

/** A part with this share of the article's prose is no furniture inside it. */
const TOO_MUCH_INSIDE = 0.05;

/**
 * Takes flags back from a part that turned out to be the article, from all around it, and from the
 * larger parts inside.
 */
export function clearFlagsAround(walked: Walked, article: Box, sums: readonly number[]): void {
  const within = (box: Box): number => (sums[box.to] ?? 0) - (sums[box.from] ?? 0);
  const least = TOO_MUCH_INSIDE * within(article);
  for (let box: Box | null = article; box !== null; box = box.parent) box.own &= ~DOUBTFUL;
  for (const box of walked.boxes) {
    if (box.from < article.from || box.to > article.to) continue;
    if (within(box) >= least) box.own &= ~DOUBTFUL;
    else if (within(box) > 0) box.own &= ~FLAG.hidden;
  }
  inherit(walked);
}

/** Parents come before children, so one pass hands flags and kinds down. */
function inherit({ boxes, runs }: Walked): void {
  for (const box of boxes) {
    box.flags = box.own | (box.parent?.flags ?? 0);
    box.kind =
      box.own & FLAG.caption ? "caption" : kindIn(box.tag, box.parent?.kind ?? "paragraph");
  }
  for (const run of runs) run.kind = run.box.kind;
}

/** `sums[i]` is the sum of the first `i` values. */
export function prefixSums(values: readonly number[]): number[] {
  const sums = [0];
  let sum = 0;
  for (const value of values) {
    sum += value;
    sums.push(sum);
  }
  return sums;
}
