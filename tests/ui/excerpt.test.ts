import { expect, test } from "vitest";
import { excerptOf } from "../../src/ui/parts/excerpt.ts";

/** The excerpt of the words in [square brackets], written the same way. */
function excerpt(marked: string): string | null {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  const found = excerptOf(marked.replace(/[[\]]/g, ""), { start, end });
  return found && `${found.before}[${found.words}]${found.after}`;
}

test.each([
  ["One. A [bold] plan works. Three.", "A [bold] plan works."],
  ["One. [Bold] plans work.", "[Bold] plans work."],
  ["“Stop!” he said. “It is [bold].” Then he left.", "“It is [bold].”"],
  ["Headline\n\nA [bold] plan\n\nNext block", "A [bold] plan"],
  ["It is [bold]", "It is [bold]"],
  ["[It is bold]", "[It is bold]"],
  [
    "The rate fell by 2.5 per cent, a [bold] claim.",
    "The rate fell by 2.5 per cent, a [bold] claim.",
  ],
])("%j is shown as %j", (marked, shown) => {
  expect(excerpt(marked)).toBe(shown);
});

test("long sentences are cut between words on both sides", () => {
  const shown = excerpt(`${"before ".repeat(40)}[bold]${" after".repeat(40)}`);
  expect(shown).toMatch(/^… (before )+\[bold\]( after)+ …$/);
  expect(shown?.length).toBeLessThan(220);
});

test.each([
  ["outside the text", { start: 2, end: 99 }],
  ["empty", { start: 2, end: 2 }],
  ["backwards", { start: 3, end: 1 }],
])("a span that is %s has no excerpt", (_, span) => {
  expect(excerptOf("short", span)).toBeNull();
});
