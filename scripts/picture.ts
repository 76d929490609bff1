/**
 * Lays the screenshots that `npm start` leaves, page and popup, over each other as the reader sees
 * them, for the README: part of `npm run picture`.
 */
import { mkdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import puppeteer from "puppeteer-core";
import { chromiumSandbox } from "./browser/chromium.ts";
import { browserExecutable } from "./browser/find.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const file = `${root}/assets/screenshots/reading.png`;

const source = async (name: string) => {
  const bytes = await readFile(`${root}/.output/screenshots/${name}-chromium.png`);
  return `data:image/png;base64,${bytes.toString("base64")}`;
};

const browser = await puppeteer.launch({
  executablePath: browserExecutable("chromium"),
  args: chromiumSandbox(),
});
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 720 });
  await page.setContent(`<!doctype html>
    <style>
      body { margin: 0; overflow: hidden; }
      img { display: block; position: absolute; }
      .popup { inset: 16px 24px auto auto; border-radius: 10px; box-shadow: 0 6px 28px rgb(0 0 0 / 0.35); }
    </style>
    <img src="${await source("page")}" alt=""><img class="popup" src="${await source("popup")}" alt="">`);
  await mkdir(`${root}/assets/screenshots`, { recursive: true });
  await page.screenshot({ path: file });
  console.log(file);
} finally {
  await browser.close();
}
