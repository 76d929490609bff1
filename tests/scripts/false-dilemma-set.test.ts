import { expect, test } from "vitest";
import { unquoted } from "../../scripts/eval/sets/false-dilemma.ts";

test("marks around a whole example are taken off, and others are kept", () => {
  expect(unquoted("“Either we sing or we weep.”")).toBe("Either we sing or we weep.");
  expect(unquoted("Ann says: “Either we sing or we weep.”")).toMatch(/^Ann says: “/);
  expect(unquoted("“Sing,” said Ann, “or weep.”")).toBe("“Sing,” said Ann, “or weep.”");
});
