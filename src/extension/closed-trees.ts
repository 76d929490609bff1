import { browser } from "./page-browser.ts";

/** What the types of the extension API leave out: Chrome's way, and Firefox's on the element itself. */
interface Seeing {
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}
type Seen = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

/** The shadow tree of an HTML element, also where the page keeps it closed, or null. */
export function closedTreeOf(element: Element): ShadowRoot | null {
  const inFirefox = (element as Seen).openOrClosedShadowRoot;
  if (inFirefox !== undefined) return inFirefox;
  return (browser as Seeing).dom?.openOrClosedShadowRoot(element) ?? null;
}
