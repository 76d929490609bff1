import { dataOf, firstChildOf, isElement, isText, nextSiblingOf, tagOf } from "./dom.ts";
import { SKIPPED } from "./tags.ts";

/** Why the page is looked at again. */
export type Change = "address" | "text" | "shown";

export interface WatchOptions {
  /** Quiet time in ms after the last change before it is told. */
  quiet?: number;
  /** Longest wait in ms while a page never falls quiet. */
  longest?: number;
  /** Least time in ms between two tellings of changed text; doubles with each, up to a minute. */
  pause?: number;
  /** Whether a change is our own and tells nothing. */
  isOurs: (node: Node) => boolean;
}

const QUIET = 400;
const LONGEST = 3_000;
const PAUSE = 2_000;
const LONGEST_PAUSE = 60_000;

/**
 * Most changes of the address that are told in a time in ms, as long as the reader does nothing; some
 * pages change theirs without end.
 */
const MOST_ADDRESSES = 6;
const ADDRESSES_TIME = 30_000;

/** Added text shorter than this (a clock, a counter) is no reason to read the page again. */
const ENOUGH_TEXT = 100;

type Navigating = Window & { navigation?: EventTarget };

/**
 * Tells when the page has become another one without loading (single-page navigation), has come back
 * from the browser's cache, or has gained or lost much text. Changes come in bursts, so they are
 * told once, when it is quiet; while the tab is hidden nothing is told. The address is compared, not
 * an event trusted: some fire before it changes.
 *
 * @returns how to stop
 */
export function watch(
  document: Document,
  onChange: (change: Change) => void,
  options: WatchOptions,
): () => void {
  const watcher = new Watcher(document, onChange, options);
  return () => watcher.stop();
}

class Watcher {
  readonly #document: Document;
  readonly #view: Navigating;
  readonly #onChange: (change: Change) => void;
  readonly #isOurs: (node: Node) => boolean;
  readonly #quiet: number;
  readonly #longest: number;
  readonly #stop = new AbortController();
  readonly #observer: MutationObserver;
  #address: string;
  #pause: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #firstChange = 0;
  #lastTold = 0;
  /** When the last changes of the address were told, the oldest first. */
  #addressesTold: number[] = [];
  #text = false;
  #shown = false;

  constructor(document: Document, onChange: (change: Change) => void, options: WatchOptions) {
    const view = document.defaultView;
    if (view === null) throw new TypeError("A page without a window cannot be watched");
    this.#document = document;
    this.#view = view;
    this.#onChange = onChange;
    this.#isOurs = options.isOurs;
    this.#quiet = options.quiet ?? QUIET;
    this.#longest = options.longest ?? LONGEST;
    this.#pause = options.pause ?? PAUSE;
    this.#address = view.location.href;
    this.#observer = new MutationObserver((records) => this.#read(records));
    this.#observer.observe(document, { childList: true, subtree: true, characterData: true });
    const { signal } = this.#stop;
    const look = () => this.#lookAtAddress();
    view.addEventListener("popstate", look, { signal });
    view.addEventListener("hashchange", look, { signal });
    view.navigation?.addEventListener("currententrychange", look, { signal });
    view.addEventListener("pageshow", (event) => this.#comeBack(event), { signal });
    document.addEventListener("visibilitychange", () => this.#resume(), { signal });
    for (const doing of ["pointerdown", "keydown"])
      view.addEventListener(doing, (event) => this.#readerActs(event), {
        signal,
        passive: true,
        capture: true,
      });
  }

  stop(): void {
    this.#stop.abort();
    this.#observer.disconnect();
    clearTimeout(this.#timer);
  }

  /** Where readers go by their own doing they are never kept waiting. */
  #readerActs({ isTrusted }: Event): void {
    if (isTrusted) this.#addressesTold = [];
  }

  #lookAtAddress(): void {
    if (withoutFragment(this.#view.location.href) !== withoutFragment(this.#address))
      this.#schedule();
  }

  #comeBack(event: PageTransitionEvent): void {
    if (!event.persisted) return;
    this.#shown = true;
    this.#schedule();
  }

  #read(records: readonly MutationRecord[]): void {
    this.#lookAtAddress();
    if (this.#text || !records.some((record) => this.#matters(record))) return;
    this.#text = true;
    this.#schedule();
  }

  #matters(record: MutationRecord): boolean {
    if (this.#isOurs(record.target)) return false;
    if (record.type === "characterData") return holdsText(record.target);
    return [...record.addedNodes, ...record.removedNodes].some(
      (node) => !this.#isOurs(node) && holdsText(node),
    );
  }

  #schedule(): void {
    const now = Date.now();
    if (this.#timer === undefined) this.#firstChange = now;
    clearTimeout(this.#timer);
    const earliest = this.#earliest(now);
    const patience = Math.max(this.#firstChange + this.#longest - now, 0);
    const wait = Math.max(Math.min(this.#quiet, patience), earliest - now);
    this.#timer = setTimeout(() => this.#tell(), wait);
  }

  #earliest(now: number): number {
    if (this.#shown) return now;
    if (!this.#hasMoved()) return this.#lastTold + this.#pause;
    const [first] = this.#addressesTold;
    const isFull = this.#addressesTold.length === MOST_ADDRESSES;
    return first !== undefined && isFull ? first + ADDRESSES_TIME : now;
  }

  #hasMoved(): boolean {
    return withoutFragment(this.#view.location.href) !== withoutFragment(this.#address);
  }

  #tell(): void {
    this.#timer = undefined;
    if (this.#document.visibilityState === "hidden") return;
    const change: Change = this.#hasMoved() ? "address" : this.#shown ? "shown" : "text";
    if (change === "text" && !this.#text) return;
    this.#pause = change === "text" ? Math.min(this.#pause * 2, LONGEST_PAUSE) : PAUSE;
    this.#address = this.#view.location.href;
    this.#text = false;
    this.#shown = false;
    this.#lastTold = Date.now();
    if (change === "address")
      this.#addressesTold = [...this.#addressesTold, this.#lastTold].slice(-MOST_ADDRESSES);
    this.#onChange(change);
  }

  /** What changed while the tab was hidden is told when the reader looks at it again. */
  #resume(): void {
    if (this.#document.visibilityState === "hidden") return;
    if (this.#text || this.#shown || this.#hasMoved()) this.#schedule();
  }
}

/** The part after `#` is a place in the page, except where an application keeps its route there. */
export function withoutFragment(address: string): string {
  const [page = "", fragment = ""] = address.split(/#(.*)/s);
  return /^!?\//.test(fragment) ? address : page;
}

/** Nodes looked at for text in one change; a page may add any number at a time. */
const MOST_NODES = 2_000;

/**
 * Whether a node holds text that is worth reading the page again for. Gives up, and says yes, on a
 * part that is too large to look through between two frames.
 */
function holdsText(root: Node): boolean {
  const waiting: Node[] = [root];
  let length = 0;
  for (let seen = 0; length < ENOUGH_TEXT; seen++) {
    const node = waiting.pop();
    if (node === undefined) return false;
    if (seen > MOST_NODES) return true;
    const next = node === root ? null : nextSiblingOf(node);
    if (next !== null) waiting.push(next);
    if (isText(node)) length += dataOf(node).trim().length;
    if (!isElement(node) || SKIPPED.has(tagOf(node))) continue;
    const child = firstChildOf(node);
    if (child !== null) waiting.push(child);
  }
  return true;
}
