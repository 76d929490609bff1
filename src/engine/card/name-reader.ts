import type { Analysis } from "../analysis.ts";
import { kindOf, LOWER } from "../annotate/characters.ts";
import type { IdSet } from "../match/id-set.ts";
import { isWord, UNKNOWN } from "../match/lexicon.ts";
import { NameEvidence } from "./name-evidence.ts";
import { NameForms } from "./name-forms.ts";
import { NameNeighbours } from "./name-neighbours.ts";
import {
  BEFORE_TITLES,
  GENERIC,
  HONORIFICS,
  NEVER_LAST_NAMES,
  NO_BODY,
  OFFICE_OF,
  PARTIES,
  PERSON_WORDS,
  SURNAME_HEADS,
} from "./name-word-lists.ts";
import { isGivenIn, plainName } from "./name-words.ts";
import type { NameKind, ReadName } from "./read-name.ts";
import { type Run, RunFinder } from "./runs.ts";

/** Reads runs of capitals: whose names they hold, and what the neighbouring words say of them. */
export class NameReader {
  readonly #analysis: Analysis;
  readonly #runs: RunFinder;
  readonly #neighbours: NameNeighbours;
  readonly #nationality: IdSet;
  readonly #forms: NameForms;
  readonly #evidence: NameEvidence;

