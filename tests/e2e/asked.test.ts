import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cardText } from "../../scripts/browser/card-text.ts";
import {
  type Area,
  type ExtensionBrowser,
  until,
} from "../../scripts/browser/extension-browser.ts";
import type { LocalServer } from "../../scripts/browser/local-server.ts";
import { inEachBrowser } from "./browsers.ts";
import { BUDGET } from "./pages.ts";
import { hints, PATHS, paintedWords, readPopup, startSite } from "./reader.ts";

let site: LocalServer;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const API = "(globalThis.browser?.runtime ? globalThis.browser : chrome)";

/** Selects whole paragraphs of the article, by their numbers, and tells where the first one stands. */
const selectParagraphs = (page: Page, first: number, last: number): Promise<Area> =>
  page.evaluate(
    (first, last) => {
      const paragraphs = [...document.querySelectorAll("article p:not(.meta)")];
      const selection = getSelection();
      selection?.removeAllRanges();
      const range = document.createRange();
      range.setStart(paragraphs[first]?.firstChild as Node, 0);
      range.setEnd(
        paragraphs[last]?.firstChild as Node,
        (paragraphs[last]?.textContent ?? "").length,
      );
      selection?.addRange(range);
      return range.getClientRects()[0]?.toJSON();
    },
    first,
    last,
  );

const heading = (page: Page): Promise<Area> =>
  page.evaluate(() => document.querySelector("h1")?.getBoundingClientRect().toJSON());

async function openedCard(browser: ExtensionBrowser, page: Page, says: string): Promise<string> {
  const popup = await browser.openedPopup(page);
  const card = await until(`a popup that says ${says}`, async () => {
    const text = await cardText(popup);
    return text.includes(says) ? text : null;
  });
  await popup.close();
  return card;
}

/** What the reader chose in the options, for as long as the test runs. */
async function withSettings(
  browser: ExtensionBrowser,
  page: Page,
  settings: object,
  run: () => Promise<void>,
): Promise<void> {
  const store = async (expression: string) => {
    const popup = await browser.pressButton(page);
    await cardText(popup);
    await popup.evaluate(`${API}.storage.local.${expression}`);
    await popup.close();
  };
  await store(`set({ settings: ${JSON.stringify(settings)} })`);
  try {
    await run();
  } finally {
    await store("clear()");
  }
}

const ASKED = {
  highlights: true,
  when: "asked",
  sitesOff: [],
  dimensionsOff: [],
  rulesOff: [],
  theme: "system",
  guessFirst: false,
};

inEachBrowser("a reader who asks", (browser) => {
  test("by the context menu has a page read that was left alone, and sees the report", async () => {
    const page = await browser().open(site.origin + PATHS.front);
    expect(await paintedWords(page)).toEqual([]);
    await browser().chooseFromMenu(page, "page", await heading(page));
    expect(await openedCard(browser(), page, "in this article")).not.toContain("No article found");
    expect((await hints(page)).length).toBeGreaterThan(0);
    await page.close();
  });

  test("has the selected text read: its hints alone are marked, and it is said to be a part", async () => {
    const page = await browser().open(site.origin + PATHS.budget);
    const whole = (await hints(page)).join(" | ");
    expect(whole).toContain("disastrous");
    await browser().chooseFromMenu(page, "selection", await selectParagraphs(page, 2, 3));
    const card = await openedCard(browser(), page, "Selected text");
    expect(card).toMatch(/^(Only the selected text|The whole page|\s)*(- )?Selected text\./);
    const part = (await hints(page)).join(" | ");
    expect(part).toContain("There is no third way");
    expect(part).not.toContain("disastrous");
    await page.close();
  });

  test("has no rating for a selection that needs the whole article, and is told why", async () => {
    const page = await browser().open(site.origin + PATHS.budget);
    await hints(page);
    await browser().chooseFromMenu(page, "selection", await selectParagraphs(page, 0, 5));
    const card = await openedCard(browser(), page, "Selected text");
    for (const dimension of ["Framing", "Omission", "Sourcing"])
      expect(card).toMatch(new RegExp(`^${dimension} · –`, "m"));
    expect(card).toMatch(/^False dichotomy · \d out of 5/m);
    expect(card).toContain("Only a selection was looked at");
    await page.close();
  });

  test("comes back from the selection to the whole page by the popup", async () => {
    const page = await browser().open(site.origin + PATHS.budget);
    const whole = await hints(page);
    await selectParagraphs(page, 2, 3);
    const popup = await browser().pressButton(page);
    await cardText(popup);
    const press = (name: string) =>
      popup.evaluate(
        `[...document.querySelectorAll("button")].find((one) => one.textContent === ${JSON.stringify(name)}).click()`,
      );
    await press("Only the selected text");
    await until("fewer hints", async () =>
      (await paintedWords(page)).length < whole.length ? true : null,
    );
    await until("the way back", async () =>
      (await popup.evaluate<string>("document.body.innerText")).includes("The whole page")
        ? true
        : null,
    );
    await press("The whole page");
    await until("all hints", async () =>
      (await paintedWords(page)).join() === whole.join() ? true : null,
    );
    await popup.close();
    await page.close();
  });

  test("is told where the selected text cannot be read", async () => {
    const page = await browser().open(site.origin + PATHS.budget);
    await hints(page);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    const popup = await browser().pressButton(page);
    await cardText(popup);
    const reply = await popup.evaluate(`(async () => {
      const [tab] = await ${API}.tabs.query({ active: true, currentWindow: true });
      return await ${API}.tabs.sendMessage(tab.id, { type: "analyze-now", wanted: "selection" });
    })()`);
    expect(reply).toMatchObject({ ok: false, error: expect.stringMatching("No selected text") });
    await popup.close();
    await page.close();
  });

  test("and wants to be asked first finds pages unread until the menu or the shortcut is used", async () => {
    const page = await browser().open(site.origin + PATHS.budget);
    await hints(page);
    await withSettings(browser(), page, ASKED, async () => {
      await until("no hints", async () => ((await paintedWords(page)).length === 0 ? true : null));
      expect(await readPopup(browser(), page)).toContain("No report for this page");
      await browser().chooseFromMenu(page, "page", await heading(page));
      expect(await openedCard(browser(), page, BUDGET.title)).toContain("False dichotomy");
      await page.goto(site.origin + PATHS.ferry);
      expect(await readPopup(browser(), page)).toContain("No report for this page");
      expect(await paintedWords(page)).toEqual([]);
      await browser().pressShortcut(page, "analyze");
      expect((await hints(page)).join()).toContain("pathetic");
      await (await browser().openedPopup(page)).close();
    });
    await page.close();
  });
});
