import type { Span } from "../engine/article.ts";
import type { Piece } from "./boxes.ts";
import { dataOf } from "./dom.ts";
import { collapse, normalise, rawOffset } from "./whitespace.ts";

/** A block of the article and the text nodes that hold it; offsets into the article's text. */
export interface MappedBlock extends Span {
  /** Where the block is looked for again when its text nodes have been replaced. */
  element: Element;
  pieces: readonly Piece[];
  /** Reads the block's text nodes anew from the page. */
  reread: () => readonly Piece[] | null;
}

/** Where the article's text stands in the page. */
export interface Ranges {
  /** Ranges that together hold the span's text; empty where the page no longer shows that text. */
  rangesOf(span: Span): Range[];
  /** The page's document and those of its frames, as far as they hold some of the text. */
  documents(): Document[];
}

/** Turns spans of the article's text into ranges of the page. */
export class TextMap implements Ranges {
  readonly #text: string;
  readonly #blocks: MappedBlock[];

  /** @param blocks in the order of the text, not overlapping */
  constructor(text: string, blocks: MappedBlock[]) {
    this.#text = text;
    this.#blocks = blocks;
  }

  /**
   * Ranges that together hold the span's text, one for each text node. Empty where the page no
   * longer shows that text: it is never looked for elsewhere than in its own block.
   */
  rangesOf(span: Span): Range[] {
    const ranges: Range[] = [];
    for (const block of this.#blocksIn(span)) {
      const within = {
        start: Math.max(span.start, block.start),
        end: Math.min(span.end, block.end),
      };
      const found = this.#rangesInBlock(block, within);
      if (found === null) return [];
      ranges.push(...found);
    }
    return ranges;
  }

  documents(): Document[] {
    return [...new Set(this.#blocks.map(({ element }) => element.ownerDocument))];
  }

  /** Whether every block still stands in the page as it was read. */
  isCurrent(): boolean {
    return this.#blocks.every((block) => block.pieces.every((piece) => this.#holds(piece)));
  }

  #blocksIn(span: Span): MappedBlock[] {
    return this.#blocks.filter((block) => block.start < span.end && block.end > span.start);
  }

  #rangesInBlock(block: MappedBlock, span: Span): Range[] | null {
    const known = this.#rangesFrom(block.pieces, span);
    if (known !== null) return known;
    const again = block.reread();
    if (again === null) return null;
    block.pieces = again;
    return this.#rangesFrom(again, span);
  }

  #rangesFrom(pieces: readonly Piece[], span: Span): Range[] | null {
    const ranges: Range[] = [];
    let text = "";
    for (const piece of pieces) {
      if (piece.start >= span.end || piece.end <= span.start) continue;
      if (!this.#holds(piece)) return null;
      const raw = dataOf(piece.node);
      const from = Math.max(span.start, piece.start) - piece.start;
      const last = Math.min(span.end, piece.end) - piece.start - 1;
      const range = piece.node.ownerDocument.createRange();
      range.setStart(piece.node, rawOffset(raw, piece.afterSpace, from));
      range.setEnd(piece.node, rawOffset(raw, piece.afterSpace, last) + 1);
      const start = Math.max(span.start, piece.start);
      if (text !== "" && start > 0 && this.#isGap(pieces, start)) text += " ";
      text += range.toString();
      ranges.push(range);
    }
    const wanted = this.#text.slice(span.start, span.end);
    return normalise(text) === normalise(wanted) ? ranges : null;
  }

  /** A line break in the page stands as a space in the text and belongs to no text node. */
  #isGap(pieces: readonly Piece[], start: number): boolean {
    return this.#text[start - 1] === " " && !pieces.some((piece) => piece.end === start);
  }

  #holds(piece: Piece): boolean {
    if (!piece.node.isConnected) return false;
    const now = collapse(dataOf(piece.node), piece.afterSpace).slice(0, piece.end - piece.start);
    return now === this.#text.slice(piece.start, piece.end);
  }
}
