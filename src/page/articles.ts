import { bodyOf, parentElementOf, queryAll, tagOf, textContentOf } from "./dom.ts";

/** Letters in paragraphs from which a part of the page is an article of its own. */
const LEAST_PROSE = 600;
/** What stands by an article and not by a teaser, a comment or a section. */
const SIGNS = 'time,[rel~="author"],[itemprop],[class*="byline" i],[class*="author" i]';
const NO_ARTICLE = 'aside,[class*="comment" i],[id*="comment" i]';
/** Where, from the top of the window, a reader is taken to read. */
const READING_LINE = 0.4;

/**
 * Of several whole articles on one page, as pages show that go on for ever, the one that the reader
 * has in view; null on a page with one article or none.
 */
export function articleInView(document: Document): Element | null {
  const articles = articlesOn(document);
  const line = (document.defaultView?.innerHeight ?? 0) * READING_LINE;
  const distance = (article: Element): number => {
    const { top, bottom } = article.getBoundingClientRect();
    return Math.max(top - line, line - bottom, 0);
  };
  return articles.reduce<Element | null>(
    (best, one) => (best === null || distance(one) < distance(best) ? one : best),
    null,
  );
}

/** The parts of a page that are articles of their own, two or more; else none. */
function articlesOn(document: Document): Element[] {
  const heads = queryAll(document, "h1");
  const elements = queryAll(document, "article");
  if (heads.length < 2 && elements.length < 2) return [];
  const byHead = heads.map((head) => partOf(head, heads)).filter(isWhole);
  if (byHead.length > 1) return byHead;
  const outer = elements.filter(
    (element) => parentElementOf(element)?.closest("article") == null && isWhole(element),
  );
  const isHeaded = outer[0] !== undefined && queryAll(outer[0], "h1").length > 0;
  const isSeries = isHeaded && outer.every((element) => queryAll(element, "h1,h2").length > 0);
  return isSeries && outer.length > 1 ? outer : [];
}

/** The largest part of the page around a headline that holds no other. */
function partOf(head: Element, heads: readonly Element[]): Element {
  const body = bodyOf(head.ownerDocument);
  let part = head;
  for (;;) {
    const wider = parentElementOf(part);
    const holdsOther = heads.some((other) => other !== head && wider?.contains(other));
    if (wider === null || wider === body || holdsOther) return part;
    part = wider;
  }
}

function isWhole(part: Element): boolean {
  if (part.closest(NO_ARTICLE) !== null) return false;
  const isSigned = tagOf(part) === "article" || queryAll(part, `article,${SIGNS}`).length > 0;
  const prose = isSigned ? queryAll(part, "p") : [];
  return prose.reduce((sum, text) => sum + textContentOf(text).length, 0) >= LEAST_PROSE;
}
