import "./fake-browser.ts";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { RulePack } from "../../src/engine/rule-pack.ts";
import { type Analyst, startBackground } from "../../src/extension/background-service.ts";
import {
  discardUnreadableRulePacks,
  installRulePack,
  packsInUse,
  readRulePacks,
  removeRulePack,
  switchRulePack,
  unreadableRulePacks,
  watchRulePacks,
} from "../../src/extension/rule-packs.ts";
import { changeSettings, readSettings } from "../../src/extension/settings.ts";
import { sampleArticle, sampleReport } from "../fixtures/report.ts";
import { fakeBrowser, resetBrowser } from "./fake-browser.ts";

const { local } = fakeBrowser.storage;

const packNamed = (name: string, message = "The word judges."): RulePack => ({
  sidelight: 1,
  name,
  rules: [
    {
      id: "language/glum",
      dimension: "language",
      name: "Glum words",
      tier: "B",
      family: "glum",
      match: ["zorbling"],
      message,
      question: "Whose mood is it?",
      citation: "Nobody (2000)",
    },
  ],
});
const names = async () => (await readRulePacks()).map(({ pack }) => pack.name);

beforeEach(() => {
  resetBrowser();
  vi.spyOn(console, "error")
    .mockReset()
    .mockImplementation(() => {});
});

describe("installed packs", () => {
  test("are none at first", async () => {
    expect(await readRulePacks()).toEqual([]);
    expect(console.error).not.toHaveBeenCalled();
  });

  test("are kept in the order of installation, switched on", async () => {
    expect(await installRulePack(packNamed("one"))).toBe("installed");
    await installRulePack(packNamed("two"));
    expect(await readRulePacks()).toEqual([
      { on: true, pack: packNamed("one") },
      { on: true, pack: packNamed("two") },
    ]);
  });

  test("make way for a pack of the same name, which takes their place", async () => {
    await installRulePack(packNamed("one"));
    await installRulePack(packNamed("two"));
    expect(await installRulePack(packNamed("one", "Newer."))).toBe("replaced");
    expect((await readRulePacks()).map(({ pack }) => pack.rules[0]?.message)).toEqual([
      "Newer.",
      "The word judges.",
    ]);
  });

  test("can be switched off and on", async () => {
    await installRulePack(packNamed("one"));
    await installRulePack(packNamed("two"));
    await switchRulePack("one", false);
    expect(await packsInUse()).toEqual([packNamed("two")]);
    await switchRulePack("one", true);
    expect(await packsInUse()).toHaveLength(2);
  });

  test("go with the choice of their rules, and leave other choices alone", async () => {
    await installRulePack(packNamed("one"));
    await installRulePack(packNamed("one-more"));
    const others = ["language/puffery", "one-more:language/glum"];
    await changeSettings({ rulesOff: [...others, "one:language/glum"] });
    await removeRulePack("one");
    expect(await names()).toEqual(["one-more"]);
    expect((await readSettings()).rulesOff).toEqual(others);
  });

  test("are ten at most", async () => {
    for (let number = 0; number < 10; number++) await installRulePack(packNamed(`pack-${number}`));
    expect(await installRulePack(packNamed("eleven"))).toBe("too-many");
    expect(await names()).toHaveLength(10);
    expect(await installRulePack(packNamed("pack-3", "Newer."))).toBe("replaced");
  });

  test("stay as they are where storage refuses a change, which fails loudly", async () => {
    await installRulePack(packNamed("one"));
    local.refusal = new Error("quota exceeded");
    await expect(installRulePack(packNamed("two"))).rejects.toThrow("quota exceeded");
    await expect(removeRulePack("one")).rejects.toThrow("quota exceeded");
    expect(await names()).toEqual(["one"]);
  });

  test("are none where storage fails, which is reported", async () => {
    local.failure = new Error("corrupt database");
    expect(await readRulePacks()).toEqual([]);
    expect(console.error).toHaveBeenCalledOnce();
  });

  test("watchers hear of changes until they stop", async () => {
    const heard = vi.fn();
    const stop = watchRulePacks(heard);
    await installRulePack(packNamed("one"));
    await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
    expect(heard).toHaveBeenCalledWith([{ on: true, pack: packNamed("one") }]);
    stop();
    await switchRulePack("one", false);
    expect(heard).toHaveBeenCalledOnce();
  });
});

