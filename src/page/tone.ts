import { luminance, ratio } from "./contrast.ts";
import { parentElementOf } from "./dom.ts";
import { LEAST_CONTRAST, LINE_COLOURS, type Tone } from "./highlight-style.ts";

const LEVELS = 60;
/** Luminance, 0 to 1, of white, and of the dark that light text is taken to stand on. */
const WHITE = 1;
const DARK = 0.006;

/** The tone whose marks stand out from the background behind an element: contrast at least 3 to 1. */
export function toneAt(element: Element): Tone {
  const view = element.ownerDocument.defaultView;
  if (view === null) return "plain";
  const background = backgroundBehind(element, view);
  const light = ratio(luminance(LINE_COLOURS.light), background);
  const dark = ratio(luminance(LINE_COLOURS.dark), background);
  if (Math.max(light, dark) < LEAST_CONTRAST) return "plain";
  return light >= dark ? "light" : "dark";
}

/**
 * Luminance of the colour behind an element. Where only pictures are behind it, the text's own colour
 * tells: light text stands on something dark.
 */
function backgroundBehind(element: Element, view: Window): number {
  let at: Element | null = element;
  for (let level = 0; level < LEVELS && at !== null; level++) {
    const style = view.getComputedStyle(at);
    const colour = read(style.backgroundColor);
    if (colour !== null && colour.opacity > 0.5) return colour.luminance;
    if (style.backgroundImage !== "none" && style.backgroundImage !== "") break;
    at = parentElementOf(at);
  }
  const text = read(view.getComputedStyle(element).color);
  return text !== null && text.luminance > 0.4 ? DARK : WHITE;
}

const NOTATION = /^(\w+)\((?:(?:srgb|srgb-linear|display-p3) )?([^)]*)\)$/;

/**
 * Reads a computed colour: `rgb(1, 2, 3)`, `rgba(1, 2, 3, 0.5)`, `color(srgb 0.1 0.2 0.3)`,
 * `lab(50 1 2)`, `oklch(0.5 0.1 90 / 0.5)`. The lightness of `oklch` and `oklab` gives the luminance
 * of greys, and nearly that of other colours. Null for what else there may be.
 */
function read(text: string): { luminance: number; opacity: number } | null {
  const [, name = "", values = ""] = NOTATION.exec(text) ?? [];
  const [first = 0, second = 0, third = 0, opacity = 1] = values
    .split(/[\s,/]+/)
    .map((value) => Number.parseFloat(value) / (value.endsWith("%") ? 100 : 1));
  switch (name) {
    case "rgb":
    case "rgba":
      return { luminance: luminance([first, second, third]), opacity };
    case "color":
      return { luminance: luminance([first * 255, second * 255, third * 255]), opacity };
    case "lab":
    case "lch":
      return { luminance: ((first + 16) / 116) ** 3, opacity };
    case "oklab":
    case "oklch":
      return { luminance: first ** 3, opacity };
    default:
      return null;
  }
}
