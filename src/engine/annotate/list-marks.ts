import { NUMBER } from "../match/lexicon.ts";
import { kindOf, LOWER } from "./characters.ts";
import type { TokenizedBlock, TokenizedText } from "./tokens.ts";

/** A list item's mark (`1.`, `a)`, `2.)`, `•`): the token it begins at and the first token behind it. */
export interface ListMark {
  from: number;
  behind: number;
}

const BULLETS = "•⁃▪◦‣∙";

/**
 * Marks of list items that stand in running text. Numbers and letters count only as a sequence of at
 * least two (`1. … 2. …`), or where one begins the block; bullets always do.
 */
export function listMarksOf(tokenized: TokenizedText, block: TokenizedBlock): ListMark[] {
  const bullets: ListMark[] = [];
  const candidates: (ListMark & { value: number })[] = [];
  for (let at = block.tokenStart; at < block.tokenEnd; at++) {
    const afterBullet = bullets.at(-1)?.behind === at;
    if (isBullet(tokenized, at)) bullets.push({ from: at, behind: at + 1 });
    const mark = numberedMarkAt(tokenized, at, block);
    if (mark && afterBullet) (bullets.at(-1) as ListMark).behind = mark.behind;
    else if (mark) candidates.push(mark);
  }
  const numbered = sequencesIn(candidates, block.tokenStart);
  return [...bullets, ...numbered].sort((a, b) => a.from - b.from);
}

const isBullet = ({ text, tokens }: TokenizedText, at: number) =>
  BULLETS.includes(text[tokens.start[at] as number] as string);

function numberedMarkAt(
  { text, tokens }: TokenizedText,
  at: number,
  block: TokenizedBlock,
): (ListMark & { value: number }) | null {
  const start = tokens.start[at] as number;
  const end = tokens.end[at] as number;
  const value = countOf(text, start, end, tokens.id[at] as number);
  if (value < 0) return null;
  const sign = /^(\.\)|\.|\))(?=\s)/.exec(text.slice(end, end + 3))?.[0];
  if (sign === undefined) return null;
  const behind = at + 1 + sign.length;
  if (behind >= block.tokenEnd) return null;
  // `for 1. above` is no item; items of a letter may begin in lower case (`a. here`).
  if (
    sign === "." &&
    value < 1_000 &&
    kindOf(text.charCodeAt(tokens.start[behind] as number)) === LOWER
  )
    return null;
  const bracketed = at > block.tokenStart && text[start - 1] === "(";
  return { from: bracketed ? at - 1 : at, behind, value };
}

/** 1 to 99 for a number, 1,001 to 1,026 for a lower-case letter; −1 for anything else. */
function countOf(text: string, start: number, end: number, id: number): number {
  if (id === NUMBER && end - start <= 2) {
    const value = Number(text.slice(start, end));
    return Number.isInteger(value) ? value : -1;
  }
  const code = text.charCodeAt(start);
  if (end - start === 1 && kindOf(code) === LOWER && code >= 97 && code <= 122)
    return 1_000 + code - 96;
  return -1;
}

/** Candidates that count up by one, or that begin the block. */
function sequencesIn(candidates: (ListMark & { value: number })[], first: number): ListMark[] {
  return candidates.filter(
    (mark, index) =>
      mark.from === first ||
      candidates[index - 1]?.value === mark.value - 1 ||
      candidates[index + 1]?.value === mark.value + 1,
  );
}
