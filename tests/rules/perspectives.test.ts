import { describe, expect, it } from "vitest";
import { articleFromPlainText } from "../../scripts/plain-article.ts";
import { analysisOf } from "../../src/engine/analyze.ts";
import { compileRuleset } from "../../src/engine/compile.ts";
import type { Topic } from "../../src/engine/define.ts";
import { topicSchema } from "../../src/engine/define.ts";
import { parsePattern } from "../../src/engine/match/pattern.ts";
import { scan } from "../../src/engine/match/scan.ts";
import { coverageOf } from "../../src/engine/measure/coverage.ts";
import { cueList } from "../../src/engine/owners.ts";
import { englishRuleset } from "../../src/rules/registry.ts";

const files = import.meta.glob<{ default: Topic }>("../../src/rules/en/perspectives/*.ts", {
  eager: true,
});
const topics = Object.entries(files).map(([path, file]) => ({
  file: path.replace(/^.*\/|\.ts$/g, ""),
  topic: file.default,
}));

const ruleset = compileRuleset(englishRuleset);
const analysisOfText = (text: string) => analysisOf(articleFromPlainText(text).article, ruleset);

/** How deep a text goes into one perspective, by the id of topic and perspective. */
function depthIn(text: string, topicId: string, perspectiveId: string): number {
  const index = ruleset.topics.findIndex(({ id }) => id === topicId);
  const analysis = analysisOfText(text);
  const matches = new Map([...analysis.matches].map(([owner, list]) => [owner, [...list]]));
  // An example is too short to have a topic, and without it the engine searches for no cue.
  if (analysis.topic?.index !== index)
    scan(analysis.text, ruleset.patterns, cueList(index), matches);
  const coverage = coverageOf({ ...analysis, matches }, index);
  const found = coverage.find(({ perspective }) => perspective.id === perspectiveId);
  if (!found) throw new Error(`${topicId} has no perspective ${perspectiveId}`);
  return found.depth;
}

describe("topics", () => {
  it("are found", () => {
    expect(topics.length).toBeGreaterThan(0);
  });

  it("each have an id of their own", () => {
    const ids = topics.map(({ topic }) => topic.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe.each(topics)("topic $file", ({ file, topic }) => {
  it("fits the schema and its file name", () => {
    expect(() => topicSchema.parse(topic)).not.toThrow();
    expect(topic.id).toBe(file);
  });

  it("has at least three core perspectives with ids of their own", () => {
    const ids = topic.perspectives.map((perspective) => perspective.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(topic.perspectives.filter((perspective) => perspective.core).length).toBeGreaterThan(2);
  });

  it("asks questions and gives reasons", () => {
    for (const { question, why } of topic.perspectives) {
      expect(question).toMatch(/^[A-Z].*[^ ]\?$/);
      expect(why).toMatch(/^[A-Z].*\.$/);
    }
  });

  it("holds patterns that parse, none of them twice in one place", () => {
    const lists = [
      ...topic.triggers.map((family) => family.words),
      ...topic.perspectives.map((perspective) => perspective.cues),
    ];
    for (const patterns of lists) {
      expect(new Set(patterns).size).toBe(patterns.length);
      for (const pattern of patterns) expect(() => parsePattern(pattern)).not.toThrow();
    }
  });

  it("shows for every core perspective what covers and what misses it", () => {
    expect(topic.examples.on.length).toBeGreaterThan(1);
    expect(topic.examples.off.length).toBeGreaterThan(1);
    for (const { core, examples } of topic.perspectives)
      if (core) expect(examples.covers.length).toBeGreaterThan(1);
  });

  it.each(topic.examples.on)("is the topic of: %s", (text) => {
    expect(analysisOfText(text).topic?.topic.id).toBe(topic.id);
  });

  it.each(topic.examples.off)("is not the topic of: %s", (text) => {
    expect(analysisOfText(text).topic?.topic.id).not.toBe(topic.id);
  });

  describe.each(topic.perspectives)("perspective $id", ({ id, examples }) => {
    it.each(examples.covers)("is covered by: %s", (text) => {
      expect(depthIn(text, topic.id, id)).toBeGreaterThanOrEqual(2);
    });

    it.each(examples.brushes ?? [])("is brushed by: %s", (text) => {
      expect(depthIn(text, topic.id, id)).toBe(1);
    });

    it.each(examples.misses)("is missed by: %s", (text) => {
      expect(depthIn(text, topic.id, id)).toBe(0);
    });
  });
});
