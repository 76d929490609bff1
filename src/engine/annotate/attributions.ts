import { CLAUSE_MARK, OTHER_MARK, SENTENCE_MARK } from "../match/lexicon.ts";
import { hasMarkBefore, reports, speaksAfter } from "./reporting.ts";
import type { Sentence } from "./sentences.ts";
import { findSpeaker, type SpeakerPlace } from "./speakers.ts";
import type { TokenizedText } from "./tokens.ts";
import type { AnnotatorWords } from "./words.ts";

/** Words that somebody is reported to have said or thought, with who and by which verb. */
export interface Attribution extends SpeakerPlace {
  /** Token of the verb of saying, or of `according`. */
  verb: number;
  /** Index of the sentence. */
  sentence: number;
  /** Tokens of the reported words, half-open; two pieces where the attribution stands in their middle. */
  pieces: { from: number; to: number }[];
  /** Some of the reported words stand in quotation marks. */
  direct: boolean;
}

/** Finds attributions sentence by sentence. Linear, since a sentence has at most `MAX_SENTENCE` tokens. */
export function findAttributions(
  tokenized: TokenizedText,
  sentences: readonly Sentence[],
  quoted: Uint8Array,
  words: AnnotatorWords,
): Attribution[] {
  const found: Attribution[] = [];
  const { id } = tokenized.tokens;
  const { mayReport } = words;
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index] as Sentence;
    for (let at = sentence.from; at < sentence.to; at++) {
      if (mayReport[id[at] as number] === 0 || quoted[at] !== 0) continue;
      const attribution = attributionAt(tokenized, sentence, index, at, quoted, words);
      if (attribution) found.push(attribution);
    }
  }
  return found;
}

function attributionAt(
  tokenized: TokenizedText,
  sentence: Sentence,
  index: number,
  at: number,
  quoted: Uint8Array,
  words: AnnotatorWords,
): Attribution | null {
  const { tokens } = tokenized;
  const id = tokens.id[at] as number;
  if (id === words.according && tokens.id[at + 1] === words.to) {
    const speaker = findSpeaker.after(tokenized, sentence, at + 2, words);
    if (!speaker) return null;
    return accordingTo(tokenized, sentence, index, at, speaker, quoted);
  }
  if (!words.speechVerb.has(id) && !words.thoughtVerb.has(id)) return null;
  if (isParticiple(tokenized, at))
    return participleAttribution(tokenized, sentence, index, at, quoted, words);
  if (isNounHere(tokenized, sentence, at, words)) return null;
  const before = findSpeaker.before(tokenized, sentence, at, quoted, words);
  if (before) {
    if (!words.plainSpeech.has(id) && !reports(tokenized, sentence, at, before, quoted, words))
      return null;
    return withSubjectBefore(tokenized, sentence, index, at, before, quoted, words);
  }
  const shared = sharedSubject(tokenized, sentence, at, quoted, words);
  if (shared) return attributed(shared, at, index, [{ from: at + 1, to: sentence.to }], quoted);
  if (!isInverted(tokenized, sentence, at)) return null;
  const after = findSpeaker.after(tokenized, sentence, at + 1, words);
  if (!after) return null;
  return inverted(sentence, index, at, after, quoted);
}

/** `Smith left, saying that …`, `Smith is telling them “…”`: the sentence's subject speaks, where a that-clause or a quotation follows. */
function participleAttribution(
  tokenized: TokenizedText,
  sentence: Sentence,
  index: number,
  verb: number,
  quoted: Uint8Array,
  words: AnnotatorWords,
): Attribution | null {
  const { tokens } = tokenized;
  let next = verb + 1;
  if (tokens.id[next] === CLAUSE_MARK) next++;
  if (next >= sentence.to) return null;
  const isPlain =
    words.plainSpeech.has(tokens.id[verb] as number) && tokens.id[verb - 1] === CLAUSE_MARK;
  const reports = isPlain || words.that.has(tokens.id[next] as number) || quoted[next] !== 0;
  const speaker = reports ? findSpeaker.subject(tokenized, sentence, verb, quoted, words) : null;
  if (!speaker) return null;
  return attributed(speaker, verb, index, [{ from: verb + 1, to: sentence.to }], quoted);
}

/** `Roe opened the session and said …`: a verb behind “and” or “but” has the sentence's subject. */
function sharedSubject(
  tokenized: TokenizedText,
  sentence: Sentence,
  verb: number,
  quoted: Uint8Array,
  words: AnnotatorWords,
): SpeakerPlace | null {
  const { id } = tokenized.tokens;
  if (verb <= sentence.from || !words.coordinator.has(id[verb - 1] as number)) return null;
  if (!words.plainSpeech.has(id[verb] as number)) return null;
  const subject = findSpeaker.subject(tokenized, sentence, verb, quoted, words);
  // Between them stands the verb that it has first.
  return subject?.from === sentence.from && subject.to < verb - 1 ? subject : null;
}

