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

  test("is open where two topics stand level", () => {
    expect(
      topicOf("The train stood at the platform during the strike. Honey, hive, bee."),
    ).toBeNull();
  });

  test("is surer the more words speak for it", () => {
    const few = topicOf(...filler(1), "The beekeeper opened the hive and took honey.");
    const many = topicOf("The beekeeper opened the hive and took honey. Every bee came back.");
    expect(many?.confidence).toBeGreaterThan(few?.confidence ?? 1);
  });
});
