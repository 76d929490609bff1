import { parentElementOf } from "./dom.ts";
import { LEAST_CONTRAST, LINE_COLOURS, type Tone } from "./highlight-style.ts";

type Colour = readonly [red: number, green: number, blue: number];

const LEVELS = 60;

/** The tone whose marks stand out from the background behind an element: contrast at least 3 to 1. */
export function toneAt(element: Element): Tone {
  const view = element.ownerDocument.defaultView;
  if (view === null) return "plain";
  const background = backgroundBehind(element, view);
  const light = contrast(LINE_COLOURS.light, background);
  const dark = contrast(LINE_COLOURS.dark, background);
  if (Math.max(light, dark) < LEAST_CONTRAST) return "plain";
  return light >= dark ? "light" : "dark";
}

/**
 * The colour behind an element. Where only pictures are behind it, the text's own colour tells: light
 * text stands on something dark.
 */
function backgroundBehind(element: Element, view: Window): Colour {
  let at: Element | null = element;
  for (let level = 0; level < LEVELS && at !== null; level++) {
    const style = view.getComputedStyle(at);
    const colour = parseColour(style.backgroundColor);
    if (colour !== null && colour.opacity > 0.5) return colour.rgb;
    if (style.backgroundImage !== "none" && style.backgroundImage !== "") break;
    at = parentElementOf(at);
  }
  const text = parseColour(view.getComputedStyle(element).color);
  return text !== null && luminance(text.rgb) > 0.4 ? [18, 18, 18] : [255, 255, 255];
}

/** Reads a computed colour, `rgb(1, 2, 3)` or `rgba(1, 2, 3, 0.5)`; null for notations of other colour spaces. */
function parseColour(text: string): { rgb: Colour; opacity: number } | null {
  const parts = /^rgba?\(([\d.]+)[ ,]+([\d.]+)[ ,]+([\d.]+)(?:[ ,/]+([\d.]+))?\)$/.exec(text);
  if (parts === null) return null;
  const [, red, green, blue, opacity] = parts;
  return {
    rgb: [Number(red), Number(green), Number(blue)],
    opacity: opacity === undefined ? 1 : Number(opacity),
  };
}

/** Contrast of two colours as WCAG 2 reckons it, 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(part: number): number {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
