import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cardText } from "../../scripts/browser/card-text.ts";
import { type Popup, until } from "../../scripts/browser/extension-browser.ts";
import { type LocalServer, serve } from "../../scripts/browser/local-server.ts";
import type { CommandReply } from "../../src/extension/messages.ts";
import { inEachBrowser } from "./browsers.ts";
import { HOSTILE_PAGES } from "./hostile-pages.ts";
import { BUDGET, newsPage } from "./pages.ts";
import {
  hints,
  hintsOnBadge,
  PATHS,
  pageState,
  paintedWords,
  readPopup,
  tellPage,
} from "./reader.ts";

let site: LocalServer;
beforeAll(async () => {
  site = await serve((path) => {
    if (path === PATHS.budget) return { type: "text/html; charset=utf-8", body: newsPage(BUDGET) };
    return HOSTILE_PAGES[path.split("/").at(-1) ?? ""]?.() ?? null;
  });
});
afterAll(() => site.close());

/** Value of a global of the page's own world; asks in words, for the page's built-ins may be patched. */
const inPage = <T>(page: Page, expression: string): Promise<T> =>
  page.evaluate(expression) as Promise<T>;

/** Opens the next hint's card, as the reader's shortcut does. */
const step = (popup: Popup): Promise<CommandReply> =>
  tellPage(popup, { type: "step-finding", by: 1 });

