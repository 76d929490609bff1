import { afterAll, beforeAll, expect, test } from "vitest";
import { cardText } from "../../scripts/browser/card-text.ts";
import { until } from "../../scripts/browser/extension-browser.ts";
import type { LocalServer } from "../../scripts/browser/local-server.ts";
import { inEachBrowser } from "./browsers.ts";
import { BUDGET, FERRY } from "./pages.ts";
import { BUDGET_WORDS, FERRY_WORDS, PATHS, paintedWith, readPopup, startSite } from "./reader.ts";

let site: LocalServer;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

inEachBrowser("moving on", (browser) => {
  test("in a single-page application the new article's hints replace the old one's", async () => {
    const page = await browser().open(site.origin + PATHS.applicationBudget);
    await paintedWith(page, BUDGET_WORDS);
    await page.evaluate(`go("${PATHS.applicationFerry}")`);
    expect(await paintedWith(page, FERRY_WORDS)).not.toContain(BUDGET_WORDS);
    const card = await readPopup(browser(), page);
    expect(card).toContain(FERRY.title);
    expect(card).not.toContain(BUDGET.title);
    await page.close();
  });

  test("in a single-page application back and forward bring their own reports", async () => {
    const page = await browser().open(site.origin + PATHS.applicationBudget);
    await paintedWith(page, BUDGET_WORDS);
    await page.evaluate(`go("${PATHS.applicationFerry}")`);
    await paintedWith(page, FERRY_WORDS);
    await page.evaluate("history.back()");
    expect(await paintedWith(page, BUDGET_WORDS)).not.toContain(FERRY_WORDS);
    expect(await readPopup(browser(), page)).toContain(BUDGET.title);
    await page.evaluate("history.forward()");
    await paintedWith(page, FERRY_WORDS);
    expect(await readPopup(browser(), page)).toContain(FERRY.title);
    await page.close();
  });

  test("a popup that is open follows the page to its next article", async () => {
    const page = await browser().open(site.origin + PATHS.applicationBudget);
    await paintedWith(page, BUDGET_WORDS);
    const popup = await browser().pressButton(page);
    expect(await cardText(popup)).toContain(BUDGET.title);
    await page.evaluate(`go("${PATHS.applicationFerry}")`);
    await until("the popup to follow", async () =>
      (await popup.evaluate<string>("document.body.innerText")).includes(FERRY.title) ? true : null,
    );
    await popup.close();
    await page.close();
  });

  test("after loading another article, back and forward show the report of the page in front", async () => {
    const page = await browser().open(site.origin + PATHS.budget);
    await paintedWith(page, BUDGET_WORDS);
    await page.goto(site.origin + PATHS.ferry);
    await paintedWith(page, FERRY_WORDS);
    expect(await readPopup(browser(), page)).toContain(FERRY.title);
    await page.goBack();
    await paintedWith(page, BUDGET_WORDS);
    expect(await readPopup(browser(), page)).toContain(BUDGET.title);
    await page.goForward();
    await paintedWith(page, FERRY_WORDS);
    expect(await readPopup(browser(), page)).toContain(FERRY.title);
    await page.close();
  });

  test("leaving an article for a front page takes report and badge away", async () => {
    const page = await browser().open(site.origin + PATHS.budget);
    await paintedWith(page, BUDGET_WORDS);
    await page.goto(site.origin + PATHS.front);
    expect(await readPopup(browser(), page)).toContain("No article found here");
    expect(await browser().badge(page)).toBe("");
    await page.close();
  });

  test("each of two windows shows the report of its own page", async () => {
    const budget = await browser().open(site.origin + PATHS.budget);
    const ferry = await browser().open(site.origin + PATHS.ferry, "window");
    await paintedWith(ferry, FERRY_WORDS);
    expect(await readPopup(browser(), ferry)).toContain(FERRY.title);
    await budget.bringToFront();
    await paintedWith(budget, BUDGET_WORDS);
    expect(await readPopup(browser(), budget)).toContain(BUDGET.title);
    expect(await readPopup(browser(), ferry)).toContain(FERRY.title);
    await ferry.close();
    await budget.close();
  });

  test("a tab that moves to a window of its own takes its report along", async () => {
    const ferry = await browser().open(site.origin + PATHS.ferry);
    await paintedWith(ferry, FERRY_WORDS);
    const budget = await browser().open(site.origin + PATHS.budget);
    await paintedWith(budget, BUDGET_WORDS);
    await browser().moveToOwnWindow(budget);
    expect(await readPopup(browser(), budget)).toContain(BUDGET.title);
    expect(await readPopup(browser(), ferry)).toContain(FERRY.title);
    await budget.close();
    await ferry.close();
  });
});
