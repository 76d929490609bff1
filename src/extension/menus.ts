import { analyzeTab } from "./analyze-tab.ts";
import { browser } from "./browser.ts";
import { isNobodyThere, reportError } from "./errors.ts";
import type { Wanted } from "./messages.ts";
import { t } from "./texts.ts";

/** Pages on which a content script may run. */
const PAGES = ["http://*/*", "https://*/*", "file:///*"];

/** Entries of the page's context menu, by id; the browser shows the one that fits what was clicked. */
const ENTRIES = { page: "menu.page", selection: "menu.selection" } as const;

/** Puts the entries into the context menu, and answers them. */
export function startMenus(): void {
  browser.runtime.onInstalled.addListener(() => void offerEntries());
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if ((menuItemId === "page" || menuItemId === "selection") && tab?.id !== undefined)
      void askFor(Promise.resolve(tab.id), menuItemId);
  });
}

/**
 * Analyzes what the reader asked for by menu or shortcut, and opens the popup, which says what
 * becomes of it. Never rejects.
 */
export async function askFor(tabId: Promise<number | undefined>, wanted: Wanted): Promise<void> {
  // Firefox opens a popup only at the very moment of the reader's click.
  await Promise.all([openPopup(), analyze(tabId, wanted)]);
}

/** The browser keeps the entries; those of an earlier version go. */
async function offerEntries(): Promise<void> {
  try {
    await browser.contextMenus.removeAll();
    for (const [id, title] of Object.entries(ENTRIES) as [keyof typeof ENTRIES, "menu.page"][])
      browser.contextMenus.create({
        id,
        title: t(title),
        contexts: [id],
        documentUrlPatterns: PAGES,
      });
  } catch (error) {
    reportError("offering the context menu", error);
  }
}

/** Chrome before 127 has no way to open it; then the badge tells alone. */
async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup?.();
  } catch (error) {
    reportError("opening the popup", error);
  }
}

async function analyze(tabId: Promise<number | undefined>, wanted: Wanted): Promise<void> {
  try {
    const id = await tabId;
    if (id !== undefined) await analyzeTab(id, wanted);
  } catch (error) {
    if (!isNobodyThere(error)) reportError("analyzing on request", error);
  }
}
