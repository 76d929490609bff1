import type { Browser, Page } from "puppeteer-core";
import type { BrowserName } from "./find.ts";

/** A browser with the extension installed in a throwaway profile, used the way a reader uses it. */
export interface ExtensionBrowser {
  readonly name: BrowserName;
  /** Name and version as the browser gives them. */
  readonly version: string;
  /** Opens the address in front, in a new tab or window, and waits until the page has loaded. */
  open(url: string, where?: "tab" | "window"): Promise<Page>;
  /** Presses the extension's toolbar button while the page is in front, and waits for the popup's document. */
  pressButton(page: Page): Promise<Popup>;
  /**
   * Chooses the extension's entry of the context menu at the middle of an area of the page, or its
   * entry for selected text where the area lies in the selection.
   */
  chooseFromMenu(page: Page, entry: "page" | "selection", at: Area): Promise<void>;
  /** Runs the command of a keyboard shortcut while the page is in front. */
  pressShortcut(page: Page, command: "analyze" | "next-hint" | "previous-hint"): Promise<void>;
  /** The popup that the extension opened by itself, once it is there. */
  openedPopup(page: Page): Promise<Popup>;
  /** Text of the toolbar badge for the page's tab. */
  badge(page: Page): Promise<string>;
  /** Text of the card that stands beside a hint on the page, or null where none is shown. */
  hintCard(page: Page): Promise<string | null>;
  /** Moves the page's tab to a window of its own, as by dragging it out. */
  moveToOwnWindow(page: Page): Promise<void>;
  /** Ends the background worker as the browser does when it is idle; resolves once it is gone. */
  stopBackground(): Promise<void>;
  /**
   * Closes the browser, removes its profile and tells every network request made since the start;
   * none where the reader closed the browser before.
   */
  close(): Promise<NetworkRequest[]>;
  /** Resolves when the reader closes the browser. */
  readonly closed: Promise<void>;
}

/** A rectangle of the page's viewport, in CSS pixels. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The extension's real popup, opened by its toolbar button. */
export interface Popup {
  /** Value of a JavaScript expression in the popup; a promise is awaited. Must survive JSON. */
  evaluate<T>(expression: string): Promise<T>;
  /** PNG of what the popup shows. */
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

export interface NetworkRequest {
  url: string;
  /** Origin of the document or extension that asked, or an empty string for the browser itself. */
  initiator: string;
}

export interface LaunchChoice {
  headless: boolean;
  /** Folder of the built, unpacked extension. */
  extension: string;
}

/** Widest a page gets in screenshots and tests, in CSS pixels. */
export const VIEWPORT = { width: 1280, height: 900 };

/** Opens an address in a new tab or window and waits until it has loaded. */
export async function openPage(
  browser: Browser,
  url: string,
  where: "tab" | "window",
): Promise<Page> {
  const page = await browser.newPage({ type: where });
  await page.goto(url);
  return page;
}

/**
 * Asks again until the answer is not null and returns it.
 *
 * @throws {Error} naming what was waited for, after `timeout` ms.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null>,
  timeout = 15_000,
): Promise<T> {
  const end = performance.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (performance.now() > end) throw new Error(`Waited ${timeout} ms in vain for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
