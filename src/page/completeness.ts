import type { Run } from "./boxes.ts";
import { hasMatch } from "./dom.ts";
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
  const asks = () => all.some((run) => run.text.length < 300 && PAYWALL.test(run.text));
  const isWalled = () => hasMatch(document, WALL_NAME);
  const ends = TEASER_END.test(text);
  const signs = (metadata.free ? 0 : 1) + (ends ? 1 : 0);
  if (signs >= 2) return true;
  // The signs that take longest to look for come last, and only where they decide.
  if (text.length >= LITTLE_TEXT) return signs === 1 ? asks() || isWalled() : isWalled() && asks();
  return signs === 1 ? ends || asks() || isWalled() : asks();
}
