import { describe, expect, test } from "vitest";
import { placementOf } from "../../src/page/placement.ts";

const card = { width: 350, height: 200 };
const viewport = { left: 0, top: 0, right: 1000, bottom: 800 };
const words = (left: number, top: number) => [{ left, top, right: left + 80, bottom: top + 20 }];

test("the card stands below the words where there is room", () => {
  expect(placementOf(words(100, 300), card, viewport)).toMatchObject({
    left: 100,
    top: 328,
    bottom: null,
  });
});

test("it stands above words at the foot of the window", () => {
  expect(placementOf(words(100, 700), card, viewport)).toMatchObject({ top: null, bottom: 692 });
});

test("it is pushed in from the right edge", () => {
  expect(placementOf(words(950, 300), card, viewport).left).toBe(642);
});

test("it is shortened rather than laid over the words", () => {
  const low = { left: 0, top: 0, right: 400, bottom: 300 };
  const place = placementOf(words(10, 180), card, low);
  expect(place).toMatchObject({ top: null, bottom: 172, room: 164 });
});

test("words without a place on the screen pull it to an edge of the window", () => {
  expect(placementOf([], card, viewport)).toMatchObject({ left: 8, top: 8 });
  expect(placementOf(words(100, -500), card, viewport).top).toBe(8);
});

describe("words that leave no room above or below", () => {
  const column = (left: number) => [{ left, right: left + 40, top: 0, bottom: 800 }];

  test("in upright lines have the card to their right", () => {
    expect(placementOf(column(300), card, viewport)).toMatchObject({ left: 348, top: 8 });
  });

  test("near the right edge have it to their left", () => {
    expect(placementOf(column(900), card, viewport)).toMatchObject({ left: 542, top: 8 });
  });

  test("have a low card above or below where it fits there as well", () => {
    const low = { width: 350, height: 60 };
    const words = [{ left: 300, right: 340, top: 0, bottom: 700 }];
    expect(placementOf(words, low, viewport).top).toBe(708);
  });
});

test("beside lines that run from right to left the card begins where they begin", () => {
  expect(placementOf(words(600, 300), card, viewport, true).left).toBe(330);
});

test("in a page that is zoomed by two fingers the card stays on what is seen of it", () => {
  const seen = { left: 400, top: 300, right: 900, bottom: 700 };
  const place = placementOf(words(850, 400), card, seen);
  expect(place).toMatchObject({ left: 542, top: 428 });
  expect(placementOf(words(850, 640), card, seen)).toMatchObject({ top: null, bottom: 632 });
});

test("the card never lies over the words, wherever they stand", () => {
  for (let top = -40; top <= 820; top += 20)
    for (let height = 20; height <= 800; height += 60)
      for (const left of [0, 300, 640, 960]) {
        const word = { left, right: left + 40, top, bottom: top + height };
        const place = placementOf([word], card, viewport);
        const tall = Math.min(card.height, place.room);
        const from = place.top ?? (place.bottom ?? 0) - tall;
        const isApart =
          from >= word.bottom ||
          from + tall <= word.top ||
          place.left >= word.right ||
          place.left + card.width <= word.left;
        expect(isApart, JSON.stringify({ word, place })).toBe(true);
      }
});
