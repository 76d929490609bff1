import puppeteer, { type Browser, type CDPSession, type Page } from "puppeteer-core";
import { chromiumSandbox } from "../browser/chromium.ts";
import { until } from "../browser/extension-browser.ts";
import { browserExecutable } from "../browser/find.ts";
import { serve } from "../browser/local-server.ts";
import type { BenchText } from "./texts.ts";

/** What is in use after a forced clean-up. */
export interface MemoryFigures {
  navigations: number;
  /** JavaScript of the page, with the extension's part of it, in bytes. */
  pageHeap: number;
  /** JavaScript of the extension's background, in bytes. */
  backgroundHeap: number;
  /** Nodes and listeners of the page's process. */
  nodes: number;
  listeners: number;
}

const NAVIGATIONS = 200;
const EVERY = 50;

/** Ways from one article to the next. */
export const WAYS = ["within one page", "by loading"] as const;
export type Way = (typeof WAYS)[number];

/**
 * What the extension holds in one tab of Chromium while a reader goes through articles, each read,
 * rated and marked before the next one.
 *
 * @param extension folder of the built extension
 */
export async function benchMemory(
  extension: string,
  texts: readonly BenchText[],
): Promise<Record<Way, MemoryFigures[]>> {
  const site = await serve((path) => ({
    type: "text/html; charset=utf-8",
    body: path.startsWith("/app/") ? application(texts) : page(articleOf(texts, numberIn(path))),
  }));
  const browser = await puppeteer.launch({
    executablePath: browserExecutable("chromium"),
    headless: true,
    pipe: true,
    enableExtensions: true,
    args: ["--disable-background-networking", ...chromiumSandbox()],
  });
  try {
    const id = await browser.installExtension(extension);
    return {
      "within one page": await through(browser, id, async (page, number) => {
        if (number === 1) await page.goto(`${site.origin}${pathOf("app", 1)}`);
        // By the keyboard, as a reader does: those who act are not kept waiting.
        else await page.keyboard.press("Enter");
      }),
      "by loading": await through(browser, id, async (page, number) => {
        await page.goto(`${site.origin}${pathOf("news", number)}`);
      }),
    };
  } finally {
    await browser.close();
    await site.close();
  }
}

async function through(
  browser: Browser,
  id: string,
  go: (page: Page, number: number) => Promise<void>,
): Promise<MemoryFigures[]> {
  const page = await browser.newPage();
  const figures: MemoryFigures[] = [];
  for (let number = 1; number <= NAVIGATIONS; number++) {
    await go(page, number);
    await until(`marks on article ${number}`, () => page.evaluate(isMarked, number));
    if (number % EVERY === 0) figures.push(await figuresOf(browser, id, page, number));
  }
  await page.close();
  return figures;
}

async function figuresOf(
  browser: Browser,
  id: string,
  page: Page,
  navigations: number,
): Promise<MemoryFigures> {
  const session = await page.createCDPSession();
  const pageHeap = await heapOf(session);
  const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
  await session.detach();
  const target = browser
    .targets()
    .find((one) => one.type() === "service_worker" && one.url().includes(id));
  const worker = await target?.worker();
  if (worker == null) throw new Error("The background is not running");
  const backgroundHeap = await heapOf(worker.client);
  return { navigations, pageHeap, backgroundHeap, nodes, listeners: jsEventListeners };
}

/** Twice, for what finalizers let go of goes with the second collection. */
async function heapOf(session: CDPSession): Promise<number> {
  for (let times = 0; times < 2; times++) await session.send("HeapProfiler.collectGarbage");
  return (await session.send("Runtime.getHeapUsage")).usedSize;
}

/** Runs in the page. True where this article is shown and marked, else null. */
function isMarked(number: number): true | null {
  const ranges = [...CSS.highlights].flatMap(([, highlight]) => [...highlight] as Range[]);
  const isShown = document.querySelector("article")?.dataset.number === String(number);
  return isShown && ranges.length > 0 && ranges.every((range) => !range.collapsed) ? true : null;
}

const pathOf = (kind: "app" | "news", number: number): string =>
  `/${kind}/2025/06/03/the-story-number-${number}`;

const numberIn = (path: string): number => Number(/\d+$/.exec(path)?.[0] ?? 1);

/** The article's own element; beyond the last text the first ones come again. */
function articleOf(texts: readonly BenchText[], number: number): string {
  const { title = "", text = "" } = texts[number % texts.length] ?? {};
  const paragraphs = text.split("\n\n").map((paragraph) => `<p>${escaped(paragraph)}</p>`);
  return `<article data-number="${number}"><h1>${escaped(title)}</h1>${paragraphs.join("\n")}</article>`;
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const page = (article: string, script = ""): string => `<!doctype html><html lang="en">
<head><meta charset="utf-8"><title>News</title><meta property="og:type" content="article"></head>
<body><main>${article}</main>${script}</body></html>`;

/** All articles in one page; a button goes to the next one under an address of its own. */
function application(texts: readonly BenchText[]): string {
  const articles = Array.from({ length: NAVIGATIONS }, (_, at) => articleOf(texts, at + 1));
  const data = JSON.stringify(articles).replaceAll("<", "\\u003c");
  return page(
    articles[0] ?? "",
    `<button autofocus>Next</button><script>
      const articles = ${data};
      let number = 1;
      document.querySelector("button").addEventListener("click", () => {
        number += 1;
        history.pushState(null, "", location.pathname.replace(/\\d+$/, number));
        document.querySelector("main").innerHTML = articles[number - 1];
      });
      document.querySelector("button").focus();
    </script>`,
  );
}
