import { type Plugin, Visitor } from "vite";
import { defineConfig } from "wxt";
import { loadRulesetSource } from "./scripts/ruleset-from-disk.ts";
import { compilePatterns } from "./src/engine/compile.ts";
import { packPatterns } from "./src/engine/match/packed.ts";
import { leftOutLines, soundRuleset } from "./src/engine/sound-ruleset.ts";

/** Version that the CSS Custom Highlight API and `storage.session` need, and that we test. */
const MIN_CHROME = "120";
const MIN_FIREFOX = "140.0";
/** First Firefox for Android that knows `data_collection_permissions`. */
const MIN_FIREFOX_ANDROID = "142.0";

/**
 * No page of the extension may load or send anything but its own packed files. `connect-src 'none'`
 * makes the promise "nothing leaves the device" one that the browser keeps, not one that we give.
 */
const EXTENSION_PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/**
 * No view of ours sets HTML from a string. This takes the means to do it out of the package, so that
 * no later view can: what would have become HTML becomes text.
 */
function textInsteadOfHtml(): Plugin {
  return {
    name: "text-instead-of-html",
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.mjs$/.test(id)) return null;
      const closed = code.replace(/\.innerHTML=(?!=)/g, ".textContent=");
      if (closed === code) this.error("Preact no longer assigns innerHTML where it was expected");
      return { code: closed, map: null };
    },
  };
}

/**
 * When a content script starts, WXT announces it to the page's own scripts by an event and a message
 * with the extension's id, and lets whoever sends the like end it. An old script of ours finds out
 * for itself that its extension is gone, so nothing is announced and nobody is listened to.
 */
function unannouncedContentScript(): Plugin {
  return {
    name: "unannounced-content-script",
    transform(code, id) {
      if (!/\/wxt\/dist\/utils\/content-script-context\.mjs$/.test(id)) return null;
      const calls = /this\.(?:stopOldScripts|listenForNewerScripts)\(\);/g;
      if (code.match(calls)?.length !== 2)
        this.error("WXT no longer announces content scripts where it was expected");
      return { code: code.replace(calls, ""), map: null };
    },
  };
}

/**
 * A rule's examples are for its tests and its page in the catalogue; a reader's browser need not
 * carry them. The ruleset's version does not depend on them.
 */
function rulesWithoutExamples(): Plugin {
  return {
    name: "rules-without-examples",
    enforce: "post",
    transform(code, id) {
      if (!/\/src\/rules\/en\/.*\.ts$/.test(id)) return null;
      const spans: { start: number; end: number }[] = [];
      new Visitor({
        Property({ key, start, end }) {
          if (key.type === "Identifier" && key.name === "examples") spans.push({ start, end });
        },
      }).visit(this.parse(code));
      return { code: spans.reduceRight(withoutSpan, code), map: null };
    },
  };
}

/** Cuts an object's property out, and the comma behind it. */
function withoutSpan(code: string, { start, end }: { start: number; end: number }): string {
  return code.slice(0, start) + code.slice(end).replace(/^\s*,/, "");
}

/**
 * Compiles the patterns of the rules while the package is built: restoring them takes a worker a few
 * milliseconds, compiling them ten times as long and more.
 */
function packedPatterns(): Plugin {
  return {
    name: "packed-patterns",
    async transform(_code, id) {
      if (!/\/src\/rules\/packed\.ts$/.test(id)) return null;
      const { source, leftOut } = soundRuleset(await loadRulesetSource());
      for (const line of leftOutLines(leftOut)) this.warn(`left out: ${line}`);
      return {
        code: [
          `export const packedPatterns = ${parsed(packPatterns(compilePatterns(source)))};`,
          `export const leftOutOfBuild = ${parsed(leftOut)};`,
        ].join("\n"),
        map: null,
      };
    },
  };
}

/** A string that is parsed starts faster than an object that is compiled. */
const parsed = (data: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(data))})`;

export default defineConfig({
  manifestVersion: 3,
  publicDir: "assets/public",
  imports: false,
  modules: ["@wxt-dev/i18n/module"],
  i18n: { localesDir: `${import.meta.dirname}/assets/locales` },
  // Chrome takes four suggested shortcuts, and all four are the reader's.
  dev: { reloadCommand: false },
  vite: ({ command }) => ({
    build: { modulePreload: { polyfill: false } },
    plugins:
      command === "build"
        ? [
            textInsteadOfHtml(),
            unannouncedContentScript(),
            rulesWithoutExamples(),
            packedPatterns(),
          ]
        : [],
  }),
  manifest: ({ browser, command }) => ({
    name: "__MSG_extension_name__",
    description: "__MSG_extension_description__",
    default_locale: "en",
    permissions: [
      // Settings (storage.local) and the reports of open tabs until the browser closes (storage.session).
      "storage",
      // The page of the tab in which the reader presses the toolbar button, and no other.
      "activeTab",
      // With activeTab: reads a page on which the content script is not running, because it was open
      // before the extension was installed or because the reader withholds access to the site.
      "scripting",
      // Two entries: look for hints on this page, or in the selected text.
      "contextMenus",
    ],
    action: {
      default_title: "__MSG_action_title__",
      default_icon: {
        16: "icon/16.png",
        32: "icon/32.png",
        48: "icon/48.png",
      },
    },
    commands: {
      _execute_action: { suggested_key: { default: "Alt+Shift+S" } },
      "toggle-highlights": {
        suggested_key: { default: "Alt+Shift+H" },
        description: "__MSG_command_toggleHighlights__",
      },
      "next-hint": {
        suggested_key: { default: "Alt+Shift+Period" },
        description: "__MSG_command_nextHint__",
      },
      "previous-hint": {
        suggested_key: { default: "Alt+Shift+Comma" },
        description: "__MSG_command_previousHint__",
      },
      // Chrome takes no more than four suggested keys; there the reader may choose one.
      analyze: {
        ...(browser === "firefox" && { suggested_key: { default: "Alt+Shift+A" } }),
        description: "__MSG_command_analyze__",
      },
    },
    // The development server reloads over a web socket; a package never opens a connection.
    ...(command === "build" && {
      content_security_policy: { extension_pages: EXTENSION_PAGE_POLICY },
    }),
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "sidelight@sidelight",
              strict_min_version: MIN_FIREFOX,
              data_collection_permissions: { required: ["none"] },
            },
            gecko_android: { strict_min_version: MIN_FIREFOX_ANDROID },
          },
        }
      : { minimum_chrome_version: MIN_CHROME }),
  }),
});
