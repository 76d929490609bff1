import type { AnnotatorWords } from "../annotate/words.ts";
import type { IdSet } from "../match/id-set.ts";
import { FIRST_WORD, type Lexicon, NUMBER, UNKNOWN } from "../match/lexicon.ts";

/** What the card's sentences are told by, as bits: a word may be of several kinds. */
export const WORD = 1 << 0;
export const FIGURE = 1 << 1;
/** A word that tells what its sentence is about, unless it is very short. */
export const TELLING = 1 << 2;
/** A pronoun or contrast that leans on the sentence before it. */
export const LEANING = 1 << 3;
/** May be a first word that points back (see `POINTS_BACK`). */
export const MAY_POINT_BACK = 1 << 4;
/** Begins a phrase of those that agencies write under pictures, and pages under articles. */
export const BEGINS_FURNITURE = 1 << 5;

/** First words of the phrases that `isFurniture` looks for. */
const FURNITURE = "contributed reporting editing sign click subscribe file profile".split(" ");

/** First words that point back. */
export const POINTS_BACK: ReadonlySet<string> = new Set(
  "he she they it this that these those his her its their but and so or yet then however also still instead moreover meanwhile therefore thus both such another others there here nor plus indeed again i we you my our your".split(
    " ",
  ),
);

/** Kinds of words by lexicon id, as the card's sentences are read. */
export function cardWords(words: AnnotatorWords, lexicon: Lexicon): Uint8Array {
  const kinds = new Uint8Array(lexicon.size);
  kinds[UNKNOWN] = WORD;
  kinds[NUMBER] = WORD | FIGURE;
  kinds.fill(WORD | TELLING, FIRST_WORD);
  const { neverHead, determiner, auxiliary, speechVerb, starter, pronoun, contrast } = words;
  const setAll = (set: IdSet, of: (kind: number) => number) => {
    for (const id of set) kinds[id] = of(kinds[id] as number);
  };
  for (const set of [neverHead, determiner, auxiliary, speechVerb, starter])
    setAll(set, (kind) => kind & ~TELLING);
  for (const set of [pronoun, contrast]) setAll(set, (kind) => kind | LEANING);
  const addAll = (list: Iterable<string>, kind: number) => {
    for (const word of list) {
      const id = lexicon.lookUp(word);
      kinds[id] = (kinds[id] as number) | kind;
    }
  };
  addAll(POINTS_BACK, MAY_POINT_BACK);
  addAll(FURNITURE, BEGINS_FURNITURE);
  return kinds;
}
