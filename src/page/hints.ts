import type { Span } from "../engine/article.ts";
import type { AnalysisReport } from "../engine/report.ts";
import { isElement } from "./dom.ts";
import { areasOf } from "./frames.ts";
import { Highlighter } from "./highlighter.ts";
import { type Hint, HintCard } from "./hint-card.ts";
import { type Mark, marksOf } from "./marks.ts";
import type { Ranges } from "./text-map.ts";
import { isOver } from "./under-pointer.ts";

export type Describe = (
  report: AnalysisReport,
  finding: number,
  place: number,
  count: number,
) => Hint;

export interface PaintChoices {
  highlights: boolean;
  dimensionsOff: readonly string[];
}

/** Time in ms that the pointer rests on marked words before their card opens. */
const DWELL = 250;
/** Time in ms to get from the words to the card. */
const LINGER = 350;
/** Times that marks which the page takes away are put back; then the page has its way. */
const MOST_RESTORED = 3;
/** Least time in ms between two looks whether the marks are still there. */
const LOOK_AGAIN = 1_000;

/** The hints of one article on the page: marks, the card beside them, and how the reader gets to both. */
export class Hints {
  readonly #document: Document;
  readonly #highlighter = new Highlighter();
  readonly #card: HintCard;
  readonly #describe: Describe;
  #report: AnalysisReport | null = null;
  #map: Ranges | null = null;
  /** In the order of the text. */
  #marks: Mark[] = [];
  #current: Mark | null = null;
  #pinned = false;
  #listening = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #restored = 0;
  #looked = 0;

