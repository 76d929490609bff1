import type { Article, Span } from "../../../src/engine/article.ts";

/** The article's text without headline and captions, as the true texts have it. */
export function bodyText({ text, blocks }: Pick<Article, "text" | "blocks">): string {
  return blocks
    .filter(({ kind }) => kind !== "headline" && kind !== "caption")
    .map(({ start, end }) => text.slice(start, end))
    .join("\n");
}

/** Sentences of all blocks, as the platform's segmenter tells them apart. */
export function sentencesOf(article: Pick<Article, "text" | "blocks" | "language">): Span[] {
  const language = article.language === "und" ? "en" : article.language;
  const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
  return article.blocks.flatMap((block) =>
    [...segmenter.segment(article.text.slice(block.start, block.end))]
      .map(({ segment, index }) => {
        const sentence = segment.trim();
        const start = block.start + index + segment.indexOf(sentence);
        return { start, end: start + sentence.length };
      })
      .filter(({ start, end }) => end > start),
  );
}

/** White space apart: a line break in the page belongs to no text node. */
export function sameWords(shown: string, sentence: string): boolean {
  const bare = (text: string) => text.replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, "");
  return bare(shown) === bare(sentence);
}
