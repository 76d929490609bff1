/** Soft hyphens, zero-width spaces, joiners of words and byte-order marks: on no screen, and in the way of every word match. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
const INVISIBLE_ONE = /[\u00ad\u200b\u2060\ufeff]/;
/** White space that is not already one plain space. */
const SPACES = /[^\S ]\s*| \s+/g;
const SPACE_ONE = /\s/;

/**
 * The text as a reader sees it: invisible characters left out, white space as one space each.
 *
 * @param afterSpace whether the text before ended in a space (or there was none), so that a leading
 *   space adds nothing
 */
export function collapse(raw: string, afterSpace: boolean): string {
  const single = raw.replace(INVISIBLE, "").replace(SPACES, " ");
  return afterSpace && single.startsWith(" ") ? single.slice(1) : single;
}

/** As `collapse`, with no space at either end. */
export function normalise(raw: string): string {
  return collapse(raw, true).trimEnd();
}

/**
 * Where the given character of the collapsed text stands in the raw text.
 *
 * @param index offset into `collapse(raw, afterSpace)`
 * @returns offset into `raw`; its length where the collapsed text is not that long
 */
export function rawOffset(raw: string, afterSpace: boolean, index: number): number {
  let emitted = 0;
  let space = afterSpace;
  for (let at = 0; at < raw.length; at++) {
    const character = raw.charAt(at);
    if (INVISIBLE_ONE.test(character)) continue;
    const isSpace = SPACE_ONE.test(character);
    if (isSpace && space) continue;
    if (emitted === index) return at;
    emitted += 1;
    space = isSpace;
  }
  return raw.length;
}
