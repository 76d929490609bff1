import { describe, expect, test } from "vitest";
import { subjectsOf } from "../../../src/engine/card/subjects.ts";
import { subjectSchema } from "../../../src/engine/define.ts";
import { englishRuleset } from "../../../src/rules/registry.ts";
import { analysed } from "./analysed.ts";

const subjects = englishRuleset.subjects ?? [];
const namesIn = (text: string) => subjectsOf(analysed(text)).map(({ name }) => name);

test("there are the seventeen top-level subjects of IPTC", () => {
  expect(subjects).toHaveLength(17);
});

describe.each(subjects)("$name", (subject) => {
  test("is well-formed", () => {
    expect(subjectSchema.parse(subject)).toEqual(subject);
  });
  test.each(subject.examples.on)("is the subject of: %s", (text) => {
    expect(namesIn(text)).toContain(subject.name);
  });
  test.each(subject.examples.off)("is not the subject of: %s", (text) => {
    expect(namesIn(text)).not.toContain(subject.name);
  });
});

test("the surest subject comes first, with its confidence", () => {
  const [first] = subjectsOf(
    analysed(
      "The pope met bishops, priests and an imam in the church to pray. A bank paid for it.",
    ),
  );
  expect(first?.name).toBe("Religion");
  expect(first?.confidence).toBeGreaterThan(0.5);
});
