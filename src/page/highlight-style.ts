import type { Tier } from "../engine/report.ts";

/** What the page's own background asks for: marks for light pages, for dark ones, or for a middling grey. */
export type Tone = "light" | "dark" | "plain";

export const TONES: readonly Tone[] = ["light", "dark", "plain"];

/** Registry names carry a prefix, for the registry is shared with the page. */
export function highlightName(tone: Tone, tier: Tier): string {
  return `sidelight-${tone}-${tier.toLowerCase()}`;
}

export const CURRENT_NAME = "sidelight-current";

const LINES: Record<Tier, string> = { A: "double", B: "dashed", C: "dotted" };
const TINT: Record<Tier, number> = { A: 0.34, B: 0.24, C: 0.14 };

/** Line colours, and the tints' colours as red, green and blue. */
const MARKS: Record<Tone, { line: string; tint: string | null }> = {
  light: { line: "#8a5a00", tint: "255 200 60" },
  dark: { line: "#ffcf70", tint: "255 190 70" },
  // On every grey on which neither of the others stands out, black does, by 4.7 to 1 and more. A tint
  // would take from the words the little contrast that they have there.
  plain: { line: "#000000", tint: null },
};

/** WCAG 1.4.11: least contrast of a mark with what lies beside it. */
export const LEAST_CONTRAST = 3;

/** The line's colour as red, green and blue, 0 to 255. */
export const LINE_COLOURS: Record<Tone, readonly [number, number, number]> = {
  light: [0x8a, 0x5a, 0x00],
  dark: [0xff, 0xcf, 0x70],
  plain: [0, 0, 0],
};

function tintOf(tone: Tone, tier: Tier): string {
  const { tint } = MARKS[tone];
  return tint === null ? "transparent" : `rgb(${tint} / ${TINT[tier]})`;
}

/** Where the reader's own colours are forced upon all pages, lines alone tell the marks, in the text's colour. */
const FORCED = TONES.flatMap((tone) =>
  (["A", "B", "C"] as const).map(
    (tier) => `::highlight(${highlightName(tone, tier)}) {
      background-color: Canvas;
      color: CanvasText;
      text-decoration: underline ${LINES[tier]} CanvasText 2px;
    }`,
  ),
).join("\n");

/** Style sheet of the marks: a line of its own kind for each strength, never colour alone; none in print. */
export function highlightCss(): string {
  const rules = TONES.flatMap((tone) =>
    (["A", "B", "C"] as const).map(
      (tier) => `::highlight(${highlightName(tone, tier)}) {
        background-color: ${tintOf(tone, tier)};
        text-decoration: underline ${LINES[tier]} ${MARKS[tone].line} 2px;
      }`,
    ),
  );
  return `@media screen {
    ${rules.join("\n")}
    ::highlight(${CURRENT_NAME}) {
      background-color: #ffd24d;
      color: #1a1300;
      text-decoration: underline solid #5c3c00 3px;
    }
  }
  @media screen and (forced-colors: active) {
    ${FORCED}
    ::highlight(${CURRENT_NAME}) { background-color: Highlight; color: HighlightText; }
  }`;
}
