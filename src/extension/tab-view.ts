import { silentReply } from "./analyze-tab.ts";
import { browser } from "./browser.ts";
import { messageOf, reportError } from "./errors.ts";
import type { CommandReply, PageCommand, PageState } from "./messages.ts";
import { askPageState, commandPage, watchPageNotices } from "./messaging.ts";
import { type Access, accessTo } from "./page-access.ts";
import { storedReport, watchStoredReports } from "./report-store.ts";

/** What a popup or side panel can say of its tab. */
export type TabView =
  /** The tab has not answered yet, or its page is still loading. */
  | { kind: "asking"; tabId?: number }
  /** The window shows no tab that can be asked. */
  | { kind: "no-tab" }
  /** No content script answers there; `access` says what is known of the reason. */
  | { kind: "silent"; tabId: number; access: Access; url: string | undefined }
  /** The page's own answer. */
  | { kind: "page"; tabId: number; url: string | undefined; page: PageState };

/**
 * Follows the active tab of the view's own window: calls back with its state now and after every
 * change, never with an older answer after a newer one, and never with another tab's. Nothing is
 * polled. Returns how to stop.
 */
export function watchActiveTab(onView: (view: TabView) => void): () => void {
  let round = 0;
  let tabId: number | undefined;

  const ask = async () => {
    round += 1;
    const mine = round;
    const view = await viewOfActiveTab();
    if (mine !== round) return;
    tabId = "tabId" in view ? view.tabId : undefined;
    onView(view);
  };
  const askIfOwn = (changed: number) => {
    if (changed === tabId) void ask();
  };

  const onUpdated = (changed: number, change: { status?: string | undefined }) => {
    if (change.status !== undefined) askIfOwn(changed);
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onActivated.addListener(ask);
  const stopNotices = watchPageNotices(askIfOwn);
  const stopStore = watchStoredReports(askIfOwn);
  void ask();
  return () => {
    round += 1;
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onActivated.removeListener(ask);
    stopNotices();
    stopStore();
  };
}

/** Sends a command to the tab's page; a page that is gone answers that it is. */
export async function showInTab(
  tabId: number,
  command: Extract<PageCommand, { type: "show-finding" | "show-span" }>,
): Promise<CommandReply> {
  return (await commandPage(tabId, command)) ?? silentReply();
}

/** Never rejects: what goes wrong is reported and becomes part of the view. */
async function viewOfActiveTab(): Promise<TabView> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return { kind: "no-tab" };
    const { id, url } = tab;
    return await viewOfTab(id, tab).catch((error) => failedView(id, url, error));
  } catch (error) {
    reportError("looking for the active tab", error);
    return { kind: "no-tab" };
  }
}

async function viewOfTab(
  tabId: number,
  { url, status }: { url?: string | undefined; status?: string | undefined },
): Promise<TabView> {
  const page = await askPageState(tabId);
  if (page !== null) return { kind: "page", tabId, url, page: await withStoredReport(tabId, page) };
  const access = await accessTo(url);
  // A page that loads gets its content script in a moment, and then says so.
  const mayAnswer = access === "readable" || access === "refused";
  if (status === "loading" && mayAnswer) return { kind: "asking", tabId };
  return { kind: "silent", tabId, url, access };
}

/** The page says which page it is; the store's report is shown only where it is of that page. */
async function withStoredReport(tabId: number, page: PageState): Promise<PageState> {
  if (page.state !== "analyzed") return page;
  return { ...page, report: (await storedReport(tabId, page.pageKey)) ?? page.report };
}

function failedView(tabId: number, url: string | undefined, error: unknown): TabView {
  reportError("asking the page for its state", error);
  return { kind: "page", tabId, url, page: { state: "failed", error: messageOf(error) } };
}
