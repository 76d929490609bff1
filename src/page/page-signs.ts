import { attributeOf, bodyOf, parentElementOf, queryAll, tagOf, textContentOf } from "./dom.ts";
import { metaContent, readMetas } from "./json-ld.ts";
import { MAX_JSON_LD } from "./limits.ts";
import { weightOf } from "./prose.ts";
import { SKIPPED } from "./tags.ts";

/** What a page says of itself. */
export interface Declared {
  /** It calls itself a news article in its structured data. */
  news: boolean;
  /** It calls itself an article of some kind in its structured data. */
  article: boolean;
  /** It calls itself an article for social networks, as many systems do for every page. */
  openGraphArticle: boolean;
  /** It calls itself something else: why it is left alone, or null. */
  other: string | null;
  /** It gives the date of its article's publication. */
  published: boolean;
  /** It names an author. */
  author: boolean;
  /** Elements mark a text, its date or its author. */
  marked: boolean;
  /** It has exactly one `article` element. */
  oneArticle: boolean;
}

/** How much running text a page has. */
export interface Prose {
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

/** Reads what a page says of itself, without looking at its text. */
export function declaredBy(document: Document): Declared {
  const text = structuredText(document);
  const metas = readMetas(document);
  const openGraph = metaContent(metas, ["og:type"])?.toLowerCase() ?? "";
  const news = NEWS.test(text);
  const article = ARTICLE.test(text);
  const openGraphArticle = openGraph === "article";
  const published =
    ((news || article) && text.includes('"datePublished"')) ||
    metaContent(metas, DATES) !== undefined;
  return {
    news,
    article,
    openGraphArticle,
    published,
    author:
      text.includes('"author"') || metaContent(metas, ["author", "article:author"]) !== undefined,
    other: news ? null : otherType(text, openGraph, article || openGraphArticle, published),
    marked: has(document, '[itemprop="articleBody"],time[datetime],[rel="author"]'),
    oneArticle: queryAll(document, "article").length === 1,
  };
}

/**
 * How much running text a page has, as far as a glance can tell: no layout, no walk through the
 * whole page. A page that calls itself an article may have its text in other elements than paragraphs.
 */
export function proseOf(document: Document, declared: Declared): Prose {
  const found = proseInParagraphs(document);
  const claims = declared.news || declared.published || declared.openGraphArticle;
  return claims && found.prose < LITTLE ? proseInTexts(document) : found;
}

function has(document: Document, selector: string): boolean {
  return Document.prototype.querySelector.call(document, selector) !== null;
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

function proseInParagraphs(document: Document): Prose {
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

/** As `proseInParagraphs`, for pages whose text stands straight in other elements. */
function proseInTexts(document: Document): Prose {
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
