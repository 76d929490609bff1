import "../extension/fake-browser.ts";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { PageState } from "../../src/extension/messages.ts";
import { DEFAULT_SETTINGS, readSettings } from "../../src/extension/settings.ts";
import { PopupApp } from "../../src/ui/popup/popup-app.tsx";
import { fakeBrowser, missingTexts, resetBrowser } from "../extension/fake-browser.ts";
import { sampleArticle, sampleReport } from "../fixtures/report.ts";
import { accessibilityFaults } from "./accessibility.ts";
import { close, draw, find, press, textOf } from "./view.tsx";

const { tabs, runtime, storage, permissions, scripting } = fakeBrowser;

const analyzed = (pageKey: string, title = sampleReport.source.title): PageState => ({
  state: "analyzed",
  pageKey,
  report: { ...sampleReport, source: { ...sampleReport.source, title } },
  text: sampleArticle.text,
  painted: 8,
});

/** Opens the popup on a page that answers so, and waits until it says something. */
async function open(page: PageState | null, says: string | RegExp): Promise<HTMLElement> {
  if (page !== null) answerWith(page);
  const root = await draw(<PopupApp />);
  await shows(root, says);
  return root;
}

/** The page's answers to its state; every other command succeeds. */
function answerWith(page: PageState) {
  tabs.pages = { 1: ({ type }) => (type === "ask-state" ? page : { ok: true }) };
}

async function shows(root: HTMLElement, says: string | RegExp) {
  await vi.waitFor(async () => {
    await act(() => {});
    expect(textOf(root)).toMatch(says);
  }, PATIENCE);
}

const titleOf = (root: HTMLElement) => textOf(root.querySelector("h1"));

/** Longest wait, in ms, for what comes at once on an idle machine. */
const PATIENCE = 4_000;