describe("garbage in the store", () => {
  const good = { on: true, pack: packNamed("good") };

  test.each([
    ["a string", "garbage", ["garbage"]],
    ["an object", { on: true }, [{ on: true }]],
    ["a broken entry", [good, { on: "yes" }, 7], [{ on: "yes" }, 7]],
    ["the same pack twice", [good, good], [good]],
    [
      "a format of later days",
      [{ on: true, pack: { ...good.pack, sidelight: 2 } }],
      [{ on: true, pack: { ...good.pack, sidelight: 2 } }],
    ],
  ])("%s is kept apart and said once; what is sound stays", async (_, stored, apart) => {
    local.data = { "rule-packs": stored };
    const sound = Array.isArray(stored) && stored.includes(good) ? [good] : [];
    expect(await readRulePacks()).toEqual(sound);
    expect(await readRulePacks()).toEqual(sound);
    expect(console.error).toHaveBeenCalledOnce();
    expect(JSON.parse((await unreadableRulePacks()) ?? "")).toEqual(apart);
  });

  test("is kept beside what was kept before, until the reader throws it away", async () => {
    for (const garbage of ["first", "second"]) {
      local.data = { ...local.data, "rule-packs": [garbage] };
      await readRulePacks();
    }
    expect(JSON.parse((await unreadableRulePacks()) ?? "")).toEqual(["first", "second"]);
    await discardUnreadableRulePacks();
    expect(await unreadableRulePacks()).toBeNull();
  });
});

describe("the background", () => {
  const analyze = vi.fn<Analyst["analyze"]>(() => sampleReport);
  const readPack = vi.fn<Analyst["readPack"]>();
  const rulesWith = vi.fn<Analyst["rulesWith"]>(() => ({
    rules: [],
    leftOut: [],
    packProblems: {},
  }));

  async function send(message: unknown): Promise<unknown> {
    return fakeBrowser.runtime.onMessage.emit(message, { tab: { id: 7, incognito: false } })[0];
  }

  beforeEach(() => {
    analyze.mockClear();
    startBackground({ analyze, readPack, rulesWith, writeRules: (ids) => `pack of ${ids}` });
  });

  test("installs a pack that is sound and tells what to look at", async () => {
    readPack.mockReturnValue({ ok: true, pack: packNamed("one"), warnings: ["look here"] });
    const told = { ok: true, name: "one", rules: 1, warnings: ["look here"] };
    const message = { type: "install-pack", text: "{}" };
    expect(await send(message)).toEqual({ ...told, replaced: false });
    expect(readPack).toHaveBeenCalledWith("{}");
    expect(await send(message)).toEqual({ ...told, replaced: true });
    expect(await names()).toEqual(["one"]);
  });

  test("refuses what is not sound and stores nothing", async () => {
    readPack.mockReturnValue({ ok: false, errors: ["rule 1: tier: is missing"] });
    expect(await send({ type: "install-pack", text: "{}" })).toEqual({
      ok: false,
      errors: ["rule 1: tier: is missing"],
    });
    expect(local.data).toEqual({});
  });

  test("tells where the store is full, or holds as many packs as may be", async () => {
    readPack.mockReturnValue({ ok: true, pack: packNamed("one"), warnings: [] });
    local.refusal = new Error("quota exceeded");
    const message = { type: "install-pack", text: "{}" };
    expect(await send(message)).toEqual({ ok: false, errors: ["quota exceeded"] });
    local.refusal = null;
    for (let number = 0; number < 10; number++) await installRulePack(packNamed(`pack-${number}`));
    expect(await send(message)).toEqual({
      ok: false,
      errors: ["10 rule packs are installed, which is the most. Remove one first."],
    });
  });

  test("rates with the packs that are on, and lists their rules", async () => {
    await installRulePack(packNamed("one"));
    await installRulePack(packNamed("two"));
    await switchRulePack("one", false);
    await send({ type: "analyze", pageKey: "page", article: sampleArticle });
    expect(analyze.mock.lastCall?.[2]).toEqual([packNamed("two")]);
    await send({ type: "list-rules" });
    expect(rulesWith).toHaveBeenLastCalledWith([packNamed("two")]);
  });

  test("writes the rules that are asked for", async () => {
    expect(await send({ type: "export-rules", ids: ["a", "b"] })).toEqual({
      ok: true,
      text: "pack of a,b",
    });
  });
});
