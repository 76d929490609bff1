import browser from "webextension-polyfill";

/** The browser's extension API, promise-based in Chrome and Firefox alike. The one door to it. */
export { browser };
