/**
 * What the page's author calls a part of the page, in class, id, role and the like. The words are
 * those that themes and newsroom systems share; no site is named.
 */

/** Why a part of the page is probably not the article's text. */
export const FLAG = {
  /** Navigation, lists of other articles, sharing, newsletters, adverts … */
  junk: 1,
  /** Readers' comments, consent dialogs, the page's foot: never the article, however long they are. */
  apart: 2,
  /** Not on the screen, by attribute or by the element's own style. */
  hidden: 4,
  /** `aside`: may be a fact box or a list of links. */
  aside: 8,
  /** Words that caption a picture. */
  caption: 16,
} as const;

const words = (list: string): RegExp =>
  new RegExp(`(?:^|[ _-])(?:${list.trim().replace(/\s+/g, "|")})(?=$|[ _-])`);

const APART = words(`
  comments? comment-list commentlist comments-area comment-respond respond disqus disqus-thread
  livefyre fb-comments reactions leserkommentare kommentare commentaires comentarios discussion-thread
  cookies? cookie-[a-z]* consent[a-z]* gdpr ccpa onetrust ot-sdk-[a-z]* cmp qc-cmp[0-9]* didomi[a-z]* truste usercentrics
  privacy-[a-z]* (?:site|page|global|main)-?footer
`);

const CAPTION = words(`
  caption captions figcaption wp-caption-text image-caption photo-caption img-caption
  (?:image|photo|picture|media|img)-(?:credit|credits|description|text|legend|byline)
  credits? photo-credit bildunterschrift legende
`);

const JUNK = words(`
  related[a-z]* recirc[a-z]* recommend[a-z]* trending popular
  most-(?:read|viewed|popular|shared|recent|commented|clicked)
  latest-(?:news|stories|articles|posts|videos) more-(?:from|on|stories|news|posts|articles|like|coverage|in|to)
  read-(?:more|next|also|on) readmore readalso also-(?:read|like|on) see-also up-next you-missed
  next-(?:article|post|up|story) prev(?:ious)?-(?:article|post|story) post-nav(?:igation)?
  newsletters? newsletter[a-z]* subscribe subscription[a-z]* subscribe-[a-z]* sign-?up promo[a-z]* sponsor[a-z]* partner-content
  ads? adv advert[a-z]* ad-?(?:slot|unit|wrapper|container|banner|box|label|block)s? banner[a-z]* dfp gpt
  taboola outbrain shar(?:e|es|er|ing)[a-z]* social[a-z]* sociable addtoany addthis jp-relatedposts sharedaddy follow follow-us whatsapp telegram
  breadcrumbs? paginat[a-z]* pager nav navbar navigation menu submenu footer footnotes? masthead topbar
  side-?bar rail right-?col(?:umn)? widgets? widget-area modal pop-?up lightbox
  author-?(?:bio|box|info|card|profile|description|block|details|links)s? bio biography about-(?:the-)?author[s]? contributors?
  byline[a-z]* by-line dateline timestamps? time-stamp publish(?:ed)?-(?:date|on|time) pub-?date post-date entry-date
  (?:post|entry|article|story)-(?:meta|tags?|footer|tools|actions|share|info|utility|categories) metadata
  tags? tag-(?:list|cloud|links) taglist keywords topics? topic-list categories cat-links
  tool(?:s|bar|box) print-only no-?print skip-?(?:link|nav|to-content)
  copyright disclaimer login register sign-?in account donat[a-z]* survey poll quiz toc table-of-contents tooltip
  gallery slideshow carousel slider swiper player jwplayer video-?(?:player|js|container|wrapper) audio-?player playlist
  dropdown teasers? teaser-list cards? card-list feed-list story-list article-list link-list listicle-nav
  search search-form searchbox rating ratings star-rating reviews-list price product-list ticker weather stock-quote
  trust-?(?:project|indicators)? corrections-policy feedback report-(?:error|typo) app-download
`);

/** Names that newsroom systems keep for the article's text itself; they outweigh any other name beside them. */
const TEXT = words(`
  (?:article|story|post|entry|news|page|main|content|text|blog|detail|rich|single)-?(?:body|text|content|copy|main|paragraphs?)(?:-?(?:text|content|body|container|wrapper|inner))?
  body-?(?:text|copy|content) articlebody storybody articletext
`);

/** Posts of others that the article shows as quotations: what it says of them is not what parts beside it are called. */
const EMBED = words(`
  (?:social-?(?:media-?)?|twitter-?|tweet-?|instagram-?|facebook-?|bluesky-?|post-?)embed(?:-[a-z]*)? embed-?(?:social|twitter|tweet|instagram|facebook|bluesky)[a-z-]*
`);

const HIDDEN = words(`
  sr-only sronly screen-reader(?:-text|-only)? screenreader[a-z]* visually-?hidden a11y-hidden off-?screen is-hidden u-hidden
`);

const ROLES_JUNK: ReadonlySet<string> = new Set([
  "navigation",
  "menu",
  "menubar",
  "search",
  "contentinfo",
  "banner",
  "dialog",
  "alertdialog",
  "toolbar",
  "tablist",
  "form",
]);

const remembered = new Map<string, number>();
const REMEMBERED_MOST = 5_000;

/** Flags that a part's names give it. Long names (inlined data) say nothing and are not read. */
export function flagsOfName(name: string): number {
  if (name.length === 0 || name.length > 400) return 0;
  const known = remembered.get(name);
  if (known !== undefined) return known;
  const plain = name.replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase();
  let flags = 0;
  if (APART.test(plain)) flags |= FLAG.apart;
  if (CAPTION.test(plain)) flags |= FLAG.caption;
  if (JUNK.test(plain) && !TEXT.test(plain) && !EMBED.test(plain)) flags |= FLAG.junk;
  if (HIDDEN.test(plain)) flags |= FLAG.hidden;
  if (remembered.size >= REMEMBERED_MOST) remembered.clear();
  remembered.set(name, flags);
  return flags;
}

export function isJunkRole(role: string): boolean {
  return ROLES_JUNK.has(role);
}
