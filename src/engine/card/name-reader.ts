import type { Analysis } from "../analysis.ts";
import type { IdSet } from "../match/id-set.ts";
import { isWord, UNKNOWN } from "../match/lexicon.ts";
import { NameEvidence, PERSON_WORDS } from "./name-evidence.ts";
import { NameForms } from "./name-forms.ts";
import {
  BEFORE_TITLE,
  FIRST_NAME,
  GENERIC,
  HEAD,
  HONORIFIC,
  HOUSE,
  NEVER_LAST_NAME,
  NO_BODY,
  OF,
  ON,
  ORGANISATION,
  PARTY,
  PLACE,
  SURNAME_HEAD,
} from "./name-kinds.ts";
import { NameNeighbours } from "./name-neighbours.ts";
import { NameTokens } from "./name-tokens.ts";
import { isGiven } from "./name-words.ts";
import type { ReadName } from "./read-name.ts";
import { type Run, RunFinder } from "./runs.ts";
import { WholeNames } from "./whole-names.ts";

/** Reads runs of capitals: whose names they hold, and what the neighbouring words say of them. */
export class NameReader {
  readonly #analysis: Analysis;
  readonly #words: NameTokens;
  readonly #listed: WholeNames;
  readonly #neighbours: NameNeighbours;
  readonly #nationality: IdSet;
  readonly #forms: NameForms;
  readonly #evidence: NameEvidence;
  readonly #found: ReadName[] = [];

