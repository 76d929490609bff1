/**
 * Two hashes of a word's letters, taken letter by letter while a text is read. Words are looked up by
 * them alone, since comparing letters takes as long again: the chance that any of 10,000,000 other
 * words has both hashes of one of 20,000 forms is about 1 in 100,000,000.
 */
export const FIRST_SEED = 0x811c9dc5 | 0;
export const FIRST_FACTOR = 0x01000193;
export const SECOND_SEED = 0x1e3779b9;
export const SECOND_FACTOR = 0x2c1b3c6d;

/** FNV-1a over UTF-16 code units. */
export const firstHash = (hash: number, letter: number): number =>
  Math.imul(hash ^ letter, FIRST_FACTOR);

/** The same with another factor. */
export const secondHash = (hash: number, letter: number): number =>
  Math.imul(hash ^ letter, SECOND_FACTOR);
