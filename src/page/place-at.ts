/** A place in the page's text. */
export interface TextPlace {
  node: Node;
  offset: number;
}

type CaretDocument = Document & {
  caretPositionFromPoint?: (
    x: number,
    y: number,
    options?: { shadowRoots: ShadowRoot[] },
  ) => { offsetNode: Node; offset: number } | null;
  caretRangeFromPoint?: (x: number, y: number) => Range | null;
};

/**
 * The place in the text under a point of the viewport, or null. Both of the browsers' ways answer
 * with the nearest text even where the point is beside it; `isOver` tells.
 */
export function placeAt(document: Document, x: number, y: number): TextPlace | null {
  const { caretPositionFromPoint, caretRangeFromPoint } = document as CaretDocument;
  if (typeof caretPositionFromPoint === "function") {
    const position = caretPositionFromPoint.call(document, x, y);
    return position === null ? null : { node: position.offsetNode, offset: position.offset };
  }
  if (typeof caretRangeFromPoint === "function") {
    const range = caretRangeFromPoint.call(document, x, y);
    return range === null ? null : { node: range.startContainer, offset: range.startOffset };
  }
  return null;
}

/** Pixels beside the words that still count as on them. */
const TOLERANCE = 3;

/** Whether a point of the viewport lies on the ranges' words. */
export function isOver(ranges: readonly Range[], x: number, y: number): boolean {
  return ranges.some((range) =>
    [...range.getClientRects()].some(
      (rect) =>
        x >= rect.left - TOLERANCE &&
        x <= rect.right + TOLERANCE &&
        y >= rect.top - TOLERANCE &&
        y <= rect.bottom + TOLERANCE,
    ),
  );
}
