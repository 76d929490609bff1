/** A rectangle of the viewport, in CSS pixels. */
export interface Area {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Where the card goes. Its upper or its lower edge is given; the other follows from its height. */
export interface Placement {
  left: number;
  top: number | null;
  bottom: number | null;
  /** Greatest height that does not cover the words. */
  room: number;
}

const GAP = 8;
/** A card that is lower than this is hard to read; beside the words there may be more room. */
const LEAST_ROOM = 160;

/**
 * Below the words where there is room, else above, else beside them, else on the roomier side,
 * shortened: never over the words. Words that are off the screen pull the card to the nearest edge.
 *
 * @param screen the part of the viewport that the reader sees
 * @param rightToLeft lines begin on the right, and so does the card
 */
export function placementOf(
  words: readonly Area[],
  card: Size,
  screen: Area,
  rightToLeft = false,
): Placement {
  const seen = words.filter((area) => area.bottom > screen.top && area.top < screen.bottom);
  const areas = seen.length > 0 ? seen : words;
  const top = clamp(Math.min(...areas.map((area) => area.top)), screen.top, screen.bottom);
  const bottom = clamp(Math.max(...areas.map((area) => area.bottom)), screen.top, screen.bottom);
  const below = screen.bottom - bottom - 2 * GAP;
  const above = top - screen.top - 2 * GAP;
  const room = Math.max(below, above);
  const beside = room < Math.min(card.height, LEAST_ROOM) ? sideOf(areas, card, screen) : null;
  if (beside !== null) {
    const lowest = Math.max(screen.bottom - card.height - GAP, screen.top + GAP);
    return {
      left: beside,
      top: clamp(top, screen.top + GAP, lowest),
      bottom: null,
      room: screen.bottom - screen.top - 2 * GAP,
    };
  }
  const first = areas.reduce<Area | null>((a, b) => (a === null || b.top < a.top ? b : a), null);
  const start = rightToLeft && first !== null ? first.right - card.width : first?.left;
  const rightmost = Math.max(screen.left + GAP, screen.right - card.width - GAP);
  const left = clamp(start ?? screen.left, screen.left + GAP, rightmost);
  return below >= card.height || below >= above
    ? { left, top: bottom + GAP, bottom: null, room: Math.max(below, 0) }
    : { left, top: null, bottom: top - GAP, room: Math.max(above, 0) };
}

/** Left edge of a card to the right of the words, or else to their left; null where neither has room. */
function sideOf(areas: readonly Area[], { width }: Size, screen: Area): number | null {
  const right = Math.max(...areas.map((area) => area.right));
  const left = Math.min(...areas.map((area) => area.left));
  if (screen.right - right - 2 * GAP >= width) return right + GAP;
  return left - screen.left - 2 * GAP >= width ? left - GAP - width : null;
}

function clamp(value: number, least: number, most: number): number {
  return Number.isFinite(value) ? Math.min(Math.max(value, least), most) : least;
}
