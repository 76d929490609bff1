import type { Box, Run } from "./boxes.ts";
import { hasLetters } from "./headline.ts";
import { FLAG } from "./names.ts";
import {
  AUTHOR_NOTE,
  BYLINE,
  DATE_LINE,
  DISCLOSURE,
  EARNING_LINE,
  JUNK_LINE,
  OPENS_JUNK,
  PICTURE_CREDIT,
  PICTURE_TOLD,
} from "./phrases.ts";
import { endsSentence, linkShare, proseOf } from "./prose.ts";
import { wordSet } from "./word-set.ts";

const SHORT_LINE = 240;
const LONGEST_LINE = 700;
const DATE_MOST = 80;
const HEADING_MOST = 120;

/** Why a run is no part of the article, or null where nothing speaks against it. */
export function junkReason(run: Run, sure: boolean): string | null {
  const { flags } = run.box;
  if (flags & FLAG.hidden) return "hidden";
  if (!hasLetters(run.text)) return "no letters";
  if (sure) return null;
  if (flags & FLAG.apart) return "apart from the article";
  if (flags & FLAG.junk) return "named as page furniture";
  if (flags & FLAG.aside) return "aside";
  if (run.box.tag === "h1") return "headline";
  return linkReason(run) ?? lineReason(run);
}

function linkReason(run: Run): string | null {
  const share = linkShare(run);
  const weight = run.weight;
  if (share > 0.9 && weight < 400) return "a link and no more";
  if (share > 0.6 && weight < 200) return "mostly links";
  if (share > 0.5 && run.kind === "list-item") return "list of links";
  return null;
}

const BYLINE_WORDS = wordSet("by von par por di door av af");

function lineReason(run: Run): string | null {
  if (run.text.length > LONGEST_LINE) return null;
  const text = run.text.toLowerCase();
  if (DISCLOSURE.matches(text)) return "disclosure of income";
  if (run.text.length > SHORT_LINE) return null;
  if (text.length <= DATE_MOST && /\d/.test(text) && DATE_LINE.test(text)) return "date";
  if (BYLINE_WORDS.has(text.split(" ", 1)[0] ?? "") && BYLINE.test(run.text)) return "byline";
  if (JUNK_LINE.matches(text) || (text.includes(" may ") && EARNING_LINE.test(text)))
    return "line of the page system";
  return null;
}

const AUTHOR_NOTE_MOST = 700;
const CREDIT_MOST = 90;
const CAPTION_MOST = 200;
const CREDITED_MOST = 400;

/** Whether a run captions a picture, though no element says so: it stands alone with one, or names its maker. */
export function isCaption(run: Run): boolean {
  if (run.kind !== "paragraph") return false;
  if (run.text.length <= CREDITED_MOST) {
    const text = run.text.toLowerCase();
    if (namesMaker(text.slice(-CREDIT_MOST)) || PICTURE_TOLD.matches(text)) return true;
  }
  if (run.text.length > CAPTION_MOST || endsSentence(run.text)) return false;
  for (let box: Box | null = run.box; box !== null && box.to - box.from <= 2; box = box.parent)
    if (box.media > 0) return true;
  return false;
}

/** A plain look comes first, for few paragraphs hold any of these. */
const namesMaker = (text: string): boolean =>
  CREDIT_SIGNS.some((sign) => text.includes(sign)) && PICTURE_CREDIT.test(text);

const CREDIT_SIGNS = [":", "/", "getty", "shutterstock", "ap photo"];

/** Whether a run tells of its author, as the last lines of many articles do. */
export function isAuthorNote(run: Run): boolean {
  return run.text.length <= AUTHOR_NOTE_MOST && AUTHOR_NOTE.test(run.text);
}

/** Whether a run opens a part that is not the article (`Related posts`, `Leave a reply`). */
export function opensJunk(run: Run): boolean {
  if (run.text.length > HEADING_MOST || linkShare(run) > 0.5) return false;
  if (!OPENS_JUNK.matches(run.text.toLowerCase())) return false;
  // `Related: Title of another story` is one line and opens nothing.
  return !/[:：]\s*\S/.test(run.text) && (!endsSentence(run.text) || /[:：]$/.test(run.text));
}

/** Whether a run is long, sound prose: what ends a part that is not the article. */
export function isSoundProse(run: Run): boolean {
  return (
    proseOf(run) >= 100 &&
    linkShare(run) < 0.3 &&
    endsSentence(run.text) &&
    !/(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*(?:read more|continue reading)?$/i.test(run.text)
  );
}
