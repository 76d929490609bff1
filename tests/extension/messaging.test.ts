import "./fake-browser.ts";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { isNobodyThere } from "../../src/extension/errors.ts";
import {
  askPageState,
  commandPage,
  listenInPage,
  requestAnalysis,
} from "../../src/extension/messaging.ts";
import { sampleArticle, sampleReport } from "../fixtures/report.ts";
import { fakeBrowser, resetBrowser } from "./fake-browser.ts";

const { runtime, tabs } = fakeBrowser;
const request = { type: "analyze" as const, pageKey: "page", article: sampleArticle };

beforeEach(resetBrowser);

describe("a content script", () => {
  test("answers a command", async () => {
    const answer = vi.fn(async () => ({ ok: true as const }));
    listenInPage(answer);
    const command = { type: "show-span", pageKey: "page", start: 3, end: 5 };
    expect(await runtime.onMessage.emit(command, {})[0]).toEqual({ ok: true });
    expect(answer).toHaveBeenCalledWith(command, { tab: null });
  });

  test.each([
    ["an unknown command", { type: "read-passwords" }],
    ["an offset below 0", { type: "show-span", pageKey: "page", start: -1, end: 5 }],
    ["a step of 7", { type: "step-finding", by: 7 }],
    ["nothing", null],
  ])("answers %s with what is the matter, and does nothing", async (_, command) => {
    const answer = vi.fn();
    listenInPage(answer);
    expect(await runtime.onMessage.emit(command, {})[0]).toMatchObject({ ok: false });
    expect(answer).not.toHaveBeenCalled();
  });

  test("gets the report that it asked for", async () => {
    runtime.onMessage.addListener(() => Promise.resolve({ ok: true, report: sampleReport }));
    expect(await requestAnalysis(request)).toEqual({ ok: true, report: sampleReport });
  });

  test("is told when the background answers nonsense", async () => {
    runtime.onMessage.addListener(() => Promise.resolve({ ok: true, report: {} }));
    await expect(requestAnalysis(request)).rejects.toThrow();
  });

  test("is told when nobody answers", async () => {
    await expect(requestAnalysis(request)).rejects.toSatisfy(isNobodyThere);
  });
});

describe("a view", () => {
  test("gets null from a tab without a content script", async () => {
    expect(await askPageState(1)).toBeNull();
    expect(await commandPage(1, { type: "analyze-now" })).toBeNull();
  });

  test.each([
    ["no state", {}],
    ["a state that does not exist", { state: "biased" }],
    ["a report that is none", { state: "analyzed", pageKey: "a", report: 1, text: "", painted: 0 }],
  ])("is told when a page answers with %s", async (_, answer) => {
    tabs.pages = { 1: () => answer };
    await expect(askPageState(1)).rejects.toThrow();
  });

  test("is told of any other failure", async () => {
    tabs.pages = {
      1: () => {
        throw new Error("The page is on fire.");
      },
    };
    await expect(askPageState(1)).rejects.toThrow("on fire");
  });
});
