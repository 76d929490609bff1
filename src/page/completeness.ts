import type { Run } from "./boxes.ts";
import { queryAll } from "./dom.ts";
import type { PageMetadata } from "./metadata.ts";

const LITTLE_TEXT = 2_500;
const TEASER_END = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*$/;

const PAYWALL =
  /\b(?:(?:to (?:continue|keep) reading|continue reading|read the (?:full|rest of the) (?:article|story)|unlock (?:this|the)|this (?:article|story|content) is (?:for|only|reserved|exclusive|available)|already a (?:subscriber|member)|subscribers? only|members? only|subscribe (?:now )?(?:to|for) (?:read|continue|unlock|full|unlimited)|become a (?:subscriber|member) to|log ?in to (?:read|continue)|register to (?:read|continue)|free articles? (?:left|remaining|this month))|weiterlesen mit|jetzt weiterlesen|nur für abonnenten|réservé aux abonnés|article réservé|solo para suscriptores|contenuto riservato)\b/i;

const WALL_NAME =
  '[class*="paywall" i],[id*="paywall" i],[class*="regwall" i],[class*="piano-offer" i],[class*="subscriber-only" i],[class*="meteredContent" i]';

/**
 * Whether the page shows the whole article, as far as it lets one see: structured data that says
 * the text is not free, words that ask for a subscription, a text that ends in dots.
 */
export function isPartial(
  document: Document,
  all: readonly Run[],
  text: string,
  metadata: PageMetadata,
): boolean {
  if (metadata.articleBody !== null && metadata.articleBody.length > text.length * 1.6) return true;
  const asks = all.some((run) => run.text.length < 300 && PAYWALL.test(run.text));
  const signs =
    (metadata.free ? 0 : 1) +
    (asks ? 1 : 0) +
    (TEASER_END.test(text) ? 1 : 0) +
    (queryAll(document, WALL_NAME).length > 0 ? 1 : 0);
  return (
    signs >= 2 || (signs === 1 && text.length < LITTLE_TEXT && (asks || TEASER_END.test(text)))
  );
}
