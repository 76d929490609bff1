import { attributeOf, elementsNamed, textContentOf } from "./dom.ts";
import { MAX_JSON_LD } from "./limits.ts";

/** A node of the page's structured data: schema.org's terms, unchecked. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

const MAX_NODES = 2_000;

/** All nodes of the page's JSON-LD, nested ones too. What cannot be parsed is left out. */
export function jsonLdNodes(document: Document): JsonLdNode[] {
  const found: JsonLdNode[] = [];
  for (const text of jsonLdTexts(document)) collectNodes(parsed(text), found);
  return found;
}

/** The sources of the page's JSON-LD. */
export function jsonLdTexts(document: Document): string[] {
  const texts: string[] = [];
  for (const script of elementsNamed(document, "script")) {
    const type = attributeOf(script, "type");
    if (type === null || type.trim().toLowerCase() !== "application/ld+json") continue;
    const text = textContentOf(script);
    if (text.length > 0 && text.length <= MAX_JSON_LD) texts.push(text);
  }
  return texts;
}

/** Pages put line breaks into strings and wrap the whole in a comment; both are put right once. */
function parsed(text: string): unknown {
  for (const reading of [asItStands, withoutComment, withoutControls]) {
    try {
      return JSON.parse(reading(text));
    } catch {
      // Not JSON: the next reading is tried, and behind the last the page has told us nothing.
    }
  }
  return null;
}

const asItStands = (text: string): string => text;

const withoutComment = (text: string): string =>
  text.replace(/^\s*(?:<!--|<!\[CDATA\[)|(?:-->|\]\]>);?\s*$/g, "").trim();

const withoutControls = (text: string): string =>
  withoutComment(text)
    .replace(/\p{Cc}+/gu, " ")
    .replace(/;$/, "");

function collectNodes(root: unknown, found: JsonLdNode[]): void {
  const waiting: unknown[] = [root];
  let seen = 0;
  while (waiting.length > 0 && seen < MAX_NODES) {
    const value = waiting.shift();
    seen += 1;
    if (Array.isArray(value)) {
      waiting.push(...value.slice(0, MAX_NODES));
    } else if (typeof value === "object" && value !== null) {
      const node = value as JsonLdNode;
      if ("@type" in node) found.push(node);
      waiting.push(...Object.values(node).filter((part) => typeof part === "object"));
    }
  }
}

/** The types of a node, without the schema.org address before them. */
export function typesOf(node: JsonLdNode): string[] {
  const type = node["@type"];
  const types = Array.isArray(type) ? type : [type];
  return types
    .filter((name): name is string => typeof name === "string")
    .map((name) => name.replace(/^.*[/#:]/, ""));
}

export const ARTICLE_TYPE =
  /^(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|Reportage\w*|AdvertiserContentArticle|SatiricalArticle|ScholarlyArticle|TechArticle|Review|CriticReview)$/;

/** The node that describes the page's article: of several, the one with the most to say. */
export function articleNode(nodes: readonly JsonLdNode[]): JsonLdNode | null {
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)));
  return articles.reduce<JsonLdNode | null>(
    (best, node) => (best === null || richness(node) > richness(best) ? node : best),
    null,
  );
}

function richness(node: JsonLdNode): number {
  return (
    ("headline" in node ? 2 : 0) +
    ("datePublished" in node ? 2 : 0) +
    ("articleBody" in node ? 2 : 0) +
    ("author" in node ? 1 : 0)
  );
}

/** A string, or the name of the thing or things, as structured data writes both. */
export function nameIn(value: unknown): string | undefined {
  if (typeof value === "string") return value.trim() || undefined;
  if (Array.isArray(value)) {
    const names = value.map(nameIn).filter((name) => name !== undefined);
    return names.length > 0 ? [...new Set(names)].join(", ") : undefined;
  }
  if (typeof value === "object" && value !== null && "name" in value) return nameIn(value.name);
  return undefined;
}

/** The page's `meta` elements: content by property, name or itemprop in lower case, the first of each. */
export function readMetas(document: Document): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const meta of elementsNamed(document, "meta")) {
    const name =
      attributeOf(meta, "property") ?? attributeOf(meta, "name") ?? attributeOf(meta, "itemprop");
    const content = attributeOf(meta, "content")?.trim();
    const key = name?.toLowerCase();
    if (key !== undefined && content && !metas.has(key)) metas.set(key, content);
  }
  return metas;
}

/** The content of the first of the names that the page has. */
export function metaContent(
  metas: ReadonlyMap<string, string>,
  names: readonly string[],
): string | undefined {
  for (const name of names) {
    const content = metas.get(name);
    if (content !== undefined) return content;
  }
  return undefined;
}
