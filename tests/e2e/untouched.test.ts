import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BROWSERS } from "../../scripts/browser/find.ts";
import type { LocalServer } from "../../scripts/browser/local-server.ts";
import { startBrowser } from "../../scripts/browser/start.ts";
import { packageFolder } from "./browsers.ts";
import { hints, PATHS, readPopup, startSite } from "./reader.ts";

let site: LocalServer;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

describe.each(BROWSERS)("what the extension leaves alone, in %s", (name) => {
  test("no node of the page changes, and nothing is requested from anywhere", async () => {
    const browser = await startBrowser(name, { headless: true, extension: packageFolder(name) });
    const asked = site.asked.length;
    const page = await browser.open(site.origin + PATHS.watched);
    await hints(page);
    await readPopup(browser, page);
    await browser.stopBackground();
    await page.evaluate("document.title");
    await readPopup(browser, page);

    const { changes, before, after } = await page.evaluate(() => ({
      changes: Reflect.get(window, "changes"),
      before: Reflect.get(window, "before"),
      after: document.documentElement.outerHTML,
    }));
    expect(changes).toBe(0);
    expect(after).toBe(before);

    const requests = await browser.close();
    const fromPages = requests.filter(({ initiator }) => initiator !== "");
    expect(requests.some(({ url }) => url === site.origin + PATHS.watched)).toBe(true);
    expect(fromPages.filter(({ initiator }) => initiator !== site.origin)).toEqual([]);
    const paths = new Set([...fromPages.map(({ url }) => url), ...site.asked.slice(asked)]);
    paths.delete(`${site.origin}/favicon.ico`);
    paths.delete("/favicon.ico");
    expect([...paths]).toEqual([PATHS.watched]);
  });
});