  constructor(document: Document, describe: Describe) {
    this.#document = document;
    this.#describe = describe;
    this.#card = new HintCard(document, {
      onStep: (by) => void this.step(by),
      onClose: () => this.#dismiss(),
    });
  }

  /** Whether a node of the page is ours. */
  owns(node: Node): boolean {
    return this.#card.owns(node);
  }

  /**
   * Marks the report's findings in the page, as far as they count and do not crowd. Those that stay
   * unmarked can be shown all the same.
   *
   * @returns how many findings are marked
   */
  paint(report: AnalysisReport, map: Ranges, choices: PaintChoices): number {
    this.clear();
    this.#report = report;
    this.#map = map;
    const view = this.#document.defaultView;
    if (view === null) return 0;
    const paints = choices.highlights && Highlighter.isSupported(view);
    this.#marks = marksOf(report, map, choices.dimensionsOff).map((mark) =>
      paints ? mark : { ...mark, painted: false },
    );
    if (paints) this.#highlighter.paint(this.#painted());
    for (const document of new Set([this.#document, ...map.documents()])) this.#listen(document);
    return this.#painted().length;
  }

  /** How many findings are marked in the page now. A page that took marks away gets them back at first. */
  marked(): number {
    this.#restore();
    return this.#highlighter.holds() ? this.#painted().length : 0;
  }

  #painted(): Mark[] {
    return this.#marks.filter((mark) => mark.painted);
  }

  /** Takes marks and card from the page. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#listening.abort();
    this.#listening = new AbortController();
    this.#card.close();
    this.#highlighter.clear();
    this.#marks = [];
    this.#current = null;
    this.#report = null;
    this.#map = null;
  }

  /** Scrolls to a finding and opens its card; false where its words are not on the page. */
  showFinding(finding: number): boolean {
    const known = this.#marks.find((mark) => mark.finding === finding);
    const found = this.#report?.findings[finding];
    if (known !== undefined) return this.#open(known, true);
    return found !== undefined && this.showSpan(found.span);
  }

  /** Scrolls to a stretch of the text and sets it off; false where it is not on the page. */
  showSpan(span: Span): boolean {
    const ranges = this.#map?.rangesOf(span) ?? [];
    if (ranges.length === 0) return false;
    this.#card.close();
    this.#current = null;
    scrollTo(ranges);
    this.#highlighter.point(ranges);
    return true;
  }

  /** Opens the hint after (1) or before (−1) the one shown, around the ends; false where there is none. */
  step(by: 1 | -1): boolean {
    const { length } = this.#marks;
    if (length === 0) return false;
    const at = this.#current === null ? -1 : this.#marks.indexOf(this.#current);
    const start = at === -1 && by === -1 ? 0 : at;
    for (let tried = 1; tried <= length; tried++) {
      const mark = this.#marks[(start + by * tried + length * 2) % length];
      if (mark !== undefined && this.#open(mark, true)) return true;
    }
    return false;
  }

  #open(mark: Mark, byKeyboard: boolean): boolean {
    const span = this.#report?.findings[mark.finding]?.span;
    const ranges = span === undefined ? [] : (this.#map?.rangesOf(span) ?? []);
    if (this.#report === null || ranges.length === 0) return false;
    if (byKeyboard) scrollTo(ranges);
    this.#current = { ...mark, ranges };
    this.#marks = this.#marks.map((other) =>
      other.finding === mark.finding && this.#current !== null ? this.#current : other,
    );
    this.#pinned = byKeyboard;
    this.#highlighter.point(ranges);
    const place = this.#marks.indexOf(this.#current) + 1;
    const hint = this.#describe(this.#report, mark.finding, place, this.#marks.length);
    this.#card.show(hint, ranges, byKeyboard);
    return true;
  }

  #dismiss(): void {
    clearTimeout(this.#timer);
    this.#pinned = false;
    this.#card.close();
    this.#highlighter.point([]);
  }

  /** The page's document and those of frames hear nothing of each other's events. */
  #listen(document: Document): void {
    const { signal } = this.#listening;
    const quiet = { signal, passive: true, capture: true } as const;
    document.addEventListener("pointermove", (event) => this.#hover(document, event), quiet);
    document.addEventListener("click", (event) => this.#click(document, event), quiet);
    document.addEventListener("keydown", (event) => this.#key(event), quiet);
    document.addEventListener("scroll", () => this.#follow(), quiet);
    const view = document.defaultView;
    view?.addEventListener("resize", () => this.#follow(), quiet);
    view?.visualViewport?.addEventListener("resize", () => this.#follow(), quiet);
    view?.visualViewport?.addEventListener("scroll", () => this.#follow(), quiet);
  }

  /** Pages clear the registry of highlights for purposes of their own, and some to spite others. */
  #restore(): void {
    const now = performance.now();
    if (this.#restored >= MOST_RESTORED || now - this.#looked < LOOK_AGAIN) return;
    this.#looked = now;
    if (this.#highlighter.holds()) return;
    this.#restored += 1;
    this.#highlighter.restore();
  }

  /** Events that the page makes up itself would tell it where hints are, by the card that opens. */
  #hover(document: Document, event: PointerEvent): void {
    if (!event.isTrusted) return;
    this.#restore();
    if (event.pointerType === "touch" || this.#pinned) return;
    clearTimeout(this.#timer);
    if (this.#card.owns(event.target)) return;
    const { clientX, clientY } = event;
    const wait = this.#card.isShown ? LINGER : DWELL;
    this.#timer = setTimeout(() => this.#settle(document, clientX, clientY), wait);
  }

  /** The pointer has come to rest. */
  #settle(document: Document, x: number, y: number): void {
    const mark = this.#markAt(document, x, y);
    if (mark === null) {
      if (this.#card.isShown && !this.#pinned) this.#dismiss();
    } else if (!this.#card.isShown || mark.finding !== this.#current?.finding) {
      this.#open(mark, false);
    }
  }

  #click(document: Document, event: MouseEvent): void {
    if (!event.isTrusted) return;
    const target = event.target as Node | null;
    if (this.#card.owns(target) || event.button !== 0) return;
    const isLink =
      target !== null && isElement(target) && target.closest("a[href],button") !== null;
    const mark = isLink ? null : this.#markAt(document, event.clientX, event.clientY);
    if (mark !== null) {
      this.#open(mark, false);
      this.#pinned = true;
    } else if (this.#card.isShown) {
      this.#dismiss();
    }
  }

  #key(event: KeyboardEvent): void {
    if (event.isTrusted && event.key === "Escape" && this.#card.isShown) this.#dismiss();
  }

  #follow(): void {
    this.#restore();
    if (this.#current !== null && this.#card.isShown) this.#card.follow(this.#current.ranges);
  }

  /** The narrowest finding that is marked under a point of the document's viewport. */
  #markAt(document: Document, x: number, y: number): Mark | null {
    const lengthOf = ({ finding }: Mark): number => {
      const span = this.#report?.findings[finding]?.span;
      return span === undefined ? Number.POSITIVE_INFINITY : span.end - span.start;
    };
    return (
      this.#marks
        .filter((mark) => mark.painted && isOver(mark.ranges, document, x, y))
        .sort((one, other) => lengthOf(one) - lengthOf(other))[0] ?? null
    );
  }
}

function scrollTo(ranges: readonly Range[]): void {
  const element = ranges[0]?.startContainer.parentElement;
  const view = element?.ownerDocument.defaultView?.top;
  const [line] = areasOf(ranges.slice(0, 1));
  if (element == null || view == null || line === undefined) return;
  const smooth = !view.matchMedia("(prefers-reduced-motion: reduce)").matches;
  if (line.top >= 0 && line.bottom <= view.innerHeight * 0.7) return;
  element.scrollIntoView({ block: "center", behavior: smooth ? "smooth" : "instant" });
}
