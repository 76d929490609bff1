import { wordsOf } from "../annotate/tokens.ts";
import { sidesOf } from "./counterparts.ts";
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
export type PatternNode =
  | TokenPlace
  | { kind: "gap"; most: number }
  /** An option may be empty: so `x?` is an alternative too. */
  | { kind: "alternatives"; options: PatternNode[][] }
  /** The sentence's start or end, the marked part's beginning or end. They take no token. */
  | { kind: "start" | "end" | "open" | "close" };

/** Bounds that keep an attempt's cost bounded, whatever the text. */
const MAX_WAYS = 20_000;
const MAX_PLACES = 24;
const MAX_GAP = 8;
const MAX_GAPS = 2;

/**
 * Reads a pattern (see `ruleSchema`).
 *
 * @throws {SyntaxError} naming the pattern and what is wrong with it.
 */
export function parsePattern(pattern: string): PatternNode[] {
  const parser = new PatternParser(pattern);
  const nodes = parser.parse();
  if (leastPlaces(nodes) === 0) parser.fail("holds no word, or could match nothing");
  if (mostOf(nodes, "token") > MAX_PLACES) parser.fail(`is longer than ${MAX_PLACES} words`);
  if (mostOf(nodes, "gap") > MAX_GAPS) parser.fail(`has more than ${MAX_GAPS} gaps`);
  if (waysOf(nodes) > MAX_WAYS) parser.fail(`can be read in more than ${MAX_WAYS} ways`);
  return nodes;
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

function leastPlaces(nodes: readonly PatternNode[]): number {
  return sum(
    nodes.map((node) =>
      node.kind === "alternatives"
        ? Math.min(...node.options.map(leastPlaces))
        : Number(node.kind === "token"),
    ),
  );
}

function mostOf(nodes: readonly PatternNode[], kind: "token" | "gap"): number {
  return sum(
    nodes.map((node) =>
      node.kind === "alternatives"
        ? Math.max(...node.options.map((option) => mostOf(option, kind)))
        : Number(node.kind === kind),
    ),
  );
}

function waysOf(nodes: readonly PatternNode[]): number {
  return nodes.reduce(
    (ways, node) => (node.kind === "alternatives" ? ways * sum(node.options.map(waysOf)) : ways),
    1,
  );
}

/** Ways in which a pattern can be read, gaps counted: the most that an attempt at a word may cost. */
export function readingsOf(nodes: readonly PatternNode[]): number {
  return nodes.reduce((readings, node) => {
    if (node.kind === "gap") return readings * (node.most + 1);
    return node.kind === "alternatives" ? readings * sum(node.options.map(readingsOf)) : readings;
  }, 1);
}

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

/** A place for any word. */
const anyPlace = (): TokenPlace => ({ ...emptyPlace(), any: true });

/**
 * The pattern once for each way in which it may begin: an attempt needs a word to begin at, so
 * alternatives and gaps before the first word are unfolded.
 */
export function unfoldedHeads(nodes: PatternNode[]): PatternNode[][] {
  const first = nodes.find(
    ({ kind }) => kind === "token" || kind === "gap" || kind === "alternatives",
  );
  if (first === undefined || first.kind === "token") return [nodes];
  return unfoldedFirst(nodes).flatMap(unfoldedHeads);
}

/** The pattern once for each way of its first alternatives or gap; itself where it has neither. */
export function unfoldedFirst(nodes: PatternNode[]): PatternNode[][] {
  const first = nodes.findIndex(({ kind }) => kind === "gap" || kind === "alternatives");
  const node = nodes[first];
  if (node === undefined) return [nodes];
  const options =
    node.kind === "alternatives"
      ? node.options
      : Array.from({ length: node.kind === "gap" ? node.most + 1 : 0 }, (_, words) =>
          Array.from({ length: words }, anyPlace),
        );
  const before = nodes.slice(0, first);
  const behind = nodes.slice(first + 1);
  return options.map((option) => [...before, ...option, ...behind]);
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

  parse(): PatternNode[] {
    const nodes = this.#parseSequence();
    if (this.#at < this.#pieces.length) this.fail(`has a stray "${this.#pieces[this.#at]}"`);
    const marks = (kind: "open" | "close") =>
      this.#pieces.filter((piece) => piece === (kind === "open" ? "[" : "]")).length;
    if (marks("open") !== marks("close")) this.fail("opens or closes a mark without the other");
    return nodes;
  }

  #parseSequence(): PatternNode[] {
    const nodes: PatternNode[] = [];
    while (this.#at < this.#pieces.length) {
      const piece = this.#pieces[this.#at];
      if (piece === ")" || piece === "|") break;
      const parsed = this.#parsePiece();
      if (this.#pieces[this.#at] === "?") {
        this.#at++;
        nodes.push({ kind: "alternatives", options: [...optionsOf(parsed), []] });
      } else nodes.push(...parsed);
    }
    return nodes;
  }

  #parsePiece(): PatternNode[] {
    const piece = this.#pieces[this.#at++] ?? this.fail("ends too early");
    if (piece === "(") return this.#parseAlternatives();
    if (piece === "[") return [{ kind: "open" }];
    if (piece === "]") return [{ kind: "close" }];
    if (piece === ",") return [{ ...emptyPlace(), mark: true }];
    if (piece === "?") this.fail('has "?" without anything before it');
    if (/^\.\.\d+$/.test(piece)) {
      const most = Number(piece.slice(2));
      if (most < 1 || most > MAX_GAP) this.fail(`has a gap outside 1 to ${MAX_GAP}`);
      return [{ kind: "gap", most }];
    }
    return this.#parseWord(piece);
  }

  #parseAlternatives(): PatternNode[] {
    const options: PatternNode[][] = [];
    for (;;) {
      options.push(this.#parseSequence());
      const piece = this.#pieces[this.#at++];
      if (piece === ")") return mergedAlternatives(options);
      if (piece !== "|") this.fail("has an open bracket");
    }
  }

  #parseWord(piece: string): PatternNode[] {
    if (piece === "#start") return [{ kind: "start" }];
    if (piece === "#end") return [{ kind: "end" }];
    if (piece === "#figure") return [{ ...emptyPlace(), figure: true }];
    if (piece === "#name") return [{ ...emptyPlace(), name: true }];
    if (piece === "_") return [anyPlace()];
    if (piece.startsWith("#")) this.fail(`names an unknown kind "${piece}"`);
    if (piece.startsWith("@")) return [{ ...emptyPlace(), classes: [piece.slice(1)] }];
    const slash = piece.lastIndexOf("/");
    const part = slash < 0 ? null : piece.slice(slash + 1);
    if (part !== null && !PARTS_OF_SPEECH.includes(part as PartOfSpeech))
      this.fail(`names an unknown part of speech "${part}"`);
    const words = wordsOf(slash < 0 ? piece : piece.slice(0, slash));
    if (words.length === 0) this.fail(`has "${piece}", which holds no word`);
    return words.map((word, index) =>
      wordPlace(word, index === words.length - 1 ? (part as PartOfSpeech | null) : null),
    );
  }
}

const optionsOf = (nodes: PatternNode[]): PatternNode[][] => {
  const [only] = nodes;
  return nodes.length === 1 && only?.kind === "alternatives" ? only.options : [nodes];
};

function wordPlace(word: string, part: PartOfSpeech | null): TokenPlace {
  const place = emptyPlace();
  if (word.endsWith("*")) {
    place.beginnings = sidesOf(word.slice(0, -1)).flatMap(spellingsOf);
    return place;
  }
  place.forms = formsOf(word, part);
  return place;
}

/** Every form of a word: of all sides that it may name, inflected, in every spelling. */
export function formsOf(word: string, part: PartOfSpeech | null): string[] {
  const bases = part === "v" ? [word] : sidesOf(word);
  const forms = part === null ? bases : bases.flatMap((base) => inflectionsOf(base, part));
  return [...new Set(forms.flatMap(spellingsOf))];
}

/** Alternatives of one word each become one place, which keeps attempts few. */
function mergedAlternatives(options: PatternNode[][]): PatternNode[] {
  const merged = emptyPlace();
  let singles = 0;
  const others: PatternNode[][] = [];
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
  if (others.length === 0) return [merged];
  return [{ kind: "alternatives", options: singles === 0 ? others : [[merged], ...others] }];
}
