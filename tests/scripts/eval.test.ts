import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Outcome, runScript } from "./run-script.ts";

/** Loaded and plain sentences of our own; the engine's rules are known to mark the loaded ones. */
const LOADED = "The disgraceful charade was a shameful farce.";
const PLAIN = "The council met on Monday.";

const SETS: Record<string, object[]> = {
  "sentences/babe": [
    { id: "1", text: LOADED, biased: true },
    { id: "2", text: LOADED, biased: false },
    { id: "3", text: PLAIN, biased: true },
    { id: "4", text: PLAIN, biased: false },
    { id: "5", text: PLAIN, biased: false },
  ],
  "sentences/subjectivity-de": [{ id: "1", text: "Der Rat tagte am Montag.", subjective: false }],
  "running/basil": [
    {
      id: "a",
      title: "Council meets",
      sentences: [
        { text: LOADED, lexical: true, informational: false },
        { text: `“${LOADED}`, lexical: false },
        { text: "We left early,” a visitor said.", lexical: false },
        { text: PLAIN, lexical: false, informational: true },
      ],
    },
  ],
  "fallacies/false-dilemma": [
    { id: "1", text: PLAIN, falseDilemma: true, fallacy: "false dilemma", source: "ours" },
    { id: "2", text: PLAIN, falseDilemma: false, fallacy: "none", source: "ours" },
  ],
  segmentation: [
    { language: "en", text: `${PLAIN} It rained.`, sentences: [PLAIN, "It rained."], set: "ours" },
    { language: "en", text: PLAIN, sentences: ["The council", "met."], set: "ours" },
    { language: "en", text: "x", sentences: ["y"], verbatim: false, set: "ours" },
    {
      language: "en",
      text: "<h2>The day</h2>\n<p>It rained \nat noon. It cleared.</p>",
      sentences: ["The day", "It rained at noon.", "It cleared."],
      verbatim: false,
      set: "ours",
    },
    { language: "de", text: "Ja.", sentences: ["nein"], set: "ours" },
  ],
  "articles/panel": (["left", "center", "right"] as const).map((leaning) => ({
    id: leaning,
    leaning,
    topic: "politics",
    title: "Council meets",
    text: `${PLAIN} ${leaning === "center" ? PLAIN : LOADED}`,
  })),
  "quotations/polnear": [
    {
      id: "1",
      title: "Council meets",
      text: "“We met on Monday,” said Anna Berg. It rained.",
      quotations: [
        { start: 0, end: 19, type: "direct", source: { start: 25, end: 34, text: "Anna Berg" } },
      ],
    },
  ],
};

let folder: string;
let whole: Outcome;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "eval-"));
  for (const [name, items] of Object.entries(SETS)) {
    const path = join(folder, `${name}.jsonl`);
    await mkdir(join(path, ".."), { recursive: true });
    await writeFile(path, items.map((item) => `${JSON.stringify(item)}\n`).join(""));
  }
  whole = await evaluate("--json");
}, 120_000);
afterAll(() => rm(folder, { recursive: true }));

const evaluate = (...args: string[]) => runScript("eval.ts", ["--data", folder, ...args]);

describe("the evaluation", { timeout: 120_000 }, () => {
  test("measures every set that is there, and no other, with figures worked out by hand", () => {
    const { stdout, stderr, status } = whole;
    expect(stderr).toBe("");
    expect(status).toBe(0);
    const { sets } = JSON.parse(stdout);
    expect(Object.keys(sets).sort()).toEqual(Object.keys(SETS).sort());
    expect(sets["sentences/babe"]).toMatchObject({
      n: 5,
      precision: 0.5,
      recall: 0.5,
      f1: 0.5,
      macroF1: 0.583333,
      mcc: 0.166667,
      strictPrecision: 0.5,
      strictRecall: 0.5,
      floor: { precision: 0.4 },
    });
    expect(sets["sentences/babe"].f1Interval).toHaveLength(2);
    expect(sets["sentences/subjectivity-de"]).toMatchObject({ n: 1, shareWithFindings: 0 });
    expect(sets["running/basil"]).toMatchObject({
      n: 4,
      articles: 1,
      precision: 1,
      recall: 1,
      anyBias: { precision: 1, recall: 0.5 },
    });
    expect(sets["running/basil"].articlesRatedAtLeast.language).toHaveLength(5);
    expect(sets.segmentation).toMatchObject({
      n: 2,
      exact: 0.5,
      cleanedCases: 4,
      exactCleaned: 0.5,
    });
    expect(sets["quotations/polnear"]).toMatchObject({ precision: 1, recall: 1, f1: 1 });
    expect(sets["articles/panel"]).toMatchObject({
      n: 3,
      center: { n: 1, findingsPer1000Words: 0 },
      left: { n: 1 },
      leftMinusRight: { language: 0, findingsPer1000Words: 0 },
    });
  });

  test("gives the same bytes in every run", async () => {
    expect((await evaluate("--json")).stdout).toBe(whole.stdout);
  });

  test("measures one set or folder of sets alone", async () => {
    const only = await evaluate("--json", "--only", "sentences", "--only", "articles/panel");
    expect(Object.keys(JSON.parse(only.stdout).sets)).toEqual([
      "articles/panel",
      "sentences/babe",
      "sentences/subjectivity-de",
    ]);
  });

  test("prints a table with floor, anchor, goal and interval", async () => {
    const { stdout } = await evaluate("--only", "sentences/babe");
    const [headings, ...rows] = stdout.trimEnd().split("\n");
    expect(headings).toMatch(/^set +n +measure +ours +95 % interval +floor +goal +published$/);
    expect(rows.find((row) => row.includes("macroF1"))).toMatch(
      /macroF1 +0\.583 +0\.\d+ – .* ≥ 0\.785/,
    );
  });

  test("shows what each rule and wording hits", async () => {
    const rules = JSON.parse((await evaluate("--rules", "--json")).stdout);
    expect(rules[0]).toMatchObject({ hits: 2, biasedShare: 0.5, centerFindings: 0 });
    const entries = JSON.parse((await evaluate("--entries", "--json")).stdout);
    expect(entries.map((entry: { wording: string }) => entry.wording)).toContain("disgraceful");
  });

  test("names a malformed line, leaves its set out and fails", async () => {
    const broken = await mkdtemp(join(tmpdir(), "eval-broken-"));
    await mkdir(join(broken, "sentences"));
    const good = JSON.stringify({ id: "1", text: PLAIN, biased: false });
    await writeFile(
      join(broken, "sentences/babe.jsonl"),
      `${good}\n{"id":"2"}\n${good.slice(9)}\n`,
    );
    const { stdout, stderr, status } = await runScript("eval.ts", ["--data", broken, "--json"]);
    await rm(broken, { recursive: true });
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual({ sets: {} });
    expect(stderr).toMatch(/babe\.jsonl:2: text: /);
    expect(stderr).toMatch(/babe\.jsonl:3: not JSON/);
  });

  test("needs a folder", async () => {
    expect((await runScript("eval.ts", [])).status).toBe(2);
  });
});
