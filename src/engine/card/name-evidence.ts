import type { Analysis } from "../analysis.ts";
import type { Sentence } from "../annotate/sentences.ts";
import type { IdSet } from "../match/id-set.ts";
import { UNKNOWN } from "../match/lexicon.ts";
import type { NameForms } from "./name-forms.ts";
import type { NameNeighbours } from "./name-neighbours.ts";
import { NO_BODY, PERSON_WORDS, SUFFIXES } from "./name-word-lists.ts";
import { isGivenIn } from "./name-words.ts";
import type { NameKind, ReadName } from "./read-name.ts";
import type { Run, RunFinder } from "./runs.ts";

/** Tells of whose a name is that no list has as a whole. */
export class NameEvidence {
  readonly #analysis: Analysis;
  readonly #runs: RunFinder;
  readonly #forms: NameForms;
  readonly #neighbours: NameNeighbours;
  readonly #nationality: IdSet;
  /** Last token of every speaker's name. */
  readonly #speakers = new Set<number>();

  constructor(
    analysis: Analysis,
    { runs, forms, neighbours }: { runs: RunFinder; forms: NameForms; neighbours: NameNeighbours },
  ) {
    this.#analysis = analysis;
    this.#runs = runs;
    this.#forms = forms;
    this.#neighbours = neighbours;
    this.#nationality = analysis.ruleset.classes.get("nationality");
    for (const { nameFrom, nameTo } of analysis.text.attributions)
      if (nameTo > nameFrom) this.#speakers.add(nameTo - 1);
  }

  /** The name of a run, of the kind that its words and then its neighbours speak for. */
  withEvidence(run: Run, words: string[]): ReadName {
    const read = this.#forms.named(run, words, null);
    const isListed = this.#isGivenName(run, words);
    if (isListed) read.kind = "person";
    else read.kind = this.#kindByNeighbours(run, read);
    return read;
  }

  /** A given name before one to three more words. */
  #isGivenName(run: Run, words: string[]): boolean {
    const { to } = run;
    const { names, words: known } = this.#analysis.ruleset;
    const parts = words.filter((word) => word !== "");
    const first = parts[0] as string;
    const last = parts.at(-1) as string;
    if (parts.length < 2 || parts.length > PERSON_WORDS || !names.firstName.has(first))
      return false;
    const lastId = this.#analysis.text.tokens.id[to - 1] as number;
    if (this.#forms.hasAmpersand(run)) return false;
    if (names.noName.has(last) && !known.title.has(lastId) && !SUFFIXES.has(last)) return false;
    if (this.#nationality.has(lastId)) return false;
    if (known.monthDay.has(lastId) && last !== "may" && last !== "june") return false;
    if (!names.doubtful.has(first))
      return (
        !known.roleNoun.has(lastId) ||
        parts.length > 2 ||
        lastId === UNKNOWN ||
        known.title.has(lastId)
      );
    return (lastId === UNKNOWN || isGivenIn(names, last)) && !names.place.has(last);
  }

  #kindByNeighbours(run: Run, read: ReadName): NameKind | null {
    const words = read.words.filter((word) => word !== "");
    if (NO_BODY.has(words.at(-1) as string)) return null;
    if (words.length > 1 && this.#forms.hasAmpersand(run)) return "organisation";
    if (words.some((word) => this.#analysis.ruleset.names.head.has(word))) return null;
    if (read.kind !== null) return read.kind;
    if (words.length > 4 || this.#forms.isShouted(run.from, run.to)) return null;
    if (this.#beginsWithPlace(run, words)) return null;
    const isFull = words.length >= 2;
    if (isFull && (SUFFIXES.has(words.at(-1) as string) || this.#hasMiddleInitial(words)))
      return "person";
    const behind = this.#neighbours.kindByApposition(run.to, this.#neighbours.isPlaced(run.from));
    const before = this.#neighbours.kindByWordBefore(run.from);
    if (behind !== null && (isFull || (behind !== "person" && !read.opens))) return behind;
    if (before !== null && (isFull || read.mayBePerson || this.#neighbours.isUnknown(run.from)))
      return before;
    if (!isFull) return null;
    if (read.mayBePerson && this.#neighbours.isNamedRole(run.from)) return "person";
    const isSpeaker = this.#speakers.has(run.to - 1) && words.length <= 4;
    const byWho = this.#runs.wordAt(run.to) === "who" && run.to < this.#sentenceEnd(run);
    if ((isSpeaker || byWho) && this.#neighbours.isUnknown(run.to - 1)) return "person";
    if (read.mayBePerson && run.from > 0 && this.#runs.wordAt(run.from - 1) === "by")
      return "person";
    return null;
  }

  /** `Los Angeles Clippers`: no person. */
  #beginsWithPlace({ from, to }: Run, words: string[]): boolean {
    const { place } = this.#analysis.ruleset.names;
    return to - from > 1 && (place.has(words[0] as string) || place.has(`${words[0]} ${words[1]}`));
  }

  #sentenceEnd(run: Run): number {
    return (this.#analysis.text.sentences[run.sentence] as Sentence).to;
  }

  #hasMiddleInitial(words: string[]): boolean {
    return words.length === 3 && (words[1] as string).length === 1;
  }
}
