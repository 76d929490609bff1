import type { Analysis } from "../analysis.ts";
import { type AnnotatedText, QUOTED } from "../annotate/annotate.ts";
import type { Sentence } from "../annotate/sentences.ts";
import { ALL_CAPS } from "../annotate/tokens.ts";
import type { Span } from "../article.ts";
import { CLAUSE_MARK, FIRST_WORD, isWord, NUMBER, UNKNOWN } from "../match/lexicon.ts";
import type { Card } from "../report.ts";

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
  /** Its telling words: ids, or negative numbers for words that the lexicon lacks. */
  content: ReadonlySet<number>;
  /** It stands in brackets. */
  isAside: boolean;
  /** It is a question. */
  asks: boolean;
  /** Whether it has a figure in it. */
  hasFigure: boolean;
}

const DATELINE_REACH = 12;
/** Sentences that captions above a dateline may fill. */
const MOST_CAPTIONS = 5;
/** Words that a card can show of one sentence. */
const MIN_WORDS = 6;
const MAX_WORDS = 70;

/** Sentences of paragraphs that end as sentences do, in text order. */
export function candidatesOf(analysis: Analysis): Candidate[] {
  const { text } = analysis;
  const found: Candidate[] = [];
  for (const [index, sentence] of text.sentences.entries()) {
    if (text.blocks[sentence.block]?.kind !== "paragraph") continue;
    const from = behindDateline(text, sentence);
    // What stands before the dateline is written under a picture.
    if (from > sentence.from && found.length <= MOST_CAPTIONS) found.length = 0;
    const span = trimmed(text.text, text.tokens.start[from] as number, sentence.end);
    if (from === sentence.from) span.start = sentence.start;
    if (!isWhole(text.text, span)) continue;
    const candidate = candidateOf(analysis, index, from, span, found.length);
    if (candidate.words >= MIN_WORDS && candidate.words <= MAX_WORDS) found.push(candidate);
  }
  return found;
}

export const excerptOf = ({ text }: Analysis, { span }: Candidate): Card["summary"][number] => ({
  text: text.text.slice(span.start, span.end).replace(/\s+/g, " "),
  span,
});

/** Share of telling words that two sentences have in common, of the shorter one. */
export function likeness(a: Pick<Candidate, "content">, b: Pick<Candidate, "content">): number {
  let shared = 0;
  for (const id of b.content) if (a.content.has(id)) shared++;
  return shared / Math.max(1, Math.min(a.content.size, b.content.size));
}

function candidateOf(
  analysis: Analysis,
  index: number,
  from: number,
  span: Span,
  rank: number,
): Candidate {
  const { text, ruleset } = analysis;
  const { tokens, voice } = text;
  const { words: known } = ruleset;
  const { to } = text.sentences[index] as Sentence;
  let words = 0;
  let quoted = 0;
  let hasFigure = false;
  for (let at = from; at < to; at++) {
    const id = tokens.id[at] as number;
    if (!isWord(id)) continue;
    words++;
    if (voice[at] === QUOTED) quoted++;
    if (id === NUMBER) hasFigure = true;
  }
  const first = tokens.id[from] as number;
  const leans =
    known.pronoun.has(first) ||
    known.contrast.has(first) ||
    LEANING.has(firstPartOf(text.text.slice(tokens.start[from], tokens.end[from])));
  return {
    index,
    rank,
    span,
    words,
    quoted: words === 0 ? 0 : quoted / words,
    leans,
    isAside: text.text[span.start] === "(",
    asks: /\?["”’]?$/.test(text.text.slice(span.end - 3, span.end)),
    content: tellingWords(analysis, from, to),
    hasFigure,
  };
}

/** Telling words of a stretch of tokens (see `Candidate.content`). */
function tellingWords({ text, ruleset }: Analysis, from: number, to: number): Set<number> {
  const { tokens } = text;
  const { words: known } = ruleset;
  const content = new Set<number>();
  for (let at = from; at < to; at++) {
    const id = tokens.id[at] as number;
    if (!isWord(id)) continue;
    if ((tokens.end[at] as number) - (tokens.start[at] as number) <= 3) continue;
    const isTelling =
      id >= FIRST_WORD &&
      !known.neverHead.has(id) &&
      !known.determiner.has(id) &&
      !known.auxiliary.has(id) &&
      !known.speechVerb.has(id) &&
      !known.starter.has(id);
    if (isTelling) content.add(id);
    else if (id === UNKNOWN) content.add(unknownWord(text, at));
  }
  return content;
}

/** Telling words of the headline. */
export function headlineContent(analysis: Analysis): Pick<Candidate, "content"> {
  const content = new Set<number>();
  for (const block of analysis.text.blocks)
    if (block.kind === "headline")
      for (const word of tellingWords(analysis, block.tokenStart, block.tokenEnd))
        content.add(word);
  return { content };
}

/** A negative number for a word that the lexicon lacks, the same for its plural and possessive. */
function unknownWord({ text, tokens }: AnnotatedText, at: number): number {
  const start = tokens.start[at] as number;
  let end = tokens.end[at] as number;
  if (end - start > 4 && text[end - 1] === "s") end--;
  let hash = 0;
  for (let place = start; place < end; place++)
    hash = (Math.imul(hash, 31) + (text.charCodeAt(place) | 32)) | 0;
  return -(hash >>> 1) - 1;
}

/** `they` of `They’re`. */
const firstPartOf = (word: string): string => word.toLowerCase().replace(/['’].*$/, "");

/** What agencies write under pictures, and pages under articles. */
const isFurniture = (sentence: string): boolean =>
  /\b(?:contributed to this (?:report|story|article)|reporting by|editing by|sign up for|click here|subscribe to)\b/i.test(
    sentence,
  ) ||
  sentence.includes("file photo") ||
  sentence.includes("Photo/") ||
  sentence.includes("Photo)") ||
  sentence.includes("Getty Images");

/** First words that point back. */
const LEANING = new Set(
  "he she they it this that these those his her their its but and so or yet then however also still instead moreover meanwhile therefore thus both such another others there here nor plus indeed again i we you my our your".split(
    " ",
  ),
);

/** First token behind `DETROIT (AP) —`, or the sentence's own. */
function behindDateline({ text, tokens }: AnnotatedText, { from, to, start }: Sentence): number {
  const opensShouted = ((tokens.flags[from] as number) & ALL_CAPS) !== 0;
  for (let at = from + 1; at < Math.min(to, from + DATELINE_REACH); at++) {
    const sign = text[tokens.start[at] as number] as string;
    const isDash = tokens.id[at] === CLAUSE_MARK && "—–-―".includes(sign);
    if (!isDash) continue;
    const before = text.slice(start, tokens.start[at] as number);
    const isDateline = opensShouted || /\([\p{Lu}][^)]{1,30}\)\s*$/u.test(before);
    return isDateline && at + 1 < to ? at + 1 : from;
  }
  return from;
}

function trimmed(text: string, start: number, end: number): Span {
  let first = start;
  while (first > 0 && "\"“‘'([".includes(text[first - 1] as string)) first--;
  return { start: first, end };
}

/** Begins with a capital, a figure or a mark, and ends with a stop. */
const isWhole = (text: string, { start, end }: Span): boolean =>
  !isFurniture(text.slice(start, end)) &&
  !/^["”’']\s/.test(text.slice(start, start + 2)) &&
  /^[\p{Lu}\p{N}"“‘'$£€¥[(]/u.test(text.slice(start, start + 2)) &&
  /[.!?…]["”’'»)\]]*$/.test(text.slice(Math.max(start, end - 6), end).trimEnd());
