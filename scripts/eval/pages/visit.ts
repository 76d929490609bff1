import { join } from "node:path";
import puppeteer, { type Browser, type HTTPRequest, type Page } from "puppeteer-core";
import { build, type Rollup } from "vite";
import { browserExecutable } from "../../browser/find.ts";
import type { Reading } from "./reading.ts";
import { type PageSet, savedPage, type Truth } from "./stored-pages.ts";

/** Pages that are open at once. */
const TABS = 2;
/** Longest time in ms that a saved page may take to load or to be read. */
const PATIENCE = 20_000;

/**
 * Opens every page of a set in Chromium, under its own address and with every other request
 * refused, without its scripts, and reads it. A page that cannot be opened or read is reported on
 * standard error and left out of the answer.
 */
export async function readPages(set: PageSet): Promise<Map<string, Reading>> {
  const script = await bundledReader();
  const browser = await puppeteer.launch({
    executablePath: browserExecutable("chromium"),
    headless: true,
    pipe: true,
    args: [
      "--disable-background-networking",
      ...(process.platform === "linux" && process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
  });
  try {
    const readings = new Map<string, Reading>();
    const waiting = [...set.pages];
    const work = async (): Promise<void> => {
      for (let page = waiting.shift(); page !== undefined; page = waiting.shift()) {
        const reading = await readOne(browser, set, page, script);
        if (reading !== null) readings.set(page.id, reading);
      }
    };
    await Promise.all(Array.from({ length: TABS }, work));
    return readings;
  } finally {
    await browser.close();
  }
}

async function readOne(
  browser: Browser,
  set: PageSet,
  truth: Truth,
  script: string,
): Promise<Reading | null> {
  const page = await browser.newPage();
  try {
    await serveOnly(page, await savedPage(set, truth));
    await page.goto(truth.url, { waitUntil: "domcontentloaded", timeout: PATIENCE });
    return (await withPatience(
      page.evaluate(`${script};sidelightReadPage(${set.pages.indexOf(truth) % 2 === 0})`),
      truth.id,
    )) as Reading;
  } catch (error) {
    process.stderr.write(`${truth.id} was not read: ${String(error)}\n`);
    return null;
  } finally {
    await page.close();
  }
}

/** With its network gone, a page's own scripts would only take its text away or leave for another page. */
const headers = { "content-security-policy": "script-src 'none'; frame-src 'none'" };

/** Answers the page's own address with the saved page, once, and refuses everything else. */
async function serveOnly(page: Page, body: Buffer): Promise<void> {
  let served = false;
  await page.setRequestInterception(true);
  page.on("dialog", (dialog) => void dialog.dismiss());
  page.on("request", (request: HTTPRequest) => {
    const own = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (!own || served) {
      void request.abort();
      return;
    }
    served = true;
    void request.respond({ status: 200, contentType: "text/html; charset=utf-8", headers, body });
  });
}

async function withPatience<Value>(work: Promise<Value>, what: string): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took more than ${PATIENCE} ms`)), PATIENCE);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The page's layer of the extension as one script, minified as it is shipped. */
async function bundledReader(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, "in-page.ts"), formats: ["iife"], name: "reader" },
    },
  })) as Rollup.RollupOutput[];
  const chunk = built[0]?.output[0];
  if (chunk === undefined) throw new Error("The reader was not built");
  return chunk.code;
}
