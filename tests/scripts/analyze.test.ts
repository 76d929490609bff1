import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { analysisReportSchema } from "../../src/engine/report.ts";
import { runScript, runScriptAndHangUp } from "./run-script.ts";

const SENTENCE =
  "The council of the town said that it will vote on the new bridge in March, and that the cost of the work is to be shared with the county.";
const ARTICLE = Array.from({ length: 8 }, () => SENTENCE).join("\n\n");

const PACK = { sidelight: 1, name: "my-words" };
const RULE = {
  id: "language/bridges",
  dimension: "language",
  name: "Bridges",
  tier: "A",
  family: "bridges",
  match: ["bridge/n"],
  message: "A bridge.",
  question: "Whose bridge?",
  citation: "Nobody (2000)",
  examples: {
    marked: ["The [bridge] is old.", "The town has two [bridges]."],
    silent: ["The road is old.", "The town has two roads."],
  },
};

let folder: string;
const file = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "analyze-"));
  await writeFile(file("bridge.txt"), `Town to vote on bridge\n\n${ARTICLE}\n`);
  const paragraphs = Array.from({ length: 8 }, () => `<p>${SENTENCE}</p>`).join("\n");
  await writeFile(
    file("bridge.html"),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bridge</title>
     <link rel="canonical" href="https://news.example/bridge"></head>
     <body><nav><a href="/">Home</a></nav><article><h1>Town to vote on bridge</h1>
     ${paragraphs}</article></body></html>`,
  );
  await writeFile(file("pack.json"), JSON.stringify({ ...PACK, rules: [RULE] }));
  await writeFile(file("bad.json"), JSON.stringify({ ...PACK, rules: [{ ...RULE, tier: "D" }] }));
  const line = JSON.stringify({ id: "x", text: ARTICLE });
  await writeFile(file("many.jsonl"), `${line}\n`.repeat(2_000));
});
afterAll(() => rm(folder, { recursive: true }));

const reports = (stdout: string) =>
  stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

describe("rating from the command line", { timeout: 60_000 }, () => {
  test("a text file becomes one report of the published shape", async () => {
    const { stdout, stderr, status } = await runScript("analyze.ts", [
      "--json",
      file("bridge.txt"),
    ]);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    const [report] = reports(stdout);
    expect(analysisReportSchema.parse(report).source.title).toBe("Town to vote on bridge");
    expect(report.id).toBe(file("bridge.txt"));
    expect(report.ratings).not.toHaveLength(0);
  });

  test("a page goes through the extension's extraction", async () => {
    const { stdout, status } = await runScript("analyze.ts", [
      "--json",
      "--with-text",
      file("bridge.html"),
    ]);
    expect(status).toBe(0);
    const [report] = reports(stdout);
    expect(report.source).toMatchObject({
      url: "https://news.example/bridge",
      title: "Town to vote on bridge",
    });
    expect(report.articleText).toContain(SENTENCE);
    expect(report.articleText).not.toContain("Home");
  });

  test("lines come out in order; a bad one is named, skipped and fails the run", async () => {
    const lines = [
      JSON.stringify({ id: 1, title: "First", text: ARTICLE }),
      "not JSON",
      JSON.stringify({ text: "no id" }),
      "",
      JSON.stringify({ id: "last", url: "https://news.example/last", text: ARTICLE }),
    ];
    const { stdout, stderr, status } = await runScript(
      "analyze.ts",
      ["--json", "-"],
      lines.join("\n"),
    );
    expect(reports(stdout).map((report) => report.id)).toEqual(["1", "last"]);
    expect(stderr.trimEnd().split("\n")).toEqual([
      expect.stringMatching(/^standard input:2: not JSON/),
      expect.stringMatching(/^standard input:3: id: /),
    ]);
    expect(status).toBe(1);
  });

  test("standard input is told apart by how it begins", async () => {
    const text = await runScript("analyze.ts", ["--json", "-"], `A bridge\n\n${ARTICLE}`);
    expect(reports(text.stdout)[0].source.title).toBe("A bridge");
    const page = await runScript(
      "analyze.ts",
      ["--json", "-"],
      `<html lang="en"><body><article><p>${SENTENCE}</p><p>${SENTENCE}</p></article></body></html>`,
    );
    expect(reports(page.stdout)).toHaveLength(1);
  });

  test("a file that is missing is named; the others are rated", async () => {
    const { stdout, stderr, status } = await runScript("analyze.ts", [
      "--json",
      file("missing.txt"),
      file("bridge.txt"),
    ]);
    expect(reports(stdout)).toHaveLength(1);
    expect(stderr).toContain("missing.txt");
    expect(status).toBe(1);
  });

  test("a reader that hangs up ends the work without a complaint", async () => {
    const { stderr, status } = await runScriptAndHangUp("analyze.ts", [
      "--json",
      file("many.jsonl"),
    ]);
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });

  test("without --json it prints cards, in Markdown on request", async () => {
    const text = await runScript("analyze.ts", [file("bridge.txt")]);
    expect(text.stdout).toMatch(/^Town to vote on bridge\n/);
    expect(text.stdout).toMatch(/\n {2}Language +0 of 5/);
    const markdown = await runScript("analyze.ts", ["--markdown", file("bridge.txt")]);
    expect(markdown.stdout).toMatch(/^# Town to vote on bridge\n/);
  });

  test("the rules of a pack are looked for as well, and the ruleset's version names the pack", async () => {
    const { stdout, stderr, status } = await runScript("analyze.ts", [
      "--json",
      "--rules",
      file("pack.json"),
      file("bridge.txt"),
    ]);
    expect([stderr, status]).toEqual(["", 0]);
    const [report] = reports(stdout);
    expect(report.ruleset.version).toMatch(/\+my-words$/);
    expect(report.rules["my-words:language/bridges"].name).toBe("Bridges (my-words)");
  });

  test.each([
    ["bad.json", "bad.json: rule 1 (language/bridges): tier: must be A, B or C\n"],
    ["missing.json", "missing.json: ENOENT"],
  ])("a pack that cannot be used ends the run: %s", async (name, told) => {
    const { stdout, stderr, status } = await runScript("analyze.ts", [
      "--rules",
      file(name),
      file("bridge.txt"),
    ]);
    expect([stdout, status]).toEqual(["", 2]);
    expect(stderr).toContain(told);
  });

  test("wrong usage is explained", async () => {
    for (const args of [[], ["--no-such-option"], ["--input", "pdf", file("bridge.txt")]]) {
      const { stderr, status } = await runScript("analyze.ts", args);
      expect(stderr).toContain("Usage: npm run");
      expect(status).toBe(2);
    }
  });
});
