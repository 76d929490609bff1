import type { ArticleMeta } from "../engine/article.ts";
import type { Run } from "./boxes.ts";
import { attributeOf, queryAll, textContentOf } from "./dom.ts";
import { bare, findHeadline } from "./headline.ts";
import {
  articleNode,
  type JsonLdNode,
  jsonLdNodes,
  metaContent,
  nameIn,
  readMetas,
  typesOf,
} from "./json-ld.ts";
import { normalise } from "./whitespace.ts";

const SHORT = 2_000;
const MAX_KEYWORDS = 50;
const MAX_TYPES = 20;

type Metas = ReadonlyMap<string, string>;

/** What the page says of its article, beside `ArticleMeta` what only the extractor needs. */
export interface PageMetadata {
  meta: ArticleMeta;
  /** Titles that the page gives, the most reliable first; some carry the site's name. */
  titles: string[];
  /** The text as structured data has it, or null. */
  articleBody: string | null;
  /** False where structured data says that the text is not free to read. */
  free: boolean;
  /** The page's own language tag, or null. */
  language: string | null;
}

/** Reads the page's metadata. Nothing is checked: a page may say of itself what it likes. */
export function readMetadata(document: Document): PageMetadata {
  const nodes = jsonLdNodes(document);
  const metas = readMetas(document);
  const article = articleNode(nodes) ?? {};
  const text = (name: string): string | undefined => short(nameIn(article[name]));
  const meta = (...names: string[]): string | undefined => short(metaContent(metas, names));
  const publisher = text("publisher");
  const body = article.articleBody;
  return {
    meta: withoutAbsent({
      siteName: meta("og:site_name", "application-name") ?? publisher,
      publisher,
      byline: text("author") ?? meta("author", "article:author_name", "dc.creator", "byl"),
      published:
        text("datePublished") ??
        meta("article:published_time", "datepublished", "date", "dc.date", "pubdate"),
      section: text("articleSection") ?? meta("article:section", "section"),
      description: meta("og:description", "description", "twitter:description"),
      keywords: keywordsOf(article, meta("news_keywords", "keywords")),
      types: typesOfPage(nodes, meta("og:type")),
      country: countryOf(article),
    }),
    titles: titlesOf(document, metas, article),
    articleBody: typeof body === "string" && body.length > 0 ? body : null,
    free: !nodes.some((node) => saysNo(node.isAccessibleForFree)),
    language: languageOf(document, metas, article),
  };
}

/**
 * What the page says of the article in one part of it, where it shows several: all, if that part has
 * the title that the page gives, else no more than what is true of the whole site.
 */
export function metadataWithin(page: PageMetadata, runs: readonly Run[]): PageMetadata {
  const own = findHeadline(runs, page.titles);
  const titles = page.titles.map(bare);
  if (own !== null && titles.some((title) => title.startsWith(bare(own.text)))) return page;
  const first = own ?? runs.find((run) => run.kind === "heading");
  const { siteName, publisher, country, types } = page.meta;
  return {
    ...page,
    meta: withoutAbsent({ siteName, publisher, country, types }),
    titles: first === undefined ? [] : [normalise(first.text)],
    articleBody: null,
    free: true,
  };
}

function titlesOf(document: Document, metas: Metas, article: JsonLdNode): string[] {
  const own = queryAll(document, "title")[0];
  const titles = [
    nameIn(article.headline),
    metaContent(metas, ["og:title"]),
    metaContent(metas, ["twitter:title", "dc.title", "title"]),
    own === undefined ? undefined : textContentOf(own),
  ];
  const known = titles
    .filter((title) => title !== undefined)
    .map((title) => normalise(title).slice(0, SHORT))
    .filter((title) => title !== "");
  return [...new Set(known)];
}

function keywordsOf(article: JsonLdNode, named: string | undefined): string[] | undefined {
  const given = article.keywords;
  const list = Array.isArray(given)
    ? given.filter((word) => typeof word === "string")
    : (typeof given === "string" ? given : (named ?? "")).split(",");
  const words = list.map((word) => normalise(word).slice(0, SHORT)).filter((word) => word !== "");
  return words.length > 0 ? [...new Set(words)].slice(0, MAX_KEYWORDS) : undefined;
}

function typesOfPage(nodes: readonly JsonLdNode[], openGraph?: string): string[] | undefined {
  const types = nodes.flatMap(typesOf);
  if (openGraph !== undefined) types.push(openGraph);
  return types.length > 0
    ? [...new Set(types)].slice(0, MAX_TYPES).map((type) => type.slice(0, SHORT))
    : undefined;
}

function countryOf(article: JsonLdNode): string | undefined {
  const publisher = article.publisher;
  if (typeof publisher !== "object" || publisher === null) return undefined;
  const address = (publisher as JsonLdNode).address;
  if (typeof address !== "object" || address === null) return undefined;
  return short(nameIn((address as JsonLdNode).addressCountry));
}

function languageOf(document: Document, metas: Metas, article: JsonLdNode): string | null {
  const root = queryAll(document, ":root")[0];
  const tag =
    (root && (attributeOf(root, "lang") ?? attributeOf(root, "xml:lang"))) ||
    nameIn(article.inLanguage) ||
    metaContent(metas, ["og:locale", "content-language", "language", "dc.language"]);
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0];
  return primary !== undefined && /^[a-z]{2,8}$/.test(primary) ? primary : null;
}

function saysNo(value: unknown): boolean {
  return value === false || (typeof value === "string" && /^(?:false|no)$/i.test(value.trim()));
}

function short(text: string | undefined): string | undefined {
  return text === undefined ? undefined : normalise(text).slice(0, SHORT) || undefined;
}

function withoutAbsent(meta: { [Key in keyof ArticleMeta]: ArticleMeta[Key] | undefined }) {
  return Object.fromEntries(
    Object.entries(meta).filter(([, value]) => value !== undefined),
  ) as ArticleMeta;
}
