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

const kinds = new Uint8Array(65_536);

function define(kind: number, characters: string): void {
  for (const character of characters) kinds[character.charCodeAt(0)] = kind;
}
define(SPACE, " \t\n\r\f\v\u00a0\u2002\u2003\u2009\u200a\u202f\u3000\ufeff\u200b");
define(APOSTROPHE, "'\u2019\u02bc\uff07");
define(OPEN_SINGLE, "\u2018\u201a\u201b\u2039\u203a");
define(DOUBLE_QUOTE, '"\u201c\u201d\u201e\u201f\u00ab\u00bb\uff02');
define(HYPHEN, "-\u2010\u2011");
define(DOT, ".");
define(CLAUSE, ",;:\u2013\u2014\u2015");
define(STOP, "?!\u2026\u203d\uff0e\u3002\uff01\uff1f");
define(CURRENCY, "$£€¥₹₽");

/** Kind of a UTF-16 code unit. Letters of every script count; halves of surrogate pairs are `OTHER`. */
export function kindOf(code: number): number {
  const known = kinds[code] as number;
  if (known !== 0) return known;
  const character = String.fromCharCode(code);
  let kind = OTHER;
  if (/\p{Lu}|\p{Lt}/u.test(character)) kind = UPPER;
  else if (/\p{L}|\p{M}/u.test(character)) kind = LOWER;
  else if (/\p{Nd}/u.test(character)) kind = DIGIT;
  else if (/\p{Z}|\p{Cc}/u.test(character)) kind = SPACE;
  kinds[code] = kind;
  return kind;
}

const lowered = new Uint16Array(65_536);

/**
 * A UTF-16 code unit in lower case, as words are looked up: apostrophes are straight. Where lower
 * case takes two units, the first one.
 */
export function loweredUnit(code: number): number {
  const known = lowered[code] as number;
  if (known !== 0) return known;
  const unit =
    kindOf(code) === APOSTROPHE ? 39 : String.fromCharCode(code).toLowerCase().charCodeAt(0);
  lowered[code] = unit;
  return unit;
}
