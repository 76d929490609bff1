import { describe, expect, test } from "vitest";
import { analysisOf } from "../../src/engine/analyze.ts";
import { compileRuleset } from "../../src/engine/compile.ts";
import type { Topic } from "../../src/engine/define.ts";
import { englishRuleset } from "../../src/rules/registry.ts";
import { articleOf, filler } from "./measure/analysis-of.ts";

const topic = (id: string, triggers: Topic["triggers"]): Topic => ({
  id,
  label: id,
  triggers,
  perspectives: [],
  examples: { on: [""], off: [""] },
});
const ruleset = compileRuleset({
  ...englishRuleset,
  topics: [
    topic("bees", [
      { family: "bee", words: ["bee/n", "hive/n", "honey", "beekeeper/n"], weight: 2 },
    ]),
    topic("trains", [
      { family: "rail", words: ["train/n", "platform/n", "locomotive/n"], weight: 2 },
      { family: "strike", words: ["strike/n"], weight: 2, required: true },
    ]),
    topic("mills", [{ family: "mill", words: ["mill/n", "flour", "miller/n"], weight: 2 }]),
  ],
});
const topicOf = (...paragraphs: string[]) => analysisOf(articleOf(...paragraphs), ruleset).topic;

describe("the topic", () => {
  test("is the one whose words the article uses", () => {
    expect(topicOf("The beekeeper opened the hive and took the honey.")?.topic.id).toBe("bees");
  });

  test("needs every required family", () => {
    expect(topicOf("The train left the platform behind the locomotive.")).toBeNull();
    expect(topicOf("The train stood at the platform during the strike.")?.topic.id).toBe("trains");
  });

  test("is open where one word alone speaks for it", () => {
    expect(topicOf(...filler(2), "A bee flew by.")).toBeNull();
  });

  test("is open where three topics stand level", () => {
    expect(
      topicOf(
        "The train stood at the platform during the strike. Honey, hive, bee. Mill flour miller.",
      ),
    ).toBeNull();
  });

  test("is surer the more words speak for it", () => {
    const few = topicOf(...filler(1), "The beekeeper opened the hive and took honey.");
    const many = topicOf("The beekeeper opened the hive and took honey. Every bee came back.");
    expect(many?.confidence).toBeGreaterThan(few?.confidence ?? 1);
  });
});

const BEES = "The beekeeper opened the hive, took the honey and fed every bee.";
const TRAINS = "The train stood at the platform during the strike.";

describe("a second topic", () => {
  test("is kept where it is nearly as strong", () => {
    const both = topicOf(`${BEES} ${TRAINS} A locomotive came.`);
    expect([both?.topic.id, both?.second?.topic.id]).toEqual(["bees", "trains"]);
  });

  test("is kept in whatever order the text comes to them", () => {
    const one = topicOf(`${BEES} ${TRAINS}`);
    const other = topicOf(`${TRAINS} ${BEES}`);
    expect([one?.topic.id, one?.second?.topic.id]).toEqual(["bees", "trains"]);
    expect([other?.topic.id, other?.second?.topic.id]).toEqual(["bees", "trains"]);
  });

  test("leads where more words speak for it", () => {
    const guess = topicOf(`${TRAINS} A locomotive came. The beekeeper took honey from the hive.`);
    expect([guess?.topic.id, guess?.second?.topic.id]).toEqual(["trains", "bees"]);
  });

  test("is not kept where it is far behind", () => {
    const guess = topicOf(BEES, ...filler(1), TRAINS);
    expect([guess?.topic.id, guess?.second]).toEqual(["bees", null]);
  });

  test("is not kept where one word alone speaks for it", () => {
    expect(topicOf(...filler(1), "Honey and a hive. A bee. A mill.")?.second).toBeNull();
  });

  test("is not kept where a third one stands level with it", () => {
    const guess = topicOf(`${BEES} ${TRAINS} The miller took flour from the mill.`);
    expect([guess?.topic.id, guess?.second]).toEqual(["bees", null]);
  });
});
