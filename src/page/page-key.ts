import type { Article } from "../engine/article.ts";

const LONGEST_URL = 8_000;

/** Identity of an article on its page: address and a short hash of the text (FNV-1a, 32 bits, twice). */
export function pageKeyOf(article: Pick<Article, "url" | "text">): string {
  const hash = fnv(article.text, 0x811c9dc5) + fnv(article.text, 0x01000193);
  return `${article.url.slice(0, LONGEST_URL)}#${hash}`;
}

function fnv(text: string, seed: number): string {
  let hash = seed;
  for (let at = 0; at < text.length; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(36).padStart(7, "0");
}
