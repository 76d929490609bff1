import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cardText } from "../../scripts/browser/card-text.ts";
import { type ExtensionBrowser, until } from "../../scripts/browser/extension-browser.ts";
import type { LocalServer } from "../../scripts/browser/local-server.ts";
import { inEachBrowser } from "./browsers.ts";
import { hints, PATHS, startSite } from "./reader.ts";

let site: LocalServer;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const shownCard = (browser: ExtensionBrowser, page: Page) =>
  until("the hint card", () => browser.hintCard(page));
const noCard = (browser: ExtensionBrowser, page: Page) =>
  until("the hint card to go", async () => ((await browser.hintCard(page)) === null ? true : null));

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const middleOf = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

/** Where the first painted words stand on the screen. */
const firstHint = (page: Page): Promise<Box> =>
  page.evaluate(() => {
    const [range] = [...CSS.highlights]
      .filter(([name]) => name.startsWith("sidelight-"))
      .flatMap(([, highlight]) => [...highlight] as Range[])
      .sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other));
    const box = range?.getClientRects()[0];
    if (!box) throw new Error("nothing is painted");
    return box.toJSON();
  });

inEachBrowser("the hint card", (browser) => {
  test("opens where the pointer rests on painted words and goes when it leaves", async () => {
    const page = await browser().open(site.origin + PATHS.budget);
    await hints(page);
    const { x, y } = middleOf(await firstHint(page));
    await page.mouse.move(x, y);
    expect(await shownCard(browser(), page)).toContain("Ask: ");
    await page.mouse.move(1, 1);
    await noCard(browser(), page);
    await page.close();
  });

  test("stands beside its words and does not cover them", async () => {
    const page = await browser().open(site.origin + PATHS.budget);
    await hints(page);
    const words = await firstHint(page);
    const { x, y } = middleOf(words);
    await page.mouse.click(x, y);
    await shownCard(browser(), page);
    const card = await page.evaluate(() =>
      document.querySelector("html > div")?.getBoundingClientRect().toJSON(),
    );
    const gap = Math.max(card.y - (words.y + words.height), words.y - (card.y + card.height));
    expect(gap).toBeGreaterThanOrEqual(0);
    expect(gap).toBeLessThan(30);
    expect(card.x).toBeLessThan(x);
    expect(card.x + card.width).toBeGreaterThan(x);
    await page.close();
  });

  test("opens on a click, stays when the pointer leaves, and closes by Escape", async () => {
    const page = await browser().open(site.origin + PATHS.budget);
    await hints(page);
    const { x, y } = middleOf(await firstHint(page));
    await page.mouse.click(x, y);
    const text = await shownCard(browser(), page);
    expect(text).toMatch(/1 of \d+/);
    await page.keyboard.press("Escape");
    await noCard(browser(), page);
    await page.close();
  });

  test("opens from the popup, takes the keyboard and steps on by it", async () => {
    const page = await browser().open(site.origin + PATHS.budget);
    await hints(page);
    const popup = await browser().pressButton(page);
    await cardText(popup);
    await popup.evaluate("document.querySelector('.group .quote').click()");
    const first = await shownCard(browser(), page);
    await popup.close();
    await page.bringToFront();
    await page.keyboard.press("Tab");
    const second = await until("another hint", async () => {
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      const text = await browser().hintCard(page);
      return text !== null && text !== first ? text : null;
    });
    expect(second).toMatch(/\d+ of \d+/);
    await page.close();
  });
});
