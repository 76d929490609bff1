import { attributeOf, bodyOf, queryAll, tagOf, textContentOf } from "./dom.ts";
import { metaContent } from "./json-ld.ts";
import { MAX_JSON_LD } from "./limits.ts";
import { weightOf } from "./prose.ts";
import { type UrlShape, urlShapeOf } from "./url-shape.ts";

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
    return decide(document, url);
  } catch (error) {
    return {
      article: false,
      reason: `This page could not be read (${String(error).slice(0, 200)}).`,
    };
  }
}

function decide(document: Document, url: string): Recognition {
  const no = (reason: string): Recognition => ({ article: false, reason });
  const root = queryAll(document, ":root")[0];
  if (root === undefined || tagOf(root) !== "html") return no("This is not a web page with text.");
  const shape = urlShapeOf(url);
  if (shape === "home") return no("This looks like a site's home page.");
  const types = declaredTypes(document);
  const prose = proseOnPage(document);
  if (prose.weight < FEWEST) return no("There is too little running text on this page.");
  if (types.other !== null && !types.news) return no(types.other);
  const score = scoreOf(shape, types, prose, document);
  return score >= 0
    ? { article: true, reason: "This page has the marks of an article." }
    : no(NO_REASON[shape] ?? "This page has text, but not the marks of a news article.");
}

const FEWEST = 250;

const NO_REASON: Partial<Record<UrlShape, string>> = {
  section: "This looks like a list of articles.",
  search: "This looks like a page of search results.",
  shop: "This looks like a shop's page.",
  forum: "This looks like a forum.",
  docs: "This looks like documentation.",
};

interface Declared {
  /** The page calls itself a news article, in whatever words. */
  news: boolean;
  /** The page calls itself an article of some kind. */
  article: boolean;
  /** The page calls itself something else: why it is left alone. */
  other: string | null;
  published: boolean;
}

const NEWS =
  /"@type"\s*:\s*(?:\[[^\]]{0,100})?"(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Report|LiveBlogPosting)"/;
const ARTICLE =
  /"@type"\s*:\s*(?:\[[^\]]{0,100})?"(?:https?:\/\/schema\.org\/)?(?:Article|BlogPosting|Review|Recipe|OpinionNewsArticle)"/;
const PRODUCT =
  /"@type"\s*:\s*(?:\[[^\]]{0,100})?"(?:https?:\/\/schema\.org\/)?(?:Product|ProductGroup|IndividualProduct|Offer|Hotel|Restaurant|LocalBusiness|JobPosting|Event|Course|SoftwareApplication|Service)"/;
const LIST =
  /"@type"\s*:\s*(?:\[[^\]]{0,100})?"(?:https?:\/\/schema\.org\/)?(?:CollectionPage|ItemList|SearchResultsPage|ProfilePage|ContactPage|CheckoutPage)"/;
const FORUM =
  /"@type"\s*:\s*(?:\[[^\]]{0,100})?"(?:https?:\/\/schema\.org\/)?(?:DiscussionForumPosting|QAPage|Question|FAQPage)"/;

function declaredTypes(document: Document): Declared {
  const text = queryAll(document, 'script[type="application/ld+json" i]')
    .map((script) => textContentOf(script).slice(0, MAX_JSON_LD))
    .join("\n");
  const openGraph = metaContent(document, ["og:type"])?.toLowerCase() ?? "";
  const published =
    /"datePublished"/.test(text) ||
    metaContent(document, ["article:published_time", "datepublished", "pubdate"]) !== undefined;
  const news = NEWS.test(text);
  const article = ARTICLE.test(text) || openGraph === "article";
  return { news, article, published, other: otherType(text, openGraph, article, published) };
}

function otherType(
  text: string,
  openGraph: string,
  article: boolean,
  published: boolean,
): string | null {
  if (/product/.test(openGraph)) return "This page calls itself a product page.";
  if (FORUM.test(text) && !article) return "This page calls itself a forum or a list of questions.";
  if (PRODUCT.test(text) && !(article && published))
    return "This page calls itself something other than an article.";
  if (LIST.test(text) && !article) return "This page calls itself a list.";
  return null;
}

interface Prose {
  /** Letters in paragraphs that are long enough. */
  weight: number;
  paragraphs: number;
  /** Share of the paragraphs' text that is links. */
  links: number;
}

const LONG_PARAGRAPH = 80;
const ENOUGH = 3_000;

/** Counts paragraphs until there are plainly enough. */
function proseOnPage(document: Document): Prose {
  const prose: Prose = { weight: 0, paragraphs: 0, links: 0 };
  const body = bodyOf(document);
  if (body === null) return prose;
  const blocks = new Set<Element>(queryAll(body, "p, pre, blockquote"));
  for (const line of queryAll(body, "div > br, article > br, section > br, td > br"))
    if (line.parentElement !== null) blocks.add(line.parentElement);
  let seen = 0;
  for (const block of blocks) {
    seen += 1;
    if (prose.weight >= ENOUGH || seen > 2_000) break;
    const text = textContentOf(block).slice(0, 10_000).trim();
    if (text.length < LONG_PARAGRAPH / 3 || isFurniture(block)) continue;
    const weight = weightOf(text);
    if (weight < LONG_PARAGRAPH) continue;
    prose.weight += weight;
    prose.paragraphs += 1;
  }
  return prose;
}

function isFurniture(block: Element): boolean {
  return attributeOf(block, "hidden") !== null || attributeOf(block, "aria-hidden") === "true";
}

function scoreOf(shape: UrlShape, types: Declared, prose: Prose, document: Document): number {
  let score = -2;
  if (types.news) score += 4;
  if (types.article) score += 1.5;
  if (types.published) score += 1.5;
  if (shape === "article") score += 2;
  if (shape === "section" || shape === "search") score -= 2;
  if (shape === "shop" || shape === "forum" || shape === "docs") score -= 3;
  if (queryAll(document, "article").length === 1) score += 0.5;
  if (queryAll(document, '[itemprop="articleBody"],time[datetime],[rel="author"]').length > 0)
    score += 1;
  if (prose.weight >= 1_200) score += 0.5;
  return score;
}