beforeEach(() => {
  resetBrowser();
  vi.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(async () => {
  await close();
  expect([...missingTexts]).toEqual([]);
});

describe("a page without a report", () => {
  test.each<[string, PageState, string, string | null]>([
    [
      "no article",
      { state: "no-article", reason: "" },
      "No article found here",
      "Analyze it anyway",
    ],
    ["working", { state: "working" }, "Reading the page", null],
    [
      "failed",
      { state: "failed", error: "out of memory" },
      "This page could not be analyzed",
      "Try again",
    ],
    ["switched off", { state: "switched-off" }, "Switched off here", null],
  ])("that is %s says so", async (_, page, title, action) => {
    const root = await open(page, title);
    expect(titleOf(root)).toBe(title);
    expect([...root.querySelectorAll(".state button")].map(textOf)).toEqual(action ? [action] : []);
    expect(accessibilityFaults(root)).toEqual([]);
    expect(root.querySelector("article")).toBeNull();
  });

  test.each([
    ["about:config", "A page of the browser", false],
    ["https://addons.mozilla.org/", "A protected page", false],
    ["https://example.org/a.pdf", "A PDF document", false],
    ["file:///home/reader/a.html", "A file on your device", true],
    ["https://example.org/a", "This page has not been read yet", true],
  ])("at %s says: %s", async (url, title, canTry) => {
    tabs.active = { id: 1, url };
    const root = await open(null, title);
    expect(titleOf(root)).toBe(title);
    expect(root.querySelector(".state button") !== null).toBe(canTry);
    expect(accessibilityFaults(root)).toEqual([]);
  });

  test("whose site is withheld offers to read this one page", async () => {
    permissions.granted = false;
    const root = await open(null, "No access to this site");
    scripting.onStart = () => answerWith(analyzed("a"));
    await press(find(root, "button", "Analyze this page once"));
    runtime.onMessage.emit({ type: "page-state", state: "analyzed" }, { tab: { id: 1 } });
    await shows(root, "8 hints in this article");
    expect(scripting.started).toEqual([1]);
  });

  test("gives the page's own reason", async () => {
    await open({ state: "no-article", reason: "This is a home page." }, "This is a home page.");
  });

  test("shows what was reported of a failure, word for word", async () => {
    const root = await open(
      { state: "failed", error: "<b>boom</b>" },
      "This page could not be analyzed",
    );
    expect(root.querySelector(".detail")?.textContent).toBe("<b>boom</b>");
  });

  test("waits for the reader where pages are read only when asked", async () => {
    storage.local.data = { settings: { ...DEFAULT_SETTINGS, when: "asked" } };
    const root = await open({ state: "no-article", reason: "" }, "No report for this page");
    await press(find(root, "button", "Analyze this page"));
    expect(tabs.sent.map(({ message }) => message)).toContainEqual({
      type: "analyze-now",
      wanted: "page",
    });
  });

  test("says why the browser refused", async () => {
    const root = await open(null, "This page has not been read yet");
    scripting.onStart = () => {
      throw new Error("The extensions gallery cannot be scripted.");
    };
    await press(find(root, "button", "Analyze this page"));
    await shows(root, "The extensions gallery cannot be scripted.");
  });

  test("on a site that is switched off can be switched on again", async () => {
    storage.local.data = {
      settings: { ...DEFAULT_SETTINGS, sitesOff: ["ellery-courier.example"] },
    };
    const root = await open({ state: "switched-off" }, "Switched off on ellery-courier.example");
    await press(find(root, "button", "Switch on for this site"));
    await vi.waitFor(async () => expect((await readSettings()).sitesOff).toEqual([]));
    await vi.waitFor(() =>
      expect(tabs.sent.map(({ message }) => message)).toContainEqual({
        type: "analyze-now",
        wanted: "page",
      }),
    );
  });
});

describe("a page with a report", () => {
  test("shows it, and can be used with keyboard and screen reader", async () => {
    const root = await open(analyzed("a"), "8 hints in this article");
    expect(titleOf(root)).toBe(sampleReport.source.title);
    expect(accessibilityFaults(root)).toEqual([]);
  });

  test("gives way to the next page's report as soon as that page has one", async () => {
    const root = await open(analyzed("a", "The first page"), "The first page");
    answerWith({ state: "working" });
    await act(() => void tabs.onUpdated.emit(1, { status: "loading" }));
    await shows(root, "Reading the page");
    expect(textOf(root)).not.toContain("The first page");
    answerWith(analyzed("b", "The second page"));
    await act(() => {
      runtime.onMessage.emit({ type: "page-state", state: "analyzed" }, { tab: { id: 1 } });
    });
    await shows(root, "The second page");
  });

  test("shows no other page's stored report", async () => {
    storage.session.data = {
      "report:1": {
        pageKey: "earlier",
        report: { ...sampleReport, source: { ...sampleReport.source, title: "The earlier page" } },
      },
    };
    const root = await open(analyzed("now", "The page that is open"), "The page that is open");
    expect(textOf(root)).not.toContain("The earlier page");
  });

  test("sends the page to the words of a quote, under the page's own key", async () => {
    const root = await open(analyzed("a"), "8 hints");
    const quote = root.querySelector<HTMLElement>(".quote");
    if (quote === null) throw new Error("no quote");
    await press(quote);
    await shows(root, "Shown in the page.");
    expect(tabs.sent.at(-1)).toEqual({
      tabId: 1,
      message: { type: "show-finding", pageKey: "a", finding: 0 },
    });
  });

  test("says when the words are no longer there", async () => {
    tabs.pages = {
      1: ({ type }) =>
        type === "ask-state" ? analyzed("a") : { ok: false, error: "These words are gone." },
    };
    const root = await draw(<PopupApp />);
    await shows(root, "8 hints");
    const quote = root.querySelector<HTMLElement>(".quote");
    if (quote === null) throw new Error("no quote");
    await press(quote);
    await shows(root, "These words are gone.");
  });

  test("toggles the marks in the page", async () => {
    const root = await open(analyzed("a"), "8 hints");
    const toggle = find(root, "button", "Marks in the page");
    expect(toggle.getAttribute("aria-pressed")).toBe("true");
    await press(toggle);
    await vi.waitFor(async () => {
      await act(() => {});
      expect(toggle.getAttribute("aria-pressed")).toBe("false");
    });
    expect((await readSettings()).highlights).toBe(false);
  });

  test("switches the site off", async () => {
    const root = await open(analyzed("a"), "8 hints");
    await press(find(root, "button", "Switch off on ellery-courier.example"));
    await vi.waitFor(async () =>
      expect((await readSettings()).sitesOff).toEqual(["ellery-courier.example"]),
    );
  });

  test("opens the options", async () => {
    const root = await open(analyzed("a"), "8 hints");
    await press(find(root, "button", "Options"));
    expect(runtime.openedOptions).toBe(1);
  });

  test("says that settings were kept apart", async () => {
    storage.local.data = { settings: { ...DEFAULT_SETTINGS, theme: 3 } };
    await open(analyzed("a"), /Some settings could not be read/);
  });

  test("follows the reader's choice of light or dark", async () => {
    storage.local.data = { settings: { ...DEFAULT_SETTINGS, theme: "dark" } };
    await open(analyzed("a"), "8 hints");
    await vi.waitFor(() => expect(document.documentElement.dataset.theme).toBe("dark"));
  });
});
