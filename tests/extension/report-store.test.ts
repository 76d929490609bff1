import "./fake-browser.ts";
import { beforeEach, expect, test, vi } from "vitest";
import {
  forgetReport,
  storedReport,
  storeReport,
  watchStoredReports,
} from "../../src/extension/report-store.ts";
import { sampleReport } from "../fixtures/report.ts";
import { fakeBrowser, resetBrowser } from "./fake-browser.ts";

const { session } = fakeBrowser.storage;
const tab = { id: 7, private: false };

beforeEach(() => {
  resetBrowser();
  vi.spyOn(console, "error").mockImplementation(() => {});
});

test("a report comes back for its own tab and page only", async () => {
  expect(await storeReport(tab, { pageKey: "a", report: sampleReport })).toBe("stored");
  expect(await storedReport(7, "a")).toEqual(sampleReport);
  expect(await storedReport(7, "b")).toBeNull();
  expect(await storedReport(8, "a")).toBeNull();
});

test("nothing is stored of a private window", async () => {
  expect(await storeReport({ id: 7, private: true }, { pageKey: "a", report: sampleReport })).toBe(
    "private",
  );
  expect(session.data).toEqual({});
});

test("a full store is reported, and the earlier page's report does not stay behind", async () => {
  await storeReport(tab, { pageKey: "a", report: sampleReport });
  session.refusal = new Error("Session storage quota bytes exceeded.");
  expect(await storeReport(tab, { pageKey: "b", report: sampleReport })).toBe("refused");
  expect(console.error).toHaveBeenCalledOnce();
  expect(session.data).toEqual({});
});

test.each([
  ["text"],
  [{}],
  [{ pageKey: "a" }],
  [{ pageKey: "a", report: { ...sampleReport, schema: 99 } }],
])("garbage in the store (%#) counts as no report, is reported and removed", async (garbage) => {
  session.data = { "report:7": garbage };
  expect(await storedReport(7, "a")).toBeNull();
  expect(console.error).toHaveBeenCalledOnce();
  expect(session.data).toEqual({});
});

test("a store that cannot be read counts as empty and is reported", async () => {
  session.failure = new Error("unavailable");
  expect(await storedReport(7, "a")).toBeNull();
  expect(console.error).toHaveBeenCalledOnce();
});

test("watchers hear which tab's report changed or went, and of nothing else", async () => {
  const heard = vi.fn();
  const stop = watchStoredReports(heard);
  await storeReport(tab, { pageKey: "a", report: sampleReport });
  await session.set({ other: 1 });
  await fakeBrowser.storage.local.set({ "report:9": 1 });
  await forgetReport(7);
  expect(heard.mock.calls).toEqual([[7], [7]]);
  stop();
  await storeReport(tab, { pageKey: "a", report: sampleReport });
  expect(heard).toHaveBeenCalledTimes(2);
});
