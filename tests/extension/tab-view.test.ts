import "./fake-browser.ts";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { analyzeTab } from "../../src/extension/analyze-tab.ts";
import { type TabView, watchActiveTab } from "../../src/extension/tab-view.ts";
import { sampleArticle, sampleReport } from "../fixtures/report.ts";
import { fakeBrowser, resetBrowser } from "./fake-browser.ts";

const { tabs, runtime, storage, permissions, scripting } = fakeBrowser;
const analyzed = (pageKey: string, report = sampleReport) => ({
  state: "analyzed",
  pageKey,
  report,
  text: sampleArticle.text,
  painted: 6,
});

/** The views that a watcher was shown, newest last. */
function watched() {
  const views: TabView[] = [];
  const stop = watchActiveTab((view) => views.push(view));
  return { views, stop, last: () => views.at(-1) };
}

beforeEach(() => {
  resetBrowser();
  vi.spyOn(console, "error").mockImplementation(() => {});
});

describe("the active tab", () => {
  test("shows its page's own answer", async () => {
    tabs.pages = { 1: () => analyzed("a") };
    const { last } = watched();
    await vi.waitFor(() => expect(last()).toMatchObject({ kind: "page", page: analyzed("a") }));
  });

  test("shows the stored report only where it is of the page that the tab shows", async () => {
    const stored = { ...sampleReport, language: "xx" };
    storage.session.data = { "report:1": { pageKey: "a", report: stored } };
    tabs.pages = { 1: () => analyzed("a") };
    const own = watched();
    await vi.waitFor(() => expect(own.last()).toMatchObject({ page: { report: stored } }));
    tabs.pages = { 1: () => analyzed("b") };
    const other = watched();
    await vi.waitFor(() => expect(other.last()).toMatchObject({ page: { report: sampleReport } }));
  });

  test("is asked again after every change, with nobody polling", async () => {
    const page = vi.fn<() => unknown>(() => ({ state: "working" }));
    tabs.pages = { 1: page };
    const { last } = watched();
    await vi.waitFor(() => expect(last()).toMatchObject({ page: { state: "working" } }));
    page.mockReturnValue(analyzed("a"));
    runtime.onMessage.emit({ type: "page-state", state: "analyzed" }, { tab: { id: 1 } });
    await vi.waitFor(() => expect(last()).toMatchObject({ page: { state: "analyzed" } }));
    page.mockReturnValue({ state: "no-article", reason: "" });
    tabs.onUpdated.emit(1, { status: "complete" });
    await vi.waitFor(() => expect(last()).toMatchObject({ page: { state: "no-article" } }));
    expect(page).toHaveBeenCalledTimes(3);
  });

  test("is not asked when another tab changes", async () => {
    const page = vi.fn(() => analyzed("a"));
    tabs.pages = { 1: page };
    const { views } = watched();
    await vi.waitFor(() => expect(views).toHaveLength(1));
    tabs.onUpdated.emit(2, { status: "complete" });
    runtime.onMessage.emit({ type: "page-state", state: "working" }, { tab: { id: 2 } });
    await storage.session.set({ "report:2": {} });
    expect(page).toHaveBeenCalledOnce();
  });

  test("gives way to the tab that becomes active", async () => {
    tabs.pages = { 1: () => analyzed("a"), 2: () => ({ state: "no-article", reason: "" }) };
    const { last } = watched();
    await vi.waitFor(() => expect(last()).toMatchObject({ tabId: 1 }));
    tabs.active = { id: 2, url: "https://example.org/" };
    tabs.onActivated.emit({ tabId: 2 });
    await vi.waitFor(() => expect(last()).toMatchObject({ tabId: 2 }));
  });

  test("never shows an older answer after a newer one", async () => {
    let answerSlowly: (answer: unknown) => void = () => {};
    const slow = new Promise((resolve) => {
      answerSlowly = resolve;
    });
    tabs.pages = { 1: () => slow };
    const { views, last } = watched();
    tabs.pages = { 1: () => analyzed("new") };
    tabs.onActivated.emit({ tabId: 1 });
    await vi.waitFor(() => expect(last()).toMatchObject({ page: { pageKey: "new" } }));
    answerSlowly(analyzed("old"));
    await slow;
    await new Promise(setImmediate);
    expect(views).toHaveLength(1);
  });

  test("is left alone once the view is closed", async () => {
    const page = vi.fn(() => analyzed("a"));
    tabs.pages = { 1: page };
    const { views, stop } = watched();
    await vi.waitFor(() => expect(views).toHaveLength(1));
    stop();
    tabs.onActivated.emit({ tabId: 1 });
    tabs.onUpdated.emit(1, { status: "complete" });
    expect(page).toHaveBeenCalledOnce();
  });
});

