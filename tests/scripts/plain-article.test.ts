import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  articleFromParagraph,
  articleFromPlainText,
  articleFromSentences,
} from "../../scripts/plain-article.ts";
import { articleSchema, MAX_TEXT_LENGTH } from "../../src/engine/article.ts";

const blocksOf = (article: ReturnType<typeof articleFromPlainText>["article"]) =>
  article.blocks.map((block) => [block.kind, article.text.slice(block.start, block.end)]);

describe("plain text", () => {
  test("blank lines part paragraphs, hard-wrapped lines are joined", () => {
    const { article } = articleFromPlainText(
      "The council met\nin the evening.\n \nIt adjourned\r\nbefore ten.\n",
    );
    expect(blocksOf(article)).toEqual([
      ["paragraph", "The council met in the evening."],
      ["paragraph", "It adjourned  before ten."],
    ]);
  });

  test("a line break behind a sentence's end or a long line ends a paragraph", () => {
    const long = "word ".repeat(30).trim();
    const { article } = articleFromPlainText(`One sentence.\n${long}\nAnother`);
    expect(blocksOf(article).map(([, text]) => text)).toEqual(["One sentence.", long, "Another"]);
  });

  test("a short first line before a blank line may be the headline", () => {
    const read = (text: string) =>
      articleFromPlainText(text, { firstLineMayBeHeadline: true }).article.title;
    expect(read("Council meets\n\nIt met on Monday.")).toBe("Council meets");
    expect(read("Will it rain?\n\nNobody knows.")).toBe("Will it rain?");
    expect(read("The council met.\n\nIt met on Monday.")).toBe("");
    expect(read("Council meets\nIt met on Monday.")).toBe("");
    expect(read("Council meets\n\n")).toBe("");
    expect(read(`${"Council ".repeat(30)}\n\nIt met on Monday.`)).toBe("");
  });

  test("a given title is the headline, and stands in the text once", () => {
    const { article } = articleFromPlainText("Council meets\n\nIt met.", {
      title: "Council meets",
    });
    expect(blocksOf(article)).toEqual([
      ["headline", "Council meets"],
      ["paragraph", "It met."],
    ]);
  });

  test("spans lead back to the caller's text, not from a headline given apart", () => {
    const text = "  First words.\n\nSecond\nline here.";
    const plain = articleFromPlainText(text, { title: "A title" });
    const at = plain.article.text.indexOf("line");
    const back = plain.toSource({ start: at, end: at + 4 });
    expect(text.slice(back?.start, back?.end)).toBe("line");
    expect(plain.toSource({ start: 0, end: 3 })).toBeNull();
  });

  test("a text beyond the engine's limit is cut and says so", () => {
    const paragraph = `${"word ".repeat(20)}\n\n`;
    const { article } = articleFromPlainText(paragraph.repeat(12_000), { title: "T" });
    expect(article.completeness).toBe("cut");
    expect(article.text.length).toBeLessThanOrEqual(MAX_TEXT_LENGTH);
    expect(article.text.length).toBeGreaterThan(MAX_TEXT_LENGTH - 5_000);
  });

  test("any text and title give a valid article whose every word leads back to itself", () => {
    const piece = fc.constantFrom("a", "Mr", ".", '"', "\n", "\r\n", " ", "\t", "é", "\u{1f600}");
    const text = fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(text, fc.option(text, { nil: undefined }), (source, title) => {
        const plain = articleFromPlainText(source, title === undefined ? {} : { title });
        expect(articleSchema.safeParse(plain.article).success).toBe(true);
        for (const block of plain.article.blocks) {
          const back = plain.toSource(block);
          if (back === null) continue;
          const there = source.slice(back.start, back.end).replace(/\s/g, " ");
          expect(there).toBe(plain.article.text.slice(block.start, block.end));
        }
      }),
    );
  });
});

test("sentences stay together while a quotation is open", () => {
  const texts = ["“We went.", "Then we came back,” she said.", "Rain fell.", "“It never closes."];
  let start = 0;
  const sentences = texts.map((text) => {
    const sentence = { start, text };
    start += text.length + 1;
    return sentence;
  });
  expect(blocksOf(articleFromSentences(sentences).article).map(([, text]) => text)).toEqual([
    "“We went. Then we came back,” she said.",
    "Rain fell.",
    "“It never closes.",
  ]);
});

test("a paragraph is taken as it is", () => {
  const article = articleFromParagraph("One.\n\nTwo.", "de");
  expect(article.blocks).toEqual([{ kind: "paragraph", start: 0, end: 10 }]);
  expect(article.language).toBe("de");
});
