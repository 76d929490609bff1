import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cardText } from "../../scripts/browser/card-text.ts";
import { until } from "../../scripts/browser/extension-browser.ts";
import { type LocalServer, serve } from "../../scripts/browser/local-server.ts";
import { inEachBrowser } from "./browsers.ts";
import { applicationPage, articleElement, BUDGET, FERRY, newsPage } from "./pages.ts";
import {
  BUDGET_WORDS,
  FERRY_WORDS,
  hints,
  PATHS,
  paintedWith,
  paintedWords,
  readPopup,
} from "./reader.ts";

const ROUTED = "/routed/2025/06/03/council-meets";
const LATE = "/news/2025/06/03/late-harbour-budget";
const KEPT = ["/kept/2025/06/03/harbour-budget", "/kept/2025/06/03/island-ferry"] as const;

/** An application that shows the other article when it is told to, under an address of any kind. */
const routedPage = (): string =>
  newsPage(
    BUDGET,
    `<script>
      const ferry = ${JSON.stringify(articleElement(FERRY))};
      window.go = (how, address) => {
        if (how === "hash") location.hash = address;
        else history[how](null, "", address);
        document.querySelector("main").innerHTML = ferry;
      };
    </script>`,
  );

/** The text comes when it is told to, as by a slow request. */
const latePage = (): string =>
  newsPage(BUDGET).replace(
    /<main>.*<\/main>/s,
    () => `<main></main><script>
      window.arrive = () => { document.querySelector("main").innerHTML = ${JSON.stringify(articleElement(BUDGET))}; };
    </script>`,
  );

/** A page that the browser may keep in its back/forward cache, and that knows when it was. */
const keptPage = (path: string): string =>
  newsPage(
    path === KEPT[0] ? BUDGET : FERRY,
    `<script>addEventListener("pageshow", ({ persisted }) => { window.wasKept = persisted; });</script>`,
  );

let site: LocalServer;
beforeAll(async () => {
  site = await serve((path) => {
    const html = (body: string, headers = {}) => ({
      type: "text/html; charset=utf-8",
      body,
      headers,
    });
    if (path === ROUTED) return html(routedPage());
    if (path === LATE) return html(latePage());
    if (path.startsWith("/kept/")) return html(keptPage(path), { "cache-control": "no-cache" });
    if (path.startsWith("/app/")) return html(applicationPage());
    if (path === PATHS.budget) return html(newsPage(BUDGET));
    return path === PATHS.ferry ? html(newsPage(FERRY)) : null;
  });
});
afterAll(() => site.close());

const API = "(globalThis.browser?.tabs ? globalThis.browser : chrome)";

