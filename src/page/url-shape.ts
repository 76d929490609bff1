/** What an address alone suggests of the page. */
export type UrlShape =
  | "home"
  | "article"
  | "section"
  | "search"
  | "shop"
  | "forum"
  | "docs"
  | "company"
  | "unknown";

const SEARCH = /(?:^|\/)(?:search|suche|recherche|buscar|results?)(?:\/|\.|$)/i;
/** On the raw query: in Firefox a content script cannot iterate over `URLSearchParams`. */
const SEARCH_QUERY = /[?&](?:q|query|search|s|keyword|keywords|term)(?:[=&]|$)/i;
const SHOP =
  /(?:^|\/)(?:shop|store|products?|cart|basket|checkout|collections?|catalog(?:ue)?|pricing|item|dp|buy|sale|rentals?)(?:\/|$)/i;
const FORUM_HOST = /^(?:forums?|community|boards?|discuss|answers)\.|forums?\.[a-z.]+$/i;
const SHOP_HOST = /^(?:shop|store)\./i;
const COMPANY =
  /(?:^|\/)(?:services?|solutions?|what-we-do|expertise|about(?:-us)?|contact(?:-us)?|careers?|jobs|pricing|features|tools|programs?|programmes?|training|courses?|reviews)(?:\/|$)/i;
const ARTICLE_PATH =
  /(?:^|\/)(?:articles?|artikel|story|stories|news_?view|beitrag|fact-?checks?|noticia|nyheter|nieuws|actualite|artículo)[/._-].*\d/i;
const FORUM =
  /(?:^|\/)(?:forums?|threads?|topics?|boards?|viewtopic\.php|showthread\.php|(?:show)?(?:topic|thread)-?[a-z]?\d[^/]*|ShowTopic[^/]*|questions|discussions?|community|t|r)(?:\/|\.|$)/i;
const DOCS =
  /(?:^|\/)(?:docs?|documentation|manuals?|reference|api|help|support|wiki|kb|knowledge-?base|faqs?|guides?|user-?guide|tutorials?|man|javadoc|developers?)(?:\/|$)/i;
const DOCS_HOST = /^(?:docs?|help|support|developers?|wiki|kb|manual|api|learn)\./i;
const SECTION =
  /(?:^|\/)(?:tags?|category|categories|authors?|archives?|section|topic|kategorie|rubrik|page\/\d+|latest|all)(?:\/|$)/i;

const DATED = /\/(?:19|20)\d{2}[/-]?(?:\d{1,2}|[a-z]{3})(?:[/-]?\d{1,2})?\//i;
const NUMBERED = /(?:\d{6,}|[a-f0-9]{16,}|[-_/.]\d{5,}|\bid=?\d{4,})/i;

/** Reads an address as newsrooms' page systems write theirs. */
export function urlShapeOf(address: string): UrlShape {
  if (!URL.canParse(address)) return "unknown";
  const url = new URL(address);
  const path = safeDecoded(url.pathname);
  if (path === "/" && url.search === "") return "home";
  if (/^\/(?:index\.\w+|[a-z]{2}(?:[-_][a-z]{2})?\/?)$/i.test(path) && url.search === "")
    return "home";
  if (DATED.test(path)) return "article";
  const slug = longestSlug(path);
  if (SEARCH.test(path) || SEARCH_QUERY.test(url.search)) return "search";
  if (SHOP.test(path) || SHOP_HOST.test(url.hostname)) return "shop";
  if (FORUM.test(path) || FORUM_HOST.test(url.hostname)) return "forum";
  if (DOCS.test(path) || DOCS_HOST.test(url.hostname)) return "docs";
  if (COMPANY.test(path)) return "company";
  if (ARTICLE_PATH.test(path + url.search)) return "article";
  if (slug >= 5 || (slug >= 3 && NUMBERED.test(path)) || NUMBERED.test(path + url.search))
    return "article";
  if (SECTION.test(path)) return "section";
  return "unknown";
}

/** Words in the path's last part, which carries the title on most sites. */
function longestSlug(path: string): number {
  const parts = path.split("/").filter((part) => part !== "");
  const lengths = parts.slice(-2).map((part) => part.split(/[-_+ ]/).filter(Boolean).length);
  return Math.max(0, ...lengths);
}

function safeDecoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A path that is no valid escape sequence is read as it stands.
    return path;
  }
}
