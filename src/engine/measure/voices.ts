import type { Analysis } from "../analysis.ts";
import { type AnnotatedText, ATTRIBUTED, QUOTED } from "../annotate/annotate.ts";
import type { Sentence } from "../annotate/sentences.ts";
import { BODY_KINDS } from "../article.ts";
import { GROUND_PLACE, NOTED_PLACE, WORD_PLACE } from "./words.ts";

/**
 * Tokens of any kind that measures tell apart, in text order: a fifth of a text, so that measures
 * need not look at all of it.
 */
export interface NotedTokens {
  /** Index of each token. */
  at: Int32Array;
  /** Sentence `n` has `[start[n], start[n + 1])` of them. */
  start: Int32Array;
}

type Voices = Pick<
  Analysis,
  "narratorSentences" | "ownSentences" | "bodyWords" | "groundWords" | "quotedWords" | "noted"
>;

/**
 * Whose voice a text is in: the body's sentences by the voice that has more than half of them, and
 * words. Notes in the same pass which tokens measures look at.
 *
 * @param kinds of every lexicon id, as in `MeasureWords`.
 */
export function voicesOf(
  { sentences, blocks, tokens: { count, id }, voice }: AnnotatedText,
  kinds: Int32Array,
): Voices {
  const narratorSentences: number[] = [];
  const ownSentences: number[] = [];
  const at = new Int32Array(count);
  const start = new Int32Array(sentences.length + 1);
  let noted = 0;
  let bodyWords = 0;
  let groundWords = 0;
  let quotedWords = 0;
  for (let index = 0; index < sentences.length; index++) {
    const { from, to, block } = sentences[index] as Sentence;
    let quoted = 0;
    let attributed = 0;
    let words = 0;
    let grounds = 0;
    // Sums in place of questions: nobody foretells which tokens are noted, and a processor that
    // guesses wrong loses more time than all the sums take.
    for (let token = from; token < to; token++) {
      const kind = kinds[id[token] as number] as number;
      const speaker = voice[token] as number;
      const isWord = (kind >>> WORD_PLACE) & 1;
      words += isWord;
      quoted += speaker & QUOTED;
      quotedWords += isWord & speaker & QUOTED;
      attributed += speaker & ATTRIBUTED;
      grounds += (kind >>> GROUND_PLACE) & 1;
      at[noted] = token;
      noted += (kind >>> NOTED_PLACE) & 1;
    }
    start[index + 1] = noted;
    if (!BODY_KINDS.has(blocks[block]?.kind ?? "")) continue;
    bodyWords += words;
    groundWords += grounds;
    const length = to - from;
    const narrated = length - quoted - attributed / ATTRIBUTED;
    if (narrated * 2 > length) narratorSentences.push(index);
    if ((length - quoted) * 2 > length) ownSentences.push(index);
  }
  return {
    narratorSentences,
    ownSentences,
    bodyWords,
    groundWords,
    quotedWords,
    noted: { at, start },
  };
}
