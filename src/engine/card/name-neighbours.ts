import type { Analysis } from "../analysis.ts";
import { CLAUSE_MARK, isWord, NUMBER, UNKNOWN } from "../match/lexicon.ts";
import type { NameKind } from "./read-name.ts";
import type { RunFinder } from "./runs.ts";

/** How far behind a name its apposition is read, in tokens. */
const APPOSITION = 9;
const BODY_NOUNS = new Set("maker giant producer developer start-up outlet brand chain".split(" "));
const PLACING = new Set("in near from at of to outside around through".split(" "));
const PLACE_NOUNS = new Set("city state county country nation borough republic kingdom".split(" "));

/** What the words beside a name say of whose it is. */
export class NameNeighbours {
  readonly #analysis: Analysis;
  readonly #runs: RunFinder;

  constructor(analysis: Analysis, runs: RunFinder) {
    this.#analysis = analysis;
    this.#runs = runs;
  }

  /** `mathematician Jane Roe`, `the company Acme`. */
  kindByWordBefore(from: number): NameKind | null {
    const { text, ruleset } = this.#analysis;
    const { tokens } = text;
    const at = from - 1;
    if (at < 0 || (tokens.start[from] as number) - (tokens.end[at] as number) !== 1) return null;
    const id = tokens.id[at] as number;
    if (text.text[(tokens.end[at] as number) - 1] === "s" || this.#runs.isCapital(at)) return null;
    if (ruleset.words.roleNoun.has(id)) return "person";
    if (ruleset.words.organisationNoun.has(id) && !PLACE_NOUNS.has(this.#runs.wordAt(at)))
      return "organisation";
    return null;
  }

  /** `his spokeswoman, Jane Roe`. */
  isNamedRole(from: number): boolean {
    const { text, ruleset } = this.#analysis;
    const { tokens } = text;
    const role = from - 2;
    if (role < 0 || tokens.id[from - 1] !== CLAUSE_MARK || this.#runs.isCapital(role)) return false;
    if (text.text[tokens.start[from - 1] as number] !== ",") return false;
    const isPlural = text.text[(tokens.end[role] as number) - 1] === "s";
    return ruleset.words.roleNoun.has(tokens.id[role] as number) && !isPlural;
  }

  /** `…, a professor of law,` `…, 45,` `…, the largest bank,` `…, Alabama,` `(D-Ohio)`. */
  kindByApposition(at: number, isPlaced: boolean): NameKind | null {
    const { text, ruleset } = this.#analysis;
    const { tokens } = text;
    const sign = text.text[tokens.start[at] as number];
    if (sign === "(" || sign === ",") {
      const party = text.text.slice(tokens.start[at + 1], (tokens.start[at + 1] as number) + 2);
      if (/^[RDI][-–]$/.test(party)) return "person";
    }
    if (tokens.id[at] !== CLAUSE_MARK || sign !== ",") return null;
    if (tokens.id[at + 1] === NUMBER)
      return tokens.id[at + 2] === CLAUSE_MARK && this.#isAge(at + 1) ? "person" : null;
    const next = at + 1;
    if (next >= tokens.count) return null;
    if (
      this.#runs.isCapital(next) &&
      ruleset.names.place.has(this.#runs.wordAt(next)) &&
      !this.#isPossessive(next)
    )
      return isPlaced ? "place" : null;
    if (this.#runs.isCapital(next) && this.isTitle(next)) return null;
    if (PLACING.has(this.#runs.wordAt(next)) || this.#runs.wordAt(next) === "for") return null;
    const end = Math.min(tokens.count, next + APPOSITION);
    for (let word = next; word < end; word++) {
      const id = tokens.id[word] as number;
      if (!isWord(id)) return null;
      if (this.#speaksAt(word)) return null;
      const isPlural = text.text[(tokens.end[word] as number) - 1] === "s";
      if (ruleset.words.roleNoun.has(id) && !isPlural && !this.#runs.isCapital(word))
        return "person";
      const isBody =
        ruleset.words.organisationNoun.has(id) || BODY_NOUNS.has(this.#runs.wordAt(word));
      if (isBody && !isPlural && !this.#runs.isCapital(word))
        return word > next ? "organisation" : null;
    }
    return null;
  }

  /** A preposition of place stands before it. */
  isPlaced(from: number): boolean {
    return from > 0 && PLACING.has(this.#runs.wordAt(from - 1)) && this.isUnknown(from);
  }

  isTitle(at: number): boolean {
    const { words } = this.#analysis.ruleset;
    const id = this.#analysis.text.tokens.id[at] as number;
    if (words.title.has(id) || words.roleNoun.has(id)) return true;
    return this.#analysis.ruleset.names.title.has(this.#runs.wordAt(at));
  }

  isUnknown(at: number): boolean {
    return this.#analysis.text.tokens.id[at] === UNKNOWN;
  }

  #isPossessive(at: number): boolean {
    const { text, tokens } = this.#analysis.text;
    return "'’".includes(text[tokens.end[at] as number] as string);
  }

  #isAge(at: number): boolean {
    const { text, tokens } = this.#analysis.text;
    return /^\d\d$/.test(text.slice(tokens.start[at], tokens.end[at]));
  }

  /** A verb of saying ends an apposition: what follows is another clause. */
  #speaksAt(at: number): boolean {
    return this.#analysis.ruleset.words.plainSpeech.has(
      this.#analysis.text.tokens.id[at] as number,
    );
  }
}
