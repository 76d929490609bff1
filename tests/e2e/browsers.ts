import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe } from "vitest";
import type { ExtensionBrowser } from "../../scripts/browser/extension-browser.ts";
import { BROWSERS, type BrowserName } from "../../scripts/browser/find.ts";
import { startBrowser } from "../../scripts/browser/start.ts";

/** Folder of the package as `npm run build` leaves it. */
export function packageFolder(name: BrowserName): string {
  const folder = name === "firefox" ? "firefox-mv3" : "chrome-mv3";
  const path = fileURLToPath(new URL(`../../.output/${folder}`, import.meta.url));
  if (!existsSync(path)) throw new Error(`${path} is missing: run npm run build first`);
  return path;
}

/** Runs the checks once in Chromium and once in Firefox, each time with the built package in a new profile. */
export function inEachBrowser(what: string, checks: (browser: () => ExtensionBrowser) => void) {
  describe.each(BROWSERS)(`${what}, in %s`, (name) => {
    let browser: ExtensionBrowser;
    beforeAll(async () => {
      browser = await startBrowser(name, { headless: true, extension: packageFolder(name) });
    });
    afterAll(async () => {
      await browser?.close();
    });
    checks(() => browser);
  });
}
