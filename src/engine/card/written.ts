/** White space that is not one blank between words. */
const LOOSE = /\s\s|[^\S ]/;

/** A text with its white space as single blanks. Most have that already: to look is cheaper than to write anew. */
export const singleSpaced = (text: string): string =>
  LOOSE.test(text) ? text.replace(/\s+/g, " ") : text;
