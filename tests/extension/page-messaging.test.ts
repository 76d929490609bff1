import "./fake-browser.ts";
import fc from "fast-check";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { isNobodyThere } from "../../src/extension/errors.ts";
import { type PageCommand, pageCommandSchema } from "../../src/extension/messages.ts";
import {
  isPageCommand,
  listenInPage,
  requestAnalysis,
} from "../../src/extension/page-messaging.ts";
import { sampleArticle, sampleReport } from "../fixtures/report.ts";
import { fakeBrowser, resetBrowser } from "./fake-browser.ts";

const { runtime } = fakeBrowser;
const request = { type: "analyze" as const, pageKey: "page", article: sampleArticle };

/** Sends a message as the browser does, and settles with what it is answered. */
const replyTo = (message: unknown): Promise<unknown> =>
  new Promise((resolve) => runtime.onMessage.emit(message, {}, resolve));

beforeEach(resetBrowser);

describe("a content script", () => {
  test("answers a command", async () => {
    const answer = vi.fn(async () => ({ ok: true as const }));
    listenInPage(answer);
    const command = { type: "show-span", pageKey: "page", start: 3, end: 5 };
    expect(await replyTo(command)).toEqual({ ok: true });
    expect(answer).toHaveBeenCalledWith(command);
  });

  test.each([
    ["an unknown command", { type: "read-passwords" }],
    ["a name that every object has", { type: "toString" }],
    ["an offset below 0", { type: "show-span", pageKey: "page", start: -1, end: 5 }],
    ["a step of 7", { type: "step-finding", by: 7 }],
    ["nothing", null],
  ])("answers %s with what is the matter, and does nothing", async (_, command) => {
    const answer = vi.fn();
    listenInPage(answer);
    expect(await replyTo(command)).toEqual({
      ok: false,
      error: "Message not understood",
    });
    expect(answer).not.toHaveBeenCalled();
  });

  test("tells the browser that its answer comes later", () => {
    listenInPage(async () => ({ ok: true }));
    expect(runtime.onMessage.emit({ type: "ask-state" }, {}, () => {})).toEqual([true]);
  });

  test("answers with what went wrong", async () => {
    listenInPage(() => Promise.reject(new Error("The page is on fire.")));
    expect(await replyTo({ type: "ask-state" })).toEqual({
      ok: false,
      error: "The page is on fire.",
    });
  });

  test("answers no more when it was told to stop", () => {
    const stop = listenInPage(async () => ({ ok: true }));
    stop();
    expect(runtime.onMessage.emit({ type: "ask-state" }, {})).toEqual([]);
  });

  test("gets the report that it asked for", async () => {
    runtime.onMessage.addListener(() => Promise.resolve({ ok: true, report: sampleReport }));
    expect(await requestAnalysis(request)).toEqual({ ok: true, report: sampleReport });
  });

  test("gets the words of a failure", async () => {
    const failure = { ok: false, error: "The article could not be rated" };
    runtime.onMessage.addListener(() => Promise.resolve(failure));
    expect(await requestAnalysis(request)).toEqual(failure);
  });

  test.each([
    ["a report of no version", { ok: true, report: {} }],
    ["a report of another version", { ok: true, report: { ...sampleReport, schema: 0 } }],
    ["a failure without words", { ok: false }],
    ["nothing", null],
  ])("is told when the background answers with %s", async (_, reply) => {
    runtime.onMessage.addListener(() => Promise.resolve(reply));
    await expect(requestAnalysis(request)).rejects.toThrow("not understood");
  });

  test("is told when nobody answers", async () => {
    await expect(requestAnalysis(request)).rejects.toSatisfy(isNobodyThere);
  });
});

describe("commands checked without their schema", () => {
  /** One of each: the compiler asks for a sample when there is a new command. */
  const samples: { [Type in PageCommand["type"]]: Extract<PageCommand, { type: Type }> } = {
    "ask-state": { type: "ask-state" },
    "analyze-now": { type: "analyze-now", wanted: "page" },
    "show-finding": { type: "show-finding", pageKey: "page", finding: 2 },
    "show-span": { type: "show-span", pageKey: "page", start: 0, end: 9 },
    "step-finding": { type: "step-finding", by: -1 },
  };
  const values = fc.constantFrom<unknown>(
    undefined,
    null,
    "",
    "x",
    0,
    1,
    -1,
    1.5,
    2 ** 60,
    NaN,
    {},
  );

  test.each(Object.values(samples))("$type passes both", (command) => {
    expect(isPageCommand(command)).toBe(true);
    expect(pageCommandSchema.safeParse(command).success).toBe(true);
  });

  test("whatever a field is replaced by, both judge alike", () => {
    const broken = fc
      .constantFrom(...Object.values(samples))
      .chain((command) =>
        fc
          .tuple(fc.constantFrom(...Object.keys(command)), values)
          .map(([field, value]) => ({ ...command, [field]: value })),
      );
    fc.assert(
      fc.property(broken, (command) => {
        expect(isPageCommand(command)).toBe(pageCommandSchema.safeParse(command).success);
      }),
      { numRuns: 1_000 },
    );
  });
});
