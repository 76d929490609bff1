import puppeteer, { type Page } from "puppeteer-core";
import {
  type ExtensionBrowser,
  type LaunchChoice,
  openPage,
  type Popup,
  VIEWPORT,
} from "./extension-browser.ts";
import { browserExecutable } from "./find.ts";
import * as inFirefox from "./firefox-functions.ts";
import { type FirefoxWindow, firefoxWindow } from "./firefox-window.ts";

export async function startFirefox(choice: LaunchChoice): Promise<ExtensionBrowser> {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: browserExecutable("firefox"),
    headless: choice.headless,
    defaultViewport: choice.headless ? VIEWPORT : null,
    // Lets WebDriver reach the browser's own window, where toolbar button and popup live.
    args: ["--remote-allow-system-access"],
  });
  const closed = new Promise<void>((resolve) => browser.once("disconnected", () => resolve()));
  try {
    const window = await firefoxWindow(browser, inFirefox.helpers);
    await window.run(inFirefox.recordRequests);
    const id = await browser.installExtension(choice.extension);
    return {
      name: "firefox",
      version: await browser.version(),
      closed,
      open: (url, where = "tab") => openPage(browser, url, where),
      pressButton: (page) => pressButton(window, id, page),
      async chooseFromMenu(page, entry, { x, y, width, height }) {
        await page.bringToFront();
        await page.mouse.click(x + width / 2, y + height / 2, { button: "right" });
        await window.run(inFirefox.chooseFromMenu, id, contextOf(page), entry);
      },
      async pressShortcut(page, command) {
        await page.bringToFront();
        await window.run(inFirefox.pressShortcut, id, contextOf(page), command);
      },
      openedPopup: (page) => openedPopup(window, page),
      badge: (page) => window.run(inFirefox.badgeText, id, contextOf(page)),
      hintCard: (page) => window.run(inFirefox.hintCard, contextOf(page)),
      moveToOwnWindow: (page) => window.run(inFirefox.moveToOwnWindow, contextOf(page)),
      stopBackground: () => window.run(inFirefox.stopBackground, id),
      async close() {
        if (!browser.connected) return [];
        const requests = await window.run(inFirefox.recordedRequests);
        await browser.close();
        return requests;
      },
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/**
 * Presses the button by the path that Firefox's own shortcut for it takes: WebDriver can click in
 * pages alone. From there on all is real, the panel with the popup as well.
 */
async function pressButton(window: FirefoxWindow, id: string, page: Page): Promise<Popup> {
  await page.bringToFront();
  await window.run(inFirefox.openPopup, id, contextOf(page));
  return popupOver(window, page);
}

async function openedPopup(window: FirefoxWindow, page: Page): Promise<Popup> {
  await window.run(inFirefox.popupIsOpen, contextOf(page));
  return popupOver(window, page);
}

function popupOver(window: FirefoxWindow, page: Page): Popup {
  const context = contextOf(page);
  return {
    async evaluate<T>(expression: string) {
      return (await window.run(inFirefox.evaluateInPopup, context, expression)) as T;
    },
    async screenshot() {
      return Buffer.from(await window.run(inFirefox.popupAsPng, context), "base64");
    },
    close: () => window.run(inFirefox.closePopup, context),
  };
}

/** WebDriver's name for the page's tab. */
const contextOf = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id;
