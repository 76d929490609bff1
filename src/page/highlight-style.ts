import type { Tier } from "../engine/report.ts";

/** What the page's own background asks for: dark marks, light marks, or marks in the text's colour. */
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
const MARKS: Record<Tone, { line: string; tint: string }> = {
  light: { line: "#8a5a00", tint: "255 200 60" },
  dark: { line: "#ffcf70", tint: "255 190 70" },
  plain: { line: "currentColor", tint: "128 128 128" },
};

/** WCAG 1.4.11: least contrast of a mark with what lies beside it. */
export const LEAST_CONTRAST = 3;

/** The line's colour as red, green and blue, 0 to 255, for tones that have one of their own. */
export const LINE_COLOURS: Record<Exclude<Tone, "plain">, readonly [number, number, number]> = {
  light: [0x8a, 0x5a, 0x00],
  dark: [0xff, 0xcf, 0x70],
};

/** Style sheet of the marks: a line of its own kind for each strength, never colour alone; none in print. */
export function highlightCss(): string {
  const rules = TONES.flatMap((tone) =>
    (["A", "B", "C"] as const).map(
      (tier) => `::highlight(${highlightName(tone, tier)}) {
        background-color: rgb(${MARKS[tone].tint} / ${TINT[tier]});
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
    ::highlight(${CURRENT_NAME}) { background-color: Highlight; color: HighlightText; }
  }`;
}