inEachBrowser("a hostile page", (browser) => {
  const open = (kind: string) => browser().open(`${site.origin}/news/2025/06/03/${kind}`);

  /** The popup over the page, after the page was read. */
  const popupOver = async (page: Page) => {
    await hintsOnBadge(browser(), page);
    const popup = await browser().pressButton(page);
    await cardText(popup);
    return popup;
  };

  describe("is read like any other", () => {
    test.each([
      ["that names its elements after the built-in properties of nodes", "clobbered"],
      ["whose own built-ins fail at every call", "sabotaged"],
      ["with attributes of 10 megabytes", "giant-attributes"],
      ["with 200,000 nodes more", "many-nodes"],
      ["whose policy puts it into a sandbox", "sandboxed"],
      ["with a base address on another site", "rebased"],
      ["of plain text", "plain"],
    ])("%s", async (_, kind) => {
      const page = await open(kind);
      const popup = await popupOver(page);
      const state = await pageState(popup);
      if (state.state !== "analyzed") throw new Error(`the page is ${state.state}`);
      expect(state.text).toContain("There is no third way");
      expect(state.pageKey).toContain(page.url());
      expect(state.painted).toBeGreaterThan(0);
      expect(await step(popup)).toEqual({ ok: true });
      await popup.close();
      await page.close();
    });
  });

  test("in a sandboxed frame of another page stays unread", async () => {
    const page = await open("framing");
    const popup = await browser().pressButton(page);
    expect(await cardText(popup)).not.toContain(BUDGET.title);
    expect((await pageState(popup)).state).toBe("no-article");
    await popup.close();
    await page.close();
  });

  test("hears nothing of the extension from its own built-ins, and gets no message", async () => {
    const page = await open("eavesdropping");
    const popup = await popupOver(page);
    await step(popup);
    expect(await browser().hintCard(page)).toContain("Ask: ");
    const heard = "isListening = false, [calls.join(), messages.length].join(' ')";
    expect(await inPage(page, heard)).toBe(" 0");
    await inPage(page, "isListening = true; document.querySelector('p'); isListening = false");
    expect(await inPage(page, "calls.join()")).toContain("Document.querySelector");
    await popup.close();
    await page.close();
  });

  test("cannot end the extension by announcing another one", async () => {
    const page = await open("rebased");
    const popup = await popupOver(page);
    const before = await hints(page);
    const id = await popup.evaluate<string>(
      "(globalThis.browser?.runtime ? globalThis.browser : chrome).runtime.id",
    );
    await page.evaluate((id) => {
      const detail = { contentScriptName: "content", messageId: "another" };
      const type = `${id}:content:wxt:content-script-started`;
      document.dispatchEvent(new CustomEvent(type, { detail }));
      postMessage({ type, ...detail }, "*");
    }, id);
    expect(await step(popup)).toEqual({ ok: true });
    expect((await paintedWords(page)).join()).toContain(before[0]);
    await popup.close();
    await page.close();
  });

  test("with a strict policy sees no violation of it", async () => {
    const page = await open("strict");
    const popup = await popupOver(page);
    await step(popup);
    expect(await browser().hintCard(page)).toContain("Ask: ");
    expect(await inPage(page, "violations.join()")).toBe("");
    await popup.close();
    await page.close();
  });

  test("that clears the marks again and again learns words and strengths, and has its way in the end", async () => {
    const page = await open("clearing");
    const popup = await popupOver(page);
    const state = await until("the extension to give up", async () => {
      const now = await pageState(popup);
      if (now.state !== "analyzed") throw new Error(`the page is ${now.state}`);
      const cleared = await inPage<number>(page, "timesCleared");
      return cleared === 4 ? now : null;
    });
    expect((await tellPage<typeof state>(popup, { type: "ask-state" })).painted).toBe(0);
    await popup.close();
    expect(await readPopup(browser(), page)).toContain("None of them is marked in the page");
    expect(await inPage(page, "timesCleared")).toBe(4);

    const learned = await inPage<string[]>(page, "[...learned]");
    const names = new Set(learned.map((one) => JSON.parse(one)[0]));
    for (const name of names) expect(name).toMatch(/^(sidelight-(light|dark|plain)-[abc]|style)$/);
    const all = learned.join();
    expect(all).toContain("There is no third way");
    for (const [id, rule] of Object.entries(state.report.rules))
      for (const secret of [id, rule.name, rule.message, rule.question])
        expect(all).not.toContain(secret);
    await page.close();
  });

  test("that takes the card away cannot keep the next one from opening", async () => {
    const page = await open("jealous");
    const popup = await popupOver(page);
    for (const times of [1, 2]) {
      expect(await step(popup)).toEqual({ ok: true });
      await until("the page to remove the card", async () =>
        (await inPage<number>(page, "timesRemoved")) === times ? true : null,
      );
    }
    expect(await inPage(page, "document.documentElement.children.length")).toBe(2);
    await popup.close();
    await page.close();
  });

  test("can neither cover the card nor style it out of sight", async () => {
    const page = await open("covering");
    const popup = await popupOver(page);
    await step(popup);
    const shown = await page.evaluate(() => {
      const host = document.querySelector("html > div");
      if (host === null) return "no host";
      const { x, y, width, height } = host.getBoundingClientRect();
      const isVisible = host.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      const isOnTop = document.elementFromPoint(x + width / 2, y + height / 2) === host;
      return { isVisible, isOnTop, isLarge: width > 200 && height > 80 };
    });
    expect(shown).toEqual({ isVisible: true, isOnTop: true, isLarge: true });
    await popup.close();
    await page.close();
  });

  test("that makes up pointer and keys finds no hint by them, and cannot read or close the card", async () => {
    const page = await open("probing");
    await hints(page);
    expect(await inPage(page, "probe()")).toBe(0);
    const at = await page.evaluate(() => {
      const [, highlight] =
        [...CSS.highlights].find(([name]) => name.startsWith("sidelight-")) ?? [];
      const [range] = [...(highlight ?? [])] as Range[];
      const box = range?.getClientRects()[0];
      return { x: (box?.x ?? 0) + 8, y: (box?.y ?? 0) + 8 };
    });
    await page.mouse.click(at.x, at.y);
    const card = await until("the card", () => browser().hintCard(page));
    const seen = await inPage<string>(page, "pester()");
    for (const line of card.split("\n").filter((one) => one.length > 8))
      expect(seen).not.toContain(line);
    expect(await browser().hintCard(page)).toBe(card);
    await page.close();
  });

  test("that answers our nodes with its own, and whose elements fail when touched, gets no error and no duel", async () => {
    const page = await open("answering");
    const popup = await popupOver(page);
    const before = await inPage<number>(page, "answers");
    const failures = await inPage<number>(page, "failures");
    for (let count = 0; count < 3; count++) await step(popup);
    await inPage(page, "new Promise((done) => setTimeout(() => requestAnimationFrame(done)))");
    expect(await inPage(page, "failures")).toBe(failures);
    // One for each card that came and one for each that went.
    expect((await inPage<number>(page, "answers")) - before).toBeLessThanOrEqual(6);
    await popup.close();
    await page.close();
  });

  test.each([
    ["whose text changes with every frame", "restless"],
    ["whose address changes without end", "restless-address"],
  ])("%s is read now and then, and draws on", async (_, kind) => {
    const page = await open(kind);
    const popup = await popupOver(page);
    await popup.evaluate(`(() => {
      const api = globalThis.browser?.runtime ? globalThis.browser : chrome;
      window.requests = 0;
      api.runtime.onMessage.addListener((message) => { if (message?.type === "analyze") window.requests += 1; });
    })()`);
    const start = performance.now();
    await inPage(page, "void begin()");
    await until("another reading", async () =>
      (await popup.evaluate<number>("window.requests")) > 0 ? true : null,
    );
    const drawn = await inPage<number>(page, "framesDrawn");
    await until("100 frames more", async () =>
      (await inPage<number>(page, "framesDrawn")) >= drawn + 100 ? true : null,
    );
    const seconds = (performance.now() - start) / 1000;
    expect(await popup.evaluate<number>("window.requests")).toBeLessThanOrEqual(2 + seconds / 2);
    expect((await pageState(popup)).state).toMatch(/analyzed|working/);
    await popup.close();
    await page.close();
  });

  test("leaves the extension as it was for the next article", async () => {
    const page = await browser().open(site.origin + PATHS.budget);
    expect((await hints(page)).join()).toContain("There is no third way");
    await page.close();
  });
});
