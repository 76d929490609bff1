import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { extract } from "../../src/page/extract.ts";
import { CURRENT_NAME } from "../../src/page/highlight-style.ts";
import type { Hint } from "../../src/page/hint-card.ts";
import { Hints } from "../../src/page/hints.ts";
import { sampleReport } from "../fixtures/report.ts";
import {
  installHighlights,
  markedWords,
  type Registry,
  removeHighlights,
} from "./fake-highlights.ts";
import { counted, showSample, wordsOf } from "./sample-page.ts";

const hintOf = (_report: unknown, finding: number, place: number, count: number): Hint => ({
  title: `finding ${finding}`,
  where: "Language · hint",
  message: "message",
  note: "",
  question: "question?",
  why: { title: "why", lines: ["source"] },
  count: `${place} of ${count}`,
  buttons: { previous: "previous", next: "next", close: "close" },
  language: "en",
});

let registry: Registry;
let hints: Hints;
const describeHint = vi.fn(hintOf);
const everything = { highlights: true, dimensionsOff: [] };

function mapped() {
  const result = extract(document, location.href);
  if (!result.ok) throw new Error(result.reason);
  return result.map;
}
const escapeKey = () => new KeyboardEvent("keydown", { key: "Escape", bubbles: true });
/** An event as the browser itself makes it. */
const byReader = (event: Event): Event =>
  Object.defineProperty(event, "isTrusted", { value: true });
const host = () => document.querySelector("html > div");

beforeEach(() => {
  registry = installHighlights();
  showSample();
  describeHint.mockClear();
  hints = new Hints(document, describeHint);
});
afterEach(() => hints.clear());

describe("painting", () => {
  test("marks exactly the words of the findings that count", () => {
    const painted = hints.paint(sampleReport, mapped(), everything);
    expect(painted).toBe(counted.length);
    const marked = Object.values(markedWords(registry)).flat().sort();
    expect(marked).toEqual(counted.map(({ span }) => wordsOf(span)).sort());
  });

  test("uses names of its own, one for each strength", () => {
    hints.paint(sampleReport, mapped(), everything);
    for (const name of registry.keys())
      expect(name).toMatch(/^sidelight-(light|dark|plain)-[abc]$/);
    const tiers = new Set(counted.map(({ tier }) => tier.toLowerCase()));
    expect(new Set([...registry.keys()].map((name) => name.at(-1)))).toEqual(tiers);
  });

  test("leaves out the dimensions that the reader switched off", () => {
    const dimension = counted[0]?.dimension ?? "language";
    const painted = hints.paint(sampleReport, mapped(), {
      highlights: true,
      dimensionsOff: [dimension],
    });
    expect(painted).toBe(counted.filter((finding) => finding.dimension !== dimension).length);
  });

  test("leaves out words that are no longer there", () => {
    const map = mapped();
    for (const paragraph of document.querySelectorAll("p")) paragraph.textContent = "rewritten";
    expect(hints.paint(sampleReport, map, everything)).toBe(
      counted.filter(({ voice }) => voice === "headline").length,
    );
  });

  test("takes everything from the page again", () => {
    hints.paint(sampleReport, mapped(), everything);
    hints.step(1);
    hints.clear();
    expect([...registry.keys()]).toEqual([]);
    expect(document.adoptedStyleSheets).toEqual([]);
    expect(host()).toBeNull();
  });

  test("leaves the marks of the page and of others alone", () => {
    registry.set("search-results", registry.get("none") as never);
    hints.paint(sampleReport, mapped(), everything);
    hints.clear();
    expect([...registry.keys()]).toEqual(["search-results"]);
  });

  test("puts back what the page takes away, a few times and then no more", () => {
    const time = vi.spyOn(performance, "now").mockReturnValue(10_000);
    const painted = hints.paint(sampleReport, mapped(), everything);
    const marked = () => {
      registry.clear();
      time.mockReturnValue(performance.now() + 2_000);
      return hints.marked();
    };
    const counts = Array.from({ length: 8 }, marked);
    expect(counts[0]).toBe(painted);
    expect(counts.at(-1)).toBe(0);
    expect(registry.size).toBe(0);
    time.mockRestore();
  });

  test("takes away none that another script has put in the place of ours", () => {
    hints.paint(sampleReport, mapped(), everything);
    const [name = ""] = registry.keys();
    const others = registry.get("none") as never;
    registry.set(name, others);
    hints.clear();
    expect([...registry]).toEqual([[name, others]]);
  });

  test("a browser without the API shows hints on demand, with nothing marked", () => {
    removeHighlights();
    expect(hints.paint(sampleReport, mapped(), everything)).toBe(0);
    expect(hints.step(1)).toBe(true);
    expect(host()).not.toBeNull();
  });
});

