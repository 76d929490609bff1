import "../extension/fake-browser.ts";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { loadRulesetSource } from "../../scripts/ruleset-from-disk.ts";
import { readRulePack } from "../../src/engine/pack/read.ts";
import { type RulePack, rulesOfPack, writeRulePack } from "../../src/engine/rule-pack.ts";
import { startBackground } from "../../src/extension/background-service.ts";
import { installRulePack, readRulePacks } from "../../src/extension/rule-packs.ts";
import { readSettings } from "../../src/extension/settings.ts";
import { OptionsApp } from "../../src/ui/options/options-app.tsx";
import { fakeBrowser, missingTexts, resetBrowser } from "../extension/fake-browser.ts";
import { sampleReport } from "../fixtures/report.ts";
import { accessibilityFaults } from "./accessibility.ts";
import { close, draw, find, press, textOf } from "./view.tsx";

const { local } = fakeBrowser.storage;

/** Longest wait, in ms, for what comes at once on an idle machine. */
const PATIENCE = 8_000;

const shipped = await loadRulesetSource();
const source = {
  ...shipped,
  rules: shipped.rules.slice(0, 3),
  topics: [],
  goals: [],
  subjects: [],
};

const glum: RulePack["rules"][number] = {
  id: "language/glum",
  dimension: "language",
  name: "Glum words",
  tier: "B",
  family: "glum",
  match: ["zorbling"],
  message: "The word judges the mood.",
  question: "Whose mood is it?",
  citation: "Nobody (2000)",
  examples: {
    marked: ["The [zorbling] vote.", "A [zorbling] day."],
    silent: ["The vote went on.", "A day like others."],
  },
};
const pack: RulePack = { sidelight: 1, name: "my-words", rules: [glum] };

/** Files handed to the reader, by name. */
const saved = new Map<string, Blob>();

beforeEach(() => {
  resetBrowser();
  saved.clear();
  vi.spyOn(console, "error").mockImplementation(() => {});
  let last: Blob | undefined;
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    last = blob as Blob;
    return "blob:test";
  });
  vi.spyOn(URL, "revokeObjectURL").mockImplementation(() => {});
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    if (last !== undefined) saved.set(this.download, last);
  });
  startBackground({
    analyze: () => sampleReport,
    rulesWith: (packs) => ({
      rules: [...source.rules, ...packs.flatMap(rulesOfPack)],
      leftOut: [],
      packProblems: Object.fromEntries(
        packs.filter(({ name }) => name === "stale").map(({ name }) => [name, "class gone"]),
      ),
    }),
    readPack: (text) => readRulePack(text, source),
    writeRules: (ids) =>
      writeRulePack(
        "sidelight-rules",
        source.rules.filter(({ id }) => ids.includes(id)),
      ),
  });
});
afterEach(async () => {
  await close();
  vi.restoreAllMocks();
  expect([...missingTexts]).toEqual([]);
});

async function says(root: HTMLElement, text: string) {
  await vi.waitFor(async () => {
    await act(() => {});
    expect(textOf(root)).toContain(text);
  }, PATIENCE);
}

async function open(): Promise<HTMLElement> {
  const root = await draw(<OptionsApp />);
  await says(root, "Import a rule pack");
  await says(root, "Save rules that come with Sidelight");
  return root;
}

