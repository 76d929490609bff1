import type { Walked } from "./boxes.ts";
import { FLAG } from "./names.ts";
import { plainProseOf } from "./prose.ts";
import { kindIn } from "./tags.ts";

/** A part that holds this share of the page's prose is the article, whatever its name. */
const TOO_MUCH_FOR_JUNK = 0.5;

/**
 * Takes flags back from parts that hold most of the page's prose: a wrapper with `no-sidebar` in
 * its class, a page whose text a dialog has marked `aria-hidden`.
 */
export function clearMistakenFlags(walked: Walked): void {
  const prose = walked.runs.map((run) => (run.box.flags & FLAG.comments ? 0 : plainProseOf(run)));
  const sums = prefixSums(prose);
  const all = sums.at(-1) ?? 0;
  let cleared = false;
  for (const box of walked.boxes) {
    const doubtful = box.own & (FLAG.junk | FLAG.hidden | FLAG.aside | FLAG.caption);
    if (doubtful !== 0 && all > 0) {
      const inside = (sums[box.to] ?? 0) - (sums[box.from] ?? 0);
      if (inside >= TOO_MUCH_FOR_JUNK * all) {
        box.own &= ~doubtful;
        cleared = true;
      }
    }
  }
  if (cleared) inherit(walked);
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
