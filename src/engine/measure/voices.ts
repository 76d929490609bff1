import type { Analysis } from "../analysis.ts";
import { type AnnotatedText, NARRATOR, QUOTED } from "../annotate/annotate.ts";
import type { Sentence } from "../annotate/sentences.ts";
import { BODY_KINDS } from "../article.ts";
import { isWord } from "../match/lexicon.ts";
import { GROUND } from "./words.ts";

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
  { sentences, blocks, tokens, voice }: AnnotatedText,
  kinds: Int32Array,
): Voices {
  const narratorSentences: number[] = [];
  const ownSentences: number[] = [];
  const at = new Int32Array(tokens.count);
  const start = new Int32Array(sentences.length + 1);
  let noted = 0;
  let bodyWords = 0;
  let groundWords = 0;
  let quotedWords = 0;
  for (let index = 0; index < sentences.length; index++) {
    const { from, to, block } = sentences[index] as Sentence;
    let narrated = 0;
    let quoted = 0;
    let words = 0;
    let grounds = 0;
    for (let token = from; token < to; token++) {
      const id = tokens.id[token] as number;
      const word = isWord(id) ? 1 : 0;
      words += word;
      if (voice[token] === NARRATOR) narrated++;
      else if (voice[token] === QUOTED) {
        quoted++;
        quotedWords += word;
      }
      const kind = kinds[id] as number;
      if (kind === 0) continue;
      at[noted++] = token;
      if ((kind & GROUND) !== 0) grounds++;
    }
    start[index + 1] = noted;
    if (!BODY_KINDS.has(blocks[block]?.kind ?? "")) continue;
    bodyWords += words;
    groundWords += grounds;
    if (narrated * 2 > to - from) narratorSentences.push(index);
    if ((to - from - quoted) * 2 > to - from) ownSentences.push(index);
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
