/**
 * Draws the toolbar and store icons from their SVG sources in `assets/icon/` with a real browser's
 * rasteriser. Run after changing a source: `node scripts/icons.ts`.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import puppeteer, { type Browser } from "puppeteer-core";
import { browserExecutable } from "./browser/find.ts";

/** Below this the drawing with fewer, pixel-aligned strokes is the clearer one. */
const SMALL_BELOW = 24;
const SIZES = [16, 32, 48, 96, 128];
const SOURCES = new URL("../assets/icon/", import.meta.url);
const TARGET = new URL("../assets/public/icon/", import.meta.url);

async function pngOf(browser: Browser, svg: string, size: number): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setViewport({ width: size, height: size });
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
  await page.setContent(
    `<style>body { margin: 0 } img { display: block }</style><img src="${source}" width="${size}" height="${size}" alt="">`,
  );
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}

await mkdir(TARGET, { recursive: true });
const browser = await puppeteer.launch({
  executablePath: browserExecutable("chromium"),
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
try {
  for (const size of SIZES) {
    const source = size < SMALL_BELOW ? "sidelight-small.svg" : "sidelight.svg";
    const svg = await readFile(new URL(source, SOURCES), "utf8");
    await writeFile(new URL(`${size}.png`, TARGET), await pngOf(browser, svg, size));
  }
} finally {
  await browser.close();
}
