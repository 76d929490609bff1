import { bodyOf, parentElementOf } from "./dom.ts";
import { areasOf } from "./frames.ts";
import { HINT_CARD_CSS } from "./hint-card-style.ts";
import { type Area, placementOf } from "./placement.ts";

/** What the card says, ready to show. */
export interface Hint {
  title: string;
  /** Dimension and strength, in words. */
  where: string;
  message: string;
  /** What the finding's own words add, or empty. */
  note: string;
  question: string;
  /** Heading and lines of the part that opens on demand: guards and source. */
  why: { title: string; lines: readonly string[] };
  /** `2 of 9`. */
  count: string;
  buttons: { previous: string; next: string; close: string };
  language: string;
}

export interface HintCardEvents {
  onStep: (by: 1 | -1) => void;
  onClose: () => void;
}

/**
 * The card beside a marked word. It stands in the page only while it is shown, outside `body`, in a
 * closed shadow tree and in the browser's top layer: the page's layout does not move.
 */
export class HintCard {
  readonly #document: Document;
  readonly #events: HintCardEvents;
  #host: HTMLElement | null = null;
  #card: HTMLElement | null = null;
  #returnTo: Element | null = null;

  constructor(document: Document, events: HintCardEvents) {
    this.#document = document;
    this.#events = events;
  }

  /** False also where the page has taken the card away. */
  get isShown(): boolean {
    return this.#host?.isConnected === true;
  }

  /** Whether an event or a node is the card's own: its shadow tree is closed, so its host stands for it. */
  owns(target: EventTarget | null): boolean {
    return target !== null && target === this.#host;
  }

  /**
   * Shows a hint beside the words.
   *
   * @param focus whether the card takes the keyboard, and so is read out; focus goes back on closing
   */
  show(hint: Hint, words: readonly Range[], focus: boolean): void {
    const returnTo = this.#returnTo ?? this.#document.activeElement;
    this.#remove();
    const host = this.#document.createElement("div");
    const root = host.attachShadow({ mode: "closed" });
    const card = this.#cardOf(hint);
    this.#style(root);
    root.append(card);
    (this.#document.documentElement ?? bodyOf(this.#document)).append(host);
    if (typeof host.showPopover === "function") {
      host.popover = "manual";
      host.showPopover();
    }
    this.#host = host;
    this.#card = card;
    this.#place(words);
    if (focus) {
      this.#returnTo = returnTo;
      card.focus({ preventScroll: true });
    }
  }

  /** Moves the card along with its words, for example after scrolling. */
  follow(words: readonly Range[]): void {
    if (this.#host !== null) this.#place(words);
  }

  /** Takes the card from the page; the keyboard goes back to where it was. */
  close(): void {
    const returnTo = this.#returnTo;
    const hadFocus = returnTo !== null;
    this.#remove();
    this.#returnTo = null;
    if (hadFocus && returnTo instanceof HTMLElement && returnTo.isConnected)
      returnTo.focus({ preventScroll: true });
  }

  #remove(): void {
    this.#host?.remove();
    this.#host = null;
    this.#card = null;
  }

  #place(words: readonly Range[]): void {
    const view = this.#document.defaultView;
    if (this.#host === null || this.#card === null || view === null) return;
    const screen = screenOf(view);
    const { style } = this.#host;
    // By custom properties: an important rule of the shadow tree outweighs an important one outside it.
    const set = (name: string, value: string) => style.setProperty(`--${name}`, value, "important");
    set("wide", `${screen.right - screen.left}px`);
    const { width, height } = this.#card.getBoundingClientRect();
    const place = placementOf(areasOf(words), { width, height }, screen, isRightToLeft(words));
    set("room", `${place.room}px`);
    set("left", `${place.left}px`);
    set("top", place.top === null ? "auto" : `${place.top}px`);
    set("bottom", place.bottom === null ? "auto" : `${view.innerHeight - place.bottom}px`);
  }

  /** A constructed style sheet: a page's content policy may forbid style elements. */
  #style(root: ShadowRoot): void {
    const Sheet = (this.#document.defaultView as (Window & typeof globalThis) | null)
      ?.CSSStyleSheet;
    if (Sheet === undefined) return;
    const sheet = new Sheet();
    sheet.replaceSync(HINT_CARD_CSS);
    root.adoptedStyleSheets = [sheet];
  }

  #cardOf(hint: Hint): HTMLElement {
    const make = <Name extends keyof HTMLElementTagNameMap>(
      name: Name,
      text = "",
      className = "",
    ): HTMLElementTagNameMap[Name] => {
      const element = this.#document.createElement(name);
      if (text !== "") element.textContent = text;
      if (className !== "") element.className = className;
      return element;
    };
    const card = make("div", "", "card");
    card.tabIndex = -1;
    card.lang = hint.language;
    card.dir = "auto";
    card.setAttribute("role", "dialog");
    card.setAttribute("aria-labelledby", "title");
    card.setAttribute("aria-describedby", "where message ask");
    const title = make("h2", hint.title);
    const close = this.#button("×", () => this.#events.onClose());
    close.setAttribute("aria-label", hint.buttons.close);
    const top = make("div", "", "top");
    top.append(title, close);
    const where = make("p", hint.where, "where");
    const message = make("p", hint.note === "" ? hint.message : `${hint.message} ${hint.note}`);
    const ask = make("p", hint.question, "ask");
    title.id = "title";
    where.id = "where";
    message.id = "message";
    ask.id = "ask";
    const why = make("details");
    why.append(make("summary", hint.why.title));
    for (const line of hint.why.lines) why.append(make("p", line));
    const steps = make("div", "", "steps");
    steps.append(
      this.#button(hint.buttons.previous, () => this.#events.onStep(-1)),
      this.#button(hint.buttons.next, () => this.#events.onStep(1)),
      make("span", hint.count, "count"),
    );
    card.append(top, where, message, ask, why, steps);
    return card;
  }

  #button(text: string, onClick: () => void): HTMLButtonElement {
    const button = this.#document.createElement("button");
    button.type = "button";
    button.textContent = text;
    button.addEventListener("click", onClick);
    return button;
  }
}

/** The part of the viewport that the reader sees: less than all of it where two fingers zoomed in. */
function screenOf(view: Window): Area {
  const seen = view.visualViewport;
  if (seen == null || seen.scale <= 1)
    return { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight };
  const { offsetLeft: left, offsetTop: top } = seen;
  return { left, top, right: left + seen.width, bottom: top + seen.height };
}

function isRightToLeft([first]: readonly Range[]): boolean {
  const element = first === undefined ? null : parentElementOf(first.startContainer);
  const view = element?.ownerDocument.defaultView;
  return element !== null && view?.getComputedStyle(element).direction === "rtl";
}