describe("the card", () => {
  beforeEach(() => hints.paint(sampleReport, mapped(), everything));
  const shownFindings = () => describeHint.mock.calls.map(([, finding]) => finding);

  test("steps through the hints in the order of the text, around the end", () => {
    for (let at = 0; at <= counted.length; at++) hints.step(1);
    const order = counted.map(({ index }) => index);
    expect(shownFindings()).toEqual([...order, order[0]]);
    expect(describeHint.mock.calls[1]?.slice(2)).toEqual([2, counted.length]);
  });

  test("steps back from the start to the last hint", () => {
    hints.step(-1);
    expect(shownFindings()).toEqual([counted.at(-1)?.index]);
  });

  test("stands outside the body, in a shadow tree that the page cannot open", () => {
    const before = document.body.innerHTML;
    hints.step(1);
    expect(host()?.parentElement).toBe(document.documentElement);
    expect(host()?.shadowRoot).toBeNull();
    expect(document.body.innerHTML).toBe(before);
  });

  test("sets its words off from the other marks", () => {
    hints.step(1);
    expect(markedWords(registry)[CURRENT_NAME]?.join("")).toBe(
      wordsOf(counted[0]?.span ?? { start: 0, end: 0 }),
    );
  });

  test("Escape closes it and gives the keyboard back", () => {
    const button = document.createElement("button");
    document.body.append(button);
    button.focus();
    hints.step(1);
    expect(document.activeElement).toBe(host());
    document.dispatchEvent(byReader(escapeKey()));
    expect(host()).toBeNull();
    expect(document.activeElement).toBe(button);
    expect(registry.has(CURRENT_NAME)).toBe(false);
  });

  test("heeds no key that the page makes up", () => {
    hints.step(1);
    document.dispatchEvent(escapeKey());
    expect(host()).not.toBeNull();
  });

  test("counts as gone when the page takes it away, and comes back when asked for", () => {
    hints.step(1);
    host()?.remove();
    hints.step(1);
    expect(host()).not.toBeNull();
  });

  test("counts as ours, so that the watcher does not take it for the page's", () => {
    hints.step(1);
    expect(hints.owns(host() as Node)).toBe(true);
    expect(hints.owns(document.body)).toBe(false);
  });

  test("shows a finding by its number, and a sentence without one", () => {
    const finding = counted[1];
    expect(hints.showFinding(finding?.index ?? -1)).toBe(true);
    expect(shownFindings()).toEqual([finding?.index]);
    expect(hints.showSpan({ start: 0, end: 7 })).toBe(true);
    expect(host()).toBeNull();
    expect(markedWords(registry)[CURRENT_NAME]).toEqual(["Harbour"]);
  });

  test("says when the words are gone", () => {
    document.querySelector("main")?.replaceChildren();
    expect(hints.showFinding(counted[0]?.index ?? -1)).toBe(false);
    expect(hints.showSpan({ start: 0, end: 7 })).toBe(false);
    expect(hints.step(1)).toBe(false);
  });
});
