import type { Page } from "puppeteer-core";
import { cardText } from "../../scripts/browser/card-text.ts";
import {
  type ExtensionBrowser,
  type Popup,
  until,
} from "../../scripts/browser/extension-browser.ts";
import { type LocalServer, serve } from "../../scripts/browser/local-server.ts";
import type { PageCommand, PageState } from "../../src/extension/messages.ts";
import { applicationPage, BUDGET, FERRY, frontPage, newsPage, watchingScript } from "./pages.ts";

/** Addresses in the shape that news sites give their articles. */
export const PATHS = {
  budget: "/news/2025/06/03/harbour-budget-session",
  ferry: "/news/2025/06/03/island-ferry-fares-double",
  watched: "/news/2025/06/03/watched-harbour-budget-session",
  front: "/",
  applicationBudget: "/app/2025/06/03/harbour-budget-session",
  applicationFerry: "/app/2025/06/03/island-ferry-fares-double",
} as const;

const PAGES: Record<string, () => string> = {
  [PATHS.budget]: () => newsPage(BUDGET),
  [PATHS.ferry]: () => newsPage(FERRY),
  [PATHS.watched]: () => newsPage(BUDGET, watchingScript),
  [PATHS.front]: frontPage,
  [PATHS.applicationBudget]: applicationPage,
  [PATHS.applicationFerry]: applicationPage,
};

/** The test site, on a port of its own. */
export const startSite = (): Promise<LocalServer> =>
  serve((path) => {
    const page = PAGES[path];
    return page ? { type: "text/html; charset=utf-8", body: page() } : null;
  });

/** Words that are painted on the page as hints, in the order of the text. */
export const paintedWords = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith("sidelight-"))
      .flatMap(([, highlight]) => [...highlight] as Range[])
      .sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other))
      .map((range) => range.toString()),
  );

/** Words of a hint that only the budget article has, and only the ferry article. */
export const BUDGET_WORDS = "There is no third way";
export const FERRY_WORDS = "pathetic";

/** Waits until words are painted. Resolves to all painted words, joined by ` | `. */
export const paintedWith = (page: Page, words: string): Promise<string> =>
  until(`hints with "${words}"`, async () => {
    const painted = (await paintedWords(page)).join(" | ");
    return painted.includes(words) ? painted : null;
  });

/** Waits until hints are painted on the page and returns their words. */
export const hints = (page: Page): Promise<string[]> =>
  until("painted hints", async () => {
    const words = await paintedWords(page);
    return words.length > 0 ? words : null;
  });

/** Presses the toolbar button and returns what the popup then says, as text. */
export async function readPopup(browser: ExtensionBrowser, page: Page): Promise<string> {
  const popup = await browser.pressButton(page);
  try {
    return await cardText(popup);
  } finally {
    await popup.close();
  }
}

/** What the page in front of this popup answers to a command. */
export const tellPage = <Reply>(popup: Popup, command: PageCommand): Promise<Reply> =>
  popup.evaluate<Reply>(`(async () => {
    const api = globalThis.browser?.tabs ? globalThis.browser : chrome;
    const [tab] = await api.tabs.query({ active: true, currentWindow: true });
    return await api.tabs.sendMessage(tab.id, ${JSON.stringify(command)}, { frameId: 0 });
  })()`);

/** The state that the page in front of this popup tells of itself. */
export const pageState = (popup: Popup): Promise<PageState> =>
  tellPage(popup, { type: "ask-state" });

/**
 * Waits until the badge counts hints, which says that the page in front is read and rated. Patient,
 * for browsers take long over a giant page, with or without an extension.
 */
export const hintsOnBadge = (browser: ExtensionBrowser, page: Page): Promise<number> =>
  until(
    "hints on the badge",
    async () => {
      const text = await browser.badge(page);
      return /^[1-9]\d*$/.test(text) ? Number(text) : null;
    },
    40_000,
  );
