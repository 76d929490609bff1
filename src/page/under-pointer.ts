import { parentElementOf } from "./dom.ts";

/** Pixels beside the words that still count as on them. */
const TOLERANCE = 3;

/**
 * Whether a point of the viewport lies on the ranges' words, as the reader sees them: words that
 * something else covers are not under the pointer. Coordinates are those of the words' own document.
 */
export function isOver(
  ranges: readonly Range[],
  document: Document,
  x: number,
  y: number,
): boolean {
  return ranges.some(
    (range) =>
      range.startContainer.ownerDocument === document &&
      [...range.getClientRects()].some(
        (rect) =>
          x >= rect.left - TOLERANCE &&
          x <= rect.right + TOLERANCE &&
          y >= rect.top - TOLERANCE &&
          y <= rect.bottom + TOLERANCE,
      ) &&
      isInFront(range.startContainer, document, x, y),
  );
}

/** Asked from outside a shadow tree, the browser names the tree's host: an ancestor all the same. */
function isInFront(node: Node, document: Document, x: number, y: number): boolean {
  const front = document.elementFromPoint(x, y);
  for (let at = parentElementOf(node); at !== null; at = parentElementOf(at))
    if (at === front) return true;
  return false;
}
