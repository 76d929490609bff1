import type { Article } from "../article.ts";
import type { Lexicon } from "../match/lexicon.ts";
import { isWord } from "../match/lexicon.ts";
import { type Attribution, findAttributions } from "./attributions.ts";
import { continueQuotations } from "./continued-quotations.ts";
import { findQuotations, type Quotation } from "./quotations.ts";
import { type Sentence, splitSentences } from "./sentences.ts";
import { type TokenizedText, tokenize } from "./tokens.ts";
import type { AnnotatorWords } from "./words.ts";

/** Voice of a token in `AnnotatedText.voice`. */
export const NARRATOR = 0;
export const QUOTED = 1;
export const ATTRIBUTED = 2;

/** All that rules and measures read of a text, computed once. */
export interface AnnotatedText extends TokenizedText {
  sentences: Sentence[];
  /** Sentence of every token. */
  sentenceOf: Int32Array;
  quotations: Quotation[];
  attributions: Attribution[];
  /** `NARRATOR`, `QUOTED` or `ATTRIBUTED` for every token. */
  voice: Uint8Array;
  /** Words and numbers, without marks. */
  wordCount: number;
}

/** Annotates an article's text. Linear in its length. */
export function annotate(article: Article, lexicon: Lexicon, words: AnnotatorWords): AnnotatedText {
  const tokenized = tokenize(article.text, article.blocks, lexicon);
  const quotations = findQuotations(tokenized);
  const sentences = splitSentences(tokenized, quotations, words);
  const { tokens } = tokenized;
  const voice = new Uint8Array(tokens.count);
  for (const quotation of quotations) voice.fill(QUOTED, quotation.from, quotation.to);
  for (const block of tokenized.blocks)
    if (block.kind === "quotation") voice.fill(QUOTED, block.tokenStart, block.tokenEnd);
  const attributions = findAttributions(tokenized, sentences, voice, words);
  continueQuotations(attributions, quotations, sentences, tokens.count);
  for (const attribution of attributions)
    for (const piece of attribution.pieces)
      for (let at = piece.from; at < piece.to; at++)
        if (voice[at] === NARRATOR) voice[at] = ATTRIBUTED;
  const sentenceOf = new Int32Array(tokens.count);
  for (const [index, sentence] of sentences.entries())
    sentenceOf.fill(index, sentence.from, sentence.to);
  let wordCount = 0;
  for (let at = 0; at < tokens.count; at++) if (isWord(tokens.id[at] as number)) wordCount++;
  return { ...tokenized, sentences, sentenceOf, quotations, attributions, voice, wordCount };
}
