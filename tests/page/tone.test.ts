import { afterEach, expect, test, vi } from "vitest";
import { contrast } from "../../src/page/contrast.ts";
import { LEAST_CONTRAST, LINE_COLOURS } from "../../src/page/highlight-style.ts";
import { toneAt } from "../../src/page/tone.ts";

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

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

test("on every grey the chosen line stands out by 3 to 1", () => {
  for (let grey = 0; grey <= 255; grey++) {
    const tone = toneAt(paragraphOn(`rgb(${grey}, ${grey}, ${grey})`));
    expect(contrast(LINE_COLOURS[tone], [grey, grey, grey])).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  }
});

test.each([
  ["oklch(0.21 0.03 264)", "dark"],
  ["oklch(0.98 0.01 90)", "light"],
  ["oklab(0.2 0 0)", "dark"],
  ["lab(96 0 0)", "light"],
  ["lch(10 5 40)", "dark"],
  ["color(srgb 0.07 0.07 0.08)", "dark"],
  ["color(display-p3 1 1 0.98)", "light"],
  ["rgba(0, 0, 0, 0.1)", "light"],
])("colours of newer notations are read: on %s marks are %s", (background, tone) => {
  vi.spyOn(window, "getComputedStyle").mockImplementation(
    (element) =>
      ({
        backgroundColor: element.tagName === "DIV" ? background : "rgba(0, 0, 0, 0)",
        backgroundImage: "none",
        color: "rgb(0, 0, 0)",
      }) as CSSStyleDeclaration,
  );
  expect(toneAt(paragraphOn("white"))).toBe(tone);
});

test("light text on a picture is taken to stand on something dark", () => {
  const paragraph = paragraphOn("transparent", "rgb(250, 250, 250)");
  (paragraph.parentElement as HTMLElement).style.backgroundImage = "url(harbour.png)";
  expect(toneAt(paragraph)).toBe("dark");
});
