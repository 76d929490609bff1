import { startChromium } from "./chromium.ts";
import type { ExtensionBrowser, LaunchChoice } from "./extension-browser.ts";
import type { BrowserName } from "./find.ts";
import { startFirefox } from "./firefox.ts";

/** Starts the browser in a throwaway profile and installs the built extension. */
export function startBrowser(name: BrowserName, choice: LaunchChoice): Promise<ExtensionBrowser> {
  return name === "firefox" ? startFirefox(choice) : startChromium(choice);
}
