import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { until } from "../../scripts/browser/extension-browser.ts";
import { type LocalServer, serve } from "../../scripts/browser/local-server.ts";
import { inEachBrowser } from "./browsers.ts";
import { articleElement, BUDGET, FERRY, newsPage } from "./pages.ts";
import { paintedWords, readPopup } from "./reader.ts";

const BUDGET_PATH = "/news/2025/06/03/harbour-budget-session";
const FERRY_PATH = "/news/2025/06/03/island-ferry-fares-double";

/** Shows the next article below the first, and its address while it is in view, as endless pages do. */
const endless = `<style>article { min-height: 1500px }</style><script>
  const next = ${JSON.stringify(articleElement(FERRY)).replaceAll("</", "<\\/")};
  const more = () => {
    document.querySelector("main").insertAdjacentHTML("beforeend", next);
    addEventListener("scroll", () => {
      const isNext = document.querySelectorAll("article")[1].getBoundingClientRect().top < 300;
      const path = isNext ? "${FERRY_PATH}" : "${BUDGET_PATH}";
      if (location.pathname !== path) history.replaceState(null, "", path);
    });
  };
</script>`;

let site: LocalServer;
beforeAll(async () => {
  site = await serve((path) => {
    const html = (body: string) => ({ type: "text/html; charset=utf-8", body });
    if (path === BUDGET_PATH) return html(newsPage(BUDGET, endless));
    if (path === FERRY_PATH)
      return html(
        newsPage(
          FERRY,
          `<nav><a href="${FERRY_PATH}/2">2</a> <a href="${FERRY_PATH}/3">3</a></nav>`,
        ),
      );
    if (path === "/news/2025/06/03/read-more") {
      const page = newsPage(BUDGET).split("<p>Obviously");
      return html(
        `${page[0]}<button onclick="this.replaceWith(this.nextElementSibling.content)">Read more</button><template><p>Obviously${page[1]}`.replace(
          "</article>",
          "</template></article>",
        ),
      );
    }
    return null;
  });
});
afterAll(() => site.close());

const paintedWith = (page: Page, words: string) =>
  until(`hints with "${words}"`, async () => {
    const painted = (await paintedWords(page)).join(" | ");
    return painted.includes(words) ? painted : null;
  });

inEachBrowser("a page that holds more than it shows at first", (browser) => {
  test("and goes on with another article has the one in view reported, there and back", async () => {
    const page = await browser().open(site.origin + BUDGET_PATH);
    await paintedWith(page, "There is no third way");
    await page.evaluate("more()");
    await page.evaluate("scrollTo(0, 1700)");
    expect(await paintedWith(page, "pathetic")).not.toContain("There is no third way");
    expect(await readPopup(browser(), page)).toContain(FERRY.title);
    await page.evaluate("scrollTo(0, 0)");
    expect(await paintedWith(page, "There is no third way")).not.toContain("pathetic");
    expect(await readPopup(browser(), page)).toContain(BUDGET.title);
    await page.close();
  });

  test("and brings the rest of its text on a click is read again", async () => {
    const page = await browser().open(`${site.origin}/news/2025/06/03/read-more`);
    expect(await paintedWith(page, "disastrous")).not.toContain("There is no third way");
    await page.click("button");
    await paintedWith(page, "There is no third way");
    await page.close();
  });

  test("and is the first of several pages is said to be that, with no rating of omission", async () => {
    const page = await browser().open(site.origin + FERRY_PATH);
    await paintedWith(page, "pathetic");
    const card = await readPopup(browser(), page);
    expect(card).toContain("this is page 1 of 3 or more");
    expect(card).toMatch(/^Omission · –/m);
    await page.close();
  });
});
