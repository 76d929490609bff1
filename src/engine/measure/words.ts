import type { ClassSets } from "../match/classes.ts";
import { isWord, type Lexicon, NUMBER } from "../match/lexicon.ts";

/** Kinds of words that measures tell apart, as bits: a word may be of several. */
export const BENEFIT = 1 << 0;
export const CONCERN = 1 << 1;
/** Turns a problem named behind it into a gain (`fewer faults`). */
export const RELIEF = 1 << 2;
export const NEGATION = 1 << 3;
export const CONCESSION = 1 << 4;
export const CONTRAST = 1 << 5;
/** Says what ought to be. */
export const PRESCRIPTION = 1 << 6;
/** Calls on the reader where it is a sentence's first word. */
export const APPEAL = 1 << 7;
/** The reader, or the writer with those for whom the writer speaks. */
export const ADDRESS = 1 << 8;
export const CONFLICT = 1 << 9;
export const MIDDLE = 1 << 10;
export const EVIDENCE = 1 << 11;
export const DOCUMENT = 1 << 12;
export const OFFICIAL = 1 << 13;
export const VAGUE_GROUP = 1 << 14;
export const LOADED_SPEECH = 1 << 15;
export const ROLE = 1 << 16;
export const ORGANISATION = 1 << 17;
export const TITLE = 1 << 18;
/** Says why a source goes unnamed. */
export const ANONYMITY = 1 << 19;
/** Groups on which a claim may be rested, and the verbs by which it is. */
export const CARRIER_NOUN = 1 << 20;
export const CARRIER_VERB = 1 << 21;
/** Sets what follows against what stands before. */
export const ANTITHESIS = 1 << 22;
/** A concern that a side clause may concede, and a gain that may outweigh it. */
export const CONCEDED = 1 << 23;
export const ANSWER = 1 << 24;
/** Of some policy frame. */
export const FRAMED = 1 << 25;
/** A verb of speech or thought. */
export const SPEECH = 1 << 26;
/** Places of the bits that are summed up over all of a text. */
export const GROUND_PLACE = 27;
export const NOTED_PLACE = 28;
export const WORD_PLACE = 29;
/** A number, a date or a word of plain reporting. */
const GROUND = 1 << GROUND_PLACE;
/** Of any kind above. */
const NOTED = 1 << NOTED_PLACE;
/** Words and numbers: everything but marks. */
const WORD = 1 << WORD_PLACE;

const CLASSES: readonly (readonly [number, string])[] = [
  [BENEFIT, "benefit"],
  [CONCERN, "concern"],
  [RELIEF, "relief"],
  [NEGATION, "negation"],
  [CONCESSION, "concession"],
  [CONTRAST, "contrast"],
  [PRESCRIPTION, "prescription"],
  [APPEAL, "appeal-verb"],
  [ADDRESS, "second-person"],
  [CONFLICT, "conflict-metaphor"],
  [MIDDLE, "middle-term"],
  [EVIDENCE, "evidence-word"],
  [DOCUMENT, "document-noun"],
  [OFFICIAL, "official-noun"],
  [VAGUE_GROUP, "vague-group"],
  [LOADED_SPEECH, "loaded-speech-verb"],
  [ROLE, "role-noun"],
  [ORGANISATION, "organisation-noun"],
  [TITLE, "title"],
  [ANONYMITY, "anonymity-reason"],
  [CARRIER_NOUN, "carrier-noun"],
  [CARRIER_VERB, "carrier-verb"],
  [ANTITHESIS, "antithesis-marker"],
  [CONCEDED, "conceded-concern"],
  [ANSWER, "answering-benefit"],
  [SPEECH, "speech-verb"],
  [SPEECH, "thought-verb"],
  [GROUND, "reporting-word"],
];

/** Every word that measures themselves name: a ruleset's lexicon must hold them. */
export const FIRST_PLURAL = "we us our ours ourselves we're we've we'd we'll".split(" ");

/** The policy frames of Card et al. 2015, without “other”; each is the word class `frame/<id>`. */
const POLICY_FRAMES = [
  ["economic", "economic"],
  ["capacity", "capacity and resources"],
  ["morality", "morality"],
  ["fairness", "fairness and equality"],
  ["legality", "legality and constitution"],
  ["policy", "policy and its evaluation"],
  ["crime", "crime and punishment"],
  ["security", "security and defence"],
  ["health", "health and safety"],
  ["quality-of-life", "quality of life"],
  ["culture", "cultural identity"],
  ["opinion", "public opinion"],
  ["political", "political"],
  ["external", "external regulation and reputation"],
] as const;

/** What measures know of the words of a sealed lexicon; index = lexicon id. */
export interface MeasureWords {
  /** Bits as above. */
  kinds: Int32Array;
  /** Bit `n`: the word belongs to policy frame `n`. */
  frames: Int32Array;
  frameNames: readonly string[];
}

/**
 * @param lexicon sealed, and holding every word of the classes.
 * @throws {SyntaxError} where the ruleset lacks a class that a measure needs.
 */
export function measureWords(classes: ClassSets, lexicon: Lexicon): MeasureWords {
  const kinds = new Int32Array(lexicon.size);
  const frames = new Int32Array(lexicon.size);
  const mark = (column: Int32Array, ids: Iterable<number>, bit: number) => {
    for (const id of ids) column[id] = (column[id] as number) | bit;
  };
  for (const [bit, name] of CLASSES) mark(kinds, classes.get(name), bit);
  mark(
    kinds,
    FIRST_PLURAL.map((word) => lexicon.idOf(word)),
    ADDRESS,
  );
  kinds[NUMBER] = GROUND;
  for (const [index, [id]] of POLICY_FRAMES.entries()) {
    const words = classes.get(`frame/${id}`);
    mark(frames, words, 1 << index);
    mark(kinds, words, FRAMED);
  }
  for (let id = 0; id < kinds.length; id++) {
    const kind = kinds[id] as number;
    kinds[id] = kind | (kind === 0 ? 0 : NOTED) | (isWord(id) ? WORD : 0);
  }
  return { kinds, frames, frameNames: POLICY_FRAMES.map(([, name]) => name) };
}
