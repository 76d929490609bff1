import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const css = readFileSync(join(import.meta.dirname, "../../assets/styles/base.css"), "utf8");
const light = tokensOf(/:root\s*\{([^}]*)\}/);
const darkBySystem = tokensOf(/prefers-color-scheme: dark\)\s*\{[^{]*\{([^}]*)\}/);
const darkByChoice = tokensOf(/:root\[data-theme="dark"\]\s*\{([^}]*)\}/);

function tokensOf(block: RegExp): Record<string, string> {
  const body = block.exec(css)?.[1];
  if (body === undefined) throw new Error(`no such block in the styles: ${block}`);
  return Object.fromEntries(
    [...body.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]),
  );
}

/** Contrast of two colours by WCAG 2.2, from 1 to 21. */
function contrast(one: string | undefined, other: string | undefined): number {
  const [brighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (brighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string | undefined): number {
  const parts = colour?.match(/[0-9a-f]{2}/g);
  if (!parts) throw new Error(`no colour: ${colour}`);
  const [red = 0, green = 0, blue = 0] = parts.map((part) => {
    const share = Number.parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test("the two ways to a dark view give the same colours", () => {
  expect(darkByChoice).toEqual(darkBySystem);
  expect(Object.keys(darkByChoice).sort()).toEqual(Object.keys(light).sort());
});

describe.each([
  ["light", light],
  ["dark", darkByChoice],
])("%s", (_, token) => {
  test.each([
    ["ink", "paper"],
    ["ink", "sheet"],
    ["ink", "lamp-wash"],
    ["ink-soft", "paper"],
    ["ink-soft", "sheet"],
    ["lamp", "paper"],
    ["lamp", "sheet"],
  ])("text in %s on %s has a contrast of 4.5 or more", (text, ground) => {
    expect(contrast(token[text], token[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ["line-strong", "paper"],
    ["line-strong", "sheet"],
    ["lamp-fill", "paper"],
    ["lamp-fill", "sheet"],
    ["lamp-fill", "lamp-wash"],
  ])("lines and shapes in %s on %s have a contrast of 3 or more", (shape, ground) => {
    expect(contrast(token[shape], token[ground])).toBeGreaterThanOrEqual(3);
  });
});
