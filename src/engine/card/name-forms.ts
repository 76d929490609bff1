import type { Analysis } from "../analysis.ts";
import type { Sentence } from "../annotate/sentences.ts";
import { ALL_CAPS, JOINED } from "../annotate/tokens.ts";
import { isWord, OTHER_MARK, UNKNOWN } from "../match/lexicon.ts";
import type { NameKind, ReadName } from "./read-name.ts";
import type { Run, RunFinder } from "./runs.ts";

const MAX_INITIALS = 7;

/** How a name is written: its words, capitals, hyphens, and whether a sentence opens with it. */
export class NameForms {
  readonly #analysis: Analysis;
  readonly #runs: RunFinder;

  constructor(analysis: Analysis, runs: RunFinder) {
    this.#analysis = analysis;
    this.#runs = runs;
  }

  /** Words of a run as lists of names hold them; marks are empty. */
  wordsOf(from: number, to: number): string[] {
    const words: string[] = [];
    const { id } = this.#analysis.text.tokens;
    for (let at = from; at < to; at++)
      words.push(isWord(id[at] as number) ? this.#runs.wordAt(at) : "");
    return words;
  }

  /** A single listed word ends a run as a name of its own only where this holds (`Trump FBI`). */
  isInCapitals(at: number): boolean {
    return ((this.#analysis.text.tokens.flags[at] as number) & ALL_CAPS) !== 0;
  }

  /** A whole word in capitals, not initials or a number (`III`). */
  isShoutedWord(at: number): boolean {
    const { tokens } = this.#analysis.text;
    const length = (tokens.end[at] as number) - (tokens.start[at] as number);
    return length > 3 && this.isInCapitals(at);
  }

  /** The word begins its sentence, or stands behind a colon or an opening mark. */
  opens(at: number, sentence: number): boolean {
    const { text, tokens, sentences } = this.#analysis.text;
    const { from } = sentences[sentence] as Sentence;
    let first = from;
    while (first < at && !isWord(tokens.id[first] as number)) first++;
    if (first === at) return true;
    const start = tokens.start[at] as number;
    return "\"“‘'([".includes(text[start - 1] as string) || text[start - 2] === ":";
  }

  /** A run as a name of a kind, with what its own form says. */
  named({ from, to, sentence }: Run, words: string[], kind: NameKind | null): ReadName {
    const { text, tokens } = this.#analysis.text;
    let common = 0;
    for (let at = from; at < to; at++) {
      if (
        tokens.id[at] !== UNKNOWN &&
        !this.#analysis.ruleset.names.firstName.has(words[at - from] as string)
      )
        common++;
    }
    const names = words.filter((word) => word !== "");
    const initials = this.#initialsBehind(to);
    return {
      from,
      to,
      sentence,
      words: this.#withHyphens(from, words),
      kind: kind === null && initials !== null ? "organisation" : kind,
      mayBePerson:
        names.length >= 2 && names.length <= 4 && common === 0 && !this.isShouted(from, to),
      titled: false,
      opens: this.opens(from, sentence),
      initials: initials === null ? null : text.slice(tokens.start[initials], tokens.end[initials]),
    };
  }

  /** `ocasio` and `cortez`, joined by a hyphen, are one word of a name. */
  #withHyphens(from: number, words: string[]): string[] {
    const { flags } = this.#analysis.text.tokens;
    const joined: string[] = [];
    for (const [index, word] of words.entries()) {
      const isJoined = ((flags[from + index] as number) & JOINED) !== 0 && joined.length > 0;
      if (isJoined) joined.push(`${joined.pop()}-${word}`);
      else if (word !== "") joined.push(word);
    }
    return joined;
  }

  /** One of the words is in capitals. */
  isShouted(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.isInCapitals(at)) return true;
    return false;
  }

  /** Token of initials in brackets right behind. */
  #initialsBehind(to: number): number | null {
    const { text, tokens } = this.#analysis.text;
    if (tokens.id[to] !== OTHER_MARK || text[tokens.start[to] as number] !== "(") return null;
    const at = to + 1;
    const closes = text[tokens.end[at] as number] === ")";
    const length = (tokens.end[at] as number) - (tokens.start[at] as number);
    const isShort = length >= 2 && length <= MAX_INITIALS;
    return closes && isShort && this.isInCapitals(at) ? at : null;
  }

  /** `Marks & Spencer` is a firm. */
  hasAmpersand({ from, to }: Run): boolean {
    const { text, tokens } = this.#analysis.text;
    return text.slice(tokens.start[from], tokens.end[to - 1]).includes("&");
  }
}
