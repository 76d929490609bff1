import type { Article } from "../engine/article.ts";
import { browser } from "./browser.ts";
import { reportError } from "./errors.ts";

/** Length of the text that is shown to the browser's detector, in UTF-16 units. */
const SAMPLE = 10_000;
/** Least share of the sample, in percent, that the detector must give to a language. */
const LEAST_SHARE = 60;

/**
 * Primary language subtag of an article, in this order of trust:
 *
 * 1. the browser's own detector, where it calls itself sure and most of the text is in one language;
 * 2. what the page says of itself, unless the commonest English words speak against it
 *    (`src/page/language.ts`);
 * 3. English where these words are many and the page says nothing; else `und`, for which the engine
 *    counts small words once more (`readsAsEnglish`).
 *
 * 2 and 3 are the page's part and reach the background as `Article.language`. The text goes to the
 * browser alone, which detects on the device.
 */
export async function languageOf({ text, language }: Article): Promise<string> {
  try {
    const { isReliable, languages } = await browser.i18n.detectLanguage(text.slice(0, SAMPLE));
    const [first] = languages.toSorted((a, b) => b.percentage - a.percentage);
    const primary = first?.language.toLowerCase().split("-")[0] ?? "";
    const isSure = isReliable && first !== undefined && first.percentage >= LEAST_SHARE;
    return isSure && /^[a-z]{2,3}$/.test(primary) && primary !== "und" ? primary : language;
  } catch (error) {
    reportError("detecting an article's language", error);
    return language;
  }
}
