import { expect, test } from "vitest";
import { placementOf } from "../../src/page/placement.ts";

const card = { width: 350, height: 200 };
const viewport = { width: 1000, height: 800 };
const words = (left: number, top: number) => [{ left, top, right: left + 80, bottom: top + 20 }];

test("the card stands below the words where there is room", () => {
  expect(placementOf(words(100, 300), card, viewport)).toMatchObject({
    left: 100,
    top: 328,
    bottom: null,
  });
});

test("it stands above words at the foot of the window", () => {
  expect(placementOf(words(100, 700), card, viewport)).toMatchObject({ top: null, bottom: 108 });
});

test("it is pushed in from the right edge", () => {
  expect(placementOf(words(950, 300), card, viewport).left).toBe(642);
});

test("it is shortened rather than laid over the words", () => {
  const low = { width: 400, height: 300 };
  const place = placementOf(words(10, 180), card, low);
  expect(place).toMatchObject({ top: null, bottom: 128, room: 164 });
});

test("words without a place on the screen pull it to an edge of the window", () => {
  expect(placementOf([], card, viewport)).toMatchObject({ left: 8, top: 8 });
  expect(placementOf(words(100, -500), card, viewport).top).toBe(8);
});