describe("a tab that does not answer", () => {
  test.each([
    ["about:addons", "browser-page"],
    ["chrome://settings/", "browser-page"],
    ["view-source:https://example.org/", "browser-page"],
    ["https://chromewebstore.google.com/detail/x", "store"],
    ["https://chrome.google.com/webstore/x", "store"],
    ["https://chrome.google.com/intl/en/", "readable"],
    ["https://addons.mozilla.org/en-US/", "store"],
    ["https://example.org/paper.PDF", "pdf"],
    ["file:///home/reader/article.html", "local-file"],
    ["https://example.org/news", "readable"],
  ])("%s is %s", async (url, access) => {
    tabs.active = { id: 1, url };
    const { last } = watched();
    await vi.waitFor(() => expect(last()).toMatchObject({ kind: "silent", access }));
  });

  test("is refused where the browser does not tell its address", async () => {
    tabs.active = { id: 1 };
    const { last } = watched();
    await vi.waitFor(() => expect(last()).toMatchObject({ kind: "silent", access: "refused" }));
  });

  test("says so where the reader withholds the site", async () => {
    permissions.granted = false;
    const { last } = watched();
    await vi.waitFor(() => expect(last()).toMatchObject({ kind: "silent", access: "withheld" }));
  });

  test("may still be loading", async () => {
    tabs.active = { id: 1, url: "https://example.org/", status: "loading" };
    const { last } = watched();
    await vi.waitFor(() => expect(last()).toMatchObject({ kind: "asking" }));
    tabs.pages = { 1: () => analyzed("a") };
    tabs.onUpdated.emit(1, { status: "complete" });
    await vi.waitFor(() => expect(last()).toMatchObject({ kind: "page" }));
  });

  test("may not be there at all", async () => {
    tabs.active = undefined;
    const { last } = watched();
    await vi.waitFor(() => expect(last()).toEqual({ kind: "no-tab" }));
  });
});

test("an answer that breaks the schema is shown as a failure and reported", async () => {
  tabs.pages = { 1: () => ({ state: "analyzed", report: "<b>all is well</b>" }) };
  const { last } = watched();
  await vi.waitFor(() => expect(console.error).toHaveBeenCalledOnce());
  expect(last()).toMatchObject({ kind: "page", tabId: 1, page: { state: "failed" } });
});

describe("analyzing on request", () => {
  test("asks the content script that is there", async () => {
    tabs.pages = { 1: () => ({ ok: true }) };
    expect(await analyzeTab(1, "page")).toEqual({ ok: true });
    expect(scripting.started).toEqual([]);
  });

  test("starts the content script where there is none", async () => {
    scripting.onStart = () => {
      tabs.pages = { 1: () => ({ ok: true }) };
    };
    expect(await analyzeTab(1, "page")).toEqual({ ok: true });
    expect(scripting.started).toEqual([1]);
  });

  test("says why the browser refuses", async () => {
    scripting.onStart = () => {
      throw new Error("Cannot access contents of the page.");
    };
    expect(await analyzeTab(1, "page")).toEqual({
      ok: false,
      error: "Cannot access contents of the page.",
    });
  });
});
