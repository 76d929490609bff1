import "../extension/fake-browser.ts";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { RuleMetadata } from "../../src/extension/messages.ts";
import { DEFAULT_SETTINGS, readSettings } from "../../src/extension/settings.ts";
import { OptionsApp } from "../../src/ui/options/options-app.tsx";
import { fakeBrowser, missingTexts, resetBrowser } from "../extension/fake-browser.ts";
import { accessibilityFaults } from "./accessibility.ts";
import { close, draw, find, press, textOf } from "./view.tsx";

const { local } = fakeBrowser.storage;

const rules: RuleMetadata[] = [
  {
    id: "language/puffery",
    dimension: "language",
    name: "Puffery",
    tier: "B",
    message: "The word praises where a plainer one would report.",
    citation: "Recasens et al. 2013",
  },
  {
    id: "labelling/whatabout",
    dimension: "labelling",
    name: "What about",
    tier: "A",
    flag: "whataboutism",
    message: "A question is answered by pointing at somebody else.",
    citation: "Walton 1998",
  },
];

function answerWithRules(listed: RuleMetadata[], leftOut: string[] = []) {
  const { onMessage } = fakeBrowser.runtime;
  onMessage.listeners.clear();
  onMessage.addListener(() =>
    Promise.resolve({ ok: true, rules: listed, leftOut, packProblems: {} }),
  );
}

async function open(): Promise<HTMLElement> {
  const root = await draw(<OptionsApp />);
  await says(root, "Switch off");
  await says(root, "1 rule");
  return root;
}

async function says(root: HTMLElement, text: string) {
  await vi.waitFor(async () => {
    await act(() => {});
    expect(textOf(root)).toContain(text);
  }, PATIENCE);
}

async function saved(root: HTMLElement, settings: Partial<typeof DEFAULT_SETTINGS>) {
  await says(root, "Saved.");
  expect(textOf(root.querySelector("[role=status]"))).toBe("Saved.");
  expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, ...settings });
}

async function type(root: HTMLElement, site: string) {
  const input = root.querySelector<HTMLInputElement>("input[type=text]");
  if (input === null) throw new Error("no field");
  await act(() => {
    input.value = site;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await press(find(root, "button", "Switch off"));
}

/** Longest wait, in ms, for what comes at once on an idle machine. */
const PATIENCE = 4_000;

beforeEach(() => {
  resetBrowser();
  vi.spyOn(console, "error").mockImplementation(() => {});
  answerWithRules(rules);
});
afterEach(async () => {
  await close();
  expect([...missingTexts]).toEqual([]);
});

test("the page can be used with keyboard and screen reader", async () => {
  expect(accessibilityFaults(await open())).toEqual([]);
});

describe("a change is saved at once and said", () => {
  test("marks", async () => {
    const root = await open();
    await press(find(root, "input", /^Mark hints in the page/));
    await saved(root, { highlights: false });
  });

  test("guess first", async () => {
    const root = await open();
    await press(find(root, "input", /^Let me guess/));
    await saved(root, { guessFirst: true });
  });

  test("when pages are read", async () => {
    const root = await open();
    await press(find(root, "input", /^only when I ask/));
    await saved(root, { when: "asked" });
  });

  test("light or dark", async () => {
    const root = await open();
    await press(find(root, "input", "dark"));
    await saved(root, { theme: "dark" });
    expect(document.documentElement.dataset.theme).toBe("dark");
  });

  test("dimensions", async () => {
    const root = await open();
    await press(find(root, "input", /^Sourcing/));
    await saved(root, { dimensionsOff: ["sourcing"] });
  });

  test("rules", async () => {
    const root = await open();
    await press(find(root, "input", /^Puffery/));
    await saved(root, { rulesOff: ["language/puffery"] });
    expect(textOf(root)).toContain("1 rule · 1 switched off");
    await press(find(root, "button", "Switch all rules on"));
    await vi.waitFor(async () => expect((await readSettings()).rulesOff).toEqual([]));
  });

  test("a change that storage refuses is said too", async () => {
    const root = await open();
    local.refusal = new Error("disk full");
    await press(find(root, "input", /^Mark hints in the page/));
    await says(root, "Not saved: disk full");
  });
});

describe("sites", () => {
  test.each([
    ["example.org", "example.org"],
    ["https://www.Example.org/news?x=1", "example.org"],
    [" news.example.org/path ", "news.example.org"],
  ])("%j switches off %j", async (typed, site) => {
    const root = await open();
    await type(root, typed);
    await saved(root, { sitesOff: [site] });
  });

  test.each(["", "not a site", "example", "https://"])("%j is refused in words", async (typed) => {
    const root = await open();
    await type(root, typed);
    expect(textOf(root.querySelector("[role=alert]"))).toBe(
      "Please give a site, such as example.org.",
    );
    expect(local.data).toEqual({});
    expect(accessibilityFaults(root)).toEqual([]);
  });

  test("a site is switched on again", async () => {
    local.data = { settings: { ...DEFAULT_SETTINGS, sitesOff: ["a.example", "b.example"] } };
    const root = await open();
    await press(find(root, "button", "Switch on again: a.example"));
    await saved(root, { sitesOff: ["b.example"] });
  });
});

describe("rules", () => {
  test("that are broken are named, beside those that work", async () => {
    answerWithRules(rules, ["language/glum: match, entry 2: must be text"]);
    const root = await open();
    await says(root, "These parts of the rules are broken and were left out");
    expect(textOf(root.querySelector("[role=alert]"))).toContain(
      "language/glum: match, entry 2: must be text",
    );
    expect(accessibilityFaults(root)).toEqual([]);
  });

  test("are listed by dimension with message, strength, source and flag", async () => {
    const text = textOf(await open());
    expect(text).toContain("Language 1 rule");
    expect(text).toContain(
      "The word praises where a plainer one would report.hint · After: Recasens",
    );
    expect(text).toContain("strong hint · After: Walton 1998 · Also listed as: Whataboutism");
  });

  test("may be none", async () => {
    answerWithRules([]);
    const root = await draw(<OptionsApp />);
    await says(root, "No rules are installed.");
  });

  test("may not be had, which is said", async () => {
    fakeBrowser.runtime.onMessage.listeners.clear();
    const root = await draw(<OptionsApp />);
    await says(root, "The rules could not be listed: Could not establish connection.");
    expect(console.error).toHaveBeenCalledOnce();
  });
});

describe("starting over", () => {
  test("asks first, and can be called off", async () => {
    local.data = { settings: { ...DEFAULT_SETTINGS, theme: "dark" } };
    const root = await open();
    await press(find(root, "button", "Reset all options"));
    await press(find(root, "button", "No, keep"));
    expect((await readSettings()).theme).toBe("dark");
  });

  test("puts everything back", async () => {
    local.data = { settings: { ...DEFAULT_SETTINGS, theme: "dark", highlights: false } };
    const root = await open();
    await press(find(root, "button", "Reset all options"));
    await press(find(root, "button", "Yes, reset"));
    await says(root, "All options are back to how they were at first.");
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });
});

test("settings that could not be read are shown until the reader throws them away", async () => {
  local.data = { settings: { ...DEFAULT_SETTINGS, theme: "<script>" } };
  await readSettings();
  const root = await open();
  await says(root, "Settings that could not be read");
  expect(root.querySelector("pre")?.textContent).toContain('"theme": "<script>"');
  await press(find(root, "button", "Throw them away"));
  await vi.waitFor(() => expect(Object.keys(local.data)).toEqual(["settings"]));
});
