import { CLAUSE_MARK, isWord, NUMBER, UNKNOWN } from "../match/lexicon.ts";
import { isNameToken } from "../match/sentence-edges.ts";
import { beforeBrackets, isCapital, MAX_PHRASE, nameBehindOffice } from "./names.ts";
import type { Sentence } from "./sentences.ts";
import type { TokenizedText } from "./tokens.ts";
import type { AnnotatorWords } from "./words.ts";

export type SpeakerPlaceKind = "name" | "pronoun" | "role" | "organisation" | "vague" | "noun";

/** Where the text names a speaker: tokens, half-open. */
export interface SpeakerPlace {
  from: number;
  to: number;
  kind: SpeakerPlaceKind;
  /** Tokens of the proper name in it, or an empty range. */
  nameFrom: number;
  nameTo: number;
}

/** How far back an apposition may reach, in tokens. */
const MAX_APPOSITION = 40;

/** Finds the noun phrase that speaks, before its verb (`S said`) or behind it (`said S`). */
export const findSpeaker = { before: speakerBefore, after: speakerAfter, subject: subjectBefore };

function speakerBefore(
  tokenized: TokenizedText,
  sentence: Sentence,
  verb: number,
  quoted: Uint8Array,
  words: AnnotatorWords,
): SpeakerPlace | null {
  const { tokens } = tokenized;
  let head = verb - 1;
  while (head >= sentence.from && isBetweenSubjectAndVerb(tokenized, head, words)) head--;
  if (head < sentence.from || quoted[head] !== 0) return null;
  const id = tokens.id[head] as number;
  if (id === CLAUSE_MARK) return speakerBeforeApposition(tokenized, sentence, head, quoted, words);
  if (!isWord(id) || id === NUMBER) return null;
  return phraseEndingAt(tokenized, sentence, head, words);
}

/** Auxiliaries, adverbs in -ly and dates may part subject and verb (`Smith on Monday said`). */
function isBetweenSubjectAndVerb(
  tokenized: TokenizedText,
  at: number,
  words: AnnotatorWords,
): boolean {
  const { tokens, text } = tokenized;
  const id = tokens.id[at] as number;
  if (words.auxiliary.has(id) || words.monthDay.has(id)) return true;
  const end = tokens.end[at] as number;
  const length = end - (tokens.start[at] as number);
  if (length === 2 && text.slice(end - 2, end) === "on")
    return words.monthDay.has(tokens.id[at + 1] as number);
  return length > 4 && text.charCodeAt(end - 1) === 121 && text.charCodeAt(end - 2) === 108;
}

/**
 * `Jane Roe, a professor at …, said`: the name stands before the first of several commas. The one that
 * begins its clause is the subject; names inside the apposition are not.
 */
function speakerBeforeApposition(
  tokenized: TokenizedText,
  sentence: Sentence,
  closing: number,
  quoted: Uint8Array,
  words: AnnotatorWords,
): SpeakerPlace | null {
  const { tokens } = tokenized;
  const limit = Math.max(sentence.from, closing - MAX_APPOSITION);
  let nearest: SpeakerPlace | null = null;
  for (let at = closing - 1; at > limit && quoted[at] === 0; at--) {
    if ((tokens.id[at] as number) !== CLAUSE_MARK) continue;
    const head = beforeBrackets(tokenized, sentence, at - 1);
    const phrase = phraseEndingAt(tokenized, sentence, head, words);
    if (phrase?.kind !== "name" && phrase?.kind !== "role" && phrase?.kind !== "organisation")
      continue;
    nearest ??= phrase;
    const beginsClause = phrase.from === sentence.from || quoted[phrase.from - 1] !== 0;
    if (beginsClause && phrase.kind === "name") return phrase;
  }
  return nearest;
}

/** The noun phrase whose last word is at `head`, or null where it is no likely speaker. */
function phraseEndingAt(
  tokenized: TokenizedText,
  sentence: Sentence,
  head: number,
  words: AnnotatorWords,
): SpeakerPlace | null {
  const { tokens } = tokenized;
  if (head < sentence.from) return null;
  const id = tokens.id[head] as number;
  if (words.pronoun.has(id)) return place(head, head + 1, "pronoun");
  if (isCapital(tokenized, head) && !opensAsCommonNoun(tokenized, sentence, head, words)) {
    const nameFrom = nameStart(tokenized, sentence, head, words);
    const from = phraseStart(tokenized, sentence, nameFrom, words);
    return { from, to: head + 1, kind: "name", nameFrom, nameTo: head + 1 };
  }
  if (words.determiner.has(id) || words.beforeNoun.has(id) || words.neverHead.has(id)) return null;
  const from = phraseStart(tokenized, sentence, head, words);
  const kind = kindOfHead(tokenized, head, words);
  if (kind === "noun" && !beginsPhrase(tokenized, sentence, from, words)) return null;
  return place(from, head + 1, kind);
}

/** `Experts warn`: the sentence's start gives the capital. */
const opensAsCommonNoun = (
  { tokens }: TokenizedText,
  sentence: Sentence,
  head: number,
  words: AnnotatorWords,
) => {
  return head === sentence.from && words.vagueGroup.has(tokens.id[head] as number);
};

const place = (from: number, to: number, kind: SpeakerPlaceKind): SpeakerPlace => ({
  from,
  to,
  kind,
  nameFrom: to,
  nameTo: to,
});

