import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Article } from "../../src/engine/article.ts";
import {
  type AnalysisAnswer,
  Session,
  type SessionChoices,
  type SessionHost,
  type SessionState,
} from "../../src/page/session.ts";
import { PARAGRAPHS, TITLE } from "../fixtures/pages/index.ts";
import { sampleReport } from "../fixtures/report.ts";
import { installHighlights, type Registry } from "./fake-highlights.ts";
import { counted, sampleElement, showSample } from "./sample-page.ts";

const ALL: SessionChoices = { allowed: true, automatic: true, highlights: true, dimensionsOff: [] };
const TEXTS = {
  asked: "asked",
  notOnPage: "gone",
  changed: "changed",
  noAnswer: "no answer",
  noSelection: "nothing selected",
  foreignFrame: "in a frame of another site",
};
const OTHER = `<article><h1>${TITLE}</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join("")}</article>`;

interface Request {
  article: Article;
  pageKey: string;
  answer: (answer: AnalysisAnswer) => void;
  fail: (error: Error) => void;
}

let registry: Registry;
let requests: Request[];
let states: SessionState["state"][];
let reported: string[];
let session: Session;

const host: SessionHost = {
  analyze: (article, pageKey) =>
    new Promise((answer, fail) => requests.push({ article, pageKey, answer, fail })),
  changed: (state) => states.push(state),
  failureOf: (error) => (error as Error).message as "lost" | "retired" | "other",
  report: (doing) => reported.push(doing),
  describe: () => {
    throw new Error("no card is shown in these tests");
  },
  texts: TEXTS,
};

beforeEach(() => {
  vi.useFakeTimers();
  registry = installHighlights();
  requests = [];
  states = [];
  reported = [];
  showSample();
});
afterEach(() => {
  session.retire();
  vi.useRealTimers();
});

const begin = (choices = ALL) => {
  session = new Session(document, host, choices);
  return session.start();
};
const settle = () => vi.advanceTimersByTimeAsync(0);
const report = (at = 0) => requests[at]?.answer({ ok: true, report: sampleReport });

async function openArticle(): Promise<void> {
  const started = begin();
  report();
  await started;
}
async function navigate(path: string, inside: string): Promise<void> {
  history.pushState(null, "", path);
  const main = document.querySelector("main");
  if (main) main.innerHTML = inside;
  await vi.advanceTimersByTimeAsync(5_000);
}

