import type { Box, Run } from "./boxes.ts";
import { FLAG } from "./names.ts";

/** In UTF-16 code units. */
export const LONGEST_HEADLINE = 400;

/** Punctuation and signs of the common scripts: a plain list costs a fraction of `\p{L}`. */
const SIGNS =
  "\\s!-/:-@[-`{-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u2000-\u206f\u2190-\u2bff\u3000-\u3003\u3008-\u301f\u30fb\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65";
const NO_LETTERS = new RegExp(`[${SIGNS}]+`, "g");
const LETTER = new RegExp(`[^${SIGNS}]`);

/** Letters and digits only, so that quotation marks and dashes of another fashion do not matter. */
export function bare(text: string): string {
  return text.toLowerCase().replace(NO_LETTERS, "");
}

/** Whether a text has more than punctuation: whether `bare` leaves any of it. */
export function hasLetters(text: string): boolean {
  return LETTER.test(text);
}

/**
 * The run that is the article's headline: the one that says what the page's own titles say, an `h1`
 * before any other heading; else the first `h1` that is long enough to be one.
 */
export function findHeadline(runs: readonly Run[], titles: readonly string[]): Run | null {
  const candidates = runs.filter(
    (run) =>
      run.text.length <= LONGEST_HEADLINE &&
      run.kind === "heading" &&
      !(run.box.flags & FLAG.hidden),
  );
  const wanted = titles.map(bare).filter((title) => title.length >= 8);
  const named = candidates.filter((run) => matchesTitle(bare(run.text), wanted));
  return (
    named.find(isLevel1) ??
    named[0] ??
    candidates.find((run) => isLevel1(run) && run.text.length >= 15) ??
    null
  );
}

function isLevel1(run: Run): boolean {
  for (let box: Box | null = run.box; box !== null; box = box.parent)
    if (box.tag === "h1") return true;
  return false;
}

/** Titles often carry the site's name behind a bar, so the heading may be their beginning. */
function matchesTitle(heading: string, titles: readonly string[]): boolean {
  if (heading.length < 8) return false;
  return titles.some(
    (title) =>
      title === heading ||
      (title.startsWith(heading) && heading.length >= title.length * 0.5) ||
      (heading.startsWith(title) && title.length >= heading.length * 0.6),
  );
}
