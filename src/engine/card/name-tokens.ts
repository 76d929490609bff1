import type { AnnotatedText } from "../annotate/annotate.ts";
import { ALL_CAPS, CAPITALISED } from "../annotate/tokens.ts";
import type { CompiledRuleset } from "../compile.ts";
import type { Lexicon } from "../match/lexicon.ts";
import { type ListedNames, MANY, plainName } from "./name-words.ts";
import { formAt } from "./written.ts";

/** The tokens of a text as lists of names see them. */
export class NameTokens {
  readonly #text: AnnotatedText;
  readonly #ids: Int32Array;
  readonly #flags: Uint8Array;
  readonly #lexicon: Lexicon;
  readonly #listed: ListedNames;
  /** Kinds of words that were looked up by their letters, by token; `MANY` before. */
  readonly #kinds: Int32Array;

  constructor(text: AnnotatedText, { lexicon, names }: CompiledRuleset) {
    this.#text = text;
    this.#ids = text.tokens.id;
    this.#flags = text.tokens.flags;
    this.#lexicon = lexicon;
    this.#listed = names.listed;
    this.#kinds = new Int32Array(text.tokens.count).fill(MANY);
  }

  /** The token is a word that begins with a capital. */
  isCapital(at: number): boolean {
    return ((this.#flags[at] as number) & CAPITALISED) !== 0;
  }

  /** The next word with a capital from `at` on, or `to`. */
  nextCapital(at: number, to: number): number {
    const flags = this.#flags;
    let next = at;
    while (next < to && ((flags[next] as number) & CAPITALISED) === 0) next++;
    return next;
  }

  /** All its letters are capitals: a single listed word ends a run as a name of its own only then (`Trump FBI`). */
  isInCapitals(at: number): boolean {
    return ((this.#flags[at] as number) & ALL_CAPS) !== 0;
  }

  /** What lists say of a token's word, as bits of `name-kinds.ts`. */
  kindsAt(at: number): number {
    const kinds = this.#listed.ofId(this.#ids[at] as number);
    if (kinds !== MANY) return kinds;
    const known = this.#kinds[at] as number;
    return known === MANY ? this.#lookUp(at) : known;
  }

  /** A token's word as lists of names hold it. */
  wordAt(at: number): string {
    const { text, tokens } = this.#text;
    return (
      formAt(this.#text, this.#lexicon, at) ??
      plainName(text.slice(tokens.start[at], tokens.end[at]))
    );
  }

  #lookUp(at: number): number {
    const { text, tokens } = this.#text;
    const kinds = this.#listed.ofStretch(
      text,
      tokens.start[at] as number,
      tokens.end[at] as number,
    );
    this.#kinds[at] = kinds;
    return kinds;
  }
}
