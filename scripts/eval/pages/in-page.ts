import { Readability } from "@mozilla/readability";
import { extract } from "../../../src/page/extract.ts";
import { recognise } from "../../../src/page/recognise.ts";
import type { Reading } from "./reading.ts";

/**
 * Reads the page that this runs in, as the content script does, and by bare Readability beside it.
 *
 * @param readabilityFirst whoever comes first pays for waking the page's nodes, so it takes turns
 */
function readPage(readabilityFirst: boolean): Reading {
  const first = readabilityFirst ? timed(readByReadability) : null;
  const url = location.href;
  const [recognition, gateMs] = timed(() => recognise(document, url));
  const [extraction, extractMs] = timed(() => extract(document, url));
  const [readability, readabilityMs] = first ?? timed(readByReadability);
  const times = { gateMs, extractMs, readabilityMs };
  const common = { recognised: recognition.article, readability, times };
  if (!extraction.ok) return { ...common, text: "", sentences: 0, mapped: 0 };
  const { article, map } = extraction;
  const texts = article.blocks
    .filter(({ kind }) => kind !== "headline" && kind !== "caption")
    .map(({ start, end }) => article.text.slice(start, end));
  const segmenter = new Intl.Segmenter(article.language === "und" ? "en" : article.language, {
    granularity: "sentence",
  });
  let sentences = 0;
  let mapped = 0;
  for (const block of article.blocks) {
    for (const { segment, index } of segmenter.segment(
      article.text.slice(block.start, block.end),
    )) {
      const sentence = segment.trim();
      if (sentence === "") continue;
      const start = block.start + index + segment.indexOf(sentence);
      sentences += 1;
      const ranges = map.rangesOf({ start, end: start + sentence.length });
      if (sameWords(ranges.map(String).join(""), sentence)) mapped += 1;
    }
  }
  return { ...common, text: texts.join("\n"), sentences, mapped };
}

/** White space apart: a line break in the page belongs to no text node. */
function sameWords(shown: string, sentence: string): boolean {
  const bare = (text: string) => text.replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, "");
  return bare(shown) === bare(sentence);
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
