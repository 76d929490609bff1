import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Change, watch, withoutFragment } from "../../src/page/watch.ts";

const LONG =
  "This paragraph came late, and it is long enough to matter to somebody who reads the page from its start to its end.";
let told: Change[];
let stop: () => void;
const ours = document.createElement("div");

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, "", "/news/one-story");
  document.body.innerHTML = "<main><p>first</p></main>";
  told = [];
  stop = watch(document, (change) => told.push(change), { isOurs: (node) => node === ours });
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function addParagraph(text = LONG): void {
  const paragraph = document.createElement("p");
  paragraph.textContent = text;
  document.querySelector("main")?.append(paragraph);
}
/** Lets observers run, then time pass. */
async function pass(time: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(time);
}

describe("text", () => {
  test("late text is told once, when it is quiet", async () => {
    addParagraph();
    await pass(100);
    addParagraph();
    await pass(10_000);
    expect(told).toEqual(["text"]);
  });

  test("a ticking clock is nothing", async () => {
    for (let second = 0; second < 20; second++) {
      addParagraph(`${second} seconds`);
      await pass(1_000);
    }
    expect(told).toEqual([]);
  });

  test("what we put into the page is nothing", async () => {
    ours.textContent = LONG;
    document.documentElement.append(ours);
    await pass(10_000);
    ours.remove();
    await pass(10_000);
    expect(told).toEqual([]);
  });

  test("scripts and styles are no text", async () => {
    const style = document.createElement("style");
    style.textContent = `/* ${LONG} */`;
    document.head.append(style);
    await pass(10_000);
    expect(told).toEqual([]);
  });

  test("a form's own fields do not pass for its text", async () => {
    const form = document.createElement("form");
    form.innerHTML = `<input name="textContent"><input name="firstChild"><p>${LONG}</p>`;
    document.querySelector("main")?.append(form);
    await pass(10_000);
    expect(told).toEqual(["text"]);
  });

  test("a page that never falls quiet is told of ever more seldom", async () => {
    for (let at = 0; at < 600; at++) {
      addParagraph();
      await pass(200);
    }
    expect(told.length).toBeGreaterThan(1);
    expect(told.length).toBeLessThan(9);
  });
});

describe("address", () => {
  test("a new address is told when its text is there, and once", async () => {
    history.pushState(null, "", "/news/another-story");
    addParagraph();
    await pass(10_000);
    expect(told).toEqual(["address"]);
  });

  test("going back is told", async () => {
    history.replaceState(null, "", "/news/before");
    window.dispatchEvent(new PopStateEvent("popstate"));
    await pass(1_000);
    expect(told).toEqual(["address"]);
  });

  test("a place in the same page is nothing", async () => {
    history.pushState(null, "", "/news/one-story#part-2");
    window.dispatchEvent(new PopStateEvent("popstate"));
    await pass(10_000);
    expect(told).toEqual([]);
  });

  test("an address that changes without end is told of now and then", async () => {
    for (let at = 0; at < 600; at++) {
      history.replaceState(null, "", `/news/one-story?at=${at}`);
      window.dispatchEvent(new PopStateEvent("popstate"));
      await pass(200);
    }
    expect(told.length).toBeGreaterThan(6);
    expect(told.length).toBeLessThan(32);
  });

  test("readers who move on quickly are not kept waiting", async () => {
    for (let at = 0; at < 20; at++) {
      const press = new KeyboardEvent("keydown", { key: "Enter" });
      window.dispatchEvent(Object.defineProperty(press, "isTrusted", { value: true }));
      history.pushState(null, "", `/news/story-${at}`);
      window.dispatchEvent(new PopStateEvent("popstate"));
      await pass(500);
    }
    expect(told.length).toBe(20);
  });

  test("an application's route behind the # is an address", () => {
    expect(withoutFragment("https://a.example/#/news/1")).toBe("https://a.example/#/news/1");
    expect(withoutFragment("https://a.example/x#!/news/1")).toBe("https://a.example/x#!/news/1");
    expect(withoutFragment("https://a.example/x#part")).toBe("https://a.example/x");
  });
});

test("a page back from the browser's cache is told", async () => {
  const event = new Event("pageshow");
  Object.defineProperty(event, "persisted", { value: true });
  window.dispatchEvent(event);
  await pass(1_000);
  expect(told).toEqual(["shown"]);
});

test("a hidden tab waits until it is seen", async () => {
  const visibility = vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
  addParagraph();
  await pass(60_000);
  expect(told).toEqual([]);
  visibility.mockReturnValue("visible");
  document.dispatchEvent(new Event("visibilitychange"));
  await pass(5_000);
  expect(told).toEqual(["text"]);
});

test("nothing is told after stopping", async () => {
  addParagraph();
  stop();
  await pass(10_000);
  expect(told).toEqual([]);
});
