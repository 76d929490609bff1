import {
  type Article,
  articleFromBlocks,
  BLOCK_SEPARATOR,
  MAX_TEXT_LENGTH,
  type Span,
} from "../src/engine/article.ts";

/** A stretch of a caller's text that becomes one block. Line breaks inside it have become spaces, one for one, so lengths agree. */
interface Piece {
  start: number;
  text: string;
  blankLineFollows?: boolean;
}

/** An article made from plain text, and the way back. */
export interface PlainArticle {
  article: Article;
  /** Where a span of the article stands in the caller's text; null for a headline that was given apart. */
  toSource(span: Span): Span | null;
}

export interface PlainArticleOptions {
  /** The headline. Left out of the body where the text begins with it. */
  title?: string;
  url?: string;
  language?: string;
  /** Take a short first line that a blank line follows for the headline, as plain-text files have it. */
  firstLineMayBeHeadline?: boolean;
}

const LONGEST_HEADLINE = 200;
/** What the article schema allows a title. */
const LONGEST_TITLE = 2_000;
const LONGEST_WRAPPED_LINE = 120;

/**
 * An article from plain text. A blank line ends a paragraph; so does a line break after a sentence's
 * end or after a line too long to be hard-wrapped. Text beyond the engine's limit is cut, and the
 * article says so.
 */
export function articleFromPlainText(
  text: string,
  options: PlainArticleOptions = {},
): PlainArticle {
  return articleFromPieces(paragraphsOf(text), options);
}

/**
 * An article from sentences whose paragraphs are not known: a paragraph goes on while a quotation
 * mark stays open, since a quotation cut in two would lose its speaker.
 */
export function articleFromSentences(
  sentences: readonly Piece[],
  options: PlainArticleOptions = {},
): PlainArticle {
  return articleFromPieces(withQuotationsWhole(sentences), options);
}

/** An article of one paragraph, taken as it is. */
export function articleFromParagraph(text: string, language = "en"): Article {
  return articleFromBlocks([{ kind: "paragraph", text }], { language });
}

function articleFromPieces(pieces: readonly Piece[], options: PlainArticleOptions): PlainArticle {
  const { kept, cut } = withinLimit(pieces);
  const body = [...kept];
  let headline: Piece | undefined;
  if (body[0] !== undefined && isHeadline(body[0], body, options)) headline = body.shift();
  const title = headline?.text ?? options.title?.trim().slice(0, LONGEST_TITLE) ?? "";
  const article = articleFromBlocks(
    [
      { kind: "headline", text: title },
      ...body.map((piece) => ({ kind: "paragraph" as const, text: piece.text })),
    ],
    {
      url: options.url ?? "",
      language: options.language ?? "en",
      completeness: cut ? "cut" : "full",
    },
  );
  const placed = title === "" ? body : [headline, ...body];
  return { article, toSource: (span) => spanInSource(article, placed, span) };
}

function isHeadline(first: Piece, all: readonly Piece[], options: PlainArticleOptions): boolean {
  if (options.title !== undefined) return first.text === options.title.trim();
  return (
    options.firstLineMayBeHeadline === true &&
    all.length > 1 &&
    first.blankLineFollows === true &&
    first.text.length <= LONGEST_HEADLINE &&
    !/[.:;,]$/.test(first.text)
  );
}

function spanInSource(
  article: Article,
  placed: readonly (Piece | undefined)[],
  span: Span,
): Span | null {
  const index = article.blocks.findLastIndex((block) => block.start <= span.start);
  const block = article.blocks[index];
  const piece = placed[index];
  if (block === undefined || piece === undefined) return null;
  const shift = piece.start - block.start;
  return { start: span.start + shift, end: Math.min(span.end, block.end) + shift };
}

function withinLimit(pieces: readonly Piece[]): { kept: Piece[]; cut: boolean } {
  const kept: Piece[] = [];
  let room = MAX_TEXT_LENGTH - LONGEST_TITLE - BLOCK_SEPARATOR.length;
  for (const piece of pieces) {
    if (piece.text.length + BLOCK_SEPARATOR.length > room) {
      kept.push({
        start: piece.start,
        text: piece.text.slice(0, Math.max(0, room - BLOCK_SEPARATOR.length)),
      });
      return { kept, cut: true };
    }
    room -= piece.text.length + BLOCK_SEPARATOR.length;
    kept.push(piece);
  }
  return { kept, cut: false };
}

function paragraphsOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let start = -1;
  let end = -1;
  const close = (blankLineFollows: boolean) => {
    if (start === -1) return;
    pieces.push({ start, text: text.slice(start, end).replace(/\s/g, " "), blankLineFollows });
    start = -1;
  };
  let lineStart = 0;
  for (const line of text.split("\n")) {
    const content = line.trim();
    if (content === "") {
      const last = pieces.at(-1);
      if (start === -1 && last !== undefined) last.blankLineFollows = true;
      close(true);
    } else {
      const contentStart = lineStart + line.indexOf(content);
      if (start === -1) start = contentStart;
      end = contentStart + content.length;
      if (content.length > LONGEST_WRAPPED_LINE || endsSentence(content)) close(false);
    }
    lineStart += line.length + 1;
  }
  close(false);
  return pieces;
}

const endsSentence = (line: string): boolean => /[.!?…]["'”’»)\]]*$/.test(line);

/** Sentences that one paragraph may gather while a quotation is open. */
const LONGEST_QUOTATION = 8;

function withQuotationsWhole(sentences: readonly Piece[]): Piece[] {
  const pieces: Piece[] = [];
  for (let from = 0; from < sentences.length; ) {
    const length = sentencesUntilQuotationsClose(sentences, from);
    const group = sentences.slice(from, from + length);
    const first = group[0] as Piece;
    pieces.push({ start: first.start, text: joinedAtTheirPlaces(group) });
    from += length;
  }
  return pieces;
}

/** How many sentences from here stand in one paragraph; 1 where a quotation never closes. */
function sentencesUntilQuotationsClose(sentences: readonly Piece[], from: number): number {
  let open = 0;
  for (let count = 1; count <= LONGEST_QUOTATION; count += 1) {
    const sentence = sentences[from + count - 1];
    if (sentence === undefined) return 1;
    open += openQuotations(sentence.text);
    if (open % 2 === 0) return count;
  }
  return 1;
}

const openQuotations = (text: string): number => text.match(/["“”]/g)?.length ?? 0;

function joinedAtTheirPlaces(group: readonly Piece[]): string {
  let text = "";
  const start = group[0]?.start ?? 0;
  for (const piece of group) text = text.padEnd(piece.start - start, " ") + piece.text;
  return text;
}
