/**
 * Builds the extension, opens a browser with it on a page, presses the toolbar button and prints
 * what the popup says.
 *
 *     npm start [-- FILE.html|URL] [--browser firefox] [--headless]
 */
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Page } from "puppeteer-core";
import { buildExtension } from "./browser/build.ts";
import { cardText } from "./browser/card-text.ts";
import type { ExtensionBrowser } from "./browser/extension-browser.ts";
import { BROWSERS, browserExecutable } from "./browser/find.ts";
import { filesOf, serve } from "./browser/local-server.ts";
import { startBrowser } from "./browser/start.ts";

const USAGE = "Usage: npm start [-- FILE.html|URL] [--browser chromium|firefox] [--headless]";
const root = fileURLToPath(new URL("..", import.meta.url));

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { browser: { type: "string" }, headless: { type: "boolean" } },
  });
  const name = BROWSERS.find((one) => one === (values.browser ?? "chromium"));
  if (!name || positionals.length > 1) throw new Error(USAGE);
  browserExecutable(name);
  const page = await openablePage(positionals[0] ?? join(root, "scripts/sample-article.html"));
  try {
    const extension = buildExtension(name);
    const headless = values.headless || !hasDisplay();
    const browser = await startBrowser(name, { headless, extension });
    try {
      await show(browser, page.url, headless);
      if (!headless) {
        console.log("\nThe browser stays open; close it to end.");
        await browser.closed;
      }
    } finally {
      await browser.close();
    }
  } finally {
    await page.close();
  }
}

/** Content scripts run on web addresses, not on `file:`; so a file is served to the browser. */
async function openablePage(place: string): Promise<{ url: string; close(): Promise<void> }> {
  if (/^https?:\/\//i.test(place)) return { url: place, close: async () => {} };
  const file = resolve(process.env.INIT_CWD ?? process.cwd(), place);
  if (!existsSync(file)) throw new Error(`No such file: ${file}\n${USAGE}`);
  const server = await serve(filesOf(dirname(file)));
  return {
    url: `${server.origin}/${encodeURIComponent(basename(file))}`,
    close: () => server.close(),
  };
}

function hasDisplay(): boolean {
  if (process.env.CI) return false;
  if (process.platform !== "linux") return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function show(browser: ExtensionBrowser, url: string, headless: boolean): Promise<void> {
  const page = await browser.open(url);
  const popup = await browser.pressButton(page);
  const card = await cardText(popup);
  console.log(`${browser.version} · ${url}\n\n${card}`);
  if (!headless) return;
  const folder = join(root, ".output/screenshots");
  await mkdir(folder, { recursive: true });
  await scrollToFirstHint(page);
  const pictures = [
    { file: join(folder, `page-${browser.name}.png`), bytes: await page.screenshot() },
    { file: join(folder, `popup-${browser.name}.png`), bytes: await popup.screenshot() },
  ];
  console.log("\nScreenshots:");
  for (const { file, bytes } of pictures) {
    await writeFile(file, bytes);
    console.log(`  ${file}`);
  }
}

/** Scrolls only where no hint is on the screen yet. */
function scrollToFirstHint(page: Page): Promise<void> {
  return page.evaluate(() => {
    const tops = [...CSS.highlights]
      .filter(([name]) => name.startsWith("sidelight-"))
      .flatMap(([, highlight]) => [...highlight] as Range[])
      .map((range) => range.getBoundingClientRect().top);
    const first = Math.min(...tops);
    if (Number.isFinite(first) && first > innerHeight) scrollBy(0, first - innerHeight / 3);
  });
}
