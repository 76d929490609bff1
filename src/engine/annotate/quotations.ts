import { DIGIT, kindOf, SPACE, UPPER } from "./characters.ts";
import type { TokenizedBlock, TokenizedText } from "./tokens.ts";

/** Words in quotation marks. The span holds the marks; the tokens are those between them. */
export interface Quotation {
  start: number;
  end: number;
  from: number;
  to: number;
  block: number;
  /** The closing mark is missing: it runs to the paragraph's end. */
  open: boolean;
}

/** Longest quotation between single marks and longest that straight marks may claim, in UTF-16 units. */
const MAX_SINGLE = 400;
const MAX_STRAIGHT = 2_500;
/** Longest stretch that a mark without a partner may claim. */
const MAX_OPEN = 1_200;

/** Marks that may close what a mark opens. */
const CLOSES: Readonly<Record<string, string>> = {
  '"': '"＂”“',
  "＂": '"＂',
  "“": '”"“',
  "”": "”",
  "„": '“”"',
  "‟": "”",
  "«": "»",
  "»": "«",
  "‘": "’'",
  "‚": "‘’",
  "‛": "’",
  "'": "'’",
  "‹": "›",
  "›": "‹",
};

/**
 * Finds quotations: straight, curly, German and French marks, double and single. Nested ones belong
 * to the outer one. A quotation that its paragraph leaves open goes on when the next paragraph
 * begins with a mark. Linear in the number of marks.
 */
export function findQuotations(tokenized: TokenizedText): Quotation[] {
  const found: Quotation[] = [];
  for (let block = 0; block < tokenized.blocks.length; block++)
    findInBlock(tokenized, block, found);
  return found;
}

function findInBlock(tokenized: TokenizedText, blockIndex: number, into: Quotation[]): void {
  const { text, marks } = tokenized;
  const block = tokenized.blocks[blockIndex] as TokenizedBlock;
  if (block.markStart === block.markEnd) return;
  /** Marks after which no partner stood, so that no search is done twice. */
  const hopeless = new Set<string>();
  for (let mark = block.markStart; mark < block.markEnd; mark++) {
    const at = marks.at[mark] as number;
    const sign = text[at] as string;
    if (!opens(text, at, block) || hopeless.has(sign)) continue;
    const partner = partnerOf(tokenized, mark, block);
    if (partner >= 0 && isSingle(sign) && (marks.at[partner] as number) - at <= 2) continue;
    if (partner >= 0) {
      into.push(between(tokenized, mark, partner, blockIndex));
      mark = partner;
      continue;
    }
    if (isSingle(sign)) continue;
    hopeless.add(sign);
    if (runsOn(tokenized, blockIndex) || block.end - at <= MAX_OPEN) {
      into.push({
        start: at,
        end: block.end,
        from: marks.token[mark] as number,
        to: block.tokenEnd,
        block: blockIndex,
        open: true,
      });
      return;
    }
  }
}

const isSingle = (sign: string) => "'’‘‚‛‹›".includes(sign);
const isWordCode = (code: number) => kindOf(code) <= DIGIT;

/** A mark opens where a word or another mark follows and no word stands before it. */
function opens(text: string, at: number, block: TokenizedBlock): boolean {
  const sign = text[at] as string;
  if (sign === "’") return false;
  const next = at + 1 < block.end ? text.charCodeAt(at + 1) : 32;
  const before = at > block.start ? text.charCodeAt(at - 1) : 32;
  if (sign === "„" || sign === "“" || sign === "«") return true;
  if (kindOf(next) === SPACE && sign !== "»" && sign !== "‘") return false;
  if (sign === "'") return !isWordCode(before) && before !== 46 && isQuotedStart(text, at + 1);
  return !isWordCode(before) && !".,!?%".includes(String.fromCharCode(before));
}

/** `'90s`, `'em` and (above) `'n'` are not quotations; a capital or a longer word may begin one. */
function isQuotedStart(text: string, at: number): boolean {
  const kind = kindOf(text.charCodeAt(at));
  return kind <= UPPER || text[at] === "[" || text[at] === "…";
}

/** Index of the closing mark, or −1. */
function partnerOf(tokenized: TokenizedText, opening: number, block: TokenizedBlock): number {
  const { text, marks } = tokenized;
  const from = marks.at[opening] as number;
  const sign = text[from] as string;
  const closers = CLOSES[sign] ?? "";
  const limit = isSingle(sign)
    ? MAX_SINGLE
    : sign === '"'
      ? MAX_STRAIGHT
      : Number.POSITIVE_INFINITY;
  let depth = 0;
  for (let mark = opening + 1; mark < block.markEnd; mark++) {
    const at = marks.at[mark] as number;
    if (at - from > limit) return -1;
    const other = text[at] as string;
    if (other === sign && sign !== '"' && sign !== "'" && !closers.includes(other)) depth++;
    if (!closers.includes(other) || !mayClose(text, at, block)) continue;
    if (other === "“" && sign === "“") return -1;
    if (other === "“" && sign === '"') continue;
    if (depth > 0) depth--;
    else return mark;
  }
  return -1;
}

/** A mark closes where something stands before it and no word follows; `’` inside a word does not count. */
function mayClose(text: string, at: number, block: TokenizedBlock): boolean {
  const next = at + 1 < block.end ? text.charCodeAt(at + 1) : 32;
  const before = text.charCodeAt(at - 1);
  if ("'’".includes(text[at] as string)) return !isWordCode(next) && kindOf(before) !== SPACE;
  return kindOf(before) !== SPACE || !isWordCode(next);
}

function between(tokenized: TokenizedText, open: number, close: number, block: number): Quotation {
  const { marks } = tokenized;
  return {
    start: marks.at[open] as number,
    end: (marks.at[close] as number) + 1,
    from: marks.token[open] as number,
    to: marks.token[close] as number,
    block,
    open: false,
  };
}

/** Whether the next block begins with an opening mark, as a quotation over several paragraphs does. */
function runsOn(tokenized: TokenizedText, blockIndex: number): boolean {
  const next = tokenized.blocks[blockIndex + 1];
  if (!next || next.markStart === next.markEnd) return false;
  const at = tokenized.marks.at[next.markStart] as number;
  return at === next.start && !isSingle(tokenized.text[at] as string);
}
