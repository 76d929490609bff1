import type { Span } from "../engine/article.ts";
import type { AnalysisReport } from "../engine/report.ts";
import { Highlighter, type Mark } from "./highlighter.ts";
import { type Hint, HintCard } from "./hint-card.ts";
import { isOver, placeAt } from "./place-at.ts";
import type { TextMap } from "./text-map.ts";

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
  #map: TextMap | null = null;
  /** In the order of the text. */
  #marks: Mark[] = [];
  #current: Mark | null = null;
  #pinned = false;
  #listening: AbortController | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isPainted = false;
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
   * Marks the report's findings in the page; findings that count for nothing and dimensions that the
   * reader switched off stay unmarked.
   *
   * @returns how many findings are marked
   */
  paint(report: AnalysisReport, map: TextMap, choices: PaintChoices): number {
    this.clear();
    this.#isPainted = false;
    this.#report = report;
    this.#map = map;
    const view = this.#document.defaultView;
    if (view === null) return 0;
    const marks = marksOf(report, map, choices.dimensionsOff);
    this.#marks = marks;
    if (!choices.highlights || !Highlighter.isSupported(view)) {
      this.#listen();
      return 0;
    }
    this.#highlighter.paint(marks);
    this.#isPainted = true;
    this.#listen();
    return marks.length;
  }

  /** How many findings are marked in the page now. A page that took marks away gets them back at first. */
  marked(): number {
    this.#restore();
    return this.#isPainted && this.#highlighter.holds() ? this.#marks.length : 0;
  }

  /** Takes marks and card from the page. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#listening?.abort();
    this.#listening = null;
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

  #listen(): void {
    const stop = new AbortController();
    this.#listening = stop;
    const { signal } = stop;
    const quiet = { signal, passive: true, capture: true } as const;
    this.#document.addEventListener("pointermove", (event) => this.#hover(event), quiet);
    this.#document.addEventListener("click", (event) => this.#click(event), quiet);
    this.#document.addEventListener("keydown", (event) => this.#key(event), quiet);
    this.#document.addEventListener("scroll", () => this.#follow(), quiet);
    this.#document.defaultView?.addEventListener("resize", () => this.#follow(), quiet);
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
  #hover(event: PointerEvent): void {
    if (!event.isTrusted) return;
    this.#restore();
    if (event.pointerType === "touch" || this.#pinned) return;
    clearTimeout(this.#timer);
    if (this.#card.owns(event.target)) return;
    const { clientX, clientY } = event;
    const wait = this.#card.isShown ? LINGER : DWELL;
    this.#timer = setTimeout(() => this.#settle(clientX, clientY), wait);
  }

  /** The pointer has come to rest. */
  #settle(x: number, y: number): void {
    const mark = this.#markAt(x, y);
    if (mark === null) {
      if (this.#card.isShown && !this.#pinned) this.#dismiss();
    } else if (!this.#card.isShown || mark.finding !== this.#current?.finding) {
      this.#open(mark, false);
    }
  }

  #click(event: MouseEvent): void {
    if (!event.isTrusted) return;
    if (this.#card.owns(event.target) || event.button !== 0) return;
    const target = event.target;
    const isLink = target instanceof Element && target.closest("a[href],button") !== null;
    const mark = isLink ? null : this.#markAt(event.clientX, event.clientY);
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

  /** The narrowest finding under a point of the viewport. */
  #markAt(x: number, y: number): Mark | null {
    const place = placeAt(this.#document, x, y);
    const offset = place === null ? null : (this.#map?.offsetOf(place.node, place.offset) ?? null);
    if (offset === null || this.#report === null) return null;
    const { findings } = this.#report;
    const widthOf = (mark: Mark): number => {
      const span = findings[mark.finding]?.span;
      return span === undefined ? Number.POSITIVE_INFINITY : span.end - span.start;
    };
    const under = this.#marks.filter((mark) => {
      const span = findings[mark.finding]?.span;
      return span !== undefined && offset >= span.start && offset <= span.end;
    });
    under.sort((one, other) => widthOf(one) - widthOf(other));
    return under.find((mark) => isOver(mark.ranges, x, y)) ?? null;
  }
}

function marksOf(report: AnalysisReport, map: TextMap, dimensionsOff: readonly string[]): Mark[] {
  return report.findings
    .map((found, finding) => ({ found, finding }))
    .filter(({ found }) => found.weight > 0 && !dimensionsOff.includes(found.dimension))
    .sort((one, other) => one.found.span.start - other.found.span.start)
    .map(({ found, finding }) => ({
      finding,
      tier: found.tier,
      ranges: map.rangesOf(found.span),
    }))
    .filter((mark) => mark.ranges.length > 0);
}

function scrollTo(ranges: readonly Range[]): void {
  const element = ranges[0]?.startContainer.parentElement;
  const view = element?.ownerDocument.defaultView;
  const rect = ranges[0]?.getBoundingClientRect();
  if (element == null || view == null || rect === undefined) return;
  const smooth = !view.matchMedia("(prefers-reduced-motion: reduce)").matches;
  if (rect.top >= 0 && rect.bottom <= view.innerHeight * 0.7) return;
  element.scrollIntoView({ block: "center", behavior: smooth ? "smooth" : "instant" });
}
