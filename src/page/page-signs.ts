import { attributeOf, bodyOf, parentElementOf, queryAll, tagOf, textContentOf } from "./dom.ts";
import { metaContent } from "./json-ld.ts";
import { MAX_JSON_LD } from "./limits.ts";
import { weightOf } from "./prose.ts";
import { SKIPPED } from "./tags.ts";
import { type UrlShape, urlShapeOf } from "./url-shape.ts";

/** What can be told of a page at a glance. */
export interface PageSigns {
  html: boolean;
  shape: UrlShape;
  /** The page calls itself a news article in its structured data. */
  news: boolean;
  /** The page calls itself an article of some kind in its structured data. */
  article: boolean;
  /** The page calls itself an article for social networks, as many systems do for every page. */
  openGraphArticle: boolean;
  /** The page calls itself something else: why it is left alone, or null. */
  other: string | null;
  /** The page gives the date of its article's publication. */
  published: boolean;
  /** The page names an author in its metadata. */
  author: boolean;
  /** Elements mark a text, its date or its author. */
  marked: boolean;
  articleElements: number;
  links: number;
  /** Letters in paragraphs that are long enough. */
  prose: number;
  paragraphs: number;
  /** Letters in long paragraphs that stand side by side: the largest such group. */
  together: number;
}

const type = (names: string): RegExp =>
  new RegExp(`"@type"\\s*:\\s*(?:\\[[^\\]]{0,100})?"(?:https?://schema\\.org/)?(?:${names})"`);

const NEWS = type("\\w*NewsArticle|Report|LiveBlogPosting");
const ARTICLE = type("Article|BlogPosting|Review|Recipe");
const PRODUCT = type(
  "Product|ProductGroup|IndividualProduct|Hotel|Restaurant|JobPosting|Event|Course|SoftwareApplication|Service",
);
const LIST = type("CollectionPage|ItemList|SearchResultsPage|ProfilePage|ContactPage|CheckoutPage");
const FORUM = type("DiscussionForumPosting|QAPage|Question|FAQPage");

/** Reads the signs. Costs little: no layout, no walk through the whole page. */
export function signsOf(document: Document, url: string): PageSigns {
  const root = queryAll(document, ":root")[0];
  const text = structuredText(document);
  const openGraph = metaContent(document, ["og:type"])?.toLowerCase() ?? "";
  const news = NEWS.test(text);
  const article = ARTICLE.test(text);
  const openGraphArticle = openGraph === "article";
  const published =
    ((news || article) && text.includes('"datePublished"')) ||
    metaContent(document, DATES) !== undefined;
  const found = proseOn(document);
  const declared = news || published || openGraphArticle;
  return {
    html: root !== undefined && tagOf(root) === "html",
    shape: urlShapeOf(url),
    news,
    article,
    openGraphArticle,
    published,
    author:
      text.includes('"author"') ||
      metaContent(document, ["author", "article:author"]) !== undefined,
    other: news ? null : otherType(text, openGraph, article || openGraphArticle, published),
    marked: queryAll(document, '[itemprop="articleBody"],time[datetime],[rel="author"]').length > 0,
    articleElements: queryAll(document, "article").length,
    links: queryAll(document, "a[href]").length,
    ...(declared && found.prose < LITTLE ? textOn(document) : found),
  };
}

function structuredText(document: Document): string {
  return queryAll(document, 'script[type="application/ld+json" i]')
    .map((script) => textContentOf(script).slice(0, MAX_JSON_LD))
    .join("\n");
}

function otherType(
  text: string,
  openGraph: string,
  article: boolean,
  published: boolean,
): string | null {
  if (openGraph.includes("product")) return "This page calls itself a product page.";
  if (FORUM.test(text) && !article) return "This page calls itself a forum or a list of questions.";
  if (PRODUCT.test(text) && !(article && published))
    return "This page calls itself something other than an article.";
  if (LIST.test(text) && !article) return "This page calls itself a list.";
  return null;
}

const DATES = [
  "article:published_time",
  "datepublished",
  "pubdate",
  "publishdate",
  "publish_date",
  "dc.date.issued",
  "parsely-pub-date",
  "sailthru.date",
];

/** With less in paragraphs than this, a page that calls itself an article may have its text elsewhere. */
const LITTLE = 600;
const LONG_PARAGRAPH = 80;
const MOST_PARAGRAPHS = 1_500;
/** With so many letters in paragraphs side by side, more would not change the answer. */
const ENOUGH = 4_000;

function proseOn(document: Document): Pick<PageSigns, "prose" | "paragraphs" | "together"> {
  const found = { prose: 0, paragraphs: 0, together: 0 };
  const body = bodyOf(document);
  if (body === null) return found;
  const groups = new Map<Element | null, number>();
  for (const block of textBlocks(body)) {
    if (found.together >= ENOUGH) break;
    const text = textContentOf(block).slice(0, 10_000).trim();
    if (text.length < LONG_PARAGRAPH / 3) continue;
    const weight = weightOf(text);
    if (weight < LONG_PARAGRAPH || isHidden(block)) continue;
    const parent = tagOf(block) === "p" ? parentElementOf(block) : block;
    const group = (groups.get(parent) ?? 0) + weight;
    groups.set(parent, group);
    found.prose += weight;
    found.paragraphs += 1;
    found.together = Math.max(found.together, group);
  }
  return found;
}

/** As `proseOn`, for pages whose text stands straight in other elements. */
function textOn(document: Document): Pick<PageSigns, "prose" | "paragraphs" | "together"> {
  const found = { prose: 0, paragraphs: 0, together: 0 };
  const body = bodyOf(document);
  if (body === null) return found;
  const walker = Document.prototype.createTreeWalker.call(document, body, SHOW_TEXT);
  for (let seen = 0; seen < MOST_TEXTS && found.prose < LITTLE; seen++) {
    const node = walker.nextNode() as Text | null;
    if (node === null) break;
    if (node.length < LONG_PARAGRAPH) continue;
    const around = parentElementOf(node);
    if (around === null || SKIPPED.has(tagOf(around))) continue;
    found.prose += weightOf(node.data.trim());
    found.paragraphs += 1;
  }
  found.together = found.prose;
  return found;
}

const SHOW_TEXT = 4;
const MOST_TEXTS = 20_000;

function textBlocks(body: Element): Set<Element> {
  const blocks = new Set(queryAll(body, "p, pre").slice(0, MOST_PARAGRAPHS));
  for (const line of queryAll(body, "div > br, section > br, td > br, article > br")) {
    if (blocks.size >= 2 * MOST_PARAGRAPHS) break;
    const parent = parentElementOf(line);
    if (parent !== null) blocks.add(parent);
  }
  return blocks;
}

function isHidden(block: Element): boolean {
  return attributeOf(block, "hidden") !== null || attributeOf(block, "aria-hidden") === "true";
}
