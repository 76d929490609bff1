import "./fake-browser.ts";
import { beforeEach, describe, expect, test } from "vitest";
import { askPageState, commandPage } from "../../src/extension/messaging.ts";
import { fakeBrowser, resetBrowser } from "./fake-browser.ts";

const { tabs } = fakeBrowser;

beforeEach(resetBrowser);

describe("a view", () => {
  test("gets null from a tab without a content script", async () => {
    expect(await askPageState(1)).toBeNull();
    expect(await commandPage(1, { type: "analyze-now", wanted: "page" })).toBeNull();
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
