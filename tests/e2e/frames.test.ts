import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  type Area,
  type ExtensionBrowser,
  until,
} from "../../scripts/browser/extension-browser.ts";
import { type LocalServer, serve } from "../../scripts/browser/local-server.ts";
import { inEachBrowser } from "./browsers.ts";
import { articleElement, BUDGET, FERRY, newsPage } from "./pages.ts";
import { readPopup } from "./reader.ts";

const html = (body: string) => ({
  type: "text/html; charset=utf-8",
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Frame</title><body>${body}</body></html>`,
});
const frame = (address: string, more = "") =>
  `<iframe width="900" height="700" src="${address}" ${more}></iframe>`;

let site: LocalServer;
let other: LocalServer;
beforeAll(async () => {
  other = await serve(() => html(articleElement(BUDGET)));
  site = await serve((path) => {
    if (path === "/framed") return html(articleElement(BUDGET));
    if (path === "/framed-ferry") return html(articleElement(FERRY));
    if (path === "/empty") return html("");
    if (path === "/news/2025/06/03/in-a-frame") return html(frame("/framed"));
    if (path === "/news/2025/06/03/late-frame") return html(frame("/empty", 'id="late"'));
    if (path === "/news/2025/06/03/frame-below")
      return html(`<div style="height: 2000px">Above</div>${frame("/framed")}`);
    if (path === "/news/2025/06/03/other-site") return html(frame(`${other.origin}/story`));
    if (path === "/news/2025/06/03/with-a-foreign-frame")
      return {
        type: "text/html; charset=utf-8",
        body: newsPage(FERRY, frame(`${other.origin}/story`)),
      };
    return null;
  });
});
afterAll(() => Promise.all([site.close(), other.close()]));

/** Words that are painted in the page's first frame, in the order of the text. */
const wordsInFrame = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const view = document.querySelector("iframe")?.contentWindow as
      | (Window & typeof globalThis)
      | null;
    return [...(view?.CSS.highlights ?? [])]
      .filter(([name]) => name.startsWith("sidelight-"))
      .flatMap(([, highlight]) => [...highlight] as Range[])
      .sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other))
      .map((range) => range.toString());
  });
const hintsInFrame = (page: Page, words: string) =>
  until(`hints with ${words} in the frame`, async () => {
    const painted = await wordsInFrame(page);
    return painted.join(" | ").includes(words) ? painted : null;
  });

/** Where the first hint in the frame stands in the page's own viewport. */
const firstInFrame = (page: Page): Promise<Area> =>
  page.evaluate(() => {
    const frame = document.querySelector("iframe") as HTMLIFrameElement;
    const view = frame.contentWindow as Window & typeof globalThis;
    const [range] = [...view.CSS.highlights]
      .filter(([name]) => name.startsWith("sidelight-"))
      .flatMap(([, highlight]) => [...highlight] as Range[])
      .sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other));
    const box = range?.getClientRects()[0];
    if (!box) throw new Error("nothing is painted in the frame");
    const { x, y, width, height } = box;
    const { left, top } = frame.getBoundingClientRect();
    return { x: x + left + frame.clientLeft, y: y + top + frame.clientTop, width, height };
  });
const card = (browser: ExtensionBrowser, page: Page) =>
  until("the hint card", () => browser.hintCard(page));
const cardBox = (page: Page): Promise<Area> =>
  page.evaluate(() => document.querySelector("html > div")?.getBoundingClientRect().toJSON());

inEachBrowser("an article in a frame", (browser) => {
  test("of the same site is read, marked and reported for the tab", async () => {
    const page = await browser().open(`${site.origin}/news/2025/06/03/in-a-frame`);
    const words = await hintsInFrame(page, "There is no third way");
    expect(await readPopup(browser(), page)).toContain(BUDGET.title);
    expect(Number(await browser().badge(page))).toBeGreaterThanOrEqual(words.length - 1);
    await page.close();
  });

  test("has its card beside the words, in the page around the frame", async () => {
    const page = await browser().open(`${site.origin}/news/2025/06/03/in-a-frame`);
    await hintsInFrame(page, "There is no third way");
    const words = await firstInFrame(page);
    await page.mouse.click(words.x + words.width / 2, words.y + words.height / 2);
    expect(await card(browser(), page)).toContain("Ask: ");
    const box = await cardBox(page);
    const gap = Math.max(box.y - (words.y + words.height), words.y - (box.y + box.height));
    expect(gap).toBeGreaterThanOrEqual(0);
    expect(gap).toBeLessThan(30);
    await page.keyboard.press("Escape");
    await until("the card to go", async () =>
      (await browser().hintCard(page)) === null ? true : null,
    );
    await page.close();
  });

  test("is scrolled to where the frame stands far below", async () => {
    const page = await browser().open(`${site.origin}/news/2025/06/03/frame-below`);
    await hintsInFrame(page, "There is no third way");
    await browser().pressShortcut(page, "next-hint");
    await card(browser(), page);
    const seen = await until("the words on the screen", async () => {
      const { y, height } = await firstInFrame(page);
      return y >= 0 && y + height <= 900 ? y : null;
    });
    expect(seen).toBeGreaterThanOrEqual(0);
    await page.close();
  });

  test("that comes late, or gives way to another, is read when it has loaded", async () => {
    const page = await browser().open(`${site.origin}/news/2025/06/03/late-frame`);
    expect(await readPopup(browser(), page)).toContain("No article found here");
    const show = (address: string) =>
      page.evaluate((address) => {
        (document.querySelector("iframe") as HTMLIFrameElement).src = address;
      }, address);
    await show("/framed");
    await hintsInFrame(page, "There is no third way");
    await show("/framed-ferry");
    await hintsInFrame(page, "pathetic");
    expect(await readPopup(browser(), page)).toContain(FERRY.title);
    await page.close();
  });

  test("of another site is left alone, and the reader is told why", async () => {
    const page = await browser().open(`${site.origin}/news/2025/06/03/other-site`);
    const card = await readPopup(browser(), page);
    expect(card).toContain("No article found here");
    expect(card).toContain("stands in a frame of another site");
    await page.close();
  });

  test("of another site beside an article does not stand in its way", async () => {
    const page = await browser().open(`${site.origin}/news/2025/06/03/with-a-foreign-frame`);
    const card = await until("the report", async () => {
      const text = await readPopup(browser(), page);
      return text.includes(FERRY.title) ? text : null;
    });
    expect(card).not.toContain("another site");
    await page.close();
  });
});
