import "./fake-browser.ts";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { languageOf } from "../../src/extension/language.ts";
import { sampleArticle } from "../fixtures/report.ts";
import { fakeBrowser, resetBrowser } from "./fake-browser.ts";

const { i18n } = fakeBrowser;
const article = { ...sampleArticle, language: "de" };

beforeEach(() => {
  resetBrowser();
  vi.spyOn(console, "error").mockImplementation(() => {});
});

describe("the language of an article", () => {
  test.each([
    ["a language", "en", "en"],
    ["a language with a region", "pt-BR", "pt"],
  ])("is %s of which the browser is sure", async (_what, language, primary) => {
    i18n.detected = { isReliable: true, languages: [{ language, percentage: 97 }] };
    expect(await languageOf(article)).toBe(primary);
  });

  test("is the one with the largest share", async () => {
    i18n.detected = {
      isReliable: true,
      languages: [
        { language: "fr", percentage: 20 },
        { language: "en", percentage: 78 },
      ],
    };
    expect(await languageOf(article)).toBe("en");
  });

  test.each([
    ["is not sure", { isReliable: false, languages: [{ language: "en", percentage: 99 }] }],
    [
      "finds several languages",
      {
        isReliable: true,
        languages: [
          { language: "en", percentage: 55 },
          { language: "fr", percentage: 45 },
        ],
      },
    ],
    ["finds none", { isReliable: true, languages: [] }],
    ["cannot tell", { isReliable: true, languages: [{ language: "und", percentage: 100 }] }],
  ])("is the page's word where the browser %s", async (_why, detected) => {
    i18n.detected = detected;
    expect(await languageOf(article)).toBe("de");
  });

  test("is the page's word where the browser fails, and the failure is reported", async () => {
    i18n.detected = new Error("no detector");
    expect(await languageOf(article)).toBe("de");
    expect(console.error).toHaveBeenCalledOnce();
  });

  test("is told by the beginning of the text alone", async () => {
    await languageOf({ ...article, text: "word ".repeat(10_000) });
    expect(i18n.shown.map(({ length }) => length)).toEqual([10_000]);
  });
});
