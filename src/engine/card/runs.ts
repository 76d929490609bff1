import type { AnnotatedText } from "../annotate/annotate.ts";
import type { Sentence } from "../annotate/sentences.ts";
import { ALL_CAPS, JOINED, POSSESSIVE } from "../annotate/tokens.ts";
import type { CompiledRuleset } from "../compile.ts";
import { isWord, OTHER_MARK, SENTENCE_MARK } from "../match/lexicon.ts";
import {
  AND,
  FIELD,
  FIRST_NAME,
  HEAD,
  HOUSE,
  OF,
  OFFICE,
  ON,
  ORGANISATION,
  ORGANISATION_END,
  PARTICLE,
  PARTY,
  PLACE,
  THE,
  TO,
  WEEKDAY,
} from "./name-kinds.ts";
import type { NameTokens } from "./name-tokens.ts";

/** Words with a capital that stand together, with the small words that names hold (`University of Oslo`). Tokens, half-open. */
export interface Run {
  from: number;
  to: number;
  /** Index of its sentence. */
  sentence: number;
}

/** Longest run, in tokens. */
const MAX_RUN = 14;
/** Words behind a body's noun that go on with its name. */
const GOES_ON = OF | ON | TO;
/** Small words that a name may hold, and their most letters. */
const LINK = PARTICLE | GOES_ON | AND;
const LONGEST_LINK = 5;

/** Share of capitals from which a line is set in title case, where capitals tell nothing. */
const TITLE_CASE = 0.6;

/** Finds runs of capitals in the running text. Linear. */
export class RunFinder {
  readonly #text: AnnotatedText;
  readonly #ruleset: CompiledRuleset;
  readonly #words: NameTokens;

  constructor(text: AnnotatedText, ruleset: CompiledRuleset, words: NameTokens) {
    this.#text = text;
    this.#ruleset = ruleset;
    this.#words = words;
  }

  find(): Run[] {
    const { sentences, blocks } = this.#text;
    const runs: Run[] = [];
    for (let index = 0; index < sentences.length; index++) {
      const sentence = sentences[index] as Sentence;
      const kind = blocks[sentence.block]?.kind;
      if (kind === "headline" || kind === "heading") continue;
      if (!this.#isTitleCase(sentence)) this.#findIn(sentence, index, runs);
    }
    return runs;
  }

  #findIn(sentence: Sentence, index: number, runs: Run[]): void {
    const { flags } = this.#text.tokens;
    const words = this.#words;
    let at = words.nextCapital(sentence.from, sentence.to);
    while (at < sentence.to) {
      const to = this.#endOf(at, sentence);
      runs.push({ from: at, to, sentence: index });
      at = to;
      // What a hyphen joins to the run is no run of its own.
      while (at < sentence.to && ((flags[at] as number) & JOINED) !== 0 && !words.isCapital(at))
        at++;
      at = words.nextCapital(at, sentence.to);
    }
  }

  /** A line that no stop ends, with most of its longer words in capitals. */
  #isTitleCase({ from, to }: Sentence): boolean {
    const { tokens } = this.#text;
    if (tokens.id[to - 1] === SENTENCE_MARK) return false;
    let words = 0;
    let capitals = 0;
    for (let at = from; at < to; at++) {
      if (!isWord(tokens.id[at] as number)) continue;
      if ((tokens.end[at] as number) - (tokens.start[at] as number) < 4) continue;
      words++;
      if (this.#words.isCapital(at)) capitals++;
    }
    return words >= 5 && capitals / words >= TITLE_CASE;
  }

