import type { Run } from "./boxes.ts";
import { FLAG } from "./names.ts";

const SENTENCE_END = /[.!?…。！？।؟۔:;]["'”’»“)\]）」』]*\s*(?:\[\d+\]\s*)*$/;

/** Whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-40));
}

/** Share of a run's characters that are links, 0 to 1. */
export function linkShare(run: Run): number {
  return run.text.length === 0 ? 0 : run.linked / run.text.length;
}

const ALL_FLAGS = FLAG.junk | FLAG.apart | FLAG.hidden | FLAG.caption;
const COUNTED_LENGTH = 80;
const PROSE_LINKS = 0.4;

/**
 * How much a run speaks for being in an article: its weight where it reads as prose, else 0.
 * Headings and text of parts with one of the heeded flags do not count.
 */
export function proseOf(run: Run, heeded: number = ALL_FLAGS): number {
  if (run.kind === "heading" || run.box.flags & heeded) return 0;
  const share = linkShare(run);
  if (share > PROSE_LINKS) return 0;
  const { weight } = run;
  if (weight < COUNTED_LENGTH) return 0;
  const whole = weight < 200 && !endsSentence(run.text) ? 0.4 : 1;
  return weight * (1 - share) * whole * (run.box.flags & FLAG.aside ? 0.3 : 1);
}
