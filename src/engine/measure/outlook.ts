import type { Analysis } from "../analysis.ts";
import { type AnnotatedText, QUOTED } from "../annotate/annotate.ts";
import type { Sentence } from "../annotate/sentences.ts";
import type { Span } from "../article.ts";
import { CLAUSE_MARK } from "../match/lexicon.ts";
import { bodyLength } from "../rate/wording.ts";
import { BENEFIT, CONCERN, NEGATION, RELIEF } from "./words.ts";

/** What a sentence of the running text stresses. */
export interface SentenceOutlook {
  /** Index in `AnnotatedText.sentences`. */
  sentence: number;
  /** Words for gains, and for problems, outside quotation marks. */
  benefits: number;
  concerns: number;
}

/** Gains and problems over the reporter's own and indirectly reported sentences. */
export interface Outlook {
  sentences: SentenceOutlook[];
  /** Sentences with a word for a gain; with a word for a problem. */
  benefits: number;
  concerns: number;
  /** (b − c) / (b + c + 4): −1 problems alone, +1 gains alone. */
  balance: number;
  /** (b − c) / (body length in sentences of 20 words + 4): the same, but flat where little is judged at all. */
  net: number;
  /** Sentences with a word for a gain, and for a problem, between quotation marks. */
  quoted: { benefits: number; concerns: number };
  /** Sentences with a word for a gain, and for a problem, whoever speaks. */
  anywhere: { benefits: number; concerns: number };
}

/** Added to the denominators, so that a few words in a short text do not look extreme. */
const SHRINKAGE = 4;
/** How far before a word a negation or a relief is looked for, in tokens of the same clause. */
const SCOPE = 3;

/** Counts the sentences that speak of gains and those that speak of problems. */
export function outlookOf(analysis: Analysis): Outlook {
  const { text, ownSentences } = analysis;
  const sentences: SentenceOutlook[] = [];
  const quoted = { benefits: 0, concerns: 0 };
  const anywhere = { benefits: 0, concerns: 0 };
  let benefits = 0;
  let concerns = 0;
  let nextOwn = 0;
  for (let index = 0; index < text.sentences.length; index++) {
    const found = judgedIn(analysis, index);
    if (found.quotedBenefits > 0) quoted.benefits++;
    if (found.quotedConcerns > 0) quoted.concerns++;
    if (found.benefits + found.quotedBenefits > 0) anywhere.benefits++;
    if (found.concerns + found.quotedConcerns > 0) anywhere.concerns++;
    if (ownSentences[nextOwn] !== index) continue;
    nextOwn++;
    if (found.benefits > 0) benefits++;
    if (found.concerns > 0) concerns++;
    sentences.push({ sentence: index, benefits: found.benefits, concerns: found.concerns });
  }
  return {
    sentences,
    benefits,
    concerns,
    balance: (benefits - concerns) / (benefits + concerns + SHRINKAGE),
    net: (benefits - concerns) / (bodyLength(analysis) + SHRINKAGE),
    quoted,
    anywhere,
  };
}

/** Words for gains and for problems, outside and inside quotation marks. */
interface JudgedWords {
  benefits: number;
  concerns: number;
  quotedBenefits: number;
  quotedConcerns: number;
}

/** Words for gains and for problems in a sentence. */
export function judgedIn({ text, ruleset, noted }: Analysis, index: number): Readonly<JudgedWords> {
  const { kinds } = ruleset.measureWords;
  const { id } = text.tokens;
  const last = noted.start[index + 1] as number;
  let found = NOTHING_JUDGED;
  for (let next = noted.start[index] as number; next < last; next++) {
    const at = noted.at[next] as number;
    if (((kinds[id[at] as number] as number) & JUDGED) !== 0)
      found = withWord(found, text, text.sentences[index] as Sentence, at, kinds);
  }
  return found;
}

const noneJudged = (): JudgedWords => ({
  benefits: 0,
  concerns: 0,
  quotedBenefits: 0,
  quotedConcerns: 0,
});

const NOTHING_JUDGED: Readonly<JudgedWords> = noneJudged();

/** Counts a word in `found`, or in new counts where nothing is counted yet. */
function withWord(
  found: JudgedWords,
  text: AnnotatedText,
  sentence: Sentence,
  at: number,
  kinds: Int32Array,
): JudgedWords {
  const counts = found === NOTHING_JUDGED ? noneJudged() : found;
  const isQuoted = text.voice[at] === QUOTED;
  if (isBenefit(text, sentence, at, kinds)) {
    if (isQuoted) counts.quotedBenefits++;
    else counts.benefits++;
  } else if (isConcern(text, sentence, at, kinds)) {
    if (isQuoted) counts.quotedConcerns++;
    else counts.concerns++;
  }
  return counts;
}

const JUDGED = BENEFIT | CONCERN;

/** A word for a gain that no negation takes back, or a problem that is said to shrink. */
export function isBenefit(
  text: AnnotatedText,
  sentence: Sentence,
  at: number,
  kinds: Int32Array,
): boolean {
  const kind = kinds[text.tokens.id[at] as number] as number;
  if ((kind & BENEFIT) !== 0) return !isBehind(text, sentence, at, kinds, NEGATION);
  return (kind & CONCERN) !== 0 && isBehind(text, sentence, at, kinds, RELIEF);
}

/** A word for a problem that is not said to shrink. */
export function isConcern(
  text: AnnotatedText,
  sentence: Sentence,
  at: number,
  kinds: Int32Array,
): boolean {
  const kind = kinds[text.tokens.id[at] as number] as number;
  return (kind & CONCERN) !== 0 && !isBehind(text, sentence, at, kinds, RELIEF);
}

function isBehind(
  { tokens }: AnnotatedText,
  sentence: Sentence,
  at: number,
  kinds: Int32Array,
  wanted: number,
): boolean {
  const limit = Math.max(sentence.from, at - SCOPE);
  for (let before = at - 1; before >= limit; before--) {
    const id = tokens.id[before] as number;
    if (id === CLAUSE_MARK) return false;
    if (((kinds[id] as number) & wanted) !== 0) return true;
  }
  return false;
}

/** Span of a sentence. */
export function spanOf({ text }: Analysis, sentence: number): Span {
  const { start, end } = text.sentences[sentence] as Sentence;
  return { start, end };
}
