import { afterEach, expect, test } from "vitest";
import { LEAST_CONTRAST, LINE_COLOURS } from "../../src/page/highlight-style.ts";
import { contrast, toneAt } from "../../src/page/tone.ts";

afterEach(() => document.body.replaceChildren());

function paragraphOn(background: string, colour = "rgb(0, 0, 0)"): Element {
  document.body.innerHTML = `<div style="background-color: ${background}; color: ${colour}"><p>words</p></div>`;
  return document.querySelector("p") as Element;
}

test.each([
  ["rgb(255, 255, 255)", "light"],
  ["rgb(245, 240, 230)", "light"],
  ["rgb(18, 18, 18)", "dark"],
  ["rgb(30, 40, 70)", "dark"],
  ["rgb(150, 150, 150)", "plain"],
] as const)("on %s the marks are %s", (background, tone) => {
  expect(toneAt(paragraphOn(background))).toBe(tone);
});

test("contrast is reckoned as WCAG does", () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
  expect(contrast([119, 119, 119], [255, 255, 255])).toBeCloseTo(4.478, 3);
});

test("on every grey, the chosen line stands out by 3 to 1, or takes the text's own colour", () => {
  for (let grey = 0; grey <= 255; grey++) {
    const tone = toneAt(paragraphOn(`rgb(${grey}, ${grey}, ${grey})`));
    if (tone !== "plain")
      expect(contrast(LINE_COLOURS[tone], [grey, grey, grey])).toBeGreaterThanOrEqual(
        LEAST_CONTRAST,
      );
  }
});
