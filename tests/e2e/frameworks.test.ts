import "./applications/application.ts";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { until } from "../../scripts/browser/extension-browser.ts";
import { type LocalServer, serve } from "../../scripts/browser/local-server.ts";
import { applicationPages, FRAMEWORKS } from "./applications/pages.ts";
import { inEachBrowser } from "./browsers.ts";
import { FERRY } from "./pages.ts";
import { BUDGET_WORDS, FERRY_WORDS, paintedWith, paintedWords, readPopup } from "./reader.ts";

let site: LocalServer;
beforeAll(async () => {
  site = await serve(await applicationPages());
});
afterAll(() => site.close());

/** Whether every painted range stands in nodes that the page shows. */
const allAreOnPage = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith("sidelight-"))
      .flatMap(([, highlight]) => [...highlight] as Range[])
      .every((range) => range.startContainer.isConnected && !range.collapsed),
  );

/** Lets the framework take over, and returns what it complains of. */
const takeOver = () => {
  const complaints: string[] = [];
  for (const level of ["warn", "error"] as const)
    console[level] = (...words) => complaints.push(words.join(" "));
  window.takeOver?.();
  if (window.takeOver === undefined) complaints.push("the page was not rendered by its server");
  return complaints;
};

inEachBrowser("an application", (browser) => {
  describe.each(FRAMEWORKS)("of %s", (framework) => {
    const at = (path: string) => `${site.origin}/${framework}/${path}`;

    test("that renders its text late gets its hints, and loses none when it renders anew", async () => {
      const page = await browser().open(at("2025/06/03/harbour-budget-session"));
      const before = await paintedWith(page, BUDGET_WORDS);
      await page.evaluate("renew()");
      await until("hints in the new nodes", async () =>
        (await allAreOnPage(page)) && (await paintedWords(page)).join(" | ") === before
          ? true
          : null,
      );
      await page.close();
    });

    test("whose server has rendered the text is taken over with the hints in place", async () => {
      const page = await browser().open(at("hydrated/2025/06/03/harbour-budget-session"));
      const before = await paintedWith(page, BUDGET_WORDS);
      expect(await page.evaluate(takeOver)).toEqual([]);
      expect((await paintedWords(page)).join(" | ")).toBe(before);
      expect(await allAreOnPage(page)).toBe(true);
      await page.evaluate(`go("/${framework}/hydrated/2025/06/03/island-ferry-fares-double")`);
      expect(await paintedWith(page, FERRY_WORDS)).not.toContain(BUDGET_WORDS);
      expect(await readPopup(browser(), page)).toContain(FERRY.title);
      await page.evaluate("history.back()");
      expect(await paintedWith(page, BUDGET_WORDS)).not.toContain(FERRY_WORDS);
      expect(await allAreOnPage(page)).toBe(true);
      await page.close();
    });
  });
});
