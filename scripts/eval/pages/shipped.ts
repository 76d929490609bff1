import type { Browser, Page } from "puppeteer-core";
import type { Article } from "../../../src/engine/article.ts";
import type { CommandReply, PageCommand, PageState } from "../../../src/extension/messages.ts";
import { CURRENT_NAME } from "../../../src/page/highlight-style.ts";
import type { Reading } from "./reading.ts";
import { bodyText, sameWords, sentencesOf } from "./sentences.ts";

/** What a tab's content script has told so far. */
interface Heard {
  /** The last article that it sent to be rated. */
  article: Article | null;
  /** Where it came to rest: every state but `working`. */
  state: PageState["state"];
}

/** A page of the extension that hears what content scripts send, and speaks to them as the popup does. */
export interface Listener {
  /** Opens an empty tab, and tells the number that the extension knows it by. */
  openTab(): Promise<{ page: Page; tab: number }>;
  /**
   * Waits until the extension has come to rest on the page that loads in a tab, and returns what it
   * read. A page that was left alone is then read as when the reader asks for it.
   */
  reading(page: Page, tab: number): Promise<Reading & { scriptMs: number }>;
}

/** Installs the built extension and begins to listen to it. */
export async function listenTo(browser: Browser, extension: string): Promise<Listener> {
  const id = await browser.installExtension(extension);
  const own = await browser.newPage();
  await own.goto(`chrome-extension://${id}/options.html`);
  await own.evaluate(listen);
  let opening: Promise<unknown> = Promise.resolve();
  return {
    openTab() {
      const opened = opening.then(() => openTab(browser, own));
      opening = opened.catch(() => {});
      return opened;
    },
    reading: (page, tab) => reading(own, page, tab),
  };
}

/** One at a time: the tab that was not there before is the new one. */
async function openTab(browser: Browser, own: Page): Promise<{ page: Page; tab: number }> {
  const before = await own.evaluate(tabNumbers);
  const page = await browser.newPage();
  const tab = (await own.evaluate(tabNumbers)).find((number) => !before.includes(number));
  if (tab === undefined) throw new Error("The extension does not see the new tab");
  return { page, tab };
}

async function reading(
  own: Page,
  page: Page,
  tab: number,
): Promise<Reading & { scriptMs: number }> {
  const first = await own.evaluate(restOf, tab);
  const { ScriptDuration = 0 } = await page.metrics();
  const recognised = first.state !== "no-article";
  if (!recognised) await say<CommandReply>(own, tab, { type: "analyze-now", wanted: "page" });
  const state = await say<PageState>(own, tab, { type: "ask-state" });
  const common = { recognised, scriptMs: ScriptDuration * 1000 };
  if (state.state === "no-article") return { ...common, text: "", sentences: 0, mapped: 0 };
  if (state.state !== "analyzed") throw new Error(`The page's state is ${state.state}`);
  const { article } = await own.evaluate(restOf, tab);
  if (article === null || article.text !== state.text)
    throw new Error("The page shows a report of another text than it sent");
  const sentences = sentencesOf(article);
  let mapped = 0;
  for (const { start, end } of sentences) {
    const { pageKey } = state;
    const { ok } = await say<CommandReply>(own, tab, { type: "show-span", pageKey, start, end });
    const shown = await page.evaluate(wordsSetOff, CURRENT_NAME);
    if (ok && sameWords(shown, article.text.slice(start, end))) mapped += 1;
  }
  return { ...common, text: bodyText(article), sentences: sentences.length, mapped };
}

function say<Reply>(own: Page, tab: number, command: PageCommand): Promise<Reply> {
  return own.evaluate(
    (tab, command) => chrome.tabs.sendMessage(tab, command, { frameId: 0 }),
    tab,
    command,
  ) as Promise<Reply>;
}

type Ears = typeof globalThis & {
  heard: Map<number, Heard>;
  waiting: Map<number, (heard: Heard) => void>;
};

/** Runs in the extension's page. The background answers; this only listens. */
function listen(): void {
  const ears = globalThis as Ears;
  ears.heard = new Map();
  ears.waiting = new Map();
  chrome.runtime.onMessage.addListener((message, { tab }) => {
    if (tab?.id === undefined) return;
    const heard = ears.heard.get(tab.id) ?? { article: null, state: "working" };
    ears.heard.set(tab.id, heard);
    if (message.type === "analyze") heard.article = message.article;
    if (message.type === "page-state") heard.state = message.state;
    if (heard.state !== "working") ears.waiting.get(tab.id)?.(heard);
  });
}

/** Runs in the extension's page. */
function restOf(tab: number): Promise<Heard> {
  const { heard, waiting } = globalThis as Ears;
  const now = heard.get(tab);
  if (now !== undefined && now.state !== "working") return Promise.resolve(now);
  return new Promise((resolve) => waiting.set(tab, resolve));
}

/** Runs in the extension's page. */
async function tabNumbers(): Promise<number[]> {
  return (await chrome.tabs.query({})).map(({ id }) => id ?? -1);
}

/** Runs in the page that is read. */
function wordsSetOff(name: string): string {
  return [...(CSS.highlights.get(name) ?? [])].map(String).join("");
}
