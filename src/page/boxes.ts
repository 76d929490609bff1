import type { BlockKind } from "../engine/article.ts";
import {
  attributeOf,
  bodyOf,
  CDATA,
  dataOf,
  ELEMENT,
  firstChildOf,
  hasAttributes,
  nextSiblingOf,
  nodeTypeOf,
  shadowRootOf,
  TEXT,
  tagOf,
} from "./dom.ts";
import { bodyInFrame, isFrame } from "./frames.ts";
import { MAX_NODES, MAX_RAW_TEXT } from "./limits.ts";
import { FLAG, flagsOfName, isJunkRole } from "./names.ts";
import { INLINE, kindIn, MEDIA, SKIPPED } from "./tags.ts";
import { weightOf } from "./weight.ts";
import { collapse } from "./whitespace.ts";

/** A block-level element that was walked through. */
export interface Box {
  element: Element;
  parent: Box | null;
  tag: string;
  depth: number;
  /** `FLAG` bits of the element itself. */
  own: number;
  /** `FLAG` bits of the element and all above it. */
  flags: number;
  kind: BlockKind;
  /** Number of the first run inside, and of the first run after: `runs.slice(from, to)`. */
  from: number;
  to: number;
  /** Pictures and players inside. */
  media: number;
}

/** A text node's part of a run; offsets into the run's text. */
export interface Piece {
  node: Text;
  start: number;
  end: number;
  /** Whether the run's text before this piece ends in a space, or is empty. */
  afterSpace: boolean;
}

/** A stretch of text that no block boundary interrupts: what may become a block of the article. */
export interface Run {
  index: number;
  box: Box;
  kind: BlockKind;
  text: string;
  /** Length in Latin letters (see `weightOf`). */
  weight: number;
  pieces: Piece[];
  /** Characters inside links. */
  linked: number;
  /** Characters in bold type. */
  bold: number;
}

export interface Walked {
  root: Box;
  runs: Run[];
  boxes: Box[];
  /** Whether the page is larger than the walk's bounds. */
  cut: boolean;
}

interface Frame {
  next: Node | null;
  /** Children that are no siblings of each other: what a slot shows. */
  list: Node[] | null;
  at: number;
  box: Box | null;
  link: boolean;
  bold: boolean;
}

/**
 * Reads the page's text as runs, in reading order, through shadow trees and frames of the
 * page's own site. One pass, no recursion, nothing changed.
 */
export function walk(document: Document): Walked | null {
  const body = bodyOf(document);
  return body === null ? null : new Walk(body).result();
}

/** As `walk`, of one element and what is in it. */
export function walkWithin(element: Element): Walked {
  return new Walk(element).result();
}

/** Runs of one element and what is in it, read anew. */
export function walkElement(element: Element): Run[] {
  return walkWithin(element).runs;
}

class Walk {
  readonly #runs: Run[] = [];
  readonly #boxes: Box[] = [];
  readonly #root: Box;
  readonly #frames: Frame[] = [];
  #box: Box;
  #text = "";
  #pieces: Piece[] = [];
  #linked = 0;
  #bold = 0;
  #links = 0;
  #bolds = 0;
  #breaks = 0;
  #nodes = 0;
  #raw = 0;

  constructor(body: Element) {
    this.#root = boxOf(body, null, 0);
    this.#box = this.#root;
    this.#boxes.push(this.#root);
    this.#enter(body, this.#root, false, false);
  }

