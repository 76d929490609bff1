import "./fake-browser.ts";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { type Analyst, startBackground } from "../../src/extension/background-service.ts";
import type { RuleMetadata } from "../../src/extension/messages.ts";
import { readSettings } from "../../src/extension/settings.ts";
import { sampleArticle, sampleReport } from "../fixtures/report.ts";
import { fakeBrowser, resetBrowser } from "./fake-browser.ts";

const { runtime, storage, tabs, action, commands, contextMenus, scripting } = fakeBrowser;
const request = { type: "analyze", pageKey: "page", article: sampleArticle };
const fromTab = { tab: { id: 7, incognito: false } };
const analyze = vi.fn(() => sampleReport);
const puffery = {
  id: "language/puffery",
  dimension: "language" as const,
  name: "Puffery",
  tier: "B" as const,
  message: "The word praises where a plainer one would report.",
  citation: "Recasens et al. 2013",
};

const analyst = (rules: RuleMetadata[]): Analyst => ({
  analyze,
  rulesWith: () => ({ rules, leftOut: [], packProblems: {} }),
  readPack: () => ({ ok: false, errors: ["no packs here"] }),
  writeRules: () => "",
});

async function send(message: unknown, sender: unknown = fromTab): Promise<unknown> {
  const replies = runtime.onMessage.emit(message, sender);
  expect(replies).toHaveLength(1);
  return replies[0];
}

beforeEach(() => {
  resetBrowser();
  vi.spyOn(console, "error").mockImplementation(() => {});
  analyze.mockReset().mockReturnValue(sampleReport);
  startBackground(analyst([puffery]));
});

describe("a request for an analysis", () => {
  test("is answered with the report, which is stored, and shown on the badge", async () => {
    expect(await send(request)).toEqual({ ok: true, report: sampleReport });
    expect(storage.session.data["report:7"]).toEqual({ pageKey: "page", report: sampleReport });
    expect(action.shown[7]).toMatchObject({ text: "8", title: "Sidelight: 8 hints on this page" });
  });

  test("of a private window is answered and leaves nothing behind", async () => {
    const reply = await send(request, { tab: { id: 7, incognito: true } });
    expect(reply).toEqual({ ok: true, report: sampleReport });
    expect(storage.session.data).toEqual({});
  });

  test("is answered with the report where the store is full", async () => {
    storage.session.refusal = new Error("quota");
    expect(await send(request)).toMatchObject({ ok: true });
    expect(console.error).toHaveBeenCalledOnce();
  });

  test("is answered with the error where the analysis throws", async () => {
    analyze.mockImplementation(() => {
      throw new Error("rule 7 is broken");
    });
    expect(await send(request)).toEqual({
      ok: false,
      error: "The analysis stopped: rule 7 is broken",
    });
    expect(action.shown[7]?.text).toBe("!");
    expect(console.error).toHaveBeenCalledOnce();
  });

  test("is answered where the tab has been closed in between", async () => {
    action.gone = true;
    expect(await send(request)).toMatchObject({ ok: true });
    expect(console.error).not.toHaveBeenCalled();
  });

  test("is made in the language that the browser detects", async () => {
    fakeBrowser.i18n.detected = {
      isReliable: true,
      languages: [{ language: "fr", percentage: 98 }],
    };
    await send(request);
    expect(analyze).toHaveBeenCalledWith(
      { ...sampleArticle, language: "fr" },
      expect.anything(),
      [],
    );
  });

  test("is made under the reader's settings", async () => {
    storage.local.data = { settings: { rulesOff: ["language/puffery"] } };
    await send(request);
    expect(analyze).toHaveBeenCalledWith(
      sampleArticle,
      expect.objectContaining({ rulesOff: ["language/puffery"] }),
      [],
    );
  });
});

test("the rules are listed in the words for the reader, without what matches them", async () => {
  resetBrowser();
  startBackground(analyst([{ ...puffery, match: ["visionary"] } as typeof puffery]));
  expect(await send({ type: "list-rules" })).toEqual({
    ok: true,
    rules: [puffery],
    leftOut: [],
    packProblems: {},
  });
});

describe("a message that breaks the schema", () => {
  test.each([
    ["nothing", undefined],
    ["a string", "analyze"],
    ["an unknown type", { type: "delete-everything" }],
    ["no article", { type: "analyze", pageKey: "page" }],
    ["a page key of the wrong type", { ...request, pageKey: 3 }],
    [
      "blocks outside the text",
      {
        ...request,
        article: { ...sampleArticle, blocks: [{ kind: "paragraph", start: 0, end: 1e6 }] },
      },
    ],
    ["an unknown state", { type: "page-state", state: "hacked" }],
  ])("(%s) gets a clear error and has no other effect", async (_, message) => {
    const reply = await send(message);
    expect(reply).toMatchObject({ ok: false });
    expect((reply as { error: string }).error).toMatch(/^Message not understood: \S/);
    expect(analyze).not.toHaveBeenCalled();
    expect(storage.session.data).toEqual({});
    expect(action.shown).toEqual({});
  });
});