  constructor(analysis: Analysis) {
    const { text, ruleset } = analysis;
    this.#analysis = analysis;
    this.#words = new NameTokens(text, ruleset);
    this.#listed = new WholeNames(text, ruleset, this.#words);
    this.#neighbours = new NameNeighbours(text, ruleset, this.#words);
    this.#nationality = ruleset.classes.get("nationality");
    this.#forms = new NameForms(text, this.#words, ruleset.names.listed);
    this.#evidence = new NameEvidence(analysis, {
      words: this.#words,
      forms: this.#forms,
      neighbours: this.#neighbours,
    });
  }

  /** Every name of the running text, in its order. */
  read(): ReadName[] {
    const { text, ruleset } = this.#analysis;
    for (const run of new RunFinder(text, ruleset, this.#words).find()) this.#readRun(run);
    return this.#found;
  }

  /** Takes the names of a run. */
  #readRun(run: Run): void {
    const { from, to, sentence } = run;
    const whole = this.#listed.whole(from, to);
    if (whole === "nothing") return;
    if (whole !== null) {
      this.#found.push(this.#forms.named(run, whole));
      return;
    }
    const behindOpening = this.#behindOpening(run);
    if (behindOpening >= to) return;
    if (behindOpening > from) {
      this.#readRun({ from: behindOpening, to, sentence });
      return;
    }
    const split = this.#splitOf(run);
    if (split > from) {
      this.#readRun({ from, to: split, sentence });
      this.#readRun({ from: split, to, sentence });
      return;
    }
    if ((this.#words.kindsAt(to - 1) & PARTY) !== 0 && !this.#isPartOfParty(run)) {
      this.#readRun({ from: to - 1, to, sentence });
      return;
    }
    this.#readWhole(run);
  }

  /** Where two names meet in a run (`Trump White House` names both, `Boston Globe` one), or its first token. */
  #splitOf({ from, to }: Run): number {
    const last = to - 1;
    if (last > from && this.#forms.isShoutedWord(last) && !this.#words.isInCapitals(from))
      return last;
    return this.#listed.tailOf(from, to);
  }

  /** Takes a run as one name, perhaps behind a title. */
  #readWhole(run: Run): void {
    const { from, to } = run;
    const first = this.#firstOfPerson(from, to);
    if (this.#isBody(from, to, first)) this.#found.push(this.#forms.named(run, "organisation"));
    else if (first >= to) return;
    else if (first > from) {
      this.#readBeforeTitle(run, first);
      this.#readTitled(run, first);
    } else this.#found.push(this.#evidence.withEvidence(run));
  }

  /** Leaves out words that have their capital from the sentence's start, and small words. */
  #behindOpening({ from, to, sentence }: Run): number {
    const { words } = this.#analysis.ruleset;
    const id = this.#analysis.text.tokens.id[from] as number;
    if (!isWord(id)) return from + 1;
    const opens = this.#forms.opens(from, sentence);
    const isFirstName = (this.#words.kindsAt(from) & FIRST_NAME) !== 0 && to - from > 1;
    if ((words.determiner.has(id) || words.monthDay.has(id)) && (opens || !isFirstName))
      return from + 1;
    if (!opens) return from;
    const isGivenName = isFirstName && !words.beforeNoun.has(id) && !words.auxiliary.has(id);
    if (isGivenName || this.#listed.begins(from, to)) return from;
    if (this.#isSmall(id)) return from + 1;
    if (to - from === 1 || this.#nationality.has(id)) return from;
    const isCommon = id !== UNKNOWN && !words.title.has(id) && !words.roleNoun.has(id);
    return isCommon && !this.#hasHead(from, to) ? from + 1 : from;
  }

  /** A word with a capital by its place alone. */
  #isSmall(id: number): boolean {
    const { words } = this.#analysis.ruleset;
    return (
      words.starter.has(id) ||
      words.auxiliary.has(id) ||
      words.pronoun.has(id) ||
      words.beforeNoun.has(id) ||
      words.that.has(id) ||
      words.neverHead.has(id) ||
      words.contrast.has(id) ||
      words.concession.has(id) ||
      words.hedge.has(id)
    );
  }

  #hasHead(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if ((this.#words.kindsAt(at) & HEAD) !== 0) return true;
    return false;
  }

  /** `House Republicans`, `Texas Democrats`; not `Nine Democrats`. */
  #isPartOfParty({ from, to }: Run): boolean {
    const { names } = this.#analysis.ruleset;
    const { id } = this.#analysis.text.tokens;
    const words: string[] = [];
    for (let at = from; at < to - 1; at++)
      words.push(isWord(id[at] as number) ? this.#words.wordAt(at) : "");
    const before = words.join(" ");
    return (
      words.length === 0 ||
      before === "congressional" ||
      (names.listed.of(before) & (ORGANISATION | PLACE)) !== 0
    );
  }

  /** Token behind the last title, the run's first token where there is none, its end where nothing else is there. */
  #firstOfPerson(from: number, to: number): number {
    const { id } = this.#analysis.text.tokens;
    let first = from;
    for (let at = from; at < to; at++) {
      if (!this.#neighbours.isTitle(at)) continue;
      const kinds = this.#words.kindsAt(at);
      const before = at > from ? this.#words.kindsAt(at - 1) : 0;
      const isSurname = (before & FIRST_NAME) !== 0 && (kinds & HONORIFIC) === 0;
      const isGivenName = (kinds & FIRST_NAME) !== 0 && at === from && to - from > 1;
      if (isSurname || isGivenName) continue;
      first = at + 1;
      if (first < to && !isWord(id[first] as number)) first++;
    }
    if (first >= to || (this.#words.kindsAt(first) & OF) === 0) return first;
    for (let at = first + 1; at < to; at++)
      if ((this.#words.kindsAt(at) & FIRST_NAME) !== 0) return at;
    return to;
  }

  /** `… University`, `Bank of …`, `Department of …`; `first`: the first token behind a title. */
  #isBody(from: number, to: number, first: number): boolean {
    const head = this.#headOf(from, to);
    if (head === null) return false;
    const last = this.#words.kindsAt(to - 1);
    if (to - from > 1 && (last & HEAD) !== 0) {
      const isPair = to - from === 2 && isGiven(this.#words.kindsAt(from));
      return !(isPair && (last & SURNAME_HEAD) !== 0);
    }
    const link = head + 1 < to ? this.#words.kindsAt(head + 1) : 0;
    if (head < from || (link & (OF | ON)) === 0) return false;
    // `Department of Justice`, `Bureau of Consumer Protection`: titles elsewhere.
    const behind = first < to ? this.#words.kindsAt(first) : 0;
    return first <= head + 1 || (behind & FIRST_NAME) === 0;
  }

  /** First noun of a body, or −1; null where the words name no one body. */
  #headOf(from: number, to: number): number | null {
    let head = -1;
    let isGeneric = true;
    for (let at = from; at < to; at++) {
      const kinds = this.#words.kindsAt(at);
      if ((kinds & (HEAD | GENERIC)) === 0) isGeneric = false;
      if (head < 0 && (kinds & (HEAD | HOUSE)) !== 0) head = at;
    }
    return isGeneric ? null : head;
  }

  /** `White House` of `White House Chief of Staff Jane Roe`, `Ohio` of `Ohio Gov. Jane Roe`. */
  #readBeforeTitle(run: Run, first: number): void {
    for (let to = first - 1; to > run.from; to--) {
      const listed = this.#listed.whole(run.from, to);
      const isBody =
        this.#isBody(run.from, to, run.from) && (this.#words.kindsAt(to - 1) & BEFORE_TITLE) === 0;
      const kind = listed ?? (isBody ? "organisation" : null);
      if (kind === null || kind === "nothing") continue;
      this.#found.push(this.#forms.named({ ...run, to }, kind));
      return;
    }
  }

  #readTitled({ to, sentence }: Run, first: number): void {
    const behind = this.#behindNationality(first, to);
    if (behind > first) {
      this.#readRun({ from: behind, to, sentence });
      return;
    }
    const listed = this.#listed.whole(first, to);
    if (listed === "nothing" || listed === "place") return;
    const isHonorific = (this.#words.kindsAt(first - 1) & HONORIFIC) !== 0;
    if (!isHonorific && (listed === "organisation" || this.#isCommon(first, to))) return;
    if (to - first === 1 && this.#words.isInCapitals(first)) return;
    const id = this.#analysis.text.tokens.id[first] as number;
    if (to - first > PERSON_WORDS || this.#analysis.ruleset.words.determiner.has(id)) return;
    const read = this.#evidence.withEvidence({ from: first, to, sentence });
    read.kind = "person";
    read.titled = true;
    this.#found.push(read);
  }

  /**
   * `Election` behind `General`; `National Intelligence` behind `Director of`: neither a given name nor
   * an uncommon last one.
   */
  #isCommon(first: number, to: number): boolean {
    const { organisationNoun, vagueGroup } = this.#analysis.ruleset.words;
    const { id } = this.#analysis.text.tokens;
    const kinds = this.#words.kindsAt(first);
    const word = id[first] as number;
    if (to - first === 1)
      return (
        (kinds & (HEAD | NEVER_LAST_NAME | NO_BODY)) !== 0 ||
        organisationNoun.has(word) ||
        vagueGroup.has(word)
      );
    if ((kinds & FIRST_NAME) !== 0) return false;
    const isKnown = word !== UNKNOWN && id[to - 1] !== UNKNOWN;
    return isKnown || (this.#words.kindsAt(to - 1) & NO_BODY) !== 0;
  }

  #behindNationality(from: number, to: number): number {
    let at = from;
    while (at < to - 1 && this.#nationality.has(this.#analysis.text.tokens.id[at] as number)) at++;
    return at;
  }
}
