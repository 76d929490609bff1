import { join } from "node:path";
import puppeteer, { type HTTPRequest, type Page } from "puppeteer-core";
import { build, type Rollup } from "vite";
import { chromiumSandbox } from "../../browser/chromium.ts";
import { browserExecutable } from "../../browser/find.ts";
import { PATIENCE, withPatience } from "./patience.ts";
import type { InjectedReading, PageReading } from "./reading.ts";
import { type Listener, listenTo } from "./shipped.ts";
import { type PageSet, savedPage, type Truth } from "./stored-pages.ts";

/** Pages that are open at once. */
const TABS = 2;

/** Nothing but what is served by hand is ever answered: no name is looked up. */
const CUT_OFF = ["--disable-background-networking", "--host-resolver-rules=MAP * ~NOTFOUND"];

/**
 * Opens every page of a set in Chromium, under its own address and with every other request
 * refused, without its scripts, and has it read: by the installed extension, and then by its page
 * layer and by bare Readability, put into the page by hand. A page that cannot be opened or read is
 * reported on standard error and left out of the answer.
 *
 * @param extension folder of the built extension, or null to have the injected reader alone
 */
export async function readPages(
  set: PageSet,
  extension: string | null,
): Promise<Map<string, PageReading>> {
  const script = await bundledReader();
  const browser = await puppeteer.launch({
    executablePath: browserExecutable("chromium"),
    headless: true,
    pipe: true,
    enableExtensions: extension !== null,
    args: [...CUT_OFF, ...chromiumSandbox()],
  });
  try {
    const listener = extension === null ? null : await listenTo(browser, extension);
    const readings = new Map<string, PageReading>();
    const waiting = [...set.pages];
    const work = async (): Promise<void> => {
      for (let truth = waiting.shift(); truth !== undefined; truth = waiting.shift()) {
        const { page, tab } = await (listener?.openTab() ?? withoutTab(browser.newPage()));
        try {
          readings.set(truth.id, await readOne({ set, truth, page, script }, listener, tab));
        } catch (error) {
          process.stderr.write(`${truth.id} was not read: ${String(error)}\n`);
        } finally {
          await page.close();
        }
      }
    };
    await Promise.all(Array.from({ length: TABS }, work));
    return readings;
  } finally {
    await browser.close();
  }
}

const withoutTab = async (page: Promise<Page>) => ({ page: await page, tab: 0 });

interface Visit {
  set: PageSet;
  truth: Truth;
  page: Page;
  script: string;
}

async function readOne(
  { set, truth, page, script }: Visit,
  listener: Listener | null,
  tab: number,
): Promise<PageReading> {
  await serveOnly(page, await savedPage(set, truth));
  await page.goto(truth.url, { waitUntil: "domcontentloaded", timeout: PATIENCE });
  const shipped =
    listener === null ? null : await withPatience(listener.reading(page, tab), truth.id);
  // Whoever comes first pays for waking the page's nodes, so they take turns.
  const readabilityFirst = set.pages.indexOf(truth) % 2 === 0;
  const injected = (await withPatience(
    page.evaluate(`${script};sidelightReadPage(${readabilityFirst})`),
    truth.id,
  )) as InjectedReading;
  return { ...(shipped ?? { ...injected, scriptMs: null }), injected };
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
