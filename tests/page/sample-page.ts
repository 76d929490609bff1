import { BLOCK_SEPARATOR } from "../../src/engine/article.ts";
import { sampleArticle, sampleReport } from "../fixtures/report.ts";

export const SAMPLE_URL = "/city/2026/02/03/harbour-toll";

const blocks = sampleArticle.text.split(BLOCK_SEPARATOR);

/** The sample article's own element. */
export const sampleElement = `<article><h1>${blocks[0]}</h1>${blocks
  .slice(1)
  .map((text) => `<p>${text}</p>`)
  .join("")}</article>`;

/** Puts the sample article into the test's own page. */
export function showSample(): void {
  history.replaceState(null, "", SAMPLE_URL);
  document.head.innerHTML = '<meta property="og:type" content="article">';
  document.body.innerHTML = `<main>${sampleElement}</main>`;
}

/** The report's findings that count, in the order of the text. */
export const counted = sampleReport.findings
  .map((finding, index) => ({ ...finding, index }))
  .filter(({ weight }) => weight > 0)
  .sort((one, other) => one.span.start - other.span.start);

export const wordsOf = (span: { start: number; end: number }): string =>
  sampleArticle.text.slice(span.start, span.end);
