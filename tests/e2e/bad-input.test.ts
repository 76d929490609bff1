import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type LocalServer, serve } from "../../scripts/browser/local-server.ts";
import { BAD_PAGES } from "./bad-pages.ts";
import { inEachBrowser } from "./browsers.ts";
import { paintedWords, readPopup } from "./reader.ts";

let site: LocalServer;
beforeAll(async () => {
  site = await serve((path) => BAD_PAGES[path]?.() ?? null);
});
afterAll(() => site.close());

inEachBrowser("x", (browser) => {
  for (const path of [...Object.keys(BAD_PAGES)])
    test(path, async () => {
      const t = performance.now();
      const page = await browser().open(site.origin + path);
      const t1 = performance.now();
      const card = await readPopup(browser(), page);
      console.log(
        browser().name,
        path,
        Math.round(t1 - t),
        Math.round(performance.now() - t1),
        "|",
        card.slice(0, 260).replaceAll("\n", " / "),
        "|",
        (await paintedWords(page)).length,
        await browser().badge(page),
      );
      await page.close();
    });
  for (const url of ["about:blank", "chrome://version/", "about:license"])
    test(url, async () => {
      const page = await browser().open(url);
      const card = await readPopup(browser(), page);
      console.log(browser().name, url, "|", card.slice(0, 200).replaceAll("\n", " / "));
      await page.close();
    });
});