inEachBrowser("a page that lives on", (browser) => {
  describe("gets the hints of its new text", () => {
    test.each([
      ["pushState", "/routed/2025/06/03/island-ferry"],
      ["replaceState", "?article=island-ferry"],
      ["hash", "#/2025/06/03/island-ferry"],
    ])("after %s", async (how, address) => {
      const page = await browser().open(site.origin + ROUTED);
      await paintedWith(page, BUDGET_WORDS);
      await page.evaluate(`go(${JSON.stringify(how)}, ${JSON.stringify(address)})`);
      expect(await paintedWith(page, FERRY_WORDS)).not.toContain(BUDGET_WORDS);
      expect(await readPopup(browser(), page)).toContain(FERRY.title);
      await page.close();
    });

    test("when it arrives late", async () => {
      const page = await browser().open(site.origin + LATE);
      expect(await readPopup(browser(), page)).toContain("No article found here");
      await page.evaluate("arrive()");
      await paintedWith(page, BUDGET_WORDS);
      expect(await readPopup(browser(), page)).toContain(BUDGET.title);
      await page.close();
    });
  });

  test("waits while its tab is hidden, and is read when it is seen again", async () => {
    const waiting = await browser().open(site.origin + PATHS.applicationBudget);
    await paintedWith(waiting, BUDGET_WORDS);
    const seen = await browser().open(site.origin + PATHS.applicationBudget);
    await paintedWith(seen, BUDGET_WORDS);
    await until("the first tab to be hidden", async () =>
      (await waiting.evaluate("document.visibilityState")) === "hidden" ? true : null,
    );
    await waiting.evaluate(`go("${PATHS.applicationFerry}")`);
    // Long after the first, by the measure of the second.
    await seen.evaluate(`go("${PATHS.applicationFerry}")`);
    await paintedWith(seen, FERRY_WORDS);
    expect((await paintedWords(waiting)).join()).not.toContain(FERRY_WORDS);
    await waiting.bringToFront();
    await paintedWith(waiting, FERRY_WORDS);
    await seen.close();
    await waiting.close();
  });

  test("comes back from the browser's cache with its hints and its report", async () => {
    const page = await browser().open(site.origin + KEPT[0]);
    await paintedWith(page, BUDGET_WORDS);
    await page.goto(site.origin + KEPT[1]);
    await paintedWith(page, FERRY_WORDS);
    // Firefox's driver waits for a load, which a page from the cache does not have.
    if (browser().name === "firefox") await page.evaluate("void setTimeout(() => history.back())");
    else await page.goBack();
    await paintedWith(page, BUDGET_WORDS);
    expect(await page.evaluate("window.wasKept")).toBe(true);
    expect(await readPopup(browser(), page)).toContain(BUDGET.title);
    await page.close();
  });

  test("is read again after the browser has put its tab aside", async () => {
    const page = await browser().open(site.origin + PATHS.budget);
    await hints(page);
    const own = await browser().pressButton(page);
    const id = await own.evaluate<number>(
      `${API}.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)`,
    );
    await own.close();
    const other = await browser().open(site.origin + PATHS.ferry);
    await hints(other);
    const all = other.browser();
    const popup = await browser().pressButton(other);
    // Chromium gives the tab another number on the way.
    const { discarded, number } = await popup.evaluate<{ discarded: boolean; number: number }>(
      `${API}.tabs.discard(${id})
        .then((tab) => ${API}.tabs.get(tab?.id ?? ${id}))
        .then(({ discarded, id }) => ({ discarded, number: id }))`,
    );
    expect(discarded).toBe(true);
    const toFront = `${API}.tabs.update(${number}, { active: true })`;
    if (browser().name === "firefox") {
      await popup.evaluate(`${toFront}.then(() => true)`);
      await popup.close();
    } else {
      // Chromium closes the popup, and so ends what runs in it, when another tab comes to the front.
      await popup.evaluate(`setTimeout(() => ${toFront}) > 0`);
    }
    const back = await until("the tab to come back", async () => {
      for (const one of await all.pages()) if (one.url().endsWith(PATHS.budget)) return one;
      return null;
    });
    await paintedWith(back, BUDGET_WORDS);
    expect(await readPopup(browser(), back)).toContain(BUDGET.title);
    await back.close();
    await other.close();
  });

  test("sees the old script leave without a word when the extension is updated", async () => {
    const page = await browser().open(site.origin + PATHS.budget);
    const before = await hints(page);
    const said: string[] = [];
    page.on("pageerror", (error) => said.push(String(error)));
    page.on("console", (message) => said.push(message.text()));
    const popup = await browser().pressButton(page);
    await cardText(popup);
    await popup.evaluate(`setTimeout(() => ${API}.runtime.reload()) > 0`);
    if (browser().name === "chromium") {
      // Chromium leaves the old script in the page, and has no new one there before it loads again.
      let x = 0;
      await until("the old marks to go at the reader's next move", async () => {
        x = (x + 7) % 300;
        await page.mouse.move(x, 300);
        return (await paintedWords(page)).length === 0 ? true : null;
      });
      await page.evaluate(`document.querySelector("article").append("${"More. ".repeat(40)}")`);
      await page.keyboard.press("Escape");
    } else {
      // Firefox starts the new script in pages that are open, and in those that load.
      await page.reload();
      expect(await hints(page)).toEqual(before);
    }
    expect(said).toEqual([]);
    await page.close();
  });
});
