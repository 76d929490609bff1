import { CLAUSE_MARK, OTHER_MARK, SENTENCE_MARK } from "../match/lexicon.ts";
import { isWord } from "../match/program.ts";
import { kindOf, LOWER } from "./characters.ts";
import { CAPITALISED, DOTTED, SPACED, type TokenizedBlock, type TokenizedText } from "./tokens.ts";

/** A sentence: its span in the text and its tokens, all half-open. */
export interface Sentence {
  start: number;
  end: number;
  from: number;
  to: number;
  /** Index of its block. */
  block: number;
}

/** Longest sentence in tokens. Longer ones (lists, tables, noise) are cut, which keeps every look around a match bounded. */
export const MAX_SENTENCE = 400;

/** Word lists that sentence splitting needs, as lexicon ids. */
export interface SentenceWords {
  /** Abbreviations whose full stop ends no sentence when a name or number follows (`mr`, `gen`, `no`). */
  abbreviation: ReadonlySet<number>;
}

/** Splits every block into sentences; a block's end always ends a sentence. Linear. */
export function splitSentences(tokenized: TokenizedText, words: SentenceWords): Sentence[] {
  const sentences: Sentence[] = [];
  for (let block = 0; block < tokenized.blocks.length; block++)
    splitBlock(tokenized, block, words, sentences);
  return sentences;
}

function splitBlock(
  tokenized: TokenizedText,
  blockIndex: number,
  words: SentenceWords,
  into: Sentence[],
): void {
  const block = tokenized.blocks[blockIndex] as TokenizedBlock;
  const { tokens } = tokenized;
  let from = block.tokenStart;
  let start = block.start;
  for (let at = block.tokenStart; at < block.tokenEnd; at++) {
    if (!endsAt(tokenized, at, block, words) && at - from < MAX_SENTENCE) continue;
    const to = at + 1;
    const end = endBehindClosers(tokenized.text, tokens.end[at] as number, block.end);
    into.push({ start, end, from, to, block: blockIndex });
    from = to;
    start = skipSpace(tokenized.text, end, block.end);
  }
  if (from < block.tokenEnd)
    into.push({ start, end: block.end, from, to: block.tokenEnd, block: blockIndex });
}

/** Whether the token ends a sentence inside its block. */
function endsAt(
  tokenized: TokenizedText,
  at: number,
  block: TokenizedBlock,
  words: SentenceWords,
): boolean {
  const { tokens, text } = tokenized;
  const id = tokens.id[at] as number;
  const dotted = (tokens.flags[at] as number) & DOTTED;
  if (id !== SENTENCE_MARK && !(dotted && text.charCodeAt((tokens.end[at] as number) - 1) === 46))
    return false;
  const next = at + 1;
  if (next >= block.tokenEnd) return false;
  if ((tokens.id[next] as number) === SENTENCE_MARK) return false;
  const behind = endBehindClosers(text, tokens.end[at] as number, block.end);
  if (behind < block.end && !isSpace(text.charCodeAt(behind))) return false;
  if (dotted) return beginsAfterAbbreviation(tokenized, at, next);
  const sign = text.charCodeAt(tokens.start[at] as number);
  if (sign === 46 && at > block.tokenStart && isAbbreviation(tokenized, at - 1, next, words))
    return false;
  return beginsSentence(
    tokenized,
    next,
    sign === 0x2026 || isEllipsis(text, tokens.start[at] as number),
  );
}

function isEllipsis(text: string, at: number): boolean {
  return text.charCodeAt(at) === 46 && text.charCodeAt(at + 1) === 46;
}

/** A lower-case word continues the sentence; anything else begins one. */
function beginsSentence(tokenized: TokenizedText, next: number, afterEllipsis: boolean): boolean {
  const { tokens, text } = tokenized;
  const id = tokens.id[next] as number;
  if (id === CLAUSE_MARK) return false;
  if (isWord(id)) {
    const lower = kindOf(text.charCodeAt(tokens.start[next] as number)) === LOWER;
    return !lower && (!afterEllipsis || ((tokens.flags[next] as number) & CAPITALISED) !== 0);
  }
  return id === OTHER_MARK;
}

/** Words that begin a sentence far more often than they follow `U.S.` in one. */
const STARTERS = new Set(
  "the a an this that these those he she it they we i you in on at but and however although while when if as after before his her their its our there what why how not no for with by from since so yet then meanwhile".split(
    " ",
  ),
);

function beginsAfterAbbreviation(tokenized: TokenizedText, at: number, next: number): boolean {
  const { tokens, text } = tokenized;
  const word = text.slice(tokens.start[next] as number, tokens.end[next] as number);
  if (((tokens.flags[next] as number) & CAPITALISED) === 0) return false;
  const isInitial = (tokens.end[at] as number) - (tokens.start[at] as number) === 2;
  return !isInitial && STARTERS.has(word.toLowerCase());
}

/** `Mr.` before a name, `No. 5`, an initial before a name. */
function isAbbreviation(
  tokenized: TokenizedText,
  word: number,
  next: number,
  words: SentenceWords,
): boolean {
  const { tokens, text } = tokenized;
  if ((tokens.end[word] as number) !== (tokens.start[word + 1] as number)) return false;
  const start = tokens.start[word] as number;
  const isInitial =
    (tokens.end[word] as number) - start === 1 && kindOf(text.charCodeAt(start)) !== LOWER;
  if (isInitial && isWord(tokens.id[word] as number)) {
    const isPronoun = text[start] === "I" && ((tokens.flags[word] as number) & SPACED) !== 0;
    return !isPronoun && ((tokens.flags[next] as number) & CAPITALISED) !== 0;
  }
  return words.abbreviation.has(tokens.id[word] as number);
}

/** Closing quotation marks and brackets belong to the sentence that they close. */
function endBehindClosers(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && CLOSERS.includes(text[end] as string)) end++;
  return end;
}

const CLOSERS = "\"'”’»›)]}.!?…";

const isSpace = (code: number) =>
  code === 32 || code === 10 || code === 160 || code === 9 || code === 13;

function skipSpace(text: string, at: number, limit: number): number {
  let start = at;
  while (start < limit && isSpace(text.charCodeAt(start))) start++;
  return start;
}
