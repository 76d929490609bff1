import type { AnnotatedText } from "../annotate/annotate.ts";
import { kindOf, LOWER } from "../annotate/characters.ts";
import type { CompiledRuleset } from "../compile.ts";
import type { IdSet } from "../match/id-set.ts";
import { FIRST_NAME, HEAD, NO_NAME, ORGANISATION, ORGANISATION_END, PLACE } from "./name-kinds.ts";
import type { NameTokens } from "./name-tokens.ts";
import type { NameKind } from "./read-name.ts";

/** Names that a list has as a whole. */
export class WholeNames {
  readonly #text: AnnotatedText;
  readonly #ruleset: CompiledRuleset;
  readonly #words: NameTokens;
  readonly #nationality: IdSet;

  constructor(text: AnnotatedText, ruleset: CompiledRuleset, words: NameTokens) {
    this.#text = text;
    this.#ruleset = ruleset;
    this.#words = words;
    this.#nationality = ruleset.classes.get("nationality");
  }

  /** What the tokens are as one name by a list; null where no list has it. */
  whole(from: number, to: number): NameKind | "nothing" | null {
    const { text, tokens } = this.#text;
    const { names } = this.#ruleset;
    const start = tokens.start[from] as number;
    const end = tokens.end[to - 1] as number;
    const mayBeInitials = kindOf(text.charCodeAt(start + 1)) !== LOWER;
    if (mayBeInitials && names.initials.has(text.slice(start, end))) return "organisation";
    if (to - from === 1) return this.#word(from);
    return byList(names.listed.ofStretch(text, start, end));
  }

  /** First token of a listed body that ends a run, or the run's first token. */
  tailOf(from: number, to: number): number {
    const endsBody = (this.#words.kindsAt(to - 1) & ORGANISATION_END) !== 0;
    const endsInCapitals = this.#words.isInCapitals(to - 1);
    if (!endsBody && !endsInCapitals) return from;
    const last = endsInCapitals ? to - 1 : to - 2;
    for (let tail = from + 1; tail <= last; tail++)
      if (this.whole(tail, to) === "organisation") return tail;
    return from;
  }

  /** A place of one word, or a body of one or two, begins the run. */
  begins(from: number, to: number): boolean {
    const kinds = this.#words.kindsAt(from);
    if ((kinds & PLACE) !== 0) return true;
    if (to - from === 1) return (kinds & ORGANISATION) !== 0;
    if ((this.#words.kindsAt(from + 1) & ORGANISATION_END) === 0) return false;
    const pair = `${this.#words.wordAt(from)} ${this.#words.wordAt(from + 1)}`;
    return (this.#ruleset.names.listed.of(pair) & ORGANISATION) !== 0;
  }

  #word(at: number): NameKind | "nothing" | null {
    const kinds = this.#words.kindsAt(at);
    const listed = byList(kinds);
    if (listed !== null) return listed;
    const id = this.#text.tokens.id[at] as number;
    const { title, monthDay } = this.#ruleset.words;
    if (this.#nationality.has(id) || monthDay.has(id)) return "nothing";
    if (title.has(id) && (kinds & FIRST_NAME) === 0) return "nothing";
    return (kinds & HEAD) !== 0 ? "nothing" : null;
  }
}

/** A body before a place, and nothing where it is no name. */
function byList(kinds: number): NameKind | "nothing" | null {
  if ((kinds & ORGANISATION) !== 0) return "organisation";
  if ((kinds & NO_NAME) !== 0) return "nothing";
  return (kinds & PLACE) !== 0 ? "place" : null;
}
