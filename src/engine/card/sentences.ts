import type { Analysis } from "../analysis.ts";
import { type AnnotatedText, QUOTED } from "../annotate/annotate.ts";
import type { Sentence } from "../annotate/sentences.ts";
import type { Span } from "../article.ts";
import type { Card } from "../report.ts";
import {
  BEGINS_FURNITURE,
  FIGURE,
  LEANING,
  MAY_POINT_BACK,
  POINTS_BACK,
  WORD,
} from "./card-words.ts";
import { TellingWords } from "./telling-words.ts";
import {
  beginsWhole,
  behindDateline,
  endsWhole,
  hasCredit,
  isFurniture,
} from "./whole-sentence.ts";
import { singleSpaced } from "./written.ts";

/** A sentence of the running text that may stand on the card. */
export interface Candidate {
  /** Index in `AnnotatedText.sentences`. */
  index: number;
  /** Where it stands among the candidates. */
  rank: number;
  /** Without a dateline. */
  span: Span;
  words: number;
  /** Share of its words between quotation marks. */
  quoted: number;
  /** It leans on the sentence before it (`He …`, `But …`). */
  leans: boolean;
  /** Its telling words, as `Candidates.tellingWords` numbers them. */
  content: readonly number[];
  /** It stands in brackets. */
  isAside: boolean;
  /** It is a question. */
  asks: boolean;
  /** Whether it has a figure in it. */
  hasFigure: boolean;
}

/** The sentences that may stand on an article's card. */
export interface Candidates {
  /** In text order. */
  all: readonly Candidate[];
  /** Telling words of the headline. */
  headline: readonly number[];
  tellingWords: TellingWords;
}

/** Sentences that captions above a dateline may fill. */
const MOST_CAPTIONS = 5;
/** Words that a card can show of one sentence. */
const MIN_WORDS = 6;
export const MAX_WORDS = 70;

/** Sentences of paragraphs that end as sentences do. */
export function candidatesOf(analysis: Analysis): Candidates {
  const { text, ruleset } = analysis;
  const tellingWords = new TellingWords(text, ruleset.cardWords);
  const showsPictures = hasCredit(text.text);
  const all: Candidate[] = [];
  for (let index = 0; index < text.sentences.length; index++) {
    const sentence = text.sentences[index] as Sentence;
    if (text.blocks[sentence.block]?.kind !== "paragraph") continue;
    const from = behindDateline(text, sentence);
    // What stands before the dateline is written under a picture.
    if (from > sentence.from && all.length <= MOST_CAPTIONS) all.length = 0;
    const span = spanFrom(text, sentence, from);
    if (!beginsWhole(text.text, span) || !endsWhole(text.text, span)) continue;
    const counts = countsOf(analysis, from, sentence.to);
    if (counts.words < MIN_WORDS || counts.words > MAX_WORDS) continue;
    const mayBeFurniture = (counts.kinds & BEGINS_FURNITURE) !== 0;
    if (mayBeFurniture && isFurniture(text.text.slice(span.start, span.end))) continue;
    if (showsPictures && hasCredit(text.text.slice(span.start, span.end))) continue;
    all.push({
      index,
      rank: all.length,
      span,
      words: counts.words,
      quoted: counts.quoted / counts.words,
      leans: leans(analysis, from),
      content: tellingWords.of(from, sentence.to),
      isAside: text.text[span.start] === "(",
      asks: asks(text.text, span.end),
      hasFigure: (counts.kinds & FIGURE) !== 0,
    });
  }
  return { all, headline: headlineWords(text, tellingWords), tellingWords };
}

export const excerptOf = ({ text }: Analysis, { span }: Candidate): Card["summary"][number] => ({
  text: singleSpaced(text.text.slice(span.start, span.end)),
  span,
});

/** A sentence's span, from a token on. */
function spanFrom({ text, tokens }: AnnotatedText, sentence: Sentence, from: number): Span {
  const { end } = sentence;
  if (from === sentence.from) return { start: sentence.start, end };
  let start = tokens.start[from] as number;
  while (start > 0 && "\"“‘'([".includes(text[start - 1] as string)) start--;
  return { start, end };
}

interface Counts {
  words: number;
  /** Words between quotation marks. */
  quoted: number;
  /** All kinds of words that are there (see `cardWords`). */
  kinds: number;
}

/** Counts without a branch for each word: most of a sentence's tokens are words. */
function countsOf({ text, ruleset }: Analysis, from: number, to: number): Counts {
  const { tokens, voice } = text;
  const { cardWords } = ruleset;
  let words = 0;
  let quoted = 0;
  let kinds = 0;
  for (let at = from; at < to; at++) {
    const kind = cardWords[tokens.id[at] as number] as number;
    kinds |= kind;
    words += kind & WORD;
    if (voice[at] === QUOTED) quoted += kind & WORD;
  }
  return { words, quoted, kinds };
}

/** Telling words of the headline. */
function headlineWords({ blocks }: AnnotatedText, words: TellingWords): number[] {
  const found = new Set<number>();
  for (const { kind, tokenStart, tokenEnd } of blocks)
    if (kind === "headline") for (const word of words.of(tokenStart, tokenEnd)) found.add(word);
  return [...found];
}

/** Whether a sentence leans on the one before it, by its first word: `They’re` does as `they`. */
function leans({ text: { text, tokens }, ruleset }: Analysis, from: number): boolean {
  const kinds = ruleset.cardWords[tokens.id[from] as number] as number;
  if ((kinds & LEANING) !== 0) return true;
  const start = tokens.start[from] as number;
  const end = tokens.end[from] as number;
  let to = start;
  while (to < end && !isApostrophe(text.charCodeAt(to))) to++;
  if (to === end && (kinds & MAY_POINT_BACK) === 0) return false;
  return POINTS_BACK.has(text.slice(start, to).toLowerCase());
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

/** A question mark ends the sentence, or stands before its closing quotation mark. */
const asks = (text: string, end: number): boolean =>
  text[end - 1] === "?" || (text[end - 2] === "?" && '"”’'.includes(text[end - 1] as string));
