import type { Analysis } from "../analysis.ts";
import type { Sentence } from "../annotate/sentences.ts";
import type { IdSet } from "../match/id-set.ts";
import { isWord, UNKNOWN } from "../match/lexicon.ts";
import type { NameForms } from "./name-forms.ts";
import {
  BY,
  DOUBTFUL,
  FIRST_NAME,
  HEAD,
  NO_BODY,
  NO_NAME,
  PLACE,
  SUFFIX,
  WHO,
} from "./name-kinds.ts";
import type { NameNeighbours } from "./name-neighbours.ts";
import type { NameTokens } from "./name-tokens.ts";
import { isGiven, type ListedNames } from "./name-words.ts";
import type { NameKind, ReadName } from "./read-name.ts";
import type { Run } from "./runs.ts";

/** Most words of a person's name. */
export const PERSON_WORDS = 5;
/** Most words of a name that its neighbours say something of. */
const MOST_WORDS = 4;

/** Tells of whose a name is that no list has as a whole. */
export class NameEvidence {
  readonly #analysis: Analysis;
  readonly #words: NameTokens;
  readonly #forms: NameForms;
  readonly #neighbours: NameNeighbours;
  readonly #nationality: IdSet;
  readonly #listed: ListedNames;
  /** Tokens behind the names of those who are quoted or reported. */
  readonly #speakersEnds = new Set<number>();

  constructor(
    analysis: Analysis,
    parts: { words: NameTokens; forms: NameForms; neighbours: NameNeighbours },
  ) {
    this.#analysis = analysis;
    this.#words = parts.words;
    this.#forms = parts.forms;
    this.#neighbours = parts.neighbours;
    this.#nationality = analysis.ruleset.classes.get("nationality");
    this.#listed = analysis.ruleset.names.listed;
    for (const { nameFrom, nameTo } of analysis.text.attributions)
      if (nameTo > nameFrom) this.#speakersEnds.add(nameTo);
  }

  /** The name of a run, of the kind that its words and then its neighbours speak for. */
  withEvidence(run: Run): ReadName {
    const read = this.#forms.named(run, null);
    read.kind = this.#isGivenName(run) ? "person" : this.#kindByNeighbours(run, read);
    return read;
  }

  /** A given name before one to three more words. */
  #isGivenName(run: Run): boolean {
    const { to } = run;
    const { first, last, count } = this.#ends(run);
    if (count < 2 || count > PERSON_WORDS || (first & FIRST_NAME) === 0) return false;
    const { words: known } = this.#analysis.ruleset;
    const lastId = this.#analysis.text.tokens.id[to - 1] as number;
    if (this.#forms.hasAmpersand(run)) return false;
    const isTitle = known.title.has(lastId);
    if ((last & (NO_NAME | SUFFIX)) === NO_NAME && !isTitle) return false;
    if (this.#nationality.has(lastId)) return false;
    if (known.monthDay.has(lastId) && !this.#isNameOfMonth(to - 1)) return false;
    if ((first & DOUBTFUL) !== 0)
      return (lastId === UNKNOWN || isGiven(last)) && (last & PLACE) === 0;
    return !known.roleNoun.has(lastId) || count > 2 || isTitle;
  }

  /** `Theresa May`, `Valerie June`. */
  #isNameOfMonth(at: number): boolean {
    const word = this.#words.wordAt(at);
    return word === "may" || word === "june";
  }

  /** What lists say of a run's first and last word, and how many words it has. */
  #ends({ from, to }: Run): { first: number; last: number; count: number } {
    const { id } = this.#analysis.text.tokens;
    let first = 0;
    let last = 0;
    let count = 0;
    for (let at = from; at < to; at++) {
      if (!isWord(id[at] as number)) continue;
      last = this.#words.kindsAt(at);
      if (count++ === 0) first = last;
    }
    return { first, last, count };
  }

  #kindByNeighbours({ from, to, sentence }: Run, read: ReadName): NameKind | null {
    const { words, kinds } = read;
    const isFull = words.length >= 2;
    const last = kinds[kinds.length - 1] as number;
    if ((last & NO_BODY) !== 0) return null;
    if (isFull && this.#forms.hasAmpersand(read)) return "organisation";
    if (kinds.some((kind) => (kind & HEAD) !== 0)) return null;
    if (read.kind !== null) return read.kind;
    if (words.length > MOST_WORDS || this.#forms.isShouted(from, to)) return null;
    if (to - from > 1 && this.#beginsWithPlace(read)) return null;
    if (isFull && ((last & SUFFIX) !== 0 || hasMiddleInitial(words))) return "person";
    const behind = this.#neighbours.kindByApposition(from, to);
    if (behind !== null && (isFull || (behind !== "person" && !read.opens))) return behind;
    const before = this.#neighbours.kindByWordBefore(from);
    if (before !== null && (isFull || read.mayBePerson || this.#neighbours.isUnknown(from)))
      return before;
    if (!isFull) return null;
    if (read.mayBePerson && this.#neighbours.isNamedRole(from)) return "person";
    if (
      this.#neighbours.isUnknown(to - 1) &&
      (this.#isSpeaker(to) || this.#isBeforeWho(to, sentence))
    )
      return "person";
    const behindBy = from > 0 && (this.#words.kindsAt(from - 1) & BY) !== 0;
    return read.mayBePerson && behindBy ? "person" : null;
  }

  /** Somebody whose name ends there is quoted or reported. */
  #isSpeaker(to: number): boolean {
    return this.#speakersEnds.has(to);
  }

  #isBeforeWho(to: number, sentence: number): boolean {
    const { sentences } = this.#analysis.text;
    return to < (sentences[sentence] as Sentence).to && (this.#words.kindsAt(to) & WHO) !== 0;
  }

  /** `Los Angeles Clippers`: no person. */
  #beginsWithPlace({ words, kinds }: ReadName): boolean {
    if (((kinds[0] as number) & PLACE) !== 0) return true;
    if (words.length === 1) return false;
    return (this.#listed.of(`${words[0]} ${words[1]}`) & PLACE) !== 0;
  }
}

const hasMiddleInitial = (words: readonly string[]): boolean =>
  words.length === 3 && (words[1] as string).length === 1;
