import type { Tier } from "../engine/terms.ts";
import { rootOf } from "./dom.ts";
import { unlessGone } from "./frames.ts";
import { CURRENT_NAME, highlightCss, highlightName, type Tone } from "./highlight-style.ts";
import type { Mark } from "./marks.ts";
import { toneAt } from "./tone.ts";

/** A window as far as highlights need it; parts are missing in browsers that are too old. */
type Painting = Window & {
  CSS?: { highlights?: Map<string, unknown> };
  Highlight?: new (...ranges: Range[]) => { priority: number };
  CSSStyleSheet?: new () => CSSStyleSheet;
};

type Registry = Map<string, unknown>;

interface Registered {
  registry: Registry;
  name: string;
  highlight: object;
}

const PRIORITY: Record<Tier, number> = { A: 3, B: 2, C: 1 };
const CURRENT_PRIORITY = 4;

/** Marks words by the CSS Custom Highlight API: the page's elements stay as they are. */
export class Highlighter {
  /** What is registered, in the page's own window and in those of frames whose text was read. */
  #registered: Registered[] = [];
  readonly #sheets = new Map<Document | ShadowRoot, CSSStyleSheet>();

  /** Whether this browser can mark words at all. */
  static isSupported(view: Window): boolean {
    const { CSS, Highlight } = view as Painting;
    return CSS?.highlights !== undefined && Highlight !== undefined;
  }

  /** Marks words, in place of what was marked before; where marks overlap, the stronger one shows. */
  paint(marks: readonly Pick<Mark, "tier" | "ranges">[]): void {
    this.#unregister();
    const groups = new Map<Painting, Map<string, { tier: Tier; ranges: Range[] }>>();
    const tones = new Map<Element, Tone>();
    for (const { tier, ranges } of marks) {
      for (const range of ranges) {
        const view = viewOf(range);
        const element = range.startContainer.parentElement;
        if (view === null || element === null) continue;
        this.#style(rootOf(element));
        const name = highlightName(remembered(tones, element, toneAt), tier);
        const group = remembered(groups, view, () => new Map());
        remembered(group, name, () => ({ tier, ranges: [] as Range[] })).ranges.push(range);
      }
    }
    for (const [view, group] of groups)
      for (const [name, { tier, ranges }] of group)
        this.#register(view, name, ranges, PRIORITY[tier]);
  }

  /** Sets one stretch of text off from all marks; none with an empty list. */
  point(ranges: readonly Range[]): void {
    this.#unregister(({ name }) => name === CURRENT_NAME);
    const view = ranges[0] === undefined ? null : viewOf(ranges[0]);
    if (view === null) return;
    for (const range of ranges) this.#style(rootOf(range.startContainer));
    this.#register(view, CURRENT_NAME, ranges, CURRENT_PRIORITY);
  }

  /** Takes every mark and style of ours from the page. */
  clear(): void {
    this.#unregister();
    for (const [root, sheet] of this.#sheets)
      unlessGone(() => {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
      });
    this.#sheets.clear();
  }

  /** Whether every mark is still where it was put: the page may take marks away. */
  holds(): boolean {
    let holds = true;
    for (const { registry, name, highlight } of this.#registered)
      unlessGone(() => {
        holds &&= registry.get(name) === highlight;
      });
    return holds;
  }

  /** Puts back what the page took away. */
  restore(): void {
    for (const { registry, name, highlight } of this.#registered)
      unlessGone(() => registry.set(name, highlight));
  }

  #register(view: Painting, name: string, ranges: readonly Range[], priority: number): void {
    const registry = view.CSS?.highlights;
    if (view.Highlight === undefined || registry === undefined) return;
    const highlight = new view.Highlight(...ranges);
    highlight.priority = priority;
    registry.set(name, highlight);
    this.#registered.push({ registry, name, highlight });
  }

  /** Takes marks away, but none that another script has put in their place. */
  #unregister(isMeant: (one: Registered) => boolean = () => true): void {
    for (const { registry, name, highlight } of this.#registered.filter(isMeant))
      unlessGone(() => {
        if (registry.get(name) === highlight) registry.delete(name);
      });
    this.#registered = this.#registered.filter((one) => !isMeant(one));
  }

  /** A style sheet reaches no further than its own document or shadow tree. */
  #style(root: Document | ShadowRoot): void {
    if (this.#sheets.has(root)) return;
    const document = root.nodeType === 9 ? (root as Document) : root.ownerDocument;
    const Sheet = (document?.defaultView as Painting | null | undefined)?.CSSStyleSheet;
    if (Sheet === undefined) return;
    const sheet = new Sheet();
    sheet.replaceSync(highlightCss());
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    this.#sheets.set(root, sheet);
  }
}

function viewOf(range: Range): Painting | null {
  return (range.startContainer.ownerDocument?.defaultView ?? null) as Painting | null;
}

function remembered<Key, Value>(map: Map<Key, Value>, key: Key, make: (key: Key) => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = make(key);
  map.set(key, value);
  return value;
}
