import { describe, expect, test } from "vitest";
import { goalsOf } from "../../../src/engine/card/goals.ts";
import { goalSchema } from "../../../src/engine/define.ts";
import { englishRuleset } from "../../../src/rules/registry.ts";
import { analysed } from "./analysed.ts";

const goals = englishRuleset.goals ?? [];
const numbersIn = (text: string) => goalsOf(analysed(text)).map(({ goal }) => goal);

test("all seventeen goals are there, in order", () => {
  expect(goals.map(({ number }) => number)).toEqual(Array.from({ length: 17 }, (_, at) => at + 1));
});

describe.each(goals)("goal $number, $name", (goal) => {
  test("is well-formed", () => {
    expect(goalSchema.parse(goal)).toEqual(goal);
  });
  test.each(goal.examples.on)("is touched by: %s", (text) => {
    expect(numbersIn(text)).toContain(goal.number);
  });
  test.each(goal.examples.off)("is not touched by: %s", (text) => {
    expect(numbersIn(text)).not.toContain(goal.number);
  });
});

const GAINS =
  "The new clinic is a success: vaccines improved the health of patients and strengthened the hospital.";
const PROBLEMS =
  "Patients died in the hospital; the disease is a threat, and doctors warn of a crisis in public health.";

test("polarity follows the gains and problems of the sentences that touch the goal", () => {
  const polarity = (text: string) =>
    goalsOf(analysed(text)).find(({ goal }) => goal === 3)?.polarity;
  expect(polarity(GAINS)).toMatch(/positive/);
  expect(polarity(PROBLEMS)).toMatch(/negative/);
});

test("relevance is direct where many sentences touch the goal, indirect where few do", () => {
  const relevance = (text: string[]) =>
    goalsOf(analysed(text)).find(({ goal }) => goal === 3)?.relevance;
  const others = Array.from(
    { length: 30 },
    (_, at) => `Visitor number ${at} admired the old bell.`,
  );
  expect(relevance([GAINS])).toBe("direct");
  expect(relevance([`${GAINS} Doctors and nurses gave medicine.`, ...others])).toBe("indirect");
});

test("the article's own words are shown, with their sentences", () => {
  const analysis = analysed(GAINS);
  const goal = goalsOf(analysis).find((each) => each.goal === 3);
  expect(goal?.words).toContain("vaccines");
  expect(goal?.spans).toEqual([{ start: 0, end: GAINS.length }]);
});

test("singular and plural of a word are shown once", () => {
  const [health] = goalsOf(
    analysed(
      "The hospital joined other hospitals. Its therapies follow one therapy for the disease.",
    ),
  );
  const words = health?.words.join(" ") ?? "";
  expect(words).toMatch(/hospital/);
  expect(words).not.toMatch(/hospitals?.*hospitals?|therap\w+.*therap\w+/);
});
