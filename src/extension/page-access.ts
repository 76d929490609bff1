import { browser } from "./browser.ts";
import { isNobodyThere } from "./errors.ts";

/** Why no extension may read a page, or that nothing known stands in the way. */
export type Access =
  | "readable"
  | "withheld"
  | "browser-page"
  | "store"
  | "pdf"
  | "local-file"
  /** The browser does not even tell the address, though the reader pressed the toolbar button there. */
  | "refused";

const BROWSER_SCHEMES =
  /^(about|chrome|chrome-extension|chrome-search|chrome-untrusted|devtools|edge|moz-extension|resource|view-source|data|blob|javascript):/i;

/** Sites on which browsers forbid every content script. */
const STORE_HOSTS = new Set([
  "chromewebstore.google.com",
  "addons.mozilla.org",
  "accounts.firefox.com",
  "support.mozilla.org",
  "microsoftedge.microsoft.com",
]);

/**
 * Whether a page can be read at all, judged by its address. Pages on which the content script
 * answers need no such question.
 *
 * @param url the tab's address; undefined where the browser does not tell it
 */
export async function accessTo(url: string | undefined): Promise<Access> {
  if (url === undefined || !URL.canParse(url)) return "refused";
  if (BROWSER_SCHEMES.test(url)) return "browser-page";
  const { protocol, hostname, pathname } = new URL(url);
  if (
    STORE_HOSTS.has(hostname) ||
    (hostname === "chrome.google.com" && /^\/webstore/.test(pathname))
  )
    return "store";
  if (/\.pdf$/i.test(pathname)) return "pdf";
  if (protocol === "file:") return "local-file";
  if (protocol !== "http:" && protocol !== "https:") return "browser-page";
  const granted = await browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
  return granted ? "readable" : "withheld";
}

/**
 * Starts the content script in a tab on which it is not running. The browser allows this on the
 * page on which the reader pressed the toolbar button (activeTab), also where access to the site is
 * otherwise withheld.
 *
 * @returns null, or why the browser refused, in its own words
 */
export async function startContentScript(tabId: number): Promise<string | null> {
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      files: ["/content-scripts/content.js"],
    });
    return null;
  } catch (error) {
    if (isNobodyThere(error)) return null;
    return error instanceof Error ? error.message : String(error);
  }
}