describe("one page", () => {
  test("an article is sent once, painted, and said to be analyzed", async () => {
    await openArticle();
    expect(requests).toHaveLength(1);
    expect(states).toEqual(["working", "analyzed"]);
    expect(session.state).toMatchObject({
      state: "analyzed",
      pageKey: requests[0]?.pageKey,
      report: sampleReport,
      text: requests[0]?.article.text,
      painted: counted.length,
    });
  });

  test("its key is the address and a mark of the text", async () => {
    await openArticle();
    expect(requests[0]?.pageKey).toMatch(/harbour-toll#[0-9a-z]{14}$/);
  });

  test("a page that is no article is left alone, with a reason", async () => {
    document.body.innerHTML = "<main><p>Hello.</p></main>";
    await begin();
    expect(requests).toEqual([]);
    expect(session.state).toMatchObject({ state: "no-article", reason: expect.any(String) });
  });

  test("a refused analysis is a failure in words", async () => {
    const started = begin();
    requests[0]?.answer({ ok: false, error: "too much" });
    await started;
    expect(session.state).toEqual({ state: "failed", error: "too much" });
  });
});

describe("the reader's choices", () => {
  test("on a site that is switched off nothing is read", async () => {
    await begin({ ...ALL, allowed: false });
    expect(requests).toEqual([]);
    expect(session.state).toEqual({ state: "switched-off" });
  });

  test("who wants to be asked is asked, and gets any page on request", async () => {
    await begin({ ...ALL, automatic: false });
    expect(session.state).toEqual({ state: "no-article", reason: "asked" });
    const analyzed = session.analyzeNow();
    report();
    expect(await analyzed).toMatchObject({ state: "analyzed" });
  });

  test("switching a site off takes the marks away, switching it on reads again", async () => {
    await openArticle();
    await session.choose({ ...ALL, allowed: false });
    expect(session.state).toEqual({ state: "switched-off" });
    expect(registry.size).toBe(0);
    const again = session.choose(ALL);
    report(1);
    await again;
    expect(session.state).toMatchObject({ state: "analyzed", painted: counted.length });
  });

  test("hiding the marks asks for no new analysis", async () => {
    await openArticle();
    await session.choose({ ...ALL, highlights: false });
    expect(registry.size).toBe(0);
    expect(session.state).toMatchObject({ state: "analyzed", painted: 0 });
    expect(requests).toHaveLength(1);
  });
});

describe("the other side fails", () => {
  test("a worker that ended while it worked is asked once more", async () => {
    const started = begin();
    requests[0]?.fail(new Error("lost"));
    await settle();
    report(1);
    await started;
    expect(session.state.state).toBe("analyzed");
    expect(reported).toEqual([]);
  });

  test("a worker that keeps ending is not asked for ever", async () => {
    const started = begin();
    requests[0]?.fail(new Error("lost"));
    await settle();
    requests[1]?.fail(new Error("lost"));
    await started;
    expect(requests).toHaveLength(2);
    expect(session.state).toEqual({ state: "failed", error: "no answer" });
  });

  test("an unknown error is reported and said", async () => {
    const started = begin();
    requests[0]?.fail(new Error("other"));
    await started;
    expect(reported).toEqual(["asking for an analysis"]);
    expect(session.state.state).toBe("failed");
  });

  test("a script whose extension is gone leaves without a word", async () => {
    const started = begin();
    requests[0]?.fail(new Error("retired"));
    await started;
    await navigate("/news/2026/02/04/other-story", OTHER);
    expect(requests).toHaveLength(1);
    expect(reported).toEqual([]);
    expect(states).toEqual(["working"]);
  });
});

describe("a page that becomes another", () => {
  test("the new article is read and the old one's marks go at once", async () => {
    await openArticle();
    await navigate("/news/2026/02/04/other-story", OTHER);
    expect(requests).toHaveLength(2);
    expect(registry.size).toBe(0);
    expect(session.state).toEqual({ state: "working" });
    expect(requests[1]?.article.title).toBe(TITLE);
  });

  test("an answer that comes after the reader has gone on is dropped", async () => {
    const started = begin();
    await navigate("/news/2026/02/04/other-story", OTHER);
    report(0);
    await started;
    expect(session.state).toEqual({ state: "working" });
    requests[1]?.answer({ ok: false, error: "second" });
    await settle();
    expect(session.state).toEqual({ state: "failed", error: "second" });
  });

  test("commands for the old article are refused", async () => {
    await openArticle();
    const key = requests[0]?.pageKey ?? "";
    await navigate("/news/2026/02/04/other-story", OTHER);
    expect(session.showFinding(key, 0)).toBe("changed");
    expect(session.showSpan(key, { start: 0, end: 5 })).toBe("changed");
  });

  test("going back reads the first article again", async () => {
    await openArticle();
    const first = location.pathname;
    await navigate("/news/2026/02/04/other-story", OTHER);
    await navigate(first, sampleElement);
    expect(requests[2]?.pageKey).toBe(requests[0]?.pageKey);
  });

  test("the same text in new nodes is painted again without a new analysis", async () => {
    await openArticle();
    const main = document.querySelector("main");
    if (main) main.innerHTML = sampleElement;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(requests).toHaveLength(1);
    const marked = [...registry.values()].flatMap((highlight) => [...highlight]);
    expect(marked.length).toBeGreaterThanOrEqual(counted.length);
    for (const range of marked) expect(range.startContainer.isConnected).toBe(true);
  });

  test("text that arrives late is read", async () => {
    document.body.innerHTML = "<main><p>Loading</p></main>";
    await begin();
    expect(requests).toEqual([]);
    const main = document.querySelector("main");
    if (main) main.innerHTML = sampleElement;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(requests).toHaveLength(1);
  });
});
