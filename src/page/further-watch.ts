import { attributeOf, isElement, tagOf } from "./dom.ts";
import { bodyInFrame, isFrame, unlessGone } from "./frames.ts";
import { watch } from "./watch.ts";

/** Quiet time in ms after a click or while scrolling. */
const QUIET = 400;

/** What a reader presses to see more of a text that is on the page already. */
const OPENERS = 'button,summary,label,a,[role="button"],[aria-expanded]';

export interface FurtherEvents {
  /** There may be more to read: a frame has loaded, or the reader pressed something that opens. */
  onMore: () => void;
  /** The reader has come to rest after scrolling. */
  onScrolled: () => void;
  isOurs: (node: Node) => boolean;
}

/**
 * Tells of what changes without a change in the page's own nodes: frames that load and change, text
 * that a click reveals, and scrolling.
 */
export class FurtherWatch {
  readonly #events: FurtherEvents;
  readonly #stop = new AbortController();
  readonly #frames = new Map<Document, () => void>();
  readonly #document: Document;
  #more: ReturnType<typeof setTimeout> | undefined;
  #scrolled: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document, events: FurtherEvents) {
    this.#document = document;
    this.#events = events;
    const quiet = { signal: this.#stop.signal, passive: true, capture: true } as const;
    document.addEventListener("load", ({ target }) => this.#loaded(target as Node), quiet);
    document.addEventListener("click", (event) => this.#clicked(event), quiet);
    document.addEventListener("scroll", () => this.#scroll(), quiet);
  }

  /** Follows the changes of these documents of frames, and of no others. */
  follow(documents: readonly Document[]): void {
    for (const [frame, stop] of this.#frames) {
      if (documents.includes(frame)) continue;
      unlessGone(stop);
      this.#frames.delete(frame);
    }
    const { isOurs } = this.#events;
    for (const frame of documents)
      if (frame !== this.#document && frame.defaultView !== null && !this.#frames.has(frame))
        this.#frames.set(
          frame,
          watch(frame, () => this.#events.onMore(), { isOurs }),
        );
  }

  stop(): void {
    this.#stop.abort();
    clearTimeout(this.#more);
    clearTimeout(this.#scrolled);
    this.follow([]);
  }

  #loaded(target: Node): void {
    if (!isElement(target) || !isFrame(tagOf(target))) return;
    // What was read may have been in this frame, and is gone.
    if (this.#frames.size > 0 || bodyInFrame(target) !== null) this.#tellMore();
  }

  #clicked({ target, isTrusted }: Event): void {
    if (!isTrusted || target === null || !isElement(target as Node)) return;
    const opener = (target as Element).closest(OPENERS);
    if (opener !== null && !leads(opener)) this.#tellMore();
  }

  #tellMore(): void {
    clearTimeout(this.#more);
    this.#more = setTimeout(() => this.#events.onMore(), QUIET);
  }

  #scroll(): void {
    clearTimeout(this.#scrolled);
    this.#scrolled = setTimeout(() => this.#events.onScrolled(), QUIET);
  }
}

/** Whether an element leads to another page rather than opening something on this one. */
function leads(element: Element): boolean {
  const address = tagOf(element) === "a" ? attributeOf(element, "href") : null;
  return address !== null && !/^(?:#|javascript:|$)/i.test(address.trim());
}
