import { expect, test } from "vitest";
import { speaksAlone } from "../../scripts/eval/sets/panel-one-sided.ts";

const filler = "The river runs past the mill and the church to the sea. ".repeat(25);

test("a text speaks alone where it reports and quotes hardly anyone", () => {
  expect(speaksAlone(filler)).toBe(true);
  expect(speaksAlone(`${filler} The mayor said so.`)).toBe(true);
});

test("a text with other voices, or a short one, does not", () => {
  expect(speaksAlone(`${filler} The mayor said so. The miller says no.`)).toBe(false);
  expect(speaksAlone(`${filler}${"“The mill has to stay where it is.” ".repeat(3)}`)).toBe(false);
  expect(speaksAlone("The river runs past the mill.")).toBe(false);
});
