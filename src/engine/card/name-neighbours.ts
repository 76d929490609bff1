import type { AnnotatedText } from "../annotate/annotate.ts";
import type { CompiledRuleset } from "../compile.ts";
import { CLAUSE_MARK, isWord, NUMBER, UNKNOWN } from "../match/lexicon.ts";
import { BODY_NOUN, OF, PLACE, PLACE_NOUN, PLACING, TITLE } from "./name-kinds.ts";
import type { NameTokens } from "./name-tokens.ts";
import type { NameKind } from "./read-name.ts";

/** How far behind a name its apposition is read, in tokens. */
const APPOSITION = 9;

/** What the words beside a name say of whose it is. */
export class NameNeighbours {
  readonly #text: AnnotatedText;
  readonly #ruleset: CompiledRuleset;
  readonly #words: NameTokens;

  constructor(text: AnnotatedText, ruleset: CompiledRuleset, words: NameTokens) {
    this.#text = text;
    this.#ruleset = ruleset;
    this.#words = words;
  }

  /** `mathematician Jane Roe`, `the company Acme`. */
  kindByWordBefore(from: number): NameKind | null {
    const { tokens } = this.#text;
    const { words } = this.#ruleset;
    const at = from - 1;
    if (at < 0 || (tokens.start[from] as number) - (tokens.end[at] as number) !== 1) return null;
    const id = tokens.id[at] as number;
    const isRole = words.roleNoun.has(id);
    if (!isRole && !words.organisationNoun.has(id)) return null;
    if (this.#isPlural(at) || this.#words.isCapital(at)) return null;
    if (isRole) return "person";
    return (this.#words.kindsAt(at) & PLACE_NOUN) === 0 ? "organisation" : null;
  }

  /** `his spokeswoman, Jane Roe`. */
  isNamedRole(from: number): boolean {
    const { text, tokens } = this.#text;
    const role = from - 2;
    if (role < 0 || tokens.id[from - 1] !== CLAUSE_MARK || this.#words.isCapital(role))
      return false;
    if (text[tokens.start[from - 1] as number] !== ",") return false;
    return this.#ruleset.words.roleNoun.has(tokens.id[role] as number) && !this.#isPlural(role);
  }

  /** `…, a professor of law,` `…, 45,` `…, the largest bank,` `…, Alabama,` `(D-Ohio)`. Tokens of the name, half-open. */
  kindByApposition(from: number, to: number): NameKind | null {
    const { text, tokens } = this.#text;
    const { words } = this.#ruleset;
    const sign = text[tokens.start[to] as number];
    if (sign !== "(" && sign !== ",") return null;
    if (this.#isParty(to + 1)) return "person";
    if (tokens.id[to] !== CLAUSE_MARK || sign !== ",") return null;
    if (tokens.id[to + 1] === NUMBER)
      return tokens.id[to + 2] === CLAUSE_MARK && this.#isAge(to + 1) ? "person" : null;
    const next = to + 1;
    if (next >= tokens.count) return null;
    const kinds = this.#words.kindsAt(next);
    if (this.#words.isCapital(next)) {
      if ((kinds & PLACE) !== 0 && !this.#isPossessive(next))
        return this.#isPlaced(from) ? "place" : null;
      if (this.isTitle(next)) return null;
    }
    if ((kinds & (PLACING | OF)) !== 0) return null;
    const end = Math.min(tokens.count, next + APPOSITION);
    for (let word = next; word < end; word++) {
      const id = tokens.id[word] as number;
      // A verb of saying ends an apposition: what follows is another clause.
      if (!isWord(id) || words.plainSpeech.has(id)) return null;
      const isRole = words.roleNoun.has(id);
      if (!isRole && !this.#isBodyNoun(word)) continue;
      if (this.#isPlural(word) || this.#words.isCapital(word)) continue;
      if (isRole) return "person";
      return word > next ? "organisation" : null;
    }
    return null;
  }

  isTitle(at: number): boolean {
    const { words } = this.#ruleset;
    const id = this.#text.tokens.id[at] as number;
    if (words.title.has(id) || words.roleNoun.has(id)) return true;
    return (this.#words.kindsAt(at) & TITLE) !== 0;
  }

  isUnknown(at: number): boolean {
    return this.#text.tokens.id[at] === UNKNOWN;
  }

  /** A preposition of place stands before it. */
  #isPlaced(from: number): boolean {
    return from > 0 && this.isUnknown(from) && (this.#words.kindsAt(from - 1) & PLACING) !== 0;
  }

  /** `D-Ohio`, `R–Texas`. */
  #isParty(at: number): boolean {
    const { text, tokens } = this.#text;
    const start = tokens.start[at] as number;
    const sign = text.charCodeAt(start + 1);
    if (sign !== HYPHEN && sign !== EN_DASH) return false;
    return "RDI".includes(text[start] as string);
  }

  #isBodyNoun(at: number): boolean {
    const id = this.#text.tokens.id[at] as number;
    return (
      this.#ruleset.words.organisationNoun.has(id) || (this.#words.kindsAt(at) & BODY_NOUN) !== 0
    );
  }

  #isPlural(at: number): boolean {
    const { text, tokens } = this.#text;
    return text.charCodeAt((tokens.end[at] as number) - 1) === LETTER_S;
  }

  #isPossessive(at: number): boolean {
    const { text, tokens } = this.#text;
    return "'’".includes(text[tokens.end[at] as number] as string);
  }

  #isAge(at: number): boolean {
    const { text, tokens } = this.#text;
    return /^\d\d$/.test(text.slice(tokens.start[at], tokens.end[at]));
  }
}
const HYPHEN = 45;
const EN_DASH = 0x2013;
const LETTER_S = 115;
