import { attributeOf, queryAll, textContentOf } from "./dom.ts";

/** Which page of an article this is, and how many pages its links tell of. */
export interface Pages {
  page: number;
  of: number;
}

/** An address without the number of a page in it. */
interface Numbered {
  base: string;
  page: number;
}

const NUMBER_IN_PATH =
  /^(.+?)(?:\/(?:page|seite|pagina)?[/-]?|[-_,](?:p|page|seite)?-?)(\d{1,2})(\.[a-z]{2,5})?$/i;
const NUMBER_IN_QUERY = /^(?:page|pg|pageno|page_no|paged|seite|pagina|pagewanted)=\d{1,2}$/i;
const TRACKING = /^(?:utm_|[a-z]*clid=|ref=)/i;
const COMMENTS = '[class*="comment" i],[id*="comment" i]';
/** Words of a link that turns a page. */
const TURNS =
  /^(?:(?:page|seite|p[áa]gina)?\s*\d{1,2}|.*\b(?:next|previous|continue|weiter|suivante?|siguiente)\b.*|[‹›«»←→<>]+)$/i;
const LONGEST_TURN = 30;

/**
 * Tells an article that is spread over several pages by links that lead to this very address with
 * another page's number: `/story/2`, `/story-2.html`, `/story?page=2`. Links to other articles and
 * to pages of comments have no part in it. Null for an article on one page.
 */
export function pagesOf(document: Document, url: string): Pages | null {
  if (!URL.canParse(url)) return null;
  const here = new URL(url);
  const name = here.pathname.split("/").findLast((part) => part !== "") ?? "";
  if (name === "") return null;
  const stem = name.replace(/(?:[-_,](?:p|page|seite)?-?)?\d{0,2}(?:\.\w+)?$/i, "");
  // An address that ends in a number may be that page, or the first page of an article named so.
  const first = plain(here);
  const own = numbered(here);
  const ahead = new Set<number>();
  const around = new Set<number>();
  for (const link of queryAll(document, "a[href],link[rel~='next' i]")) {
    const href = attributeOf(link, "href") ?? "";
    if (!href.includes(stem) && !/^(?:\?|\d{1,2}\/?$)/.test(href)) continue;
    if (!URL.canParse(href, url) || !turns(link)) continue;
    const { base, page } = numbered(new URL(href, url));
    if (base === first) ahead.add(page);
    if (base === own.base) around.add(page);
  }
  if (ahead.has(2)) return { page: 1, of: Math.max(...ahead) };
  const isLater = own.page > 1 && around.has(1);
  return isLater ? { page: own.page, of: Math.max(own.page, ...around) } : null;
}

function turns(link: Element): boolean {
  const hash = attributeOf(link, "href")?.split("#")[1] ?? "";
  if (/comment/i.test(hash) || Element.prototype.closest.call(link, COMMENTS)) return false;
  if (/\bnext\b/i.test(attributeOf(link, "rel") ?? "")) return true;
  const text = textContentOf(link).trim();
  return text.length <= LONGEST_TURN && TURNS.test(text);
}

function numbered({ origin, pathname, search }: URL): Numbered {
  const parameters = parametersOf(search);
  const number = parameters.find((one) => NUMBER_IN_QUERY.test(one));
  if (number !== undefined) {
    const others = parameters.filter((one) => one !== number);
    return { base: baseOf(origin, pathname, others), page: Number(number.split("=")[1]) };
  }
  const inPath = NUMBER_IN_PATH.exec(pathname.replace(/\/$/, ""));
  if (inPath === null) return { base: baseOf(origin, pathname, parameters), page: 1 };
  const [, before = "", page = "1", ending = ""] = inPath;
  return { base: baseOf(origin, before + ending, parameters), page: Number(page) };
}

/** The address without what does not tell pages apart. */
const plain = ({ origin, pathname, search }: URL): string =>
  baseOf(origin, pathname, parametersOf(search));

const baseOf = (origin: string, path: string, parameters: readonly string[]): string =>
  `${origin}${path.replace(/\/$/, "")}?${parameters.join("&")}`;

/** Parts of a query, `name=value`; taken apart by hand, for content scripts in Firefox cannot list them. */
const parametersOf = (search: string): string[] =>
  search
    .slice(1)
    .split("&")
    .filter((one) => one !== "" && !TRACKING.test(one));
