import type { Analysis } from "../analysis.ts";
import { kindOf, LOWER } from "../annotate/characters.ts";
import type { Sentence } from "../annotate/sentences.ts";
import { ALL_CAPS, JOINED } from "../annotate/tokens.ts";
import type { IdSet } from "../match/id-set.ts";
import { isWord, OTHER_MARK, UNKNOWN } from "../match/lexicon.ts";
import { NameNeighbours } from "./name-neighbours.ts";
import { plainName } from "./name-words.ts";
import { type Run, RunFinder } from "./runs.ts";

export type NameKind = "person" | "organisation" | "place";

/** A name as one place in the text has it. Tokens, half-open. */
export interface ReadName {
  from: number;
  to: number;
  sentence: number;
  words: string[];
  /** What the name itself and its neighbours say; null where they say nothing. */
  kind: NameKind | null;
  /** Two or more words of which none is common: a person if anything else in the text says so. */
  mayBePerson: boolean;
  /** A title stands before it (`Mr Smith`): one word is a last name then. */
  titled: boolean;
  /** The capital may come from the sentence's start. */
  opens: boolean;
  /** Initials that follow in brackets. */
  initials: string | null;
}

const PERSON_WORDS = 5;
const MAX_INITIALS = 7;
const SUFFIXES = new Set(["jr", "sr", "ii", "iii", "iv"]);
/** Titles that nothing but a name follows, whatever the word. */
const HONORIFICS = new Set(
  "mr mrs ms mx miss dr prof sen rep gov messrs drs profs sens reps govs lt gen col maj capt cmdr sgt cpl adm sir dame rev".split(
    " ",
  ),
);
/** Heads that are last names too. */
const SURNAME_HEADS = new Set("hall church post lab temple press".split(" "));

/** Reads runs of capitals: whose names they hold, and what the neighbouring words say of them. */
export class NameReader {
  readonly #analysis: Analysis;
  readonly #runs: RunFinder;
  readonly #neighbours: NameNeighbours;
  readonly #nationality: IdSet;
  /** Last token of every speaker's name. */
  readonly #speakers = new Set<number>();

  constructor(analysis: Analysis) {
    this.#analysis = analysis;
    this.#runs = new RunFinder(analysis.text, analysis.ruleset);
    this.#neighbours = new NameNeighbours(analysis, this.#runs);
    this.#nationality = analysis.ruleset.classes.get("nationality");
    for (const { nameFrom, nameTo } of analysis.text.attributions)
      if (nameTo > nameFrom) this.#speakers.add(nameTo - 1);
  }

  /** Every name of the running text, in its order. */
  read(): ReadName[] {
    return this.#runs.find().flatMap((run) => this.#readRun(run));
  }

