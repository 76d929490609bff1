import type { AnnotatedText } from "../annotate/annotate.ts";
import type { Sentence } from "../annotate/sentences.ts";
import { ALL_CAPS, CAPITALISED, JOINED, POSSESSIVE } from "../annotate/tokens.ts";
import type { CompiledRuleset } from "../compile.ts";
import { isWord, OTHER_MARK, SENTENCE_MARK } from "../match/lexicon.ts";
import { plainName } from "./name-words.ts";

/** Words with a capital that stand together, with the small words that names hold (`University of Oslo`). Tokens, half-open. */
export interface Run {
  from: number;
  to: number;
  /** Index of its sentence. */
  sentence: number;
}

/** Longest run, in tokens. */
const MAX_RUN = 14;
/** Words inside a person's name. */
const PARTICLES = new Set(
  "de del della van von der den ter ten bin ibn al el la le du da dos di abu zu af ben".split(" "),
);
/** Words behind a body's noun that go on with its name. */
const OF = new Set(["of", "for", "on", "to"]);
/** Titles that go on with `of`: `Secretary of State`. */
const OFFICES = new Set(
  "secretary director speaker minister undersecretary chancellor chief".split(" "),
);

/** Nouns of bodies that are fields of work too: `University of Science and Technology of …`. */
const FIELDS = new Set(
  "technology technologies services service international systems resources communications industries works".split(
    " ",
  ),
);

const WEEKDAYS = new Set("monday tuesday wednesday thursday friday saturday sunday".split(" "));
/** Members' names: what follows with `on` is where they are. */
const MEMBERS = new Set(["republicans", "democrats"]);

/** Share of capitals from which a line is set in title case, where capitals tell nothing. */
const TITLE_CASE = 0.6;

/** Finds runs of capitals in the running text. Linear. */
export class RunFinder {
  readonly #text: AnnotatedText;
  readonly #ruleset: CompiledRuleset;
  /** Words that were asked for, by token. */
  readonly #words: (string | undefined)[];

  constructor(text: AnnotatedText, ruleset: CompiledRuleset) {
    this.#text = text;
    this.#ruleset = ruleset;
    this.#words = new Array<string | undefined>(text.tokens.count);
  }

  find(): Run[] {
    const { sentences, blocks, tokens } = this.#text;
    const runs: Run[] = [];
    for (const [index, sentence] of sentences.entries()) {
      const kind = blocks[sentence.block]?.kind;
      if (kind === "headline" || kind === "heading") continue;
      if (this.#isTitleCase(sentence)) continue;
      for (let at = sentence.from; at < sentence.to; ) {
        if (!this.isCapital(at)) {
          at++;
          continue;
        }
        const to = this.#endOf(at, sentence);
        runs.push({ from: at, to, sentence: index });
        at = to;
        const isTail = () => ((tokens.flags[at] as number) & JOINED) !== 0 && !this.isCapital(at);
        while (at < sentence.to && isTail()) at++;
      }
    }
    return runs;
  }

  isCapital(at: number): boolean {
    const { flags, id } = this.#text.tokens;
    return ((flags[at] as number) & CAPITALISED) !== 0 && isWord(id[at] as number);
  }

  /** A token's word as lists of names hold it. */
  wordAt(at: number): string {
    const known = this.#words[at];
    if (known !== undefined) return known;
    const word = this.#written(at, at + 1);
    this.#words[at] = word;
    return word;
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
      if (this.isCapital(at)) capitals++;
    }
    return words >= 5 && capitals / words >= TITLE_CASE;
  }

