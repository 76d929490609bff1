import { CLAUSE_MARK, isWord } from "../match/lexicon.ts";
import type { Sentence } from "./sentences.ts";
import type { SpeakerPlace } from "./speakers.ts";
import type { TokenizedText } from "./tokens.ts";
import type { AnnotatorWords } from "./words.ts";

/**
 * Whether a verb that has other uses (`note`, `report`, `find`) reports words here: a that-clause or
 * a quotation follows, or it closes the sentence behind a comma (`…, the minister noted`).
 */
export function reports(
  tokenized: TokenizedText,
  sentence: Sentence,
  verb: number,
  speaker: SpeakerPlace,
  quoted: Uint8Array,
  words: AnnotatorWords,
): boolean {
  const { tokens } = tokenized;
  if (speaker.kind === "noun" || !agrees(tokenized, verb, speaker)) return false;
  if (speaker.from > sentence.from && quoted[speaker.from - 1] !== 0) return true;
  const next = verb + 1;
  if (next < sentence.to && quoted[next] !== 0) return true;
  if (thatBehindObject(tokenized, sentence, next, words)) return true;
  const afterMark =
    next + 1 < sentence.to && tokens.id[next] === CLAUSE_MARK && quoted[next + 1] !== 0;
  if (afterMark) return true;
  const closes = next >= sentence.to || !isWord(tokens.id[next] as number);
  const opensSentence = speaker.from - 1 <= sentence.from;
  return closes && !opensSentence && speaksAfter(tokenized, sentence, speaker.from, quoted);
}

/** Longest object between a verb and its that-clause, in tokens (`asked the mayor whether …`). */
const MAX_OBJECT = 3;

function thatBehindObject(
  { tokens }: TokenizedText,
  sentence: Sentence,
  from: number,
  words: AnnotatorWords,
): boolean {
  const limit = Math.min(sentence.to, from + MAX_OBJECT + 1);
  for (let at = from; at < limit && isWord(tokens.id[at] as number); at++)
    if (words.that.has(tokens.id[at] as number)) return true;
  return false;
}

const IRREGULAR_PASTS = new Set(
  "said told wrote thought knew felt found saw held meant swore understood foresaw made".split(" "),
);

/** A single name takes a past form or one in -s: `Smith notes`, but not `Twitter like`. */
function agrees({ tokens, text }: TokenizedText, verb: number, speaker: SpeakerPlace): boolean {
  if (speaker.kind !== "name") return true;
  const form = text.slice(tokens.start[verb] as number, tokens.end[verb] as number).toLowerCase();
  return form.endsWith("s") || form.endsWith("ed") || IRREGULAR_PASTS.has(form);
}

/** Whether the words before a speaker are what was said: a comma or a closing mark parts them. */
export function speaksAfter(
  tokenized: TokenizedText,
  sentence: Sentence,
  speakerFrom: number,
  quoted: Uint8Array,
): boolean {
  const { tokens, text } = tokenized;
  const last = speakerFrom - 1;
  if (quoted[last] !== 0) return true;
  if (hasMarkBefore(text, tokens.start[speakerFrom] as number, tokens.end[last] as number))
    return true;
  if (tokens.id[last] !== CLAUSE_MARK || text[tokens.start[last] as number] !== ",") return false;
  return speakerFrom - sentence.from > 2;
}

/** Whether a quotation mark stands just before an offset. */
export function hasMarkBefore(text: string, at: number, from: number): boolean {
  for (let before = at - 1; before >= from && before >= at - 4; before--)
    if ("\"”“»«'’".includes(text[before] as string)) return true;
  return false;
}
