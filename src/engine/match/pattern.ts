import { wordsOf } from "../annotate/tokens.ts";
import { inflectionsOf, PARTS_OF_SPEECH, type PartOfSpeech } from "./inflect.ts";
import { spellingsOf } from "./spelling.ts";

/** One place of a pattern that takes one token. */
export interface TokenPlace {
  kind: "token";
  forms: string[];
  beginnings: string[];
  classes: string[];
  figure: boolean;
  /** A capitalised word that does not begin the sentence. */
  name: boolean;
  /** Any word. */
  any: boolean;
  /** A comma, semicolon, colon or dash. */
  mark: boolean;
}
export type Place =
  | TokenPlace
  | { kind: "gap"; most: number }
  | { kind: "start" }
  | { kind: "end" }
  | { kind: "open" }
  | { kind: "close" };

/** Most straight sequences that one pattern may unfold into. */
const MAX_SEQUENCES = 2_000;
const MAX_PLACES = 16;
const MAX_GAP = 8;
const MAX_GAPS = 2;

const emptyPlace = (): TokenPlace => ({
  kind: "token",
  forms: [],
  beginnings: [],
  classes: [],
  figure: false,
  name: false,
  any: false,
  mark: false,
});

/**
 * Unfolds a pattern (see `ruleSchema`) into straight sequences of places.
 *
 * @throws {SyntaxError} naming the pattern and what is wrong with it.
 */
export function parsePattern(pattern: string): Place[][] {
  const parser = new PatternParser(pattern);
  const sequences = parser.parse().flatMap(withLeadingGapUnfolded);
  for (const sequence of sequences) {
    const gaps = sequence.filter((place) => place.kind === "gap").length;
    const tokens = sequence.filter((place) => place.kind === "token").length;
    if (tokens === 0) parser.fail("holds no word");
    if (tokens > MAX_PLACES || gaps > MAX_GAPS)
      parser.fail(`is longer than ${MAX_PLACES} words or ${MAX_GAPS} gaps`);
  }
  return sequences;
}

/** A gap before the first word becomes so many places for any word: an attempt needs a word to begin at. */
function withLeadingGapUnfolded(sequence: Place[]): Place[][] {
  const first = sequence.findIndex((place) => place.kind === "token" || place.kind === "gap");
  const gap = sequence[first];
  if (gap?.kind !== "gap") return [sequence];
  return Array.from({ length: gap.most + 1 }, (_, words) => [
    ...sequence.slice(0, first),
    ...Array.from({ length: words }, () => ({ ...emptyPlace(), any: true })),
    ...sequence.slice(first + 1),
  ]);
}

/** Carries the part of speech behind a bracket to the last word of each alternative: `(black hole|comet)/n`. */
function withPartsInside(pieces: readonly string[]): string[] {
  const given = [...pieces];
  for (let at = 0; at < given.length; at++) {
    const part = given[at + 1] ?? "";
    if (given[at] !== ")" || !/^\/[a-z]$/.test(part)) continue;
    given.splice(at + 1, 1);
    for (let inside = at - 1; inside >= 0 && given[inside] !== "("; inside--) {
      const ends = given[inside + 1] === ")" || given[inside + 1] === "|";
      if (ends && !/[()|?,\]/]/.test(given[inside] as string)) given[inside] += part;
    }
  }
  return given;
}

class PatternParser {
  readonly #pattern: string;
  readonly #pieces: string[];
  #at = 0;

  constructor(pattern: string) {
    this.#pattern = pattern;
    this.#pieces = withPartsInside(pattern.match(/\.\.\d+|[()[\]|?,]|[^\s()[\]|?,]+/g) ?? []);
  }

  fail(why: string): never {
    throw new SyntaxError(`pattern "${this.#pattern}" ${why}`);
  }

