import { IdSet } from "../match/id-set.ts";

/** Kinds of characters that the tokenizer tells apart. */
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 3;
export const SPACE = 4;
export const APOSTROPHE = 5;
export const DOUBLE_QUOTE = 6;
export const HYPHEN = 7;
export const DOT = 8;
export const CLAUSE = 9;
export const STOP = 10;
export const CURRENCY = 11;
export const OPEN_SINGLE = 12;
export const OTHER = 13;

/** Of characters that no text has brought yet. */
export const UNLEARNED = 15;

/**
 * What is known of every UTF-16 code unit, in one number, since it is asked for every character of
 * a text: the kind and, above `KIND_BITS`, the unit in lower case. Ask `characterOf`, unless a loop
 * over letters has reason to look here itself.
 */
export const characters = new Int32Array(65_536).fill(UNLEARNED);
export const KIND_BITS = 4;

/** Kind of what `characterOf` gave. */
export const kindIn = (character: number): number => character & ((1 << KIND_BITS) - 1);

/**
 * The unit in lower case, as words are looked up: apostrophes are straight. Where lower case takes
 * two units, the first one.
 */
export const letterIn = (character: number): number => character >> KIND_BITS;

/** Kind and lower case of a UTF-16 code unit, for `kindIn` and `letterIn`. */
export function characterOf(code: number): number {
  const known = characters[code] as number;
  return known === UNLEARNED ? learnedCharacter(code) : known;
}

/**
 * Kind of a UTF-16 code unit. Letters of every script count; halves of surrogate pairs and what
 * stands outside a text are `OTHER`.
 */
export const kindOf = (code: number): number => (code >= 0 ? kindIn(characterOf(code)) : OTHER);

/** A set of UTF-16 units. What stands outside a text is in none. */
export const unitSet = (units: string): IdSet =>
  new IdSet(
    Array.from(units, (unit) => unit.charCodeAt(0)),
    65_536,
  );

const LISTED: readonly (readonly [kind: number, units: string])[] = [
  [SPACE, " \t\n\r\f\v\u00a0\u2002\u2003\u2009\u200a\u202f\u3000\ufeff\u200b"],
  [APOSTROPHE, "'\u2019\u02bc\uff07"],
  [OPEN_SINGLE, "\u2018\u201a\u201b\u2039\u203a"],
  [DOUBLE_QUOTE, '"\u201c\u201d\u201e\u201f\u00ab\u00bb\uff02'],
  [HYPHEN, "-\u2010\u2011"],
  [DOT, "."],
  [CLAUSE, ",;:\u2013\u2014\u2015"],
  [STOP, "?!\u2026\u203d\uff0e\u3002\uff01\uff1f"],
  [CURRENCY, "$£€¥₹₽"],
];

function learnedCharacter(code: number): number {
  const unit = String.fromCharCode(code);
  const kind = LISTED.find(([, units]) => units.includes(unit))?.[0] ?? unlistedKind(unit);
  const letter = kind === APOSTROPHE ? STRAIGHT : unit.toLowerCase().charCodeAt(0);
  const character = (letter << KIND_BITS) | kind;
  characters[code] = character;
  return character;
}

const STRAIGHT = 39;

function unlistedKind(unit: string): number {
  if (/\p{Lu}|\p{Lt}/u.test(unit)) return UPPER;
  if (/\p{L}|\p{M}/u.test(unit)) return LOWER;
  if (/\p{Nd}/u.test(unit)) return DIGIT;
  return /\p{Z}|\p{Cc}/u.test(unit) ? SPACE : OTHER;
}

// Whatever the first text brings, its plain letters are known.
for (let code = 0; code < 128; code++) learnedCharacter(code);
