import { wordSet } from "./word-set.ts";

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

/*
 * Every page that opens is asked, most of them once, and there the compilation of a regular
 * expression is the larger part of its cost: parts of the address are looked up in sets, and an
 * expression is asked only where a plain look leaves it a chance.
 */

/** Names of fields in the query. Their pairs are cut by hand: in Firefox a content script cannot iterate over `URLSearchParams`. */
const SEARCH_FIELDS = wordSet("q query search s keyword keywords term");
const SEARCH = wordSet("search suche recherche buscar result results");
const SHOP = wordSet(`
  shop store product products cart basket checkout collection collections catalog catalogue pricing
  item dp buy sale rental rentals
`);
const SHOP_HOSTS = wordSet("shop store");
const FORUM = wordSet(`
  forum forums thread threads topic topics board boards viewtopic showthread questions discussion
  discussions community t r
`);
const FORUM_HOSTS = wordSet("forum forums community board boards discuss answers");
const FORUM_NUMBER = /^(?:show)?(?:topic|thread)-?[a-z]?\d/;
const DOCS = wordSet(`
  doc docs documentation manual manuals reference api help support wiki kb knowledge-base
  knowledgebase faq faqs guide guides user-guide userguide tutorial tutorials man javadoc developer
  developers
`);
const DOCS_HOSTS = wordSet(
  "doc docs help support developer developers wiki kb manual manuals api learn",
);
const COMPANY = wordSet(`
  service services solution solutions what-we-do expertise about about-us aboutus contact contact-us
  contactus career careers jobs pricing features tools program programs programme programmes training
  course courses reviews
`);
const SECTION = wordSet(`
  tag tags category categories author authors archive archives section topic kategorie rubrik latest
  all
`);

const ARTICLE = wordSet(`
  article articles artikel story stories newsview news_view beitrag factcheck factchecks fact-check
  fact-checks noticia nyheter nieuws actualite artículo
`);

const DATED = /\/(?:19|20)\d\d[/-]?(?:\d\d?|[a-z]{3})(?:[/-]?\d\d?)?\//;
const NUMBERED = /\d{6}|[a-f0-9]{16}|[-_/.]\d{5}|\bid=?\d{4}/;

/** Reads an address as newsrooms' page systems write theirs. */
export function urlShapeOf(address: string): UrlShape {
  if (!URL.canParse(address)) return "unknown";
  const url = new URL(address);
  const path = safeDecoded(url.pathname).toLowerCase();
  const search = url.search.toLowerCase();
  const parts = path.split("/").filter((part) => part !== "");
  if (search === "" && isHome(parts)) return "home";
  if ((path.includes("/19") || path.includes("/20")) && DATED.test(path)) return "article";
  const other = otherShapeOf(parts, search, url.hostname.split("."));
  if (other !== null) return other;
  if (hasArticleShape(parts, path + search)) return "article";
  return isSection(parts) ? "section" : "unknown";
}

/** The root, `index.html`, or a language's root (`en`, `de-at`). */
function isHome(parts: readonly string[]): boolean {
  const [part = ""] = parts;
  if (parts.length !== 1) return parts.length === 0;
  if (part.startsWith("index.")) return true;
  const withCountry = part.length === 5 && (part[2] === "-" || part[2] === "_");
  return isCode(part.slice(0, 2)) && (part.length === 2 || (withCountry && isCode(part.slice(3))));
}

const isCode = (text: string): boolean =>
  text.length === 2 && [...text].every((letter) => letter >= "a" && letter <= "z");

function otherShapeOf(
  parts: readonly string[],
  search: string,
  hosts: readonly string[],
): UrlShape | null {
  const names = parts.map((part) => part.split(".", 1)[0] ?? "");
  const has = (set: ReadonlySet<string>) => parts.some((part) => set.has(part));
  const host = hosts[0] ?? "";
  if (names.some((name) => SEARCH.has(name)) || asksForWords(search)) return "search";
  if (has(SHOP) || SHOP_HOSTS.has(host)) return "shop";
  if (names.some((name) => FORUM.has(name)) || parts.some(isThread) || isForumHost(hosts))
    return "forum";
  if (has(DOCS) || DOCS_HOSTS.has(host)) return "docs";
  return has(COMPANY) ? "company" : null;
}

function asksForWords(search: string): boolean {
  return search
    .slice(1)
    .split("&")
    .some((pair) => SEARCH_FIELDS.has(pair.split("=", 1)[0] ?? ""));
}

const isThread = (part: string): boolean => part.startsWith("showtopic") || FORUM_NUMBER.test(part);

/** `forum.example.org`, and `gardenforum.example` as well. */
const isForumHost = (hosts: readonly string[]): boolean =>
  FORUM_HOSTS.has(hosts[0] ?? "") ||
  hosts.slice(0, -1).some((host) => host.endsWith("forum") || host.endsWith("forums"));

function hasArticleShape(parts: readonly string[], address: string): boolean {
  // The last parts carry the title on most sites.
  if (parts.slice(-2).some((part) => wordsIn(part) >= 5)) return true;
  if (!hasDigit(address)) return false;
  return NUMBERED.test(address) || isNumberedStory(parts, address);
}

/** `article/…`, `story-…` with a number behind. */
function isNumberedStory(parts: readonly string[], address: string): boolean {
  return parts.some((part) => {
    const word = beginningIn(ARTICLE, part);
    return word !== null && hasDigit(address.slice(address.indexOf(part) + word.length));
  });
}

/** The word of a set that a part of the address is, or begins with before a mark. */
function beginningIn(set: ReadonlySet<string>, part: string): string | null {
  if (set.has(part)) return part;
  for (let at = 1; at < part.length; at++) {
    if (MARKS.includes(part.charAt(at)) && set.has(part.slice(0, at))) return part.slice(0, at);
  }
  return null;
}

const MARKS = "._-";

function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

const isSection = (parts: readonly string[]): boolean =>
  parts.some(
    (part, index) => SECTION.has(part) || (part === "page" && Number(parts[index + 1]) > 0),
  );

function wordsIn(part: string): number {
  let count = 0;
  let before = true;
  for (let at = 0; at < part.length; at++) {
    const mark = "-_+ ".includes(part.charAt(at));
    if (!mark && before) count += 1;
    before = mark;
  }
  return count;
}

function safeDecoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A path that is no valid escape sequence is read as it stands.
    return path;
  }
}
