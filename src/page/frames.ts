import { bodyOf, elementsNamed } from "./dom.ts";
import { declaredBy, proseOf } from "./page-signs.ts";
import type { Area } from "./placement.ts";

/** With less running text, in letters, a frame holds an advert or a player rather than an article. */
const LEAST_PROSE = 400;

/** The documents of a page's frames, as far as they belong to the page's own site. */
export function frameDocumentsOf(document: Document): Document[] {
  return framesOf(document)
    .map(documentIn)
    .filter((inner) => inner !== null);
}

/** The element that holds a frame's text, or null where it has little or belongs to another site. */
export function bodyInFrame(frame: Element): Element | null {
  const inner = documentIn(frame);
  return inner === null || proseIn(inner) < LEAST_PROSE ? null : bodyOf(inner);
}

/** Letters of running text, in whatever elements they stand. */
function proseIn(document: Document): number {
  return proseOf(document, { ...declaredBy(document), published: true }).prose;
}

function framesOf(document: Document): Element[] {
  return [...elementsNamed(document, "iframe"), ...elementsNamed(document, "frame")];
}

export function isFrame(tag: string): boolean {
  return tag === "iframe" || tag === "frame";
}

/** Browsers hand out the document of a frame of the same origin and no other. */
function documentIn(frame: Element): Document | null {
  return (frame as HTMLIFrameElement).contentDocument;
}

/**
 * Does something to a document that may be gone with its frame; then there is nothing to do. Firefox
 * takes away everything that a script still holds of such a document.
 */
export function unlessGone(action: () => void): void {
  try {
    action();
  } catch (error) {
    if (!/dead object/.test(String(error))) throw error;
  }
}

/** Share of the window that a frame takes which shows the page's main part. */
const LARGE = 0.3;

/**
 * Whether the page has little text of its own and shows mostly a frame of another site, which cannot
 * be read. Asks for the page's layout.
 */
export function showsForeignFrame(document: Document): boolean {
  const view = document.defaultView;
  if (view === null || proseIn(document) >= LEAST_PROSE) return false;
  return framesOf(document).some((frame) => {
    if (documentIn(frame) !== null) return false;
    const { width, height } = frame.getBoundingClientRect();
    return width * height > LARGE * view.innerWidth * view.innerHeight;
  });
}

/** Where words stand in the viewport of the page around all frames, line by line. */
export function areasOf(words: readonly Range[]): Area[] {
  return words.flatMap((range) => {
    const { x, y } = originOf(range.startContainer.ownerDocument);
    return [...range.getClientRects()].map(({ left, right, top, bottom }) => ({
      left: left + x,
      right: right + x,
      top: top + y,
      bottom: bottom + y,
    }));
  });
}

/** Where a document's viewport begins in the viewport of the page around all frames. */
function originOf(document: Document | null): { x: number; y: number } {
  const origin = { x: 0, y: 0 };
  let frame = document?.defaultView?.frameElement ?? null;
  while (frame !== null) {
    const { left, top } = frame.getBoundingClientRect();
    origin.x += left + frame.clientLeft;
    origin.y += top + frame.clientTop;
    frame = frame.ownerDocument.defaultView?.frameElement ?? null;
  }
  return origin;
}
