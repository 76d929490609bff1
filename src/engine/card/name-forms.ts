import type { AnnotatedText } from "../annotate/annotate.ts";
import type { Sentence } from "../annotate/sentences.ts";
import { JOINED } from "../annotate/tokens.ts";
import { isWord, OTHER_MARK, UNKNOWN } from "../match/lexicon.ts";
import { FIRST_NAME } from "./name-kinds.ts";
import type { NameTokens } from "./name-tokens.ts";
import type { ListedNames } from "./name-words.ts";
import { keyOf, type NameKind, type ReadName } from "./read-name.ts";
import type { Run } from "./runs.ts";

const MAX_INITIALS = 7;
/** Words of a name that may be a person's although nothing near it says so. */
const FEWEST_WORDS = 2;
const MOST_WORDS = 4;

/** How a name is written: its words, capitals, hyphens, and whether a sentence opens with it. */
export class NameForms {
  readonly #text: AnnotatedText;
  readonly #words: NameTokens;
  readonly #listed: ListedNames;

  constructor(text: AnnotatedText, words: NameTokens, listed: ListedNames) {
    this.#text = text;
    this.#words = words;
    this.#listed = listed;
  }

  /** A whole word in capitals, not initials or a number (`III`). */
  isShoutedWord(at: number): boolean {
    const { tokens } = this.#text;
    const length = (tokens.end[at] as number) - (tokens.start[at] as number);
    return length > 3 && this.#words.isInCapitals(at);
  }

  /** The word begins its sentence, or stands behind a colon or an opening mark. */
  opens(at: number, sentence: number): boolean {
    const { text, tokens, sentences } = this.#text;
    let first = (sentences[sentence] as Sentence).from;
    while (first < at && !isWord(tokens.id[first] as number)) first++;
    if (first === at) return true;
    const start = tokens.start[at] as number;
    return isOpening(text.charCodeAt(start - 1)) || text.charCodeAt(start - 2) === COLON;
  }

  /** A run as a name of a kind, with what its own form says. */
  named({ from, to, sentence }: Run, kind: NameKind | null): ReadName {
    const { text, tokens } = this.#text;
    const initials = this.#initialsBehind(to);
    const { words, kinds } = this.#wordsOf(from, to);
    return {
      from,
      to,
      sentence,
      words,
      kinds,
      key: keyOf(words),
      kind: kind === null && initials !== null ? "organisation" : kind,
      mayBePerson: this.#mayBePerson(from, to),
      titled: false,
      opens: this.opens(from, sentence),
      initials: initials === null ? null : text.slice(tokens.start[initials], tokens.end[initials]),
    };
  }

  /** One of the words is in capitals. */
  isShouted(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.#words.isInCapitals(at)) return true;
    return false;
  }

  /** `Marks & Spencer` is a firm. */
  hasAmpersand({ from, to }: Run): boolean {
    const { text, tokens } = this.#text;
    for (let at = from; at < to; at++)
      if (tokens.id[at] === OTHER_MARK && text[tokens.start[at] as number] === "&") return true;
    return false;
  }

  /** Words and what lists say of them; `ocasio` and `cortez`, joined by a hyphen, are one word of a name. */
  #wordsOf(from: number, to: number): { words: string[]; kinds: number[] } {
    const { flags, id } = this.#text.tokens;
    // Most names are one word: lists of one take no room to grow.
    const words = [this.#words.wordAt(from)];
    const kinds = [this.#words.kindsAt(from)];
    for (let at = from + 1; at < to; at++) {
      if (!isWord(id[at] as number)) continue;
      const last = words.length - 1;
      if (((flags[at] as number) & JOINED) !== 0) {
        const joined = `${words[last]}-${this.#words.wordAt(at)}`;
        words[last] = joined;
        kinds[last] = this.#listed.of(joined);
      } else {
        words.push(this.#words.wordAt(at));
        kinds.push(this.#words.kindsAt(at));
      }
    }
    return { words, kinds };
  }

  /** A few words, none of them common or in capitals. */
  #mayBePerson(from: number, to: number): boolean {
    const { id } = this.#text.tokens;
    const words = to - from;
    if (words < FEWEST_WORDS || words > MOST_WORDS) return false;
    for (let at = from; at < to; at++)
      if (id[at] !== UNKNOWN && (this.#words.kindsAt(at) & FIRST_NAME) === 0) return false;
    return !this.isShouted(from, to);
  }

  /** Token of initials in brackets right behind. */
  #initialsBehind(to: number): number | null {
    const { text, tokens } = this.#text;
    if (tokens.id[to] !== OTHER_MARK || text[tokens.start[to] as number] !== "(") return null;
    const at = to + 1;
    const closes = text[tokens.end[at] as number] === ")";
    const length = (tokens.end[at] as number) - (tokens.start[at] as number);
    const isShort = length >= 2 && length <= MAX_INITIALS;
    return closes && isShort && this.#words.isInCapitals(at) ? at : null;
  }
}

const COLON = 58;
const OPENING = Array.from("\"“‘'([", (mark) => mark.charCodeAt(0));
const isOpening = (code: number): boolean => OPENING.includes(code);
