import { Readability } from "@mozilla/readability";
import { extract } from "../../../src/page/extract.ts";
import { recognise } from "../../../src/page/recognise.ts";
import type { InjectedReading } from "./reading.ts";
import { bodyText, sameWords, sentencesOf } from "./sentences.ts";

/**
 * Reads the page that this runs in, as the content script does, and by bare Readability beside it.
 *
 * @param readabilityFirst whoever comes first pays for waking the page's nodes, so it takes turns
 */
function readPage(readabilityFirst: boolean): InjectedReading {
  const first = readabilityFirst ? timed(readByReadability) : null;
  const url = location.href;
  const [recognition, gateMs] = timed(() => recognise(document, url));
  const [extraction, extractMs] = timed(() => extract(document, url));
  const [readability, readabilityMs] = first ?? timed(readByReadability);
  const times = { gateMs, extractMs, readabilityMs };
  const common = { recognised: recognition.article, readability, times };
  if (!extraction.ok) return { ...common, text: "", sentences: 0, mapped: 0 };
  const { article, map } = extraction;
  const sentences = sentencesOf(article);
  const mapped = sentences.filter(({ start, end }) =>
    sameWords(map.rangesOf({ start, end }).map(String).join(""), article.text.slice(start, end)),
  ).length;
  return { ...common, text: bodyText(article), sentences: sentences.length, mapped };
}

function readByReadability(): string {
  try {
    return new Readability(document.cloneNode(true) as Document).parse()?.textContent ?? "";
  } catch (error) {
    // A page that Readability cannot read counts as one that it reads nothing from.
    console.warn(error);
    return "";
  }
}

function timed<Value>(run: () => Value): [Value, number] {
  const start = performance.now();
  const value = run();
  return [value, performance.now() - start];
}

Object.assign(globalThis, { sidelightReadPage: readPage });
