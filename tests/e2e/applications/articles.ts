import { type ArticleText, BUDGET, FERRY } from "../pages.ts";

/** The articles of the single-page applications, by their address. */
export const ARTICLES: Record<string, ArticleText> = {
  "harbour-budget-session": BUDGET,
  "island-ferry-fares-double": FERRY,
};

/** The article that an address names: its last part, or that of the route behind the `#`. */
export function articleAt(address: { pathname: string; hash: string }): ArticleText {
  const route = address.hash.startsWith("#/") ? address.hash : address.pathname;
  return ARTICLES[route.split("/").at(-1) ?? ""] ?? BUDGET;
}
