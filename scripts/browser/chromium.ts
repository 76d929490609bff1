import { mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, {
  type Browser,
  type Extension,
  type Page,
  type Target,
  type WebWorker,
} from "puppeteer-core";
import {
  type ExtensionBrowser,
  type LaunchChoice,
  type NetworkRequest,
  openPage,
  type Popup,
  until,
  VIEWPORT,
} from "./extension-browser.ts";
import { browserExecutable } from "./find.ts";

/** Keep Chromium from calling home, which fails slowly and noisily on a closed network. */
const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-domain-reliability",
  "--disable-sync",
  "--no-default-browser-check",
  "--no-first-run",
  "--no-pings",
];

/** Chromium refuses to start with its sandbox under root. */
export const chromiumSandbox = (): string[] =>
  process.platform === "linux" && process.getuid?.() === 0 ? ["--no-sandbox"] : [];

export async function startChromium(choice: LaunchChoice): Promise<ExtensionBrowser> {
  const folder = mkdtempSync(join(tmpdir(), "sidelight-chromium-"));
  const removeFolder = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.once("exit", removeFolder);
  const netLog = join(folder, "network.json");
  const browser = await puppeteer.launch({
    executablePath: browserExecutable("chromium"),
    headless: choice.headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: join(folder, "profile"),
    defaultViewport: choice.headless ? VIEWPORT : null,
    args: [...QUIET, `--log-net-log=${netLog}`, ...chromiumSandbox()],
  });
  const closed = new Promise<void>((resolve) => browser.once("disconnected", () => resolve()));
  try {
    const id = await browser.installExtension(choice.extension);
    const extension = (await browser.extensions()).get(id);
    if (!extension) throw new Error(`Chromium did not install ${choice.extension}`);
    return {
      name: "chromium",
      version: await browser.version(),
      closed,
      open: (url, where = "tab") => openPage(browser, url, where),
      pressButton: (page) => pressButton(browser, extension, page),
      chooseFromMenu: (page, entry) => chooseFromMenu(extension, page, entry),
      pressShortcut: (page, command) => pressShortcut(extension, page, command),
      openedPopup: () => openedPopup(browser, extension),
      badge: (page) => badge(extension, page),
      hintCard,
      moveToOwnWindow: (page) => moveToOwnWindow(extension, page),
      stopBackground: () => stopBackground(browser, extension),
      async close() {
        const isRunning = browser.connected;
        if (isRunning) await browser.close();
        const requests = isRunning ? requestsOf(await readFile(netLog, "utf8")) : [];
        removeFolder();
        process.off("exit", removeFolder);
        return requests;
      },
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function pressButton(browser: Browser, extension: Extension, page: Page): Promise<Popup> {
  const open = new Set(browser.targets());
  const [target] = await Promise.all([
    browser.waitForTarget((one) => isPopup(one, extension) && !open.has(one)),
    extension.triggerAction(page),
  ]);
  return popupIn(target);
}

const isPopup = (target: Target, { id }: Extension): boolean =>
  target.url().startsWith(`chrome-extension://${id}/popup`);

const openedPopup = async (browser: Browser, extension: Extension): Promise<Popup> =>
  popupIn(await browser.waitForTarget((target) => isPopup(target, extension)));

/** The part of Chromium's events that its types keep to themselves. */
interface Dispatching {
  dispatch(...given: unknown[]): void;
}

/**
 * The debugging protocol opens no context menu, so the extension's own listener is called with what
 * the browser hands it: all but the menu itself is real.
 */
async function chooseFromMenu(extension: Extension, page: Page, entry: string): Promise<void> {
  const windowId = await windowInFront(page);
  const worker = await runningWorker(extension);
  await worker.evaluate(
    async (windowId, menuItemId) => {
      const [tab] = await chrome.tabs.query({ active: true, windowId });
      const clicked = chrome.contextMenus.onClicked as unknown as Dispatching;
      clicked.dispatch({ menuItemId, editable: false }, tab);
    },
    windowId,
    entry,
  );
}

/** As with the menu: the browser's own keyboard is out of the protocol's reach. */
async function pressShortcut(extension: Extension, page: Page, command: string): Promise<void> {
  await page.bringToFront();
  const worker = await runningWorker(extension);
  await worker.evaluate((command) => {
    (chrome.commands.onCommand as unknown as Dispatching).dispatch(command);
  }, command);
}

async function popupIn(target: Target): Promise<Popup> {
  const popup = await target.asPage();
  return {
    evaluate: <T>(expression: string) => popup.evaluate(expression) as Promise<T>,
    screenshot: () => popup.screenshot(),
    close: () => popup.close(),
  };
}

/**
 * Number of the page's window. The extension may not know the tab's address, but it numbers windows
 * as the debugging protocol does, and brought to the front the tab is the active one there.
 */
async function windowInFront(page: Page): Promise<number> {
  await page.bringToFront();
  const session = await page.createCDPSession();
  const { windowId } = await session.send("Browser.getWindowForTarget");
  await session.detach();
  return windowId;
}

/** Only the extension itself can be asked for its badge; asking starts the worker where it sleeps. */
async function badge(extension: Extension, page: Page): Promise<string> {
  const windowId = await windowInFront(page);
  const worker = await runningWorker(extension);
  return await worker.evaluate(async (windowId) => {
    const [tab] = await chrome.tabs.query({ active: true, windowId });
    if (tab?.id === undefined) throw new Error(`window ${windowId} has no active tab`);
    return await chrome.action.getBadgeText({ tabId: tab.id });
  }, windowId);
}

async function moveToOwnWindow(extension: Extension, page: Page): Promise<void> {
  const windowId = await windowInFront(page);
  const worker = await runningWorker(extension);
  await worker.evaluate(async (windowId) => {
    const [tab] = await chrome.tabs.query({ active: true, windowId });
    if (tab?.id === undefined) throw new Error(`window ${windowId} has no active tab`);
    await chrome.windows.create({ tabId: tab.id });
  }, windowId);
}

/** The card is in a closed shadow tree, which the debugging protocol sees all the same. */
async function hintCard(page: Page): Promise<string | null> {
  const session = await page.createCDPSession();
  const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
  await session.detach();
  const html = root.children?.find(({ nodeName }) => nodeName === "HTML");
  const host = html?.children?.find(({ nodeName }) => nodeName === "DIV");
  const card = host?.shadowRoots?.[0];
  return card ? textsOf(card).join("\n") : null;
}

interface DomNode {
  nodeName: string;
  nodeValue: string;
  children?: DomNode[];
}

const textsOf = (node: DomNode): string[] =>
  node.nodeName === "#text" ? [node.nodeValue] : (node.children ?? []).flatMap(textsOf);

const runningWorker = (extension: Extension): Promise<WebWorker> =>
  until("a running background worker", async () => (await extension.workers())[0] ?? null);

async function stopBackground(browser: Browser, extension: Extension): Promise<void> {
  const [worker] = await extension.workers();
  if (!worker) return;
  const gone = new Promise<void>((resolve) => {
    const look = (target: Target) => {
      if (target.url() !== worker.url()) return;
      browser.off("targetdestroyed", look);
      resolve();
    };
    browser.on("targetdestroyed", look);
  });
  await worker.close();
  await gone;
}

/** Chromium's own network log knows the requests of every process, also of a worker that is long gone. */
function requestsOf(netLog: string): NetworkRequest[] {
  const { constants, events } = JSON.parse(netLog) as {
    constants: { logEventTypes: Record<string, number> };
    events: { type: number; params?: { url?: string; initiator?: string } }[];
  };
  const start = constants.logEventTypes.URL_REQUEST_START_JOB;
  return events.flatMap(({ type, params }) =>
    type === start && params?.url
      ? [{ url: params.url, initiator: params.initiator?.replace("not an origin", "") ?? "" }]
      : [],
  );
}
