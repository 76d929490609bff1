import type { FixturePage } from "../fixtures/pages/index.ts";

/**
 * Loads a page into the test's own window, without running its scripts. XHTML, which cannot be
 * written into a window, is parsed into a document without one.
 */
export function parse(page: Pick<FixturePage, "body"> & { type?: string }): Document {
  const type = "application/xhtml+xml";
  if (page.type === type) return new DOMParser().parseFromString(page.body, type);
  document.open();
  document.write(page.body);
  document.close();
  return document;
}

export const ORIGIN = "https://news.example";