  #readRun(run: Run): ReadName[] {
    const words = this.#wordsOf(run.from, run.to);
    const whole = this.#listed(words, run.from, run.to);
    if (whole === "nothing") return [];
    if (whole !== null) return [this.#named(run, words, whole)];
    const from = this.#behindOpening(run);
    if (from >= run.to) return [];
    if (from > run.from) return this.#readRun({ ...run, from });
    const last = run.to - 1;
    if (words.length > 1 && this.#isShoutedWord(last) && !this.#isInCapitals(run.from))
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
    if (isBody) return [this.#named(run, words, "organisation")];
    if (first >= run.to) return [];
    if (first > run.from) return [...this.#beforeTitle(run, first), ...this.#titled(run, first)];
    return [this.#withEvidence(run, words)];
  }

  #wordsOf(from: number, to: number): string[] {
    const words: string[] = [];
    const { id } = this.#analysis.text.tokens;
    for (let at = from; at < to; at++)
      words.push(isWord(id[at] as number) ? this.#runs.wordAt(at) : "");
    return words;
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
    if (!organisationEnd.has(words.at(-1) as string) && !this.#isInCapitals(to - 1)) return from;
    for (let tail = from + 1; tail < to; tail++) {
      if (to - tail === 1 && !this.#isInCapitals(tail)) continue;
      const kind = this.#listed(words.slice(tail - from), tail, to);
      if (kind === "organisation") return tail;
    }
    return from;
  }

  /** A single listed word ends a run as a name of its own only in capitals (`Trump FBI`). */
  #isInCapitals(at: number): boolean {
    return ((this.#analysis.text.tokens.flags[at] as number) & ALL_CAPS) !== 0;
  }

  /** A whole word in capitals, not initials or a number (`III`). */
  #isShoutedWord(at: number): boolean {
    const { tokens } = this.#analysis.text;
    const length = (tokens.end[at] as number) - (tokens.start[at] as number);
    return length > 3 && this.#isInCapitals(at);
  }

  /** Leaves out words that have their capital from the sentence's start, and small words. */
  #behindOpening({ from, to, sentence }: Run): number {
    const { ruleset, text } = this.#analysis;
    const { words, names } = ruleset;
    const id = text.tokens.id[from] as number;
    const word = this.#runs.wordAt(from);
    if (!isWord(id)) return from + 1;
    if (words.determiner.has(id) || words.monthDay.has(id)) {
      const isName = names.firstName.has(word) && !this.#opens(from, sentence) && to - from > 1;
      if (!isName) return from + 1;
    }
    if (!this.#opens(from, sentence)) return from;
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
    const inBody = this.#wordsOf(from, to).some((part) => names.head.has(part));
    if (isCommon && !inBody && !this.#nationality.has(id) && to - from > 1) return from + 1;
    return from;
  }

  /** The word begins its sentence, or stands behind a colon or an opening mark. */
  #opens(at: number, sentence: number): boolean {
    const { text, tokens, sentences } = this.#analysis.text;
    const { from } = sentences[sentence] as Sentence;
    let first = from;
    while (first < at && !isWord(tokens.id[first] as number)) first++;
    if (first === at) return true;
    const start = tokens.start[at] as number;
    return "\"“‘'([".includes(text[start - 1] as string) || text[start - 2] === ":";
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
      const words = this.#wordsOf(run.from, to);
      const listed = this.#listed(words, run.from, to);
      const isBody = this.#isBody(words, 0) && !BEFORE_TITLES.has(words.at(-1) as string);
      const kind = listed ?? (isBody ? "organisation" : null);
      if (kind !== null && kind !== "nothing") return [this.#named({ ...run, to }, words, kind)];
    }
    return [];
  }

  #titled(run: Run, first: number): ReadName[] {
    const { names, words } = this.#analysis.ruleset;
    const rest = this.#wordsOf(first, run.to);
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
    if (rest.length === 1 && this.#isInCapitals(first)) return [];
    if (rest.length > PERSON_WORDS || words.determiner.has(id)) return [];
    if (rest.length > 1 && !isHonorific && this.#isCommonPair(first, run.to, rest)) return [];
    const read = this.#withEvidence({ ...run, from: first }, rest);
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

  #withEvidence(run: Run, words: string[]): ReadName {
    const read = this.#named(run, words, null);
    const isListed = this.#isGivenName(run, words);
    if (isListed) read.kind = "person";
    else read.kind = this.#kindByNeighbours(run, read);
    return read;
  }

  #named({ from, to, sentence }: Run, words: string[], kind: NameKind | null): ReadName {
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
        names.length >= 2 && names.length <= 4 && common === 0 && !this.#isShouted(from, to),
      titled: false,
      opens: this.#opens(from, sentence),
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

  #isShouted(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.#isInCapitals(at)) return true;
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
    return closes && isShort && this.#isInCapitals(at) ? at : null;
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
    if (this.#hasAmpersand(run)) return false;
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

  /** `Marks & Spencer` is a firm. */
  #hasAmpersand({ from, to }: Run): boolean {
    const { text, tokens } = this.#analysis.text;
    return text.slice(tokens.start[from], tokens.end[to - 1]).includes("&");
  }

  #kindByNeighbours(run: Run, read: ReadName): NameKind | null {
    const words = read.words.filter((word) => word !== "");
    if (NO_BODY.has(words.at(-1) as string)) return null;
    if (words.length > 1 && this.#hasAmpersand(run)) return "organisation";
    if (words.some((word) => this.#analysis.ruleset.names.head.has(word))) return null;
    if (read.kind !== null) return read.kind;
    if (words.length > 4 || this.#isShouted(run.from, run.to)) return null;
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

/** With a body's noun they name no one body: `City Council`. */
const GENERIC = new Set(
  "city task high county state new old local district grand town village public middle elementary secondary of the and for general joint special air annual first second third".split(
    " ",
  ),
);
/** Behind a word that may be a title they are no last name: `General Election`. */
const NEVER_LAST_NAMES = new Set(
  "election elections electric mills dynamics cities city office executive staff public affairs day house white street avenue time health care relations order orders issues states crimes powers".split(
    " ",
  ),
);
/** Last words of laws, plans and events. */
const NO_BODY = new Set(
  "act acts amendment amendments law laws bill treaty agreement accord clause plan deal order award awards prize day week month year war memo report index protocol convention doctrine initiative program programme strategy revolution syndrome disease virus vaccine".split(
    " ",
  ),
);
/** Parties by their members. */
const PARTIES = new Set(["republicans", "democrats"]);
/** Nouns of bodies that belong to the title behind them: `Press Secretary`. */
const BEFORE_TITLES = new Set(["press", "communications", "news", "media", "technology", "police"]);
const OFFICE_OF = new Set(["of", "for"]);

const isGivenIn = (
  names: { firstName: ReadonlySet<string>; doubtful: ReadonlySet<string> },
  word: string,
): boolean => names.firstName.has(word) && !names.doubtful.has(word);