  #endOf(from: number, sentence: Sentence): number {
    let to = from + 1;
    let goesOn = false;
    while (to < sentence.to && to - from < MAX_RUN) {
      if (((this.#text.tokens.flags[to - 1] as number) & POSSESSIVE) !== 0) break;
      if (this.#words.isCapital(to) && this.#touches(to - 1, to)) {
        if (this.#joinsTwoPlaces(to) || this.#isLooseWeekday(from, to)) break;
        to++;
        continue;
      }
      const behindMark = this.#behindMark(to, sentence);
      if (behindMark > 0) {
        to = behindMark;
        continue;
      }
      const behindLink = this.#behindLink(from, to, goesOn, sentence);
      if (behindLink === 0) break;
      goesOn ||= (this.#words.kindsAt(to) & GOES_ON) !== 0;
      to = behindLink;
    }
    return to;
  }

  /** Token behind a small word and the capital with which the name goes on there, else 0. */
  #behindLink(from: number, link: number, goesOn: boolean, sentence: Sentence): number {
    const { start, end } = this.#text.tokens;
    // Most runs end here, before a longer word that need not be looked up.
    if ((end[link] as number) - (start[link] as number) > LONGEST_LINK) return 0;
    const kinds = this.#words.kindsAt(link);
    if ((kinds & LINK) === 0 || !this.#touches(link - 1, link)) return 0;
    const next = this.#nextCapital(link, sentence, (kinds & OF) !== 0);
    if (next < 0 || this.#isDay(next)) return 0;
    const isPart =
      (kinds & PARTICLE) !== 0 ||
      ((kinds & GOES_ON) !== 0 && this.#takesOf(link - 1)) ||
      ((kinds & AND) !== 0 && this.#joinsByAnd(from, link, next, goesOn, sentence));
    return isPart ? next + 1 : 0;
  }

  /** `the Senate Finance Committee Wednesday`: a day behind a name of several words is no part of it. */
  #isLooseWeekday(from: number, at: number): boolean {
    return at - from > 1 && (this.#words.kindsAt(at) & WEEKDAY) !== 0;
  }

  #isDay(at: number): boolean {
    return this.#ruleset.words.monthDay.has(this.#text.tokens.id[at] as number);
  }

  /** A body's noun or an office. */
  #takesOf(at: number): boolean {
    const kinds = this.#words.kindsAt(at);
    return (kinds & (HEAD | PARTY)) === HEAD || (kinds & (HOUSE | OFFICE)) !== 0;
  }

  /** One blank or a hyphen between two tokens: no quotation mark, bracket or line break. */
  #touches(before: number, at: number): boolean {
    const { text, tokens } = this.#text;
    const gap = (tokens.start[at] as number) - (tokens.end[before] as number);
    if (gap === 0) return ((tokens.flags[at] as number) & JOINED) === 0;
    if (((tokens.flags[before] as number) & POSSESSIVE) !== 0) return gap === 3;
    if (gap !== 1) return false;
    const code = text.charCodeAt(tokens.end[before] as number);
    return code === 32 || code === 160 || code === 45 || code === 0x2011;
  }

  /** `China-Russia`: two names, not one. */
  #joinsTwoPlaces(at: number): boolean {
    if (((this.#text.tokens.flags[at] as number) & JOINED) === 0) return false;
    return ((this.#words.kindsAt(at - 1) | this.#words.kindsAt(at)) & PLACE) !== 0;
  }

  /** Token behind `J.` or `AT&` where the name goes on there, else 0. */
  #behindMark(mark: number, sentence: Sentence): number {
    const { text, tokens } = this.#text;
    const next = mark + 1;
    if (next >= sentence.to || !this.#words.isCapital(next)) return 0;
    if (tokens.start[mark] !== tokens.end[mark - 1] && tokens.id[mark] !== OTHER_MARK) return 0;
    const sign = text[tokens.start[mark] as number];
    if (tokens.id[mark] === OTHER_MARK) return sign === "&" ? next + 1 : 0;
    if (tokens.id[mark] !== SENTENCE_MARK || sign !== ".") return 0;
    const { words } = this.#ruleset;
    const length = (tokens.end[mark - 1] as number) - (tokens.start[mark - 1] as number);
    const isShort = length === 1 || words.abbreviation.has(tokens.id[mark - 1] as number);
    return isShort && this.#touches(mark, next) ? next + 1 : 0;
  }

  /** The capital behind a small word, or behind it and `the`; −1 where none follows. */
  #nextCapital(at: number, { to }: Sentence, mayHoldThe: boolean): number {
    const next = at + 1;
    if (next >= to || !this.#touches(at, next)) return -1;
    if (this.#words.isCapital(next)) return next;
    const goesOn = mayHoldThe ? PARTICLE | THE : PARTICLE;
    if ((this.#words.kindsAt(next) & goesOn) === 0) return -1;
    if (next + 1 >= to || !this.#touches(next, next + 1)) return -1;
    return this.#words.isCapital(next + 1) ? next + 1 : -1;
  }

  /** `Customs and Border Protection`: a listed body with `and` in its name. */
  #isListedAround(from: number, and: number, { to }: Sentence): boolean {
    for (let end = and + 2; end <= Math.min(and + 4, to); end++) {
      if (!this.#words.isCapital(end - 1)) break;
      if ((this.#words.kindsAt(end - 1) & ORGANISATION_END) === 0) continue;
      for (let first = from; first < and; first++) if (this.#isListedBody(first, end)) return true;
    }
    return false;
  }

  #isListedBody(from: number, to: number): boolean {
    const { text, tokens } = this.#text;
    const { listed } = this.#ruleset.names;
    const kinds = listed.ofStretch(
      text,
      tokens.start[from] as number,
      tokens.end[to - 1] as number,
    );
    return (kinds & ORGANISATION) !== 0;
  }

  /** `Department of Health and Human Services`, `Food and Drug Administration`. */
  #joinsByAnd(
    from: number,
    and: number,
    next: number,
    goesOn: boolean,
    sentence: Sentence,
  ): boolean {
    const words = this.#words;
    const before = words.kindsAt(and - 1);
    const after = words.kindsAt(next);
    if (this.#isListedAround(from, and, sentence)) return true;
    if ((before & PLACE) !== 0 || (after & (FIRST_NAME | PLACE)) !== 0) return false;
    if (goesOn) return (before & HEAD) === 0 && !this.#beginsBody(next, sentence);
    if (and - from > 2 || (before & (HEAD | ORGANISATION | FIRST_NAME)) !== 0) return false;
    if (((this.#text.tokens.flags[and - 1] as number) & ALL_CAPS) !== 0) return false;
    for (let at = next + 1; at < Math.min(next + 3, sentence.to); at++) {
      if (!words.isCapital(at) || !this.#touches(at - 1, at)) return false;
      if ((words.kindsAt(at) & HEAD) !== 0) return (words.kindsAt(from) & FIRST_NAME) === 0;
    }
    return false;
  }

  /** `University of Oslo`, `World Bank`: what follows `and` is a body of its own. */
  #beginsBody(at: number, { to }: Sentence): boolean {
    const link = at + 1 < to ? this.#words.kindsAt(at + 1) : 0;
    if ((this.#words.kindsAt(at) & (HEAD | FIELD)) === HEAD && (link & GOES_ON) !== 0) return true;
    return (link & ORGANISATION_END) !== 0 && this.#isListedPair(at);
  }

  #isListedPair(at: number): boolean {
    const pair = `${this.#words.wordAt(at)} ${this.#words.wordAt(at + 1)}`;
    return (this.#ruleset.names.listed.of(pair) & ORGANISATION) !== 0;
  }
}
