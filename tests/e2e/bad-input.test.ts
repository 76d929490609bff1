import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cardText } from "../../scripts/browser/card-text.ts";
import { type LocalServer, serve } from "../../scripts/browser/local-server.ts";
import { BAD_PAGES } from "./bad-pages.ts";
import { inEachBrowser } from "./browsers.ts";
import { BUDGET, newsPage } from "./pages.ts";
import { hints, PATHS, pageState, paintedWords, readPopup } from "./reader.ts";

let site: LocalServer;
beforeAll(async () => {
  site = await serve((path) => {
    if (path === PATHS.budget) return { type: "text/html; charset=utf-8", body: newsPage(BUDGET) };
    return BAD_PAGES[path]?.() ?? null;
  });
});
afterAll(() => site.close());

/** The extension's own interfaces, in whichever way the browser offers them. */
const API = "(globalThis.browser?.runtime ? globalThis.browser : chrome)";

inEachBrowser("bad input", (browser) => {
  describe("a page that is no article", () => {
    test.each([
      ["without any text", "/news/2025/06/03/empty", "No article found here"],
      ["without a body", "/news/2025/06/03/no-body", "No article found here"],
      ["with frames in place of a body", "/news/2025/06/03/frameset", "No article found here"],
      [
        "of XHTML that is not well formed",
        "/news/2025/06/03/xhtml-broken",
        "No article found here",
      ],
      ["that is a picture", "/news/2025/06/03/picture", "No article found here"],
      ["that is a PDF", "/paper.pdf", /A PDF document|No article found here/],
    ])("%s gets a clear answer and no mark", async (_, path, answer) => {
      const page = await browser().open(site.origin + path);
      expect(await readPopup(browser(), page)).toMatch(answer);
      expect(await paintedWords(page)).toEqual([]);
      expect(await browser().badge(page)).toBe("");
      await page.close();
    });

    test("of the browser itself is named as such", async () => {
      const page = await browser().open("about:blank");
      expect(await readPopup(browser(), page)).toMatch(/A page of the browser|The browser refused/);
      await page.close();
    });
  });

  describe("an article", () => {
    test.each([
      ["with 100,000 nodes", "/news/2025/06/03/hundred-thousand-nodes"],
      ["nested 5,000 deep", "/news/2025/06/03/five-thousand-deep"],
      ["of broken markup", "/news/2025/06/03/broken-markup"],
      ["of XHTML", "/news/2025/06/03/xhtml"],
    ])("%s is read like any other", async (_, path) => {
      const page = await browser().open(site.origin + path);
      expect((await hints(page)).join(" | ")).toContain("There is no third way");
      expect(await readPopup(browser(), page)).toContain(BUDGET.title);
      await page.close();
    });

    test("of 10 megabytes is read up to a limit, which is said first", async () => {
      const page = await browser().open(`${site.origin}/news/2025/06/03/ten-megabytes`);
      await hints(page);
      expect(await readPopup(browser(), page)).toMatch(/^(- )?Very long text/);
      await page.close();
    });

    test("in a right-to-left language is named and not rated", async () => {
      const page = await browser().open(`${site.origin}/news/2025/06/03/right-to-left`);
      const card = await readPopup(browser(), page);
      expect(card).toContain("Hebrew");
      expect(card).not.toContain("Ratings");
      expect(await paintedWords(page)).toEqual([]);
      await page.close();
    });
  });

  describe("what nobody should send or store", () => {
    test("messages that break the schema are refused, and the next article is read as ever", async () => {
      const page = await browser().open(site.origin + PATHS.budget);
      await hints(page);
      const popup = await browser().pressButton(page);
      await cardText(popup);
      for (const message of [
        null,
        7,
        {},
        { type: "analyze", pageKey: "x", article: { text: 1 } },
      ]) {
        const reply = await popup.evaluate(
          `${API}.runtime.sendMessage(${JSON.stringify(message)})`,
        );
        expect(reply).toMatchObject({ ok: false, error: expect.stringMatching("not understood") });
      }
      const toPage = await popup.evaluate(`(async () => {
      const [tab] = await ${API}.tabs.query({ active: true, currentWindow: true });
      return await ${API}.tabs.sendMessage(tab.id, { type: "show-finding", finding: -1 });
    })()`);
      expect(toPage).toMatchObject({ ok: false, error: expect.stringMatching("not understood") });
      await popup.close();
      await page.reload();
      expect((await hints(page)).join()).toContain("There is no third way");
      await page.close();
    });

    test("garbage in the place of report and settings is set aside, and the reader is told", async () => {
      const page = await browser().open(site.origin + PATHS.budget);
      await hints(page);
      const popup = await browser().pressButton(page);
      await cardText(popup);
      await popup.evaluate(`(async () => {
      const [tab] = await ${API}.tabs.query({ active: true, currentWindow: true });
      await ${API}.storage.session.set({ ["report:" + tab.id]: "garbage" });
      await ${API}.storage.local.set({ settings: { highlights: "perhaps", theme: [] } });
    })()`);
      await popup.close();
      await page.reload();
      expect((await hints(page)).join()).toContain("There is no third way");
      const card = await readPopup(browser(), page);
      expect(card).toContain(BUDGET.title);
      expect(card).toContain("Some settings could not be read");
      const cleaner = await browser().pressButton(page);
      await cleaner.evaluate(`${API}.storage.local.clear()`);
      await cleaner.close();
      await page.close();
    });

    test("a full storage costs nothing but the stored copy of the report", async () => {
      const page = await browser().open(site.origin + PATHS.budget);
      await hints(page);
      const filler = await browser().pressButton(page);
      await cardText(filler);
      const refusal = await filler.evaluate(`(async () => {
      const megabyte = "x".repeat(1_000_000);
      for (let size = 1_000_000; size >= 100; size /= 10)
        for (let count = 0; count < 20; count++)
          try {
            await ${API}.storage.session.set({ ["filler" + size + "-" + count]: megabyte.slice(0, size) });
          } catch (error) {
            if (size === 100) return String(error);
            break;
          }
      return null;
    })()`);
      expect(refusal).toMatch(/quota/i);
      await filler.close();
      await page.reload();
      await hints(page);
      const popup = await browser().pressButton(page);
      expect(await cardText(popup)).toContain(BUDGET.title);
      expect((await pageState(popup)).state).toBe("analyzed");
      await popup.evaluate(`${API}.storage.session.clear()`);
      await popup.close();
      await page.close();
    });
  });
});