describe("the state of a tab", () => {
  test.each([
    ["working", "…"],
    ["failed", "!"],
    ["no-article", ""],
    ["switched-off", ""],
  ])("%s shows on the badge and takes the earlier report away", async (state, text) => {
    await send(request);
    expect(await send({ type: "page-state", state })).toEqual({ ok: true });
    expect(action.shown[7]?.text).toBe(text);
    expect(action.shown[7]?.title).toMatch(/^Sidelight: /);
    expect(storage.session.data).toEqual({});
  });

  test("analyzed leaves badge and report as the analysis set them", async () => {
    await send(request);
    await send({ type: "page-state", state: "analyzed" });
    expect(action.shown[7]?.text).toBe("8");
    expect(storage.session.data["report:7"]).toBeDefined();
  });

  test("the badge takes no side by its colour", async () => {
    await send(request);
    const [red = 0, green = 0, blue = 0] = (
      action.shown[7]?.color?.match(/[0-9a-f]{2}/g) ?? []
    ).map((part) => Number.parseInt(part, 16));
    const spread = Math.max(red, green, blue) - Math.min(red, green, blue);
    expect(spread / Math.max(red, green, blue)).toBeLessThan(0.4);
  });

  test.each([
    ["closes", () => tabs.onRemoved.emit(7)],
    ["navigates", () => tabs.onUpdated.emit(7, { status: "loading" })],
  ])("a tab that %s takes its report along, and no other tab's", async (_, event) => {
    await send(request);
    await send(request, { tab: { id: 8, incognito: false } });
    event();
    await vi.waitFor(() => expect(Object.keys(storage.session.data)).toEqual(["report:8"]));
  });

  test("a page that has loaded keeps its report", async () => {
    await send(request);
    tabs.onUpdated.emit(7, { status: "complete" });
    expect(Object.keys(storage.session.data)).toEqual(["report:7"]);
  });
});

describe("shortcuts", () => {
  test("toggle the marks", async () => {
    commands.onCommand.emit("toggle-highlights");
    await vi.waitFor(async () => expect((await readSettings()).highlights).toBe(false));
  });

  test.each([
    ["next-hint", 1],
    ["previous-hint", -1],
  ])("%s goes to the active tab's page", async (command, by) => {
    tabs.pages = { 1: () => ({ ok: true }) };
    commands.onCommand.emit(command);
    await vi.waitFor(() =>
      expect(tabs.sent).toEqual([{ tabId: 1, message: { type: "step-finding", by } }]),
    );
  });

  test("analyze reads the selected text or the active tab's page, and opens the popup", async () => {
    tabs.pages = { 1: () => ({ ok: true }) };
    commands.onCommand.emit("analyze");
    expect(action.openedPopups).toBe(1);
    await vi.waitFor(() =>
      expect(tabs.sent).toEqual([{ tabId: 1, message: { type: "analyze-now", wanted: "either" } }]),
    );
  });

  test("do nothing where no content script runs", async () => {
    for (const event of commands.onCommand.emit("next-hint")) await event;
    expect(console.error).not.toHaveBeenCalled();
  });
});

describe("the context menu", () => {
  test("offers the page and the selected text, once, whatever an earlier version offered", async () => {
    contextMenus.entries = [{ id: "old", title: "Old", contexts: ["page"] }];
    runtime.onInstalled.emit({ reason: "update" });
    await vi.waitFor(() => expect(contextMenus.entries).toHaveLength(2));
    expect(contextMenus.entries).toMatchObject([
      { id: "page", title: "Look for hints on this page", contexts: ["page"] },
      { id: "selection", title: "Look for hints in the selected text", contexts: ["selection"] },
    ]);
  });

  test.each(["page", "selection"])("has the %s read that was clicked", async (menuItemId) => {
    tabs.pages = { 4: () => ({ ok: true }) };
    contextMenus.onClicked.emit({ menuItemId }, { id: 4 });
    expect(action.openedPopups).toBe(1);
    await vi.waitFor(() =>
      expect(tabs.sent).toEqual([
        { tabId: 4, message: { type: "analyze-now", wanted: menuItemId } },
      ]),
    );
  });

  test("starts the content script where the reader withholds the site", async () => {
    scripting.onStart = () => {
      tabs.pages = { 4: () => ({ ok: true }) };
    };
    contextMenus.onClicked.emit({ menuItemId: "page" }, { id: 4 });
    await vi.waitFor(() => expect(tabs.sent).toHaveLength(1));
    expect(scripting.started).toEqual([4]);
  });

  test("has the page read where the browser opens no popup, which is reported", async () => {
    action.refusal = new Error("no window in front");
    tabs.pages = { 4: () => ({ ok: true }) };
    contextMenus.onClicked.emit({ menuItemId: "page" }, { id: 4 });
    await vi.waitFor(() => expect(tabs.sent).toHaveLength(1));
    expect(console.error).toHaveBeenCalledOnce();
  });

  test("does nothing for an entry of another making", async () => {
    contextMenus.onClicked.emit({ menuItemId: "other" }, { id: 4 });
    expect(action.openedPopups).toBe(0);
  });
});
