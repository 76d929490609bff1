import { type PageSigns, signsOf } from "./page-signs.ts";
import type { UrlShape } from "./url-shape.ts";

export interface Recognition {
  article: boolean;
  /** Why, as a sentence for the reader. */
  reason: string;
}

/**
 * Whether a page is an article worth reading closely. Cheap: looks at the address, the page's own
 * metadata and the length of its paragraphs, and asks for no layout.
 */
export function recognise(document: Document, url: string): Recognition {
  try {
    return decide(signsOf(document, url));
  } catch (error) {
    return {
      article: false,
      reason: `This page could not be read (${String(error).slice(0, 200)}).`,
    };
  }
}

const REASONS: Partial<Record<UrlShape, string>> = {
  section: "This looks like a list of articles.",
  search: "This looks like a page of search results.",
  shop: "This looks like a shop's page.",
  forum: "This looks like a forum.",
  docs: "This looks like documentation.",
  company: "This looks like a page about an organisation and what it offers.",
};

/** Weighs the signs; apart from the page so that the weights can be measured on many pages at once. */
export function decide(signs: PageSigns): Recognition {
  const no = (reason: string): Recognition => ({ article: false, reason });
  if (!signs.html) return no("This is not a web page with text.");
  if (signs.shape === "home") return no("This looks like a site's home page.");
  if (signs.prose < FEWEST) return no("There is too little running text on this page.");
  if (signs.other !== null) return no(signs.other);
  return scoreOf(signs) >= 0
    ? { article: true, reason: "This page has the marks of an article." }
    : no(REASONS[signs.shape] ?? "This page has text, but not the marks of a news article.");
}

const FEWEST = 200;
const MUCH = 1_500;
const VERY_MUCH = 3_000;
/** Where hardly any paragraphs stand together, the page is a list of short texts. */
const SCATTERED = 0.12;
const MANY_PARAGRAPHS = 10;

/** What the page says of itself and where it stands; 0 and more is an article. */
function scoreOf(signs: PageSigns): number {
  let score = -3;
  if (signs.news) score += 5;
  if (signs.article) score += 1.5;
  if (signs.openGraphArticle) score += 1;
  if (signs.published) score += 1;
  if (signs.author) score += 0.5;
  if (signs.marked) score += 0.5;
  if (signs.articleElements === 1) score += 0.5;
  if (signs.together >= MUCH) score += 0.5;
  if (signs.together >= VERY_MUCH) score += 0.5;
  if (signs.shape === "article") score += 3;
  else if (signs.shape !== "unknown") score -= 2;
  const scattered = signs.together < SCATTERED * signs.prose;
  if (scattered && signs.paragraphs >= MANY_PARAGRAPHS && !signs.news) score -= 1.5;
  return score;
}
