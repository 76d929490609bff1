import type { Article } from "../article.ts";
import type { Lexicon } from "../match/lexicon.ts";
import { type Attribution, findAttributions } from "./attributions.ts";
import { continueQuotations } from "./continued-quotations.ts";
import { findQuotations, type Quotation } from "./quotations.ts";
import { type Sentence, splitSentences } from "./sentences.ts";
import { tokenize } from "./tokenizer.ts";
import type { TokenizedText } from "./tokens.ts";
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
}

/** Annotates an article's text. Linear in its length. */
export function annotate(article: Article, lexicon: Lexicon, words: AnnotatorWords): AnnotatedText {
  const tokenized = tokenize(article.text, article.blocks, lexicon);
  const quotations = findQuotations(tokenized);
  const sentences = splitSentences(tokenized, quotations, words);
  const { count } = tokenized.tokens;
  const voice = new Uint8Array(count);
  for (const { from, to } of quotations) voice.fill(QUOTED, from, to);
  for (const { kind, tokenStart, tokenEnd } of tokenized.blocks)
    if (kind === "quotation") voice.fill(QUOTED, tokenStart, tokenEnd);
  const attributions = findAttributions(tokenized, sentences, voice, words);
  continueQuotations(attributions, quotations, sentences, count);
  for (const { pieces } of attributions)
    for (const { from, to } of pieces)
      for (let at = from; at < to; at++) if (voice[at] === NARRATOR) voice[at] = ATTRIBUTED;
  const sentenceOf = new Int32Array(count);
  for (let index = 0; index < sentences.length; index++) {
    const { from, to } = sentences[index] as Sentence;
    // For so few tokens a loop takes less time than `fill`.
    for (let at = from; at < to; at++) sentenceOf[at] = index;
  }
  return { ...tokenized, sentences, sentenceOf, quotations, attributions, voice };
}