  parse(): Place[][] {
    const sequences = this.#parseSequence();
    if (this.#at < this.#pieces.length) this.fail(`has a stray "${this.#pieces[this.#at]}"`);
    return sequences;
  }

  #parseSequence(): Place[][] {
    let sequences: Place[][] = [[]];
    while (this.#at < this.#pieces.length) {
      const piece = this.#pieces[this.#at];
      if (piece === ")" || piece === "|") break;
      let options = this.#parsePiece();
      if (this.#pieces[this.#at] === "?") {
        this.#at++;
        options = [[], ...options];
      }
      const longer: Place[][] = [];
      for (const sequence of sequences)
        for (const option of options) longer.push([...sequence, ...option]);
      if (longer.length > MAX_SEQUENCES)
        this.fail(`unfolds into more than ${MAX_SEQUENCES} sequences`);
      sequences = longer;
    }
    return sequences;
  }

  #parsePiece(): Place[][] {
    const piece = this.#pieces[this.#at++] ?? this.fail("ends too early");
    if (piece === "(") return this.#parseAlternatives();
    if (piece === "[") return [[{ kind: "open" }]];
    if (piece === "]") return [[{ kind: "close" }]];
    if (piece === ",") return [[{ ...emptyPlace(), mark: true }]];
    if (piece === "?") this.fail('has "?" without anything before it');
    if (/^\.\.\d+$/.test(piece)) {
      const most = Number(piece.slice(2));
      if (most < 1 || most > MAX_GAP) this.fail(`has a gap outside 1 to ${MAX_GAP}`);
      return [[{ kind: "gap", most }]];
    }
    return this.#parseWord(piece);
  }

  #parseAlternatives(): Place[][] {
    const options: Place[][] = [];
    for (;;) {
      options.push(...this.#parseSequence());
      const piece = this.#pieces[this.#at++];
      if (piece === ")") return mergedSingles(options);
      if (piece !== "|") this.fail("has an open bracket");
    }
  }

  #parseWord(piece: string): Place[][] {
    if (piece === "#start") return [[{ kind: "start" }]];
    if (piece === "#end") return [[{ kind: "end" }]];
    if (piece === "#figure") return [[{ ...emptyPlace(), figure: true }]];
    if (piece === "#name") return [[{ ...emptyPlace(), name: true }]];
    if (piece === "_") return [[{ ...emptyPlace(), any: true }]];
    if (piece.startsWith("#")) this.fail(`names an unknown kind "${piece}"`);
    if (piece.startsWith("@")) return [[{ ...emptyPlace(), classes: [piece.slice(1)] }]];
    const slash = piece.lastIndexOf("/");
    const part = slash < 0 ? null : piece.slice(slash + 1);
    if (part !== null && !PARTS_OF_SPEECH.includes(part as PartOfSpeech))
      this.fail(`names an unknown part of speech "${part}"`);
    const words = wordsOf(slash < 0 ? piece : piece.slice(0, slash));
    const places = words.map((word, index): Place => {
      const last = index === words.length - 1;
      return wordPlace(word, last ? (part as PartOfSpeech | null) : null);
    });
    if (places.length === 0) this.fail(`has "${piece}", which holds no word`);
    return [places];
  }
}

function wordPlace(word: string, part: PartOfSpeech | null): TokenPlace {
  const place = emptyPlace();
  if (word.endsWith("*")) {
    place.beginnings = spellingsOf(word.slice(0, -1));
    return place;
  }
  const forms = part === null ? [word] : inflectionsOf(word, part);
  place.forms = [...new Set(forms.flatMap(spellingsOf))];
  return place;
}

/** Alternatives of one word each become one place, which keeps sequences few. */
function mergedSingles(options: Place[][]): Place[][] {
  const merged = emptyPlace();
  let singles = 0;
  const others: Place[][] = [];
  for (const option of options) {
    const [place] = option;
    if (option.length !== 1 || place?.kind !== "token" || place.any || place.mark || place.name) {
      others.push(option);
      continue;
    }
    singles++;
    merged.forms.push(...place.forms);
    merged.beginnings.push(...place.beginnings);
    merged.classes.push(...place.classes);
    merged.figure ||= place.figure;
  }
  return singles === 0
    ? others
    : [merged, ...others.map((option) => option)].map((option) =>
        Array.isArray(option) ? option : [option],
      );
}
