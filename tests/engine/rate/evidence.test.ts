import fc from "fast-check";
import { expect, test } from "vitest";
import { plain } from "../../../src/engine/rate/evidence.ts";

test.each([
  [0, "0"],
  [0.075, "0.08"],
  [0.7, "0.7"],
  [1, "1"],
  [44.555, "44.56"],
  [1200, "1200"],
  [-0.25, "−0.25"],
  [-3, "−3"],
  [-0.004, "0"],
])("%d reads %s", (value, words) => {
  expect(plain(value)).toBe(words);
});

test("numbers read as their nearest hundredth", () => {
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
      const rounded = Math.round(value * 100) / 100;
      expect(plain(value)).toBe(String(rounded).replace("-", "−"));
    }),
  );
});
