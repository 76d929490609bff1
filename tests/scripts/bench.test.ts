import { expect, test } from "vitest";
import { ownTexts, paragraphsOfWords } from "../../scripts/bench/texts.ts";
import { meanCpuMs, shortestMs, speedsOf } from "../../scripts/bench/timing.ts";
import { benchWorkerStart } from "../../scripts/bench/worker-start.ts";
import { loadRulesetSource } from "../../scripts/ruleset-from-disk.ts";

test("a text has as many words as it is to have", () => {
  const texts = [
    { title: "", text: "one two three\n\nfour" },
    { title: "", text: "five six" },
  ];
  expect(paragraphsOfWords(texts, 9)).toEqual([
    "one two three",
    "four",
    "five six",
    "one two three",
  ]);
  expect(paragraphsOfWords(texts, 2)).toEqual(["one two"]);
});

test("the project's own texts are articles without marks, the same in every run", async () => {
  const source = await loadRulesetSource();
  const texts = await ownTexts(source);
  expect(texts.length).toBeGreaterThan(200);
  expect(texts.every(({ text }) => text.split(/\s+/).length > 100)).toBe(true);
  expect(texts.at(-1)?.text).not.toMatch(/[[\]]/);
  expect(await ownTexts(source)).toEqual(texts);
});

test("speed is worked out from the bytes of the texts that were gone through, turn by turn", async () => {
  const seen: string[] = [];
  const turns: number[] = [];
  const works = [0, 1].map((number) => (text: string) => {
    if (number === 0) seen.push(text);
    if (turns.at(-1) !== number) turns.push(number);
  });
  const speeds = await speedsOf(works, ["é", "abc"], { warmUp: 0, measured: 50, turns: 2 });
  expect(turns).toEqual([0, 1, 0, 1, 0, 1]);
  expect(seen).toEqual(seen.map((_, index) => ["é", "abc"][index % 2]));
  expect(speeds).toHaveLength(2);
  // One text was read while warming up.
  expect(speeds[0]?.texts).toBe(seen.length - 1);
  for (const speed of speeds) expect(speed.p95Ms).toBeGreaterThanOrEqual(speed.medianMs);
});

test("processor time is the mean of all runs, two at least", () => {
  let runs = 0;
  const busy = () => {
    runs += 1;
    for (const until = performance.now() + 10; performance.now() < until; );
  };
  expect(meanCpuMs(busy, 0)).toBeLessThan(1_000);
  expect(runs).toBe(2);
  expect(meanCpuMs(busy, 60)).toBeGreaterThan(0);
  expect(runs).toBeGreaterThan(2 + 2);
});

test("the shortest of several runs counts", () => {
  let runs = 0;
  expect(shortestMs(() => runs++, 3)).toBeGreaterThanOrEqual(0);
  expect(runs).toBe(3);
});

test("a fresh worker restores the rules and reports", async () => {
  const source = await loadRulesetSource();
  const [text = { title: "", text: "" }] = await ownTexts(source);
  const figures = await benchWorkerStart(source, text, 1);
  expect(figures.workers).toBe(1);
  expect(figures.restoreMs).toBeGreaterThan(0);
  expect(figures.reportMs).toBeGreaterThan(0);
});
