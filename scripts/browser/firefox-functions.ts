/**
 * What the driver does inside Firefox's own window, see `FirefoxWindow.run`: every function here is
 * sent as text and may use only its arguments, the window's globals and the `helpers`.
 */
// biome-ignore-all lint/suspicious/noExplicitAny: Firefox's internal interfaces have no types.

import type { NetworkRequest } from "./extension-browser.ts";

declare const ChromeUtils: any;
declare const Ci: any;
declare const Services: any;
declare const WebExtensionPolicy: any;

declare const window: any;

/** The `browser` element that shows the tab. */
function browserOf(context: string): any {
  return ChromeUtils.importESModule(
    "chrome://remote/content/shared/NavigableManager.sys.mjs",
  ).NavigableManager.getBrowserById(context);
}

function windowOf(context: string): any {
  return browserOf(context).ownerDocument.defaultView;
}

function popupOf(context: string): any {
  return windowOf(context).document.querySelector(".webextension-popup-browser");
}

/** The extension's toolbar button, of all windows. */
function buttonOf(id: string): any {
  const { extension } = WebExtensionPolicy.getByID(id);
  return ChromeUtils.importESModule(
    "resource://gre/modules/ExtensionParent.sys.mjs",
  ).ExtensionParent.apiManager.global.browserActionFor(extension);
}

/** Value of an expression in the process of what a `browser` element shows, with the browser's own rights. */
async function runInside(browser: any, expression: string): Promise<any> {
  const answer = `sidelight-${Math.random()}`;
  const script = `(async () => {
    try {
      sendAsyncMessage("${answer}", { value: await (${expression}) });
    } catch (error) {
      sendAsyncMessage("${answer}", { error: String(error) });
    }
  })()`;
  const { value, error } = await new Promise<any>((resolve) => {
    browser.messageManager.addMessageListener(answer, ({ data }: any) => resolve(data));
    browser.messageManager.loadFrameScript(
      `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`,
      false,
    );
  });
  if (error !== undefined) throw new Error(error);
  return value;
}

async function until(what: string, isSo: () => boolean): Promise<void> {
  const end = Date.now() + 15_000;
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/** Resolves once a popup is open over the tab. */
export async function popupIsOpen(context: string): Promise<void> {
  await until("the popup", () => {
    const popup = popupOf(context);
    const document = popup?.browsingContext?.currentWindowGlobal;
    const isThere = document?.documentURI.schemeIs("moz-extension") ?? false;
    return isThere && popup.closest("panel")?.state === "open";
  });
}

/** Sent along with every function. */
export const helpers = [browserOf, windowOf, popupOf, buttonOf, runInside, until, popupIsOpen];

export function recordRequests(): void {
  const requests: NetworkRequest[] = [];
  window.sidelightRequests = requests;
  Services.obs.addObserver((subject: any) => {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    const asker = channel.loadInfo.loadingPrincipal ?? channel.loadInfo.triggeringPrincipal;
    requests.push({
      url: channel.URI.spec,
      initiator: asker?.isSystemPrincipal ? "" : asker.origin,
    });
  }, "http-on-modify-request");
}

export function recordedRequests(): NetworkRequest[] {
  return window.sidelightRequests;
}

export function badgeText(id: string, context: string): string {
  const tab = windowOf(context).gBrowser.getTabForBrowser(browserOf(context));
  return buttonOf(id).action.getProperty(tab, "badgeText") ?? "";
}

/** Ends the event page as its idle timer does; a popup that is open keeps nothing alive here. */
export async function stopBackground(id: string): Promise<void> {
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.terminateBackground({ ignoreDevToolsAttached: true });
  if (extension.backgroundState !== "stopped")
    throw new Error(`the background is ${extension.backgroundState}`);
}

/** Resolves once the new window is ready. */
export async function moveToOwnWindow(context: string): Promise<void> {
  const { gBrowser } = windowOf(context);
  const moved = gBrowser.replaceTabWithWindow(gBrowser.getTabForBrowser(browserOf(context)));
  await new Promise((resolve) => moved.addEventListener("load", resolve, { once: true }));
  await moved.delayedStartupPromise;
}

/** Resolves once the popup's document is in the panel and has loaded. */
export async function openPopup(id: string, context: string): Promise<void> {
  // A window that has just come up has no button yet, and closes popups when it takes the focus.
  await until("the window", () => {
    const { gBrowserInit, gBrowser } = windowOf(context);
    return (
      gBrowserInit.delayedStartupFinished &&
      gBrowser.selectedBrowser === browserOf(context) &&
      Services.focus.activeWindow === windowOf(context)
    );
  });
  buttonOf(id).triggerAction(windowOf(context));
  await popupIsOpen(context);
}

/** Chooses an entry of the page's real context menu, which has just been asked for. */
export async function chooseFromMenu(id: string, context: string, entry: string): Promise<void> {
  const menu = windowOf(context).document.getElementById("contentAreaContextMenu");
  await until("the context menu", () => menu.state === "open");
  const name = `${id.replace(/[^a-z0-9_-]/g, "_")}-menuitem-_${entry}`;
  const item = [...menu.querySelectorAll("menuitem")].find((one: any) => one.id === name);
  if (!item)
    throw new Error(
      `no ${name} in ${[...menu.querySelectorAll("menuitem")].map((one: any) => one.id)}`,
    );
  menu.activateItem(item);
}

/** Sets a shortcut's command off in the way that Firefox does when its keys are pressed. */
export function pressShortcut(id: string, context: string, command: string): void {
  const { extension } = WebExtensionPolicy.getByID(id);
  const keys = extension.shortcuts.keysetsMap.get(windowOf(context));
  // The keys have no names; they stand in the order of the manifest.
  const key = keys.children[Object.keys(extension.rawManifest.commands).indexOf(command)];
  if (!key) throw new Error(`no ${command} in ${keys.outerHTML}`);
  key.doCommand();
}

/** WebDriver does not reach extension documents, so a frame script runs the expression in the popup. */
export async function evaluateInPopup(context: string, expression: string): Promise<unknown> {
  const popup = popupOf(context);
  if (!popup) throw new Error("the popup is closed");
  const inside = `(async () => JSON.stringify(await (${expression})))()`;
  const json = await runInside(
    popup,
    `Cu.evalInSandbox(
      ${JSON.stringify(inside)},
      Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false }),
    )`,
  );
  return json === undefined ? undefined : JSON.parse(json);
}

/** The card is in a closed shadow tree, which a frame script sees all the same. */
export async function hintCard(context: string): Promise<string | null> {
  return await runInside(
    browserOf(context),
    `(() => {
      const host = content.document.querySelector("html > div");
      const texts = (node) => node.nodeName === "#text" ? [node.data] : [...node.childNodes].flatMap(texts);
      return host?.openOrClosedShadowRoot ? texts(host.openOrClosedShadowRoot).join("\\n") : null;
    })()`,
  );
}

/** PNG of the popup, base64. */
export async function popupAsPng(context: string): Promise<string> {
  const popup = popupOf(context);
  const picture = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, "white");
  const canvas = popup.ownerDocument.createElementNS("http://www.w3.org/1999/xhtml", "canvas");
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext("2d").drawImage(picture, 0, 0);
  return canvas.toDataURL("image/png").split(",")[1];
}

export async function closePopup(context: string): Promise<void> {
  const panel = popupOf(context)?.closest("panel");
  if (!panel) return;
  await new Promise((resolve) => {
    panel.addEventListener("popuphidden", resolve, { once: true });
    panel.hidePopup();
  });
}
