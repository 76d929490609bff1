import "./fake-browser.ts";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { readPageSettings, watchPageSettings } from "../../src/extension/page-settings.ts";
import { changeSettings, DEFAULT_SETTINGS, readSettings } from "../../src/extension/settings.ts";
import { fakeBrowser, resetBrowser } from "./fake-browser.ts";

const { local } = fakeBrowser.storage;
const FIELDS = ["highlights", "when", "sitesOff", "dimensionsOff"] as const;

const pick = (settings: Awaited<ReturnType<typeof readPageSettings>>) =>
  Object.fromEntries(FIELDS.map((field) => [field, settings[field]]));

beforeEach(resetBrowser);

describe("a page's settings", () => {
  test("are the defaults at first", async () => {
    expect(pick(await readPageSettings())).toEqual(pick(DEFAULT_SETTINGS));
  });

  test("are those that the reader saved", async () => {
    const change = {
      highlights: false,
      when: "asked",
      sitesOff: ["news.example"],
      dimensionsOff: ["framing"],
    } as const;
    await changeSettings({ ...change, sitesOff: [...change.sitesOff], dimensionsOff: ["framing"] });
    expect(await readPageSettings()).toEqual(change);
  });

  test.each([
    ["a text", "settings"],
    ["a switch that is a number", { highlights: 0, when: "asked" }],
    ["a choice that there is not", { highlights: false, when: "never" }],
    ["a list of numbers", { sitesOff: [1], highlights: false }],
    ["a dimension that there is not", { dimensionsOff: ["mood"], highlights: false }],
    ["a list that is none", { dimensionsOff: { length: 1 }, sitesOff: ["news.example"] }],
  ])("are the same as with the schema where storage holds %s", async (_, stored) => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    local.data.settings = stored;
    const read = pick(await readPageSettings());
    expect(local.data.settings).toEqual(stored);
    expect(read).toEqual(pick(await readSettings()));
  });

  test("are the defaults, and the error is said, where storage fails", async () => {
    const said = vi.spyOn(console, "error").mockImplementation(() => {});
    local.failure = new Error("The disk is gone.");
    expect(pick(await readPageSettings())).toEqual(pick(DEFAULT_SETTINGS));
    expect(said).toHaveBeenCalledOnce();
  });

  test("are told anew after each change until it is told to stop", async () => {
    const heard = vi.fn();
    const stop = watchPageSettings(heard);
    await changeSettings({ highlights: false });
    await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
    expect(heard.mock.calls[0]?.[0]).toMatchObject({ highlights: false });
    stop();
    await changeSettings({ highlights: true });
    await readPageSettings();
    expect(heard).toHaveBeenCalledOnce();
  });
});
