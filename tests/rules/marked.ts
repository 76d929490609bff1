import type { Span } from "../../src/engine/article.ts";

/** Reads an example in which spans stand in [square brackets]. */
export function readMarked(example: string): { text: string; spans: Span[] } {
  let text = "";
  const spans: Span[] = [];
  for (const part of example.split(/([[\]])/)) {
    if (part === "[") spans.push({ start: text.length, end: -1 });
    else if (part === "]") {
      const last = spans.at(-1);
      if (!last || last.end >= 0) throw new SyntaxError(`stray "]" in: ${example}`);
      last.end = text.length;
    } else text += part;
  }
  if (spans.some((span) => span.end < 0)) throw new SyntaxError(`open "[" in: ${example}`);
  return { text, spans };
}

/** The text with its spans in square brackets again, which is what a failing test should show. */
export function showMarked(text: string, spans: readonly Span[]): string {
  let shown = text;
  for (const { start, end } of [...spans].sort((a, b) => b.start - a.start))
    shown = `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`;
  return shown;
}