async function choose(root: HTMLElement, content: string) {
  const input = root.querySelector<HTMLInputElement>("input[type=file]");
  if (input === null) throw new Error("no file field");
  const file = new File([content], "pack.json", { type: "application/json" });
  Object.defineProperty(input, "files", { value: [file], configurable: true });
  await act(() => {
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

const alerts = (root: HTMLElement) =>
  [...root.querySelectorAll("[role=alert] li")].map((item) => textOf(item));

describe("importing", () => {
  test("a sound pack is installed, listed with its rules, and said", async () => {
    const root = await open();
    await choose(root, JSON.stringify(pack));
    await says(root, "Installed: my-words (1 rule).");
    await says(root, "Glum words (my-words)");
    expect(alerts(root)).toEqual([]);
    expect(await readRulePacks()).toEqual([{ on: true, pack }]);
    expect(accessibilityFaults(root)).toEqual([]);
    await choose(root, JSON.stringify(pack));
    await says(root, "Replaced: my-words (now 1 rule).");
  });

  test("what is wrong is listed by rule and field, and nothing is stored", async () => {
    const root = await open();
    await choose(
      root,
      JSON.stringify({ ...pack, rules: [{ ...glum, tier: "D", family: undefined }, 7] }),
    );
    await says(root, "The file was not imported:");
    expect(alerts(root)).toEqual([
      "rule 1 (language/glum): tier: must be A, B or C",
      "rule 1 (language/glum): family: is missing",
      "rule 2: must be an object with fields",
    ]);
    expect(local.data).toEqual({});
    expect(accessibilityFaults(root)).toEqual([]);
  });

  test("markup in a pack stays text", async () => {
    const root = await open();
    const message = "<img src=x onerror=alert(1)>";
    await choose(root, JSON.stringify({ ...pack, rules: [{ ...glum, name: message }] }));
    await says(root, message);
    expect(root.querySelector("img[src]")).toBeNull();
  });

  test("examples that fail are told, and the pack is installed all the same", async () => {
    const root = await open();
    const examples = { ...glum.examples, silent: ["A zorbling vote.", "A vote."] };
    await choose(root, JSON.stringify({ ...pack, rules: [{ ...glum, examples }] }));
    await says(root, "You may want to look at this:");
    expect(alerts(root)).toEqual([
      'rule 1 (language/glum): examples: expected "A zorbling vote.", got "A [zorbling] vote."',
    ]);
    expect(await readRulePacks()).toHaveLength(1);
  });

  test("a file above the limit is refused unread", async () => {
    const root = await open();
    const read = vi.spyOn(File.prototype, "text");
    await choose(root, " ".repeat(1_000_001));
    await says(root, "The file is larger than 1 MB.");
    expect(read).not.toHaveBeenCalled();
  });

  test("a store that is full is said", async () => {
    const root = await open();
    local.refusal = new Error("quota exceeded");
    await choose(root, JSON.stringify(pack));
    await says(root, "quota exceeded");
  });
});

describe("installed packs", () => {
  beforeEach(async () => {
    await installRulePack(pack);
  });

  test("are switched off, and their rules leave the list", async () => {
    const root = await open();
    await says(root, "Glum words (my-words)");
    await press(find(root, "input", /^my-words/));
    await vi.waitFor(async () => {
      await act(() => {});
      expect(textOf(root)).not.toContain("Glum words (my-words)");
    }, PATIENCE);
    expect(await readRulePacks()).toEqual([{ on: false, pack }]);
  });

  test("have rules that are switched off one by one", async () => {
    const root = await open();
    await says(root, "Glum words (my-words)");
    await press(find(root, "input", /^Glum words/));
    await vi.waitFor(async () =>
      expect((await readSettings()).rulesOff).toEqual(["my-words:language/glum"]),
    );
  });

  test("are exported as they came", async () => {
    const root = await open();
    await press(find(root, "button", "Export the pack my-words"));
    expect(JSON.parse((await saved.get("my-words.json")?.text()) ?? "")).toEqual(pack);
  });

  test("are removed", async () => {
    const root = await open();
    await press(find(root, "button", "Remove the pack my-words"));
    await says(root, "No rule pack is installed.");
    expect(await readRulePacks()).toEqual([]);
  });

  test("that no longer fit are told", async () => {
    await installRulePack({ ...pack, name: "stale" });
    const root = await open();
    await says(root, "Left out, because it does not fit this version of Sidelight: class gone");
  });

  test("that storage does not let go are told", async () => {
    const root = await open();
    local.refusal = new Error("disk full");
    await press(find(root, "button", "Remove the pack my-words"));
    await says(root, "Not saved: disk full");
  });
});

test("packs that could not be read are shown until the reader throws them away", async () => {
  local.data = { "rule-packs": [{ on: "perhaps" }] };
  await readRulePacks();
  const root = await open();
  await says(root, "Some stored packs could not be read.");
  expect(root.querySelector("pre")?.textContent).toContain("perhaps");
  await press(find(root, "button", "Throw these packs away"));
  await vi.waitFor(() => expect(Object.keys(local.data)).toEqual(["rule-packs"]));
});

describe("exporting the rules that ship", () => {
  const exported = async (): Promise<string[]> =>
    JSON.parse((await saved.get("sidelight-rules.json")?.text()) ?? "").rules.map(
      ({ id }: { id: string }) => id,
    );
  const ids = source.rules.map(({ id }) => id).sort();

  async function pick(root: HTMLElement, selection: string) {
    const select = root.querySelector("select") as HTMLSelectElement;
    await act(() => {
      select.value = selection;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await press(find(root, "button", "Export"));
    await vi.waitFor(async () => {
      await act(() => {});
      expect(saved.has("sidelight-rules.json")).toBe(true);
    }, PATIENCE);
  }

  test("all of them, as a pack that can be read again; packs' rules are not among them", async () => {
    await installRulePack(pack);
    const root = await open();
    await pick(root, "all");
    await says(root, "3 rules were saved.");
    expect(await exported()).toEqual(ids);
    const text = (await saved.get("sidelight-rules.json")?.text()) ?? "";
    expect(readRulePack(text, { ...source, rules: [] })).toMatchObject({ ok: true, warnings: [] });
  });

  test("those that are on", async () => {
    local.data = { settings: { rulesOff: [ids[0]] } };
    const root = await open();
    await pick(root, "on");
    expect(await exported()).toEqual(ids.slice(1));
  });

  test("those of a dimension", async () => {
    const root = await open();
    const dimension = source.rules[0]?.dimension as string;
    await pick(root, dimension);
    const wanted = source.rules.filter((rule) => rule.dimension === dimension);
    expect(await exported()).toEqual(wanted.map(({ id }) => id).sort());
  });
});
