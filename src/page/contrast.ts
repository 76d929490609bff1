type Colour = readonly [red: number, green: number, blue: number];

/** Contrast of two colours as WCAG 2 reckons it, 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  return ratio(luminance(one), luminance(other));
}

/** Contrast of two luminances, 0 to 1 each, as WCAG 2 reckons it, 1 to 21. */
export const ratio = (one: number, other: number): number =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

/** Relative luminance of a colour whose parts go from 0 to 255. */
export function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(part: number): number {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