function kindOfHead(
  tokenized: TokenizedText,
  head: number,
  words: AnnotatorWords,
): SpeakerPlaceKind {
  const id = tokenized.tokens.id[head] as number;
  if (words.roleNoun.has(id)) return words.vagueGroup.has(id) ? "vague" : "role";
  if (words.vagueGroup.has(id)) return "vague";
  if (words.organisationNoun.has(id)) return "organisation";
  return "noun";
}

/** A plain noun speaks only as a whole phrase: at the sentence's start, or behind a determiner or a mark. */
function beginsPhrase(
  tokenized: TokenizedText,
  sentence: Sentence,
  from: number,
  words: AnnotatorWords,
): boolean {
  if (from === sentence.from) return true;
  const { tokens } = tokenized;
  if (words.determiner.has(tokens.id[from] as number)) return true;
  return (tokens.id[from - 1] as number) === CLAUSE_MARK;
}

function nameStart(
  tokenized: TokenizedText,
  sentence: Sentence,
  head: number,
  words: AnnotatorWords,
): number {
  const { tokens } = tokenized;
  let from = head;
  while (from > sentence.from && head - from < MAX_PHRASE) {
    const before = from - 1;
    const id = tokens.id[before] as number;
    if (isCapital(tokenized, before)) {
      if (before === sentence.from && isFunctionWord(id, words)) break;
      from = before;
    } else if (words.nameLink.has(id) && before > sentence.from && isCapital(tokenized, before - 1))
      from = before - 1;
    else if (isInitialDot(tokenized, before)) from = before;
    else break;
  }
  return from;
}

const isFunctionWord = (id: number, words: AnnotatorWords) =>
  id !== UNKNOWN &&
  (words.determiner.has(id) ||
    words.beforeNoun.has(id) ||
    words.concession.has(id) ||
    words.contrast.has(id));

/** The full stop of `J. Smith` or `Sen. Smith` is a token of its own. */
function isInitialDot(tokenized: TokenizedText, at: number): boolean {
  const { tokens, text } = tokenized;
  if (text[tokens.start[at] as number] !== "." || at === 0) return false;
  const length = (tokens.end[at - 1] as number) - (tokens.start[at - 1] as number);
  return length <= 4 && isCapital(tokenized, at - 1);
}

/** First word of the noun phrase: modifiers up to a determiner, a mark or the sentence's start. */
function phraseStart(
  tokenized: TokenizedText,
  sentence: Sentence,
  head: number,
  words: AnnotatorWords,
): number {
  const { tokens } = tokenized;
  let from = head;
  while (from > sentence.from && head - from < MAX_PHRASE) {
    const id = tokens.id[from - 1] as number;
    if (!isWord(id) || words.concession.has(id) || words.contrast.has(id) || words.that.has(id))
      break;
    from--;
    if (words.determiner.has(id)) break;
  }
  return from;
}

/** The first name or pronoun of a sentence before a verb, which is its subject more often than not. */
function subjectBefore(
  tokenized: TokenizedText,
  sentence: Sentence,
  verb: number,
  quoted: Uint8Array,
  words: AnnotatorWords,
): SpeakerPlace | null {
  const { tokens } = tokenized;
  for (let at = sentence.from; at < verb; at++) {
    const id = tokens.id[at] as number;
    if (quoted[at] !== 0) continue;
    if (words.pronoun.has(id)) return place(at, at + 1, "pronoun");
    if (!isCapital(tokenized, at)) continue;
    if (at === sentence.from && (isFunctionWord(id, words) || words.opener.has(id))) continue;
    const speaker = speakerAfter(tokenized, sentence, at, words);
    if (speaker && speaker.to <= verb) return speaker;
  }
  return null;
}

function speakerAfter(
  tokenized: TokenizedText,
  sentence: Sentence,
  start: number,
  words: AnnotatorWords,
): SpeakerPlace | null {
  const { tokens } = tokenized;
  if (words.monthDay.has(tokens.id[start] as number)) return null;
  let to = start;
  let nameFrom = -1;
  let nameTo = -1;
  let kind: SpeakerPlaceKind = "noun";
  while (to < sentence.to && to - start < MAX_PHRASE) {
    const id = tokens.id[to] as number;
    if (isInitialDot(tokenized, to)) {
      to++;
      continue;
    }
    if (!isWord(id)) break;
    if (to === start && words.pronoun.has(id)) return place(to, to + 1, "pronoun");
    if (
      isNameToken(tokens, to, sentence.from, sentence.to) ||
      (to === start && isCapital(tokenized, to))
    ) {
      if (nameFrom < 0) nameFrom = to;
      nameTo = to + 1;
    } else if (
      nameFrom >= 0 &&
      !(words.nameLink.has(id) && to + 1 < sentence.to && isCapital(tokenized, to + 1))
    ) {
      const name = nameBehindOffice(tokenized, sentence, to, words);
      if (name < 0) break;
      nameFrom = name;
      to = name;
      continue;
    } else if (nameFrom < 0) {
      const headKind = kindOfHead(tokenized, to, words);
      if (headKind !== "noun") kind = headKind;
      if (words.that.has(id) && to > start) break;
    }
    to++;
  }
  if (to === start) return null;
  if (nameFrom >= 0) return { from: start, to: nameTo, kind: "name", nameFrom, nameTo };
  if (kind === "noun" && !words.determiner.has(tokens.id[start] as number)) return null;
  return place(start, to, kind);
}