  constructor(analysis: Analysis) {
    this.#analysis = analysis;
    this.#runs = new RunFinder(analysis.text, analysis.ruleset);
    this.#neighbours = new NameNeighbours(analysis, this.#runs);
    this.#nationality = analysis.ruleset.classes.get("nationality");
    this.#forms = new NameForms(analysis, this.#runs);
    this.#evidence = new NameEvidence(analysis, {
      runs: this.#runs,
      forms: this.#forms,
      neighbours: this.#neighbours,
    });
  }

  /** Every name of the running text, in its order. */
  read(): ReadName[] {
    return this.#runs.find().flatMap((run) => this.#readRun(run));
  }

  #readRun(run: Run): ReadName[] {
    const words = this.#forms.wordsOf(run.from, run.to);
    const whole = this.#listed(words, run.from, run.to);
    if (whole === "nothing") return [];
    if (whole !== null) return [this.#forms.named(run, words, whole)];
    const from = this.#behindOpening(run);
    if (from >= run.to) return [];
    if (from > run.from) return this.#readRun({ ...run, from });
    const last = run.to - 1;
    if (words.length > 1 && this.#forms.isShoutedWord(last) && !this.#forms.isInCapitals(run.from))
      return [...this.#readRun({ ...run, to: last }), ...this.#readRun({ ...run, from: last })];
    const tail = this.#listedTail(run, words);
    if (tail > run.from) {
      const rest = this.#readRun({ ...run, from: tail });
      // `Trump White House` names both; `Boston Globe` names one.
      return [...this.#readRun({ ...run, to: tail }), ...rest];
    }
    if (PARTIES.has(words.at(-1) as string) && !this.#isPartOfParty(words))
      return this.#readRun({ ...run, from: last });
    const first = this.#firstOfPerson(run, words);
    const isBody = this.#isBody(words, first - run.from);
    if (isBody) return [this.#forms.named(run, words, "organisation")];
    if (first >= run.to) return [];
    if (first > run.from) return [...this.#beforeTitle(run, first), ...this.#titled(run, first)];
    return [this.#evidence.withEvidence(run, words)];
  }

  #listed(words: string[], from: number, to: number): NameKind | "nothing" | null {
    const { names, words: known } = this.#analysis.ruleset;
    const { text } = this.#analysis;
    const { tokens } = text;
    const start = tokens.start[from] as number;
    const end = tokens.end[to - 1] as number;
    const mayBeInitials = kindOf(text.text.charCodeAt(start + 1)) !== LOWER;
    if (mayBeInitials && names.initials.has(text.text.slice(start, end))) return "organisation";
    const joined = to - from === 1 ? (words[0] as string) : plainName(text.text.slice(start, end));
    const listed = names.listed.get(joined);
    if (listed !== undefined) return listed;
    if (to - from > 1) return null;
    const id = tokens.id[from] as number;
    if (this.#nationality.has(id) || known.monthDay.has(id)) return "nothing";
    if (known.title.has(id) && !names.firstName.has(words[0] as string)) return "nothing";
    return names.head.has(words[0] as string) ? "nothing" : null;
  }

  /** First token of a listed body or place that ends the run, or the run's first token. */
  #listedTail({ from, to }: Run, words: string[]): number {
    const { organisationEnd } = this.#analysis.ruleset.names;
    if (!organisationEnd.has(words.at(-1) as string) && !this.#forms.isInCapitals(to - 1))
      return from;
    for (let tail = from + 1; tail < to; tail++) {
      if (to - tail === 1 && !this.#forms.isInCapitals(tail)) continue;
      const kind = this.#listed(words.slice(tail - from), tail, to);
      if (kind === "organisation") return tail;
    }
    return from;
  }

  /** Leaves out words that have their capital from the sentence's start, and small words. */
  #behindOpening({ from, to, sentence }: Run): number {
    const { ruleset, text } = this.#analysis;
    const { words, names } = ruleset;
    const id = text.tokens.id[from] as number;
    const word = this.#runs.wordAt(from);
    if (!isWord(id)) return from + 1;
    if (words.determiner.has(id) || words.monthDay.has(id)) {
      const isName =
        names.firstName.has(word) && !this.#forms.opens(from, sentence) && to - from > 1;
      if (!isName) return from + 1;
    }
    if (!this.#forms.opens(from, sentence)) return from;
    const isGiven =
      names.firstName.has(word) &&
      to - from > 1 &&
      !words.beforeNoun.has(id) &&
      !words.auxiliary.has(id);
    const pair = to - from > 1 ? `${word} ${this.#runs.wordAt(from + 1)}` : word;
    if (isGiven || names.place.has(word) || names.organisation.has(pair)) return from;
    const isSmall =
      words.starter.has(id) ||
      words.auxiliary.has(id) ||
      words.pronoun.has(id) ||
      words.beforeNoun.has(id) ||
      words.that.has(id) ||
      words.neverHead.has(id) ||
      words.contrast.has(id) ||
      words.concession.has(id) ||
      words.hedge.has(id);
    if (isSmall) return from + 1;
    const isCommon = id !== UNKNOWN && !words.title.has(id) && !words.roleNoun.has(id);
    const inBody = this.#forms.wordsOf(from, to).some((part) => names.head.has(part));
    if (isCommon && !inBody && !this.#nationality.has(id) && to - from > 1) return from + 1;
    return from;
  }

  /** `House Republicans`, `Texas Democrats`; not `Nine Democrats`. */
  #isPartOfParty(words: string[]): boolean {
    const { names } = this.#analysis.ruleset;
    const before = words.slice(0, -1).join(" ");
    return (
      words.length === 1 ||
      before === "congressional" ||
      names.organisation.has(before) ||
      names.place.has(before)
    );
  }

  /** Token behind the last title, the run's first token where there is none, its end where nothing else is there. */
  #firstOfPerson({ from, to }: Run, words: string[]): number {
    const { names } = this.#analysis.ruleset;
    let first = from;
    for (let at = from; at < to; at++) {
      if (!this.#neighbours.isTitle(at)) continue;
      const before = words[at - from - 1];
      const word = words[at - from] as string;
      const isSurname = names.firstName.has(before ?? "") && !HONORIFICS.has(word);
      const isGiven = names.firstName.has(word) && at === from && to - from > 1;
      if (isSurname || isGiven) continue;
      first = at + 1;
      if (words[first - from] === "") first++;
    }
    if (OFFICE_OF.has(words[first - from] ?? "")) {
      const given = words.findIndex(
        (word, index) => index > first - from && names.firstName.has(word),
      );
      return given < 0 ? to : from + given;
    }
    return first;
  }

  /** `… University`, `Bank of …`, `Department of …`; `before`: index of the first word behind a title. */
  #isBody(words: string[], before: number): boolean {
    const { names } = this.#analysis.ruleset;
    const last = words.at(-1) as string;
    const given = isGivenIn(names, words[0] as string) && words.length === 2;
    if (words.every((word) => names.head.has(word) || GENERIC.has(word))) return false;
    if (words.length > 1 && names.head.has(last)) return !(given && SURNAME_HEADS.has(last));
    const head = words.findIndex((word) => names.head.has(word) || word === "house");
    const link = words[head + 1] ?? "";
    const goesOn = link === "of" || link === "for" || link === "on";
    // `Department of Justice`, `Bureau of Consumer Protection`: titles elsewhere.
    const namesPerson = names.firstName.has(words[before] ?? "");
    return head >= 0 && goesOn && (before <= head + 1 || !namesPerson);
  }

  /** `White House` of `White House Chief of Staff Jane Roe`, `Ohio` of `Ohio Gov. Jane Roe`. */
  #beforeTitle(run: Run, first: number): ReadName[] {
    for (let to = first - 1; to > run.from; to--) {
      const words = this.#forms.wordsOf(run.from, to);
      const listed = this.#listed(words, run.from, to);
      const isBody = this.#isBody(words, 0) && !BEFORE_TITLES.has(words.at(-1) as string);
      const kind = listed ?? (isBody ? "organisation" : null);
      if (kind !== null && kind !== "nothing")
        return [this.#forms.named({ ...run, to }, words, kind)];
    }
    return [];
  }

  #titled(run: Run, first: number): ReadName[] {
    const { names, words } = this.#analysis.ruleset;
    const rest = this.#forms.wordsOf(first, run.to);
    const from = this.#behindNationality(first, run.to);
    if (from > first) return this.#readRun({ ...run, from });
    const listed = this.#listed(rest, first, run.to);
    if (listed === "nothing" || listed === "place") return [];
    const id = this.#analysis.text.tokens.id[first] as number;
    const title = this.#runs.wordAt(first - 1) || this.#runs.wordAt(Math.max(run.from, first - 2));
    const isHonorific = HONORIFICS.has(title);
    const isCommon =
      names.head.has(rest[0] as string) ||
      NEVER_LAST_NAMES.has(rest[0] as string) ||
      NO_BODY.has(rest[0] as string) ||
      words.organisationNoun.has(id) ||
      words.vagueGroup.has(id);
    if (rest.length === 1 && isCommon && !isHonorific) return [];
    if (listed === "organisation" && !isHonorific) return [];
    if (rest.length === 1 && this.#forms.isInCapitals(first)) return [];
    if (rest.length > PERSON_WORDS || words.determiner.has(id)) return [];
    if (rest.length > 1 && !isHonorific && this.#isCommonPair(first, run.to, rest)) return [];
    const read = this.#evidence.withEvidence({ ...run, from: first }, rest);
    return [{ ...read, kind: "person", titled: true }];
  }

  /** `National Intelligence` behind `Director of`: neither a given name nor an uncommon last one. */
  #isCommonPair(from: number, to: number, words: string[]): boolean {
    const { id } = this.#analysis.text.tokens;
    if (this.#analysis.ruleset.names.firstName.has(words[0] as string)) return false;
    return (id[from] !== UNKNOWN && id[to - 1] !== UNKNOWN) || NO_BODY.has(words.at(-1) as string);
  }

  #behindNationality(from: number, to: number): number {
    let at = from;
    while (at < to - 1 && this.#nationality.has(this.#analysis.text.tokens.id[at] as number)) at++;
    return at;
  }
}
