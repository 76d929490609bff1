import "./fake-browser.ts";
import { beforeEach, describe, expect, test, vi } from "vitest";
import {
  changeSettings,
  DEFAULT_SETTINGS,
  discardUnreadableSettings,
  isSiteOff,
  readSettings,
  resetSettings,
  siteOf,
  unreadableSettings,
  watchSettings,
} from "../../src/extension/settings.ts";
import { fakeBrowser, resetBrowser } from "./fake-browser.ts";

const { local } = fakeBrowser.storage;

beforeEach(() => {
  resetBrowser();
  vi.spyOn(console, "error").mockImplementation(() => {});
});

describe("reading", () => {
  test("an empty store gives the defaults", async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    expect(console.error).not.toHaveBeenCalled();
  });

  test.each([["a string"], [42], [null], [[1, 2]], [true]])(
    "garbage in place of the settings (%j) gives the defaults and is kept apart",
    async (garbage) => {
      local.data = { settings: garbage };
      expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
      expect(await unreadableSettings()).toBe(JSON.stringify(garbage, null, 2));
      expect(console.error).toHaveBeenCalledOnce();
    },
  );

  test("one unreadable field is replaced, the others are kept", async () => {
    const stored = { ...DEFAULT_SETTINGS, theme: "sepia", sitesOff: ["example.org"] };
    local.data = { settings: stored };
    const settings = await readSettings();
    expect(settings.theme).toBe("system");
    expect(settings.sitesOff).toEqual(["example.org"]);
    expect(JSON.parse((await unreadableSettings()) ?? "")).toEqual(stored);
  });

  test("garbage is said once, then the recovered settings stand", async () => {
    local.data = { settings: { ...DEFAULT_SETTINGS, highlights: "yes" } };
    await readSettings();
    await readSettings();
    expect(console.error).toHaveBeenCalledOnce();
    await discardUnreadableSettings();
    expect(await unreadableSettings()).toBeNull();
  });

  test("settings of an earlier version lack a field and take its default, silently", async () => {
    const { guessFirst: _, ...older } = { ...DEFAULT_SETTINGS, highlights: false };
    local.data = { settings: older };
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, highlights: false });
    expect(await unreadableSettings()).toBeNull();
    expect(console.error).not.toHaveBeenCalled();
  });

  test("a store that fails gives the defaults and reports the error", async () => {
    local.failure = new Error("corrupt database");
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    expect(console.error).toHaveBeenCalledOnce();
  });
});

describe("changing", () => {
  test("leaves the other settings alone", async () => {
    await changeSettings({ theme: "dark" });
    await changeSettings(({ sitesOff }) => ({ sitesOff: [...sitesOff, "example.org"] }));
    expect(await readSettings()).toEqual({
      ...DEFAULT_SETTINGS,
      theme: "dark",
      sitesOff: ["example.org"],
    });
  });

  test("a change that breaks the schema is refused and nothing is stored", async () => {
    await expect(changeSettings({ sitesOff: ["not a site"] })).rejects.toThrow();
    expect(local.data).toEqual({});
  });

  test("a store that is full makes the change fail loudly", async () => {
    local.refusal = new Error("quota exceeded");
    await expect(changeSettings({ highlights: false })).rejects.toThrow("quota exceeded");
  });

  test("a reset brings the defaults back", async () => {
    await changeSettings({ theme: "dark" });
    await resetSettings();
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  test("watchers hear of changes until they stop", async () => {
    const heard = vi.fn();
    const stop = watchSettings(heard);
    await changeSettings({ highlights: false });
    await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
    expect(heard).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, highlights: false });
    stop();
    await changeSettings({ highlights: true });
    expect(heard).toHaveBeenCalledOnce();
  });
});

describe("sites", () => {
  const settings = { ...DEFAULT_SETTINGS, sitesOff: ["example.org"] };

  test.each([
    ["https://example.org/a", true],
    ["https://www.example.org/a", true],
    ["http://news.example.org/", true],
    ["https://notexample.org/", false],
    ["https://example.org.evil.test/", false],
    ["about:blank", false],
    ["not a url", false],
  ])("%s switched off: %s", (url, off) => {
    expect(isSiteOff(settings, url)).toBe(off);
  });

  test.each([
    ["https://WWW.Example.org:8443/x?y", "example.org"],
    ["http://localhost:3000/", "localhost"],
    ["ftp://example.org/", null],
    ["", null],
  ])("the site of %j is %j", (url, site) => {
    expect(siteOf(url)).toBe(site);
  });
});
