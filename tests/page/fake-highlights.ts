/** The CSS Custom Highlight API as far as the highlighter uses it; happy-dom has none. */
export class FakeHighlight extends Set<Range> {
  priority = 0;
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}

export type Registry = Map<string, FakeHighlight>;

/** Gives the test's window the API and returns its registry. */
export function installHighlights(): Registry {
  const registry: Registry = new Map();
  define({ highlights: registry }, FakeHighlight);
  return registry;
}

/** Takes the API away, as in a browser that is too old. */
export function removeHighlights(): void {
  define({}, undefined);
}

function define(css: object, highlight: unknown): void {
  Object.defineProperty(window, "CSS", { value: css, configurable: true });
  Object.defineProperty(window, "Highlight", { value: highlight, configurable: true });
}

/** The words that carry a mark of ours, by the name of the mark. */
export function markedWords(registry: Registry): Record<string, string[]> {
  return Object.fromEntries(
    [...registry].map(([name, highlight]) => [name, [...highlight].map((range) => String(range))]),
  );
}
