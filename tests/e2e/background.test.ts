import { afterAll, beforeAll, expect, test } from "vitest";
import { cardText } from "../../scripts/browser/card-text.ts";
import { until } from "../../scripts/browser/extension-browser.ts";
import type { LocalServer } from "../../scripts/browser/local-server.ts";
import { inEachBrowser } from "./browsers.ts";
import { BUDGET, FERRY } from "./pages.ts";
import { hints, PATHS, pageState, paintedWords, readPopup, startSite } from "./reader.ts";

let site: LocalServer;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

inEachBrowser("a background worker that the browser ends", (browser) => {
  test("leaves report and hints of an open page as they are", async () => {
    const page = await browser().open(site.origin + PATHS.budget);
    const before = await hints(page);
    await browser().stopBackground();
    expect(await readPopup(browser(), page)).toContain(BUDGET.title);
    expect(await hints(page)).toEqual(before);
    await page.close();
  });

  test("is started again by the next article", async () => {
    const page = await browser().open(site.origin + PATHS.budget);
    await hints(page);
    await browser().stopBackground();
    await page.goto(site.origin + PATHS.ferry);
    expect((await hints(page)).join()).toContain("pathetic");
    expect(await readPopup(browser(), page)).toContain(FERRY.title);
    await page.close();
  });

  test("may end while the popup is open, whose switches work on", async () => {
    const page = await browser().open(site.origin + PATHS.budget);
    const before = await hints(page);
    const popup = await browser().pressButton(page);
    await cardText(popup);
    await browser().stopBackground();
    const marks = "document.querySelector('.bar-top [aria-pressed]')";
    await popup.evaluate(`${marks}.click()`);
    await until("no hints", async () => ((await paintedWords(page)).length === 0 ? true : null));
    await until("the switch to be off", async () =>
      (await popup.evaluate(`${marks}.ariaPressed`)) === "false" ? true : null,
    );
    await popup.evaluate(`${marks}.click()`);
    expect(await hints(page)).toEqual(before);
    await popup.close();
    await page.close();
  });

  test("gives the same report, byte for byte, after it was started again", async () => {
    const reportOf = async () => {
      const page = await browser().open(site.origin + PATHS.budget);
      await hints(page);
      const popup = await browser().pressButton(page);
      const state = await pageState(popup);
      await popup.close();
      await page.close();
      return JSON.stringify(state);
    };
    const first = await reportOf();
    await browser().stopBackground();
    expect(await reportOf()).toBe(first);
  });
});
