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

/** Where the card goes: `top` or `bottom` is null, the other counts from that edge of the viewport. */
export interface Placement {
  left: number;
  top: number | null;
  bottom: number | null;
  /** Greatest height that does not cover the words. */
  room: number;
}

const GAP = 8;

/**
 * Below the words where there is room, else above, else on the roomier side, shortened: never over
 * the words. Words that are off the screen pull the card to the nearest edge.
 */
export function placementOf(words: readonly Area[], card: Size, viewport: Size): Placement {
  const seen = words.filter((area) => area.bottom > 0 && area.top < viewport.height);
  const areas = seen.length > 0 ? seen : words;
  const top = clamp(Math.min(...areas.map((area) => area.top)), 0, viewport.height);
  const bottom = clamp(Math.max(...areas.map((area) => area.bottom)), 0, viewport.height);
  const first = areas.reduce<Area | null>((a, b) => (a === null || b.top < a.top ? b : a), null);
  const left = clamp(first?.left ?? GAP, GAP, Math.max(GAP, viewport.width - card.width - GAP));
  const below = viewport.height - bottom - 2 * GAP;
  const above = top - 2 * GAP;
  if (below >= card.height || below >= above)
    return { left, top: bottom + GAP, bottom: null, room: Math.max(below, 0) };
  return { left, top: null, bottom: viewport.height - top + GAP, room: Math.max(above, 0) };
}

function clamp(value: number, least: number, most: number): number {
  return Number.isFinite(value) ? Math.min(Math.max(value, least), most) : least;
}