  result(): Walked {
    const cut = !this.#walkAll();
    while (this.#frames.length > 0) this.#leave();
    return { root: this.#root, runs: this.#runs, boxes: this.#boxes, cut };
  }

  #walkAll(): boolean {
    for (;;) {
      const frame = this.#frames.at(-1);
      if (frame === undefined) return true;
      const node = nextOf(frame);
      if (node === null) {
        this.#leave();
        continue;
      }
      this.#nodes += 1;
      if (this.#nodes > MAX_NODES || this.#raw > MAX_RAW_TEXT) return false;
      const type = nodeTypeOf(node);
      if (type === TEXT || type === CDATA) this.#read(node as Text);
      else if (type === ELEMENT) this.#visit(node as Element);
    }
  }

  #visit(element: Element): void {
    const tag = tagOf(element);
    if (MEDIA.has(tag)) this.#box.media += 1;
    if (isFrame(tag)) this.#visitFrame(element, tag);
    if (SKIPPED.has(tag)) return;
    if (tag === "br") {
      this.#breakLine();
    } else if (tag === "hr") {
      this.#close();
    } else if (INLINE.has(tag)) {
      if ((ownFlags(element, tag) & FLAG.hidden) === 0)
        this.#enter(element, null, tag === "a", tag === "b" || tag === "strong");
    } else {
      this.#close();
      const box = boxOf(element, this.#box, this.#runs.length);
      this.#boxes.push(box);
      this.#box = box;
      this.#enter(element, box, false, false);
    }
  }

  #visitFrame(frame: Element, tag: string): void {
    const body = bodyInFrame(frame);
    if (body === null) return;
    this.#close();
    const box = boxOf(body, this.#box, this.#runs.length);
    box.own |= ownFlags(frame, tag);
    box.flags |= box.own;
    this.#boxes.push(box);
    this.#box = box;
    this.#enter(body, box, false, false);
  }

  #enter(element: Element, box: Box | null, link: boolean, bold: boolean): void {
    if (link) this.#links += 1;
    if (bold) this.#bolds += 1;
    const shadow = shadowRootOf(element);
    const list = tagOf(element) === "slot" ? assignedTo(element as HTMLSlotElement) : null;
    this.#frames.push({
      next: list === null ? firstChildOf(shadow ?? element) : null,
      list,
      at: 0,
      box,
      link,
      bold,
    });
  }

  #leave(): void {
    const frame = this.#frames.pop();
    if (frame === undefined) return;
    if (frame.link) this.#links -= 1;
    if (frame.bold) this.#bolds -= 1;
    if (frame.box === null) return;
    this.#close();
    frame.box.to = this.#runs.length;
    if (frame.box.parent === null) return;
    frame.box.parent.media += frame.box.media;
    this.#box = frame.box.parent;
  }

  #read(node: Text): void {
    const raw = dataOf(node);
    this.#raw += raw.length;
    const afterSpace = this.#text === "" || this.#text.endsWith(" ");
    const text = collapse(raw, afterSpace);
    if (text === "") return;
    if (text !== " ") this.#breaks = 0;
    const start = this.#text.length;
    this.#text += text;
    this.#pieces.push({ node, start, end: this.#text.length, afterSpace });
    if (this.#links > 0) this.#linked += text.length;
    if (this.#bolds > 0) this.#bold += text.length;
  }

  /** One line break is white space; two in a row end a paragraph, as authors without `p` write it. */
  #breakLine(): void {
    this.#breaks += 1;
    if (this.#breaks > 1) this.#close();
    else if (this.#text !== "" && !this.#text.endsWith(" ")) this.#text += " ";
  }

  #close(): void {
    this.#breaks = 0;
    if (this.#pieces.length === 0) {
      this.#text = "";
      return;
    }
    const text = this.#text.trimEnd();
    if (text !== "") {
      this.#runs.push({
        index: this.#runs.length,
        box: this.#box,
        kind: this.#box.kind,
        text,
        weight: weightOf(text),
        pieces: piecesWithin(this.#pieces, text.length),
        linked: Math.min(this.#linked, text.length),
        bold: Math.min(this.#bold, text.length),
      });
    }
    this.#text = "";
    this.#pieces = [];
    this.#linked = 0;
    this.#bold = 0;
  }
}

/** The pieces of a text's first characters. */
export function piecesWithin(pieces: Piece[], length: number): Piece[] {
  const last = pieces.at(-1);
  if (last === undefined || last.end <= length) return pieces;
  return pieces
    .filter((piece) => piece.start < length)
    .map((piece) => (piece.end <= length ? piece : { ...piece, end: length }));
}

function nextOf(frame: Frame): Node | null {
  if (frame.list !== null) {
    const node = frame.list[frame.at] ?? null;
    frame.at += 1;
    return node;
  }
  const node = frame.next;
  if (node !== null) frame.next = nextSiblingOf(node);
  return node;
}

function assignedTo(slot: HTMLSlotElement): Node[] | null {
  const assigned = slot.assignedNodes();
  return assigned.length > 0 ? assigned : null;
}

function boxOf(element: Element, parent: Box | null, from: number): Box {
  const tag = tagOf(element);
  const own = parent === null ? 0 : ownFlags(element, tag);
  return {
    element,
    parent,
    tag,
    depth: parent === null ? 0 : parent.depth + 1,
    own,
    flags: own | (parent?.flags ?? 0),
    kind: own & FLAG.caption ? "caption" : kindIn(tag, parent?.kind ?? "paragraph"),
    from,
    to: from,
    media: 0,
  };
}

const HIDDEN_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Names on these elements describe the page or the article as a whole. */
const NAMES_IGNORED: ReadonlySet<string> = new Set(["body", "html", "main", "article"]);

const FLAGS_OF_TAG: ReadonlyMap<string, number> = new Map([
  ["nav", FLAG.junk],
  ["menu", FLAG.junk],
  ["footer", FLAG.apart],
  ["aside", FLAG.aside],
]);

function ownFlags(element: Element, tag: string): number {
  let flags = FLAGS_OF_TAG.get(tag) ?? 0;
  if (!hasAttributes(element)) return flags;
  if (attributeOf(element, "hidden") !== null) flags |= FLAG.hidden;
  const style = attributeOf(element, "style");
  if (style !== null && style.length < 2_000 && HIDDEN_STYLE.test(style)) flags |= FLAG.hidden;
  // Paragraphs are on the screen whatever they are to a screen reader; larger parts may be closed.
  if (tag !== "p" && attributeOf(element, "aria-hidden") === "true") flags |= FLAG.hidden;
  const role = attributeOf(element, "role");
  if (role === "complementary") flags |= FLAG.aside;
  else if (role !== null && isJunkRole(role)) flags |= FLAG.junk;
  if (!NAMES_IGNORED.has(tag)) {
    flags |= flagsOfName(attributeOf(element, "class") ?? "");
    flags |= flagsOfName(attributeOf(element, "id") ?? "");
  }
  return flags;
}
