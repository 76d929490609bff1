import { afterAll, beforeAll, expect, test } from "vitest";
import { cardText } from "../../scripts/browser/card-text.ts";
import { until } from "../../scripts/browser/extension-browser.ts";
import type { LocalServer } from "../../scripts/browser/local-server.ts";
import { inEachBrowser } from "./browsers.ts";
import { BUDGET } from "./pages.ts";
import { hints, PATHS, pageState, paintedWords, readPopup, startSite } from "./reader.ts";

let site: LocalServer;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

inEachBrowser("reading a news article", (browser) => {
  test("hints are painted on the very words that the report names", async () => {
    const page = await browser().open(site.origin + PATHS.budget);
    const painted = await hints(page);
    const popup = await browser().pressButton(page);
    const state = await pageState(popup);
    await popup.close();
    if (state.state !== "analyzed") throw new Error(`the page is ${state.state}`);
    const found = state.report.findings.map(({ span }) => state.text.slice(span.start, span.end));
    for (const words of painted)
      expect(found.some((text) => text.includes(words.trim()))).toBe(true);
    expect(state.painted).toBeGreaterThan(0);
    await page.close();
  });

  test("the badge tells how many hints there are", async () => {
    const page = await browser().open(site.origin + PATHS.budget);
    await hints(page);
    const badge = await until("a number on the badge", async () => {
      const text = await browser().badge(page);
      return /^\d+$/.test(text) ? Number(text) : null;
    });
    const card = await readPopup(browser(), page);
    expect(card).toContain(`${badge} hint${badge === 1 ? "" : "s"} in this article`);
    await page.close();
  });

  test("the toolbar button opens ratings, evidence and perspectives of this page", async () => {
    const page = await browser().open(site.origin + PATHS.budget);
    await hints(page);
    const card = await readPopup(browser(), page);
    expect(card).toContain(BUDGET.title);
    for (const dimension of ["Framing", "Language", "Omission", "False dichotomy"])
      expect(card).toMatch(new RegExp(`^${dimension} · (\\d out of 5|–)`, "m"));
    expect(card).toMatch(/^False dichotomy · [1-5] /m);
    expect(card).toContain("There is no third way");
    expect(card).toMatch(/^Perspectives$/m);
    await page.close();
  });

  test("a front page is left alone: nothing painted, no badge, and the popup says so", async () => {
    const page = await browser().open(site.origin + PATHS.front);
    const card = await readPopup(browser(), page);
    expect(card).toContain("No article found here");
    expect(await paintedWords(page)).toEqual([]);
    expect(await browser().badge(page)).toBe("");
    await page.close();
  });

  test("the reader can have such a page analyzed all the same", async () => {
    const page = await browser().open(site.origin + PATHS.front);
    const popup = await browser().pressButton(page);
    await cardText(popup);
    await popup.evaluate("document.querySelector('.state button').click()");
    await hints(page);
    await popup.close();
    await page.close();
  });
});
