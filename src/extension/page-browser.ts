import type { Browser } from "webextension-polyfill";

type Surroundings = { browser?: Browser; chrome: Browser };

const { browser, chrome } = globalThis as unknown as Surroundings;

/**
 * The extension API as the browser itself has it, for the script that runs in every page. Its
 * promises are the same in both browsers; of listeners, no more than what both have may be used: a
 * message is answered by the function given for it, not by a promise.
 */
const pageBrowser: Browser = browser?.runtime?.id === undefined ? chrome : browser;

export { pageBrowser as browser };