const LETTER_G = 103;
const LETTER_I = 105;
const LETTER_N = 110;

/** `saying` has no subject of its own. */
function isParticiple({ tokens, text }: TokenizedText, at: number): boolean {
  const end = tokens.end[at] as number;
  return (
    end - (tokens.start[at] as number) > 4 &&
    text.charCodeAt(end - 1) === LETTER_G &&
    text.charCodeAt(end - 2) === LETTER_N &&
    text.charCodeAt(end - 3) === LETTER_I
  );
}

/** `the claim`, `to say`, `of state`: after these a word that may be a verb of saying is none. */
function isNounHere(
  tokenized: TokenizedText,
  sentence: Sentence,
  at: number,
  words: AnnotatorWords,
): boolean {
  if (at === sentence.from) return false;
  return words.beforeNoun.has(tokenized.tokens.id[at - 1] as number);
}

/** Verb before its subject (`…, said the minister`): a comma or a quotation mark stands before the verb. */
function isInverted(tokenized: TokenizedText, sentence: Sentence, at: number): boolean {
  const { tokens, text } = tokenized;
  if (at === sentence.from) return hasMarkBefore(text, tokens.start[at] as number, sentence.start);
  const id = tokens.id[at - 1] as number;
  if (id === CLAUSE_MARK || id === SENTENCE_MARK) return true;
  return hasMarkBefore(text, tokens.start[at] as number, tokens.end[at - 1] as number);
}

function anyQuoted(quoted: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (quoted[at] !== 0) return true;
  return false;
}

/** The attribution of pieces, without those that are empty, to a speaker. */
function attributed(
  { from, to, kind, nameFrom, nameTo }: SpeakerPlace,
  verb: number,
  sentence: number,
  pieces: Attribution["pieces"],
  quoted: Uint8Array,
): Attribution {
  const kept = pieces.filter(isFilled);
  let direct = false;
  for (const piece of kept) direct ||= anyQuoted(quoted, piece.from, piece.to);
  return { from, to, kind, nameFrom, nameTo, verb, sentence, pieces: kept, direct };
}

const isFilled = ({ from, to }: Attribution["pieces"][number]): boolean => to > from;

/** `According to S, X` and `X, according to S`. */
function accordingTo(
  tokenized: TokenizedText,
  sentence: Sentence,
  index: number,
  at: number,
  speaker: SpeakerPlace,
  quoted: Uint8Array,
): Attribution {
  const leads = at - sentence.from <= 1;
  const rest = clauseMarkAfter(tokenized, speaker.to, sentence);
  const pieces = leads
    ? [{ from: rest, to: sentence.to }]
    : [
        { from: sentence.from, to: at },
        { from: rest, to: sentence.to },
      ];
  return attributed(speaker, at, index, pieces, quoted);
}

function clauseMarkAfter(tokenized: TokenizedText, from: number, sentence: Sentence): number {
  const { tokens } = tokenized;
  for (let at = from; at < sentence.to; at++) if (tokens.id[at] === CLAUSE_MARK) return at + 1;
  return sentence.to;
}

/** `S said (that) X`, `X, S said`, `X, S said, Y`. */
function withSubjectBefore(
  tokenized: TokenizedText,
  sentence: Sentence,
  index: number,
  verb: number,
  speaker: SpeakerPlace,
  quoted: Uint8Array,
  words: AnnotatorWords,
): Attribution | null {
  const { tokens } = tokenized;
  const hasBefore =
    speaker.from - 1 > sentence.from && speaksAfter(tokenized, sentence, speaker.from, quoted);
  const next = verb + 1 < sentence.to ? (tokens.id[verb + 1] as number) : SENTENCE_MARK;
  const closesHere = next === SENTENCE_MARK || next === CLAUSE_MARK || next === OTHER_MARK;
  if (hasBefore && (closesHere || !words.that.has(next))) {
    const mark = clauseMarkAfter(tokenized, verb + 1, sentence);
    return attributed(
      speaker,
      verb,
      index,
      [
        { from: sentence.from, to: speaker.from },
        { from: closesHere ? verb + 1 : mark, to: sentence.to },
      ],
      quoted,
    );
  }
  return attributed(speaker, verb, index, [{ from: verb + 1, to: sentence.to }], quoted);
}

/** `X, said S.` */
function inverted(
  sentence: Sentence,
  index: number,
  verb: number,
  speaker: SpeakerPlace,
  quoted: Uint8Array,
): Attribution {
  return attributed(
    speaker,
    verb,
    index,
    [
      { from: sentence.from, to: verb },
      { from: firstQuotedFrom(quoted, speaker.to, sentence.to), to: sentence.to },
    ],
    quoted,
  );
}

/** Behind `said S, a professor of …,` only a further quotation is reported speech. */
function firstQuotedFrom(quoted: Uint8Array, from: number, to: number): number {
  for (let at = from; at < to; at++) if (quoted[at] !== 0) return at;
  return to;
}