  #endOf(from: number, sentence: Sentence): number {
    let to = from + 1;
    let goesOn = false;
    while (to < sentence.to && to - from < MAX_RUN) {
      if (((this.#text.tokens.flags[to - 1] as number) & POSSESSIVE) !== 0) break;
      if (this.isCapital(to) && this.#touches(to - 1, to)) {
        if (this.#joinsTwoPlaces(to) || this.#isLooseWeekday(from, to)) break;
        to++;
        continue;
      }
      const behindMark = this.#behindMark(to, sentence);
      if (behindMark > 0) {
        to = behindMark;
        continue;
      }
      if (!this.#touches(to - 1, to)) break;
      const word = this.wordAt(to);
      const next = this.#nextCapital(to, sentence, word === "of" || word === "for");
      if (next < 0 || this.#isDay(next)) break;
      if (PARTICLES.has(word)) to = next + 1;
      else if (OF.has(word) && (this.#isHead(to - 1) || OFFICES.has(this.wordAt(to - 1)))) {
        goesOn = true;
        to = next + 1;
      } else if (word === "and" && this.#joinsByAnd(from, to, next, goesOn, sentence))
        to = next + 1;
      else break;
    }
    return to;
  }

  /** `the Senate Finance Committee Wednesday`: a day behind a name of several words is no part of it. */
  #isLooseWeekday(from: number, at: number): boolean {
    return at - from > 1 && WEEKDAYS.has(this.wordAt(at));
  }

  #isDay(at: number): boolean {
    return this.#ruleset.words.monthDay.has(this.#text.tokens.id[at] as number);
  }

  #isHead(at: number): boolean {
    const word = this.wordAt(at);
    return (this.#ruleset.names.head.has(word) && !MEMBERS.has(word)) || word === "house";
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
    const { place } = this.#ruleset.names;
    const isOne = (token: number) => place.has(this.wordAt(token));
    return isOne(at - 1) || isOne(at);
  }

  /** Token behind `J.` or `AT&` where the name goes on there, else 0. */
  #behindMark(mark: number, sentence: Sentence): number {
    const { text, tokens } = this.#text;
    const next = mark + 1;
    if (next >= sentence.to || !this.isCapital(next)) return 0;
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
    if (this.isCapital(next)) return next;
    const word = this.wordAt(next);
    const goesOn = (mayHoldThe && word === "the") || PARTICLES.has(word);
    if (!goesOn || next + 1 >= to || !this.#touches(next, next + 1)) return -1;
    return this.isCapital(next + 1) ? next + 1 : -1;
  }

  /** `Customs and Border Protection`: a listed body with `and` in its name. */
  #isListedAround(from: number, and: number, { to }: Sentence): boolean {
    const { organisation, organisationEnd } = this.#ruleset.names;
    for (let end = and + 2; end <= Math.min(and + 4, to); end++) {
      if (!this.isCapital(end - 1)) break;
      if (!organisationEnd.has(this.wordAt(end - 1))) continue;
      for (let first = from; first < and; first++)
        if (organisation.has(this.#written(first, end))) return true;
    }
    return false;
  }

  #written(from: number, to: number): string {
    const { text, tokens } = this.#text;
    return plainName(text.slice(tokens.start[from] as number, tokens.end[to - 1] as number));
  }

  /** `Department of Health and Human Services`, `Food and Drug Administration`. */
  #joinsByAnd(
    from: number,
    and: number,
    next: number,
    goesOn: boolean,
    sentence: Sentence,
  ): boolean {
    const { names } = this.#ruleset;
    const before = this.wordAt(and - 1);
    const after = this.wordAt(next);
    if (this.#isListedAround(from, and, sentence)) return true;
    if (names.place.has(before) || names.firstName.has(after) || names.place.has(after))
      return false;
    if (goesOn) {
      const link = next + 1 < sentence.to ? this.wordAt(next + 1) : "";
      const beginsBody = names.head.has(after) && !FIELDS.has(after) && OF.has(link);
      return !beginsBody && !names.head.has(before) && !names.organisation.has(`${after} ${link}`);
    }
    if (
      and - from > 2 ||
      names.head.has(before) ||
      names.organisation.has(before) ||
      names.firstName.has(before)
    )
      return false;
    if (((this.#text.tokens.flags[and - 1] as number) & ALL_CAPS) !== 0) return false;
    for (let at = next + 1; at < Math.min(next + 3, sentence.to); at++) {
      if (!this.isCapital(at) || !this.#touches(at - 1, at)) return false;
      if (names.head.has(this.wordAt(at))) return !names.firstName.has(this.wordAt(from));
    }
    return false;
  }
}
