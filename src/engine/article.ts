import * as z from "zod/mini";
import { BLOCK_KINDS, BLOCK_SEPARATOR, type BlockKind, MAX_TEXT_LENGTH } from "./terms.ts";

export { BLOCK_KINDS, BLOCK_SEPARATOR, type BlockKind, MAX_TEXT_LENGTH } from "./terms.ts";

/** A half-open range of UTF-16 offsets into `Article.text`: the only offset unit of the project. */
export const spanSchema = z.object({
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
});
export type Span = z.infer<typeof spanSchema>;

export const blockSchema = z.extend(spanSchema, { kind: z.enum(BLOCK_KINDS) });
export type Block = z.infer<typeof blockSchema>;

/** Kinds of blocks whose sentences are the article's running text. */
export const BODY_KINDS: ReadonlySet<string> = new Set<BlockKind>([
  "paragraph",
  "list-item",
  "quotation",
]);

const shortText = z.string().check(z.maxLength(2_000));

/** What the page says of itself. Every field is the page's own word, unchecked; absent where the page is silent. */
export const articleMetaSchema = z.object({
  siteName: z.optional(shortText),
  publisher: z.optional(shortText),
  byline: z.optional(shortText),
  /** ISO 8601 as the page gives it. */
  published: z.optional(shortText),
  section: z.optional(shortText),
  description: z.optional(shortText),
  keywords: z.optional(z.array(shortText).check(z.maxLength(50))),
  /** schema.org and Open Graph types, for example `NewsArticle`. */
  types: z.optional(z.array(shortText).check(z.maxLength(20))),
  /** Country of the publisher, where structured data names it: mostly an ISO 3166-1 alpha-2 code, at times a name. */
  country: z.optional(shortText),
});
export type ArticleMeta = z.infer<typeof articleMetaSchema>;

/**
 * An article as the extractor hands it to the engine. `text` is the blocks' texts joined by
 * `BLOCK_SEPARATOR`; the headline, where there is one, is the first block.
 */
export const articleSchema = z
  .object({
    url: z.string().check(z.maxLength(8_000)),
    title: shortText,
    text: z.string().check(z.maxLength(MAX_TEXT_LENGTH)),
    blocks: z.array(blockSchema),
    /** Primary language subtag (`en`), or `und` where nobody could tell. */
    language: z.string().check(z.maxLength(35)),
    /** `partial`: the page shows a teaser or a paywall; `cut`: longer than `MAX_TEXT_LENGTH`; `selection`: the reader chose a part. */
    completeness: z.enum(["full", "partial", "cut", "selection"]),
    /** The page is one of several that hold the article: which one, and how many its links tell of. */
    pages: z.optional(z.object({ page: z.int().check(z.minimum(1)), of: z.int() })),
    meta: articleMetaSchema,
  })
  .check(
    z.refine(
      (article) => {
        let from = 0;
        for (const block of article.blocks) {
          if (block.start < from || block.end < block.start || block.end > article.text.length)
            return false;
          from = block.end;
        }
        return true;
      },
      { error: "blocks must be in order, must not overlap and must lie inside the text" },
    ),
  );
export type Article = z.infer<typeof articleSchema>;

/**
 * Builds an article from plain blocks, for callers that have no page: the command line, the
 * evaluation and tests. Empty blocks are left out.
 */
export function articleFromBlocks(
  blocks: readonly { kind: BlockKind; text: string }[],
  rest: Partial<Omit<Article, "text" | "blocks">> = {},
): Article {
  const filled = blocks.filter(({ text }) => text.length > 0);
  const placed: Block[] = [];
  let start = 0;
  for (const { kind, text } of filled) {
    placed.push({ kind, start, end: start + text.length });
    start += text.length + BLOCK_SEPARATOR.length;
  }
  const headline = blocks.find((block) => block.kind === "headline")?.text ?? "";
  return {
    url: "",
    title: headline,
    language: "en",
    completeness: "full",
    meta: {},
    ...rest,
    // Joined at once: a text that grew piece by piece takes longer to read, in most runtimes.
    text: filled.map(({ text }) => text).join(BLOCK_SEPARATOR),
    blocks: placed,
  };
}
