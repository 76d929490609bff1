import type { Article, Block } from "./article.ts";

/** Longest line, in words, that is a label, link or date when it ends without a stop behind the article. */
const LONGEST_LABEL = 14;
/** Longest block, in characters, that is compared with the wordings below. */
const LONGEST_FURNITURE = 300;
/**
 * Headings that end the article where so much of the text, at most, stands behind them. Links to other
 * articles stand in the middle of some articles too, and a part of the article may follow.
 */
const CLOSING_HEADINGS = [
  {
    heading:
      /^(leave a (reply|comment)|(post|add|write) a comment|(view |show |see )?(all )?(\d+ )?comments?( \(?\d+\)?)?|join the (conversation|discussion)):?$/i,
    mostBehind: 1 / 3,
  },
  {
    heading:
      /^(related( (posts?|articles?|stories|news|content|topics|coverage))?|you (may|might) also (like|enjoy)|more (from|in|on|stories|news)\b.{0,40}|most (read|popular|viewed)|trending( now)?|recommended( for you)?|up next|read next|what to read next|around the web|from our partners|sponsored content|editors?['’]?s? picks?):?$/i,
    mostBehind: 1 / 10,
  },
];

const MOST_BEHIND = Math.max(...CLOSING_HEADINGS.map(({ mostBehind }) => mostBehind));

/** Sentences that pages put behind an article, by how they begin. */
const FURNITURE =
  /^(advertisement|©|\(c\) ?\d{4}|copyright\b|all rights reserved|share (this|on|via)\b|click (here )?to (share|print|email|subscribe)|follow us\b|subscribe (to|now|today)|sign up (for|to)\b|get (our|the) .{0,40}newsletter|join our .{0,40}(newsletter|mailing list|channel|community)|download our app|your email address|required fields|save my name|notify me of|this site uses|by (signing up|subscribing|clicking)|we use cookies|read (more|also|next):?|also read|see also|tags?:|topics:|filed under|categor(y|ies):|posted in|source:|photo(graph)?s?( credit| by)?:|image( credit| source)?:|(this|the) (article|story|post) (was|has been) (first |originally )?(published|updated|corrected|amended)|(originally|first) published|last (updated|modified)|(additional )?reporting by\b|(writing|editing) by\b|our standards:|for more (news|stories)\b|support (our|independent) journalism|have a (tip|story|question)\b|please (log in|sign in|consider)\b|log in\b|terms of (use|service)|privacy policy)/i;

/** Ends like a sentence or holds somebody's words. */
const SENTENCE = /["“”«»]|[.!?…:;,'’)\]]$/;

/** `Jane Roe contributed to this report.` */
const CREDITS =
  /\b(contributed (reporting )?to this (report|article|story)|all rights reserved)\.?$/i;

/**
 * The article without what stands behind its last paragraph and is none of it: headings of further
 * articles with all that follows, notices that pages repeat, and short lines without a stop. The page
 * reader leaves most of it out; plain text and unusual pages bring it along, and no rating may depend
 * on it. Whole sentences of other articles that no heading announces cannot be told from the article.
 * Takes the blocks alone away; text and offsets stay. Linear.
 */
export function withoutTail(article: Article): Article {
  const { blocks, text } = article;
  const textOf = ({ start, end }: Block): string => text.slice(start, end).trim();
  let end = closingHeading(blocks, textOf);
  while (end > 0 && isFurniture(blocks[end - 1] as Block, textOf)) end--;
  const isAnythingLeft = blocks.slice(0, end).some(({ kind }) => kind === "paragraph");
  return end === blocks.length || !isAnythingLeft
    ? article
    : { ...article, blocks: blocks.slice(0, end) };
}

/** The text up to the end of the article's last block. */
export const textOfBlocks = ({ text, blocks }: Article): string =>
  text.slice(0, blocks.at(-1)?.end ?? 0);

/** Index of the block that closes the article, or the number of blocks. */
function closingHeading(blocks: readonly Block[], textOf: (block: Block) => string): number {
  const all = blocks.reduce((sum, block) => sum + block.end - block.start, 0);
  let behind = 0;
  let closing = blocks.length;
  for (let at = blocks.length - 1; at > 0; at--) {
    const block = blocks[at] as Block;
    if (behind > all * MOST_BEHIND) break;
    if (block.end - block.start <= LONGEST_FURNITURE && isClosing(textOf(block), behind / all))
      closing = at;
    behind += block.end - block.start;
  }
  return closing;
}

const isClosing = (text: string, shareBehind: number): boolean =>
  CLOSING_HEADINGS.some(
    ({ heading, mostBehind }) => shareBehind <= mostBehind && heading.test(text),
  );

function isFurniture(block: Block, textOf: (block: Block) => string): boolean {
  if (block.kind === "headline" || block.kind === "quotation") return false;
  if (block.end - block.start > LONGEST_FURNITURE) return false;
  const text = textOf(block);
  if (FURNITURE.test(text) || CREDITS.test(text)) return true;
  return !SENTENCE.test(text) && text.split(/\s+/).length <= LONGEST_LABEL;
}
