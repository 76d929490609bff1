import {
  attributeOf,
  bodyOf,
  elementsNamed,
  hasMatch,
  parentElementOf,
  tagOf,
  textContentOf,
} from "./dom.ts";
import { jsonLdTexts, metaContent, readMetas } from "./json-ld.ts";
import { SKIPPED } from "./tags.ts";
import { weightOf } from "./weight.ts";
import { wordSet } from "./word-set.ts";

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
}

/** Signs of an article in the page's elements. */
export interface Marks {
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

const ARTICLE = wordSet("Article BlogPosting Review Recipe");
const PRODUCT = wordSet(`
  Product ProductGroup IndividualProduct Hotel Restaurant JobPosting Event Course
  SoftwareApplication Service
`);
const LIST = wordSet(
  "CollectionPage ItemList SearchResultsPage ProfilePage ContactPage CheckoutPage",
);
const FORUM = wordSet("DiscussionForumPosting QAPage Question FAQPage");

/** Reads what a page says of itself, without looking at its text. */
export function declaredBy(document: Document): Declared {
  const texts = jsonLdTexts(document);
  const types = new Set(texts.flatMap(typesNamedIn));
  const says = (name: string) => texts.some((text) => text.includes(name));
  const metas = readMetas(document);
  const openGraph = metaContent(metas, ["og:type"])?.toLowerCase() ?? "";
  const news = [...types].some(isNews);
  const article = hasOneOf(types, ARTICLE);
  const openGraphArticle = openGraph === "article";
  const published =
    ((news || article) && says('"datePublished"')) || metaContent(metas, DATES) !== undefined;
  return {
    news,
    article,
    openGraphArticle,
    published,
    author: says('"author"') || metaContent(metas, ["author", "article:author"]) !== undefined,
    other: news ? null : otherType(types, openGraph, article || openGraphArticle, published),
  };
}

/** Marks in the page's body, which take longer to look for. */
export function marksIn(document: Document): Marks {
  return {
    marked: hasMatch(document, '[itemprop="articleBody"],time[datetime],[rel="author"]'),
    oneArticle: elementsNamed(document, "article").length === 1,
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

const MOST_TYPES = 1_000;
const LONGEST_TYPES = 200;

/**
 * The types that structured data names, without the schema.org address before them. Looks at the
 * text alone: a gate need not take the data apart.
 */
function typesNamedIn(text: string): string[] {
  const names: string[] = [];
  let at = text.indexOf(TYPE_KEY);
  for (let seen = 0; at >= 0 && seen < MOST_TYPES; seen++) {
    const value = text
      .slice(at + TYPE_KEY.length, at + TYPE_KEY.length + LONGEST_TYPES)
      .trimStart();
    if (value.startsWith(":")) names.push(...typesAtStart(value.slice(1).trimStart()));
    at = text.indexOf(TYPE_KEY, at + TYPE_KEY.length);
  }
  return names;
}

const TYPE_KEY = '"@type"';

/** One name in quotation marks, or a list of them. */
function typesAtStart(value: string): string[] {
  const list = value.startsWith("[");
  const end = value.indexOf(list ? "]" : '"', 1);
  const quoted = (end < 0 ? value : value.slice(0, end)).split('"').filter((_, i) => i % 2 === 1);
  return quoted.map((name) => name.slice(name.lastIndexOf("/") + 1));
}

/** News under other names: reports, running coverage, checks of what others have claimed. */
const NEWS = wordSet("Report LiveBlogPosting ClaimReview");

const isNews = (type: string): boolean => type.endsWith("NewsArticle") || NEWS.has(type);

const hasOneOf = (types: ReadonlySet<string>, names: ReadonlySet<string>): boolean =>
  [...types].some((type) => names.has(type));

function otherType(
  types: ReadonlySet<string>,
  openGraph: string,
  article: boolean,
  published: boolean,
): string | null {
  if (openGraph.includes("product")) return "This page calls itself a product page.";
  if (hasOneOf(types, FORUM) && !article)
    return "This page calls itself a forum or a list of questions.";
  if (hasOneOf(types, PRODUCT) && !(article && published))
    return "This page calls itself something other than an article.";
  if (hasOneOf(types, LIST) && !article) return "This page calls itself a list.";
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
/** Blocks that are looked at; an article shows itself long before. */
const MOST_BLOCKS = 600;
/** With so many letters in paragraphs side by side, more would not change the answer. */
const ENOUGH = 4_000;

function proseInParagraphs(document: Document): Prose {
  const found = { prose: 0, paragraphs: 0, together: 0 };
  const groups = new Map<Element | null, number>();
  let seen = 0;
  for (const block of textBlocks(document)) {
    seen += 1;
    if (found.together >= ENOUGH || seen > MOST_BLOCKS) break;
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
const MOST_TEXTS = 5_000;

/** Paragraphs, and behind them the elements whose paragraphs are parted by line breaks. */
function* textBlocks(document: Document): Generator<Element> {
  yield* elementsNamed(document, "p");
  yield* elementsNamed(document, "pre");
  const seen = new Set<Element>();
  for (const line of elementsNamed(document, "br")) {
    const around = parentElementOf(line);
    if (around === null || seen.has(around) || !HOLDS_LINES.has(tagOf(around))) continue;
    seen.add(around);
    yield around;
  }
}

const HOLDS_LINES = wordSet("div section td article");

function isHidden(block: Element): boolean {
  return attributeOf(block, "hidden") !== null || attributeOf(block, "aria-hidden") === "true";
}
