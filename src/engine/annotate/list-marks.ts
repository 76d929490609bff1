import { NUMBER, OTHER_MARK } from "../match/lexicon.ts";
import { kindOf, LOWER, SPACE } from "./characters.ts";
import type { TokenizedBlock, TokenizedText } from "./tokens.ts";

/** A list item's mark (`1.`, `a)`, `ii.`, `2.)`, `•`): the token it begins at and the first token behind it. */
export interface ListMark {
  from: number;
  behind: number;
}

interface NumberedMark extends ListMark {
  /** 1 to 99 for a number, 1,001 to 1,026 for a lower-case letter, 0 for neither. */
  value: number;
  /** 1 to 12 for a small Roman number, 0 for none; `i`, `v` and `x` are letters too. */
  roman: number;
}

const BULLETS = "•⁃▪◦‣∙";

/**
 * Marks of list items that stand in running text. Numbers, letters and Roman numbers count only as a sequence of at
 * least two (`1. … 2. …`), or where one begins the block; bullets always do.
 */
export function listMarksOf(tokenized: TokenizedText, block: TokenizedBlock): readonly ListMark[] {
  const { stops, tokens } = tokenized;
  const bullets: ListMark[] = [];
  const candidates: NumberedMark[] = [];
  for (let next = block.stopStart; next < block.stopEnd; next++) {
    const stop = stops[next] as number;
    const before = stop - 1;
    if (before >= block.tokenStart && tokens.end[before] === tokens.start[stop]) {
      const mark = numberedMarkAt(tokenized, before, block);
      const bullet = bullets.at(-1);
      if (mark && bullet?.behind === before) bullet.behind = mark.behind;
      else if (mark) candidates.push(mark);
    }
    if (isBullet(tokenized, stop)) bullets.push({ from: stop, behind: stop + 1 });
  }
  if (bullets.length + candidates.length === 0) return bullets;
  const numbered = sequencesIn(candidates, block.tokenStart);
  return [...bullets, ...numbered].sort((a, b) => a.from - b.from);
}

const isBullet = ({ text, tokens }: TokenizedText, at: number) =>
  tokens.id[at] === OTHER_MARK && BULLETS.includes(text[tokens.start[at] as number] as string);

function numberedMarkAt(
  { text, tokens }: TokenizedText,
  at: number,
  block: TokenizedBlock,
): NumberedMark | null {
  const start = tokens.start[at] as number;
  const end = tokens.end[at] as number;
  const length = end - start;
  if (length > LONGEST_MARK) return null;
  const isNumber = tokens.id[at] === NUMBER;
  if (!isNumber && kindOf(text.charCodeAt(start)) !== LOWER) return null;
  const signs = signsBehind(text, end);
  if (signs === 0) return null;
  const behind = at + 1 + signs;
  if (behind >= block.tokenEnd) return null;
  // `for 1. above` is no item; items of a letter may begin in lower case (`a. here`).
  const beginsSmall = kindOf(text.charCodeAt(tokens.start[behind] as number)) === LOWER;
  if (beginsSmall && (isNumber || length > 1) && signs === 1 && text[end] === ".") return null;
  const value = isNumber ? numberIn(text, start, end) : letterIn(text, start, length);
  const roman = isNumber ? 0 : ROMAN.indexOf(text.slice(start, end)) + 1;
  if (value === 0 && roman === 0) return null;
  const bracketed = at > block.tokenStart && text[start - 1] === "(";
  return { from: bracketed ? at - 1 : at, behind, value, roman };
}

/** `.`, `)` or `.)` before a space: how many signs, 0 for none. */
function signsBehind(text: string, end: number): number {
  const dots = text[end] === "." ? 1 : 0;
  const signs = dots + (text[end + dots] === ")" ? 1 : 0);
  return signs > 0 && kindOf(text.charCodeAt(end + signs)) === SPACE ? signs : 0;
}

/** A mark may have two digits or the letters of a Roman number. */
const LONGEST_MARK = 4;
const ROMAN = "i ii iii iv v vi vii viii ix x xi xii".split(" ");

function numberIn(text: string, start: number, end: number): number {
  const value = end - start <= 2 ? Number(text.slice(start, end)) : 0;
  return Number.isInteger(value) ? value : 0;
}

function letterIn(text: string, start: number, length: number): number {
  const code = text.charCodeAt(start);
  return length === 1 && code >= 97 && code <= 122 ? 1_000 + code - 96 : 0;
}

/** Candidates that count up by one, or that begin the block. */
function sequencesIn(candidates: NumberedMark[], first: number): ListMark[] {
  return candidates.filter(
    (mark, index) =>
      (mark.from === first && mark.value > 0) ||
      follows(candidates[index - 1], mark) ||
      follows(mark, candidates[index + 1]),
  );
}

const follows = (one: NumberedMark | undefined, next: NumberedMark | undefined): boolean =>
  one !== undefined &&
  next !== undefined &&
  ((one.value > 0 && next.value === one.value + 1) ||
    (one.roman > 0 && next.roman === one.roman + 1));
