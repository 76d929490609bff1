import { expect, test } from "vitest";
import { haveCommonTopic, perspectivesOnlyIn } from "../../scripts/eval/comparison.ts";
import type { AnalysisReport, Perspectives } from "../../src/engine/report.ts";
import { sampleReport } from "../fixtures/report.ts";

const topic = (id: string) => ({ id, label: id, confidence: 1 });
const found = (id: string, more: Partial<Perspectives["covered"][number]> = {}) => ({
  id,
  name: id,
  core: true,
  depth: 2,
  span: { start: 0, end: 3 },
  ...more,
});
const reportOn = (topics: string[], covered: Perspectives["covered"]): AnalysisReport => {
  const [first, second] = topics.map(topic);
  return {
    ...sampleReport,
    perspectives: {
      topic: first ?? null,
      ...(second ? { secondTopic: second } : {}),
      omitted: [],
      covered,
      note: "",
    },
  };
};
const idsOnlyIn = (one: AnalysisReport, other: AnalysisReport) =>
  perspectivesOnlyIn(one, other).map(({ id }) => id);

test("names what one article has and the other was searched for in vain", () => {
  const one = reportOn(["bridges"], [found("cost"), found("nature"), found("taste", { depth: 1 })]);
  expect(idsOnlyIn(one, reportOn(["bridges"], [found("nature")]))).toEqual(["cost"]);
  expect(idsOnlyIn(one, reportOn(["trains"], []))).toEqual([]);
  expect(idsOnlyIn(reportOn([], []), one)).toEqual([]);
});

test("names nothing that the other article was not searched for", () => {
  const one = reportOn(
    ["bridges", "ferries"],
    [found("cost"), found("tides", { topic: "ferries" })],
  );
  expect(idsOnlyIn(one, reportOn(["bridges"], []))).toEqual(["cost"]);
  expect(idsOnlyIn(one, reportOn(["ferries"], []))).toEqual(["tides"]);
  expect(idsOnlyIn(one, reportOn(["ferries", "bridges"], []))).toEqual(["cost", "tides"]);
});

test("knows a view under the name that another topic has for it", () => {
  const one = reportOn(["ferries"], [found("wages")]);
  const other = reportOn(["bridges", "ferries"], [found("cost", { also: ["wages"] })]);
  expect(idsOnlyIn(one, other)).toEqual([]);
});

test("two reports have a topic in common by either topic", () => {
  const both = reportOn(["bridges", "ferries"], []);
  expect(haveCommonTopic(both, reportOn(["ferries"], []))).toBe(true);
  expect(haveCommonTopic(both, reportOn(["trains"], []))).toBe(false);
  expect(haveCommonTopic(reportOn([], []), reportOn([], []))).toBe(false);
});
