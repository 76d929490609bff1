import type { Article } from "./article.ts";
import { textOfBlocks } from "./tail.ts";

/** Marks that wire services and press offices put on what they release, in lower case. */
export const HEAD_MARKS = [
  "for immediate release",
  "/prnewswire",
  "(business wire)",
  "globe newswire)",
];
export const TAIL_MARKS = [
  "forward-looking statements",
  "media contact:",
  "press contact:",
  "media enquiries:",
  "media inquiries:",
  "notes to editors",
  "note to editors",
];

/** Where marks are looked for, in characters from the beginning and from the end. */
export const HEAD = 600;
export const TAIL = 900;

const ANNOUNCES =
  /\b(?:today (?:announce|unveil|introduce|launch|publish|release)[sd]|(?:announce|unveil|introduce|launche)d today|(?:proud|pleased|delighted|thrilled|excited) to (?:announce|introduce|present))\b/;
const REJOICES =
  /\b(?:we(?: are|’re|'re|’ve been|'ve been)|i(?: am|’m|'m)) (?:so |very |really |truly |absolutely |incredibly |extremely )?(?:delighted|thrilled|proud|excited|pleased|honou?red|grateful)\b/;
export const POINTS_ON =
  /\b(?:for (?:more|further) information|to (?:learn|find out) more|learn more at|visit (?:us|our website|www\.)|follow us|request a demo)\b/;

/** A note on the issuer, as a heading or at the beginning of a paragraph. */
const ABOUT = /^About ([^:.]{2,60})(?::|$)/;

/**
 * What shows that a text was released by the party it is about, in words for the reader, or null.
 * One mark of a press office is enough; the manners of press releases (announcing “today” or
 * rejoicing, and pointing on) have to come together, since news borrows them one at a time.
 */
export function releaseSign(article: Article): string | null {
  const text = textOfBlocks(article);
  const head = text.slice(0, HEAD).toLowerCase();
  const tail = text.slice(-TAIL).toLowerCase();
  const mark =
    HEAD_MARKS.find((each) => head.includes(each)) ??
    TAIL_MARKS.find((each) => tail.includes(each));
  if (mark) return `The text says “${mark}”.`;
  const note = issuerNoteSign(article);
  if (note) return note;
  if (!POINTS_ON.test(tail)) return null;
  if (ANNOUNCES.test(head))
    return "It announces something as of today and ends by pointing on to the issuer.";
  if (REJOICES.test(text.toLowerCase()))
    return "Its speakers rejoice as “we”, and it ends by pointing on to the issuer.";
  return null;
}

/** What a note on the issuer says for a release, in words for the reader, or null. */
export function issuerNoteSign({ blocks, text: whole }: Article): string | null {
  const length = blocks.at(-1)?.end ?? 0;
  for (const { start, end } of blocks) {
    // A look at one letter spares the expression for nearly every block.
    if (start < length / 2 || whole[start] !== "A") continue;
    const name = ABOUT.exec(whole.slice(start, Math.min(end, start + 80)))?.[1];
    const head = whole.slice(0, Math.min(HEAD, length / 2));
    if (name && /^\p{Lu}/u.test(name) && head.includes(name))
      return `It ends with a note “About ${name}” on its issuer.`;
  }
  return null;
}
