/** Words that a line may begin with, parted by spaces, and a pattern for what follows the word. */
export type LineEntry = readonly [words: string, rest: string];

/** The word under which patterns stand that begin with a number. */
export const NUMBER = "#";

/**
 * Wordings of lines, looked up by their first word. Nearly every line begins with a word that none
 * of them has, and then no regular expression is asked, nor compiled.
 */
export class LineTable {
  readonly #rests = new Map<string, string[]>();
  readonly #compiled = new Map<string, RegExp>();

  constructor(entries: readonly LineEntry[]) {
    for (const [words, rest] of entries)
      for (const word of words.split(/\s+/)) {
        const rests = this.#rests.get(word);
        if (rests === undefined) this.#rests.set(word, [rest]);
        else rests.push(rest);
      }
  }

  /** Whether a line in lower case, behind bullets and arrows, begins with one of the wordings. */
  matches(line: string): boolean {
    const start = startOf(line);
    const end = endOfWord(line, start);
    const number = isDigit(line.charCodeAt(start));
    const pattern = this.#patternFor(number ? NUMBER : line.slice(start, end));
    return pattern?.test(line.slice(number ? start : end)) ?? false;
  }

  #patternFor(word: string): RegExp | undefined {
    const rests = this.#rests.get(word);
    if (rests === undefined) return undefined;
    const known = this.#compiled.get(word);
    if (known !== undefined) return known;
    const pattern = new RegExp(`^(?:${rests.join("|")})`);
    this.#compiled.set(word, pattern);
    return pattern;
  }
}

const MARKS = " \t\n\u00a0•·|>»▶►→-–—*";

function startOf(line: string): number {
  let at = 0;
  while (at < line.length && MARKS.includes(line.charAt(at))) at += 1;
  return at;
}

/** A sign that is no letter is a word by itself. */
function endOfWord(line: string, start: number): number {
  let at = start;
  while (at < line.length && isLetter(line.charCodeAt(at))) at += 1;
  return Math.max(at, Math.min(start + 1, line.length));
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 0xc0 && code < 0x2000) || code >= 0x3040;
