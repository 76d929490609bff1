import type { Run } from "./boxes.ts";
import { FLAG } from "./names.ts";
import { isHeadingTag } from "./tags.ts";

const MOST = 400;

/** Letters and digits only, so that quotation marks and dashes of another fashion do not matter. */
export function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/**
 * The run that is the article's headline: the one that says what the page's own titles say, else the
 * only `h1`, the one nearest above the text.
 *
 * @param before index of the first run of the article's text
 */
export function findHeadline(
  runs: readonly Run[],
  titles: readonly string[],
  before: number,
): Run | null {
  const candidates = runs.filter(
    (run) =>
      run.text.length <= MOST &&
      (isHeadingTag(run.box.tag) || run.kind === "heading") &&
      (run.box.flags & (FLAG.comments | FLAG.hidden)) === 0,
  );
  const wanted = titles.map(bare).filter((title) => title.length >= 8);
  const named = candidates.filter((run) => matchesTitle(bare(run.text), wanted));
  const level1 = (run: Run): boolean => run.box.tag === "h1";
  return (
    named.find(level1) ??
    nearestBefore(named, before) ??
    nearestBefore(
      candidates.filter((run) => level1(run) && run.text.length >= 15),
      before,
    )
  );
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

function nearestBefore(runs: readonly Run[], before: number): Run | null {
  return runs.filter((run) => run.index <= before).at(-1) ?? runs[0] ?? null;
}
