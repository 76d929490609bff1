import type { NameList, Places } from "../define.ts";
import { FIRST_WORD, Lexicon, SPECIAL_FORMS, UNKNOWN } from "../match/lexicon.ts";
import * as kind from "./name-kinds.ts";

/** Names that tell people, bodies and places apart. */
export interface NameWords {
  /** What lists say of words and whole names. */
  listed: ListedNames;
  /** Bodies known by initials, as written: `WHO` is one, `who` is none. */
  initials: ReadonlySet<string>;
  /** ISO country code of every place, by plain name; empty for parts of the world. */
  place: ReadonlyMap<string, string>;
}

/** Instead of kinds: several words share the id, or nobody asked for it yet. */
export const MANY = -1;
const UNASKED = -2;

/** Words, and names of several words, with the lists that have them, as bits of `name-kinds.ts`. */
export class ListedNames {
  /** The names; kinds are by its ids. */
  readonly #names: Lexicon;
  readonly #kinds: Int32Array;
  /** Words of texts, and their kinds by id. */
  readonly #words: Lexicon;
  readonly #byWord: Int32Array;

  /**
   * @param kinds of names in lower case with straight apostrophes.
   * @param words the ruleset's lexicon.
   */
  constructor(kinds: ReadonlyMap<string, number>, words: Lexicon) {
    this.#names = new Lexicon([...SPECIAL_FORMS, ...kinds.keys()]);
    this.#kinds = Int32Array.from([...SPECIAL_FORMS.map(() => 0), ...kinds.values()]);
    this.#words = words;
    this.#byWord = new Int32Array(words.size).fill(UNASKED);
  }

  /** Kinds of a token by its lexicon id; `MANY` where its letters must be looked at. */
  ofId(id: number): number {
    const known = this.#byWord[id] as number;
    return known === UNASKED ? this.#ask(id) : known;
  }

  /** Kinds of what stands in a stretch of a text, letter by letter. */
  ofStretch(text: string, from: number, to: number): number {
    return this.#kinds[this.#names.lookUpIn(text, from, to)] as number;
  }

  of(name: string): number {
    return this.ofStretch(name, 0, name.length);
  }

  #ask(id: number): number {
    const form = this.#words.forms[id] as string;
    const isOneWord = id >= FIRST_WORD && !form.endsWith("*");
    const kinds = isOneWord ? this.of(form) : id === UNKNOWN || id >= FIRST_WORD ? MANY : 0;
    this.#byWord[id] = kinds;
    return kinds;
  }
}

/**
 * Lists of names by their ids; a list that a language lacks is empty. They are gathered when a report
 * first asks for one, since a worker that starts to listen has no time for it.
 */
export const nameWords = (
  lists: readonly NameList[],
  places: readonly Places[],
  lexicon: Lexicon,
): NameWords => new LateNames(() => gathered(lists, places, lexicon));

class LateNames implements NameWords {
  readonly #gather: () => NameWords;
  #names: NameWords | undefined;

  constructor(gather: () => NameWords) {
    this.#gather = gather;
  }

  get listed(): ListedNames {
    return this.#all().listed;
  }

  get initials(): ReadonlySet<string> {
    return this.#all().initials;
  }

  get place(): ReadonlyMap<string, string> {
    return this.#all().place;
  }

  #all(): NameWords {
    this.#names ??= this.#gather();
    return this.#names;
  }
}

function gathered(
  lists: readonly NameList[],
  places: readonly Places[],
  lexicon: Lexicon,
): NameWords {
  const namesOf = (id: string) => lists.find((list) => list.id === id)?.names ?? [];
  const plainNamesOf = (id: string) => namesOf(id).map(plainName);
  const organisations = namesOf("organisations").filter(isMixedCase).map(plainName);
  const place = new Map(places.flatMap(placesByName));
  const kinds = kindsByName([
    [kind.FIRST_NAME, plainNamesOf("first-names")],
    [kind.DOUBTFUL, plainNamesOf("doubtful-first-names")],
    [kind.ORGANISATION, organisations],
    [kind.ORGANISATION_END, organisations.flatMap(lastOfSeveral)],
    [kind.HEAD, plainNamesOf("organisation-heads")],
    [kind.TITLE, plainNamesOf("titles")],
    [kind.NO_NAME, plainNamesOf("no-names")],
    [kind.PLACE, place.keys()],
    ...kind.WORDS_OF_KINDS.map(([of, words]) => [of, words.split(" ")] as const),
  ]);
  return {
    listed: new ListedNames(kinds, lexicon),
    initials: new Set(namesOf("organisations").filter((name) => !isMixedCase(name))),
    place,
  };
}

function kindsByName(
  lists: readonly (readonly [number, Iterable<string>])[],
): ReadonlyMap<string, number> {
  const kinds = new Map<string, number>();
  for (const [of, names] of lists)
    for (const name of names) kinds.set(name, (kinds.get(name) ?? 0) | of);
  return kinds;
}

const lastOfSeveral = (name: string): string[] =>
  name.includes(" ") ? [name.slice(name.lastIndexOf(" ") + 1)] : [];

const placesByName = (places: Places): [string, string][] =>
  Object.entries(places).flatMap(([code, names]) =>
    names.split(";").map((name): [string, string] => [plainName(name.trim()), code]),
  );

const isMixedCase = (name: string): boolean => /\p{Ll}/u.test(name);

/** The form in which names are looked up. */
export function plainName(name: string): string {
  const lower = name.toLowerCase();
  return lower.includes("’") ? lower.replaceAll("’", "'") : lower;
}

/** A given name that is no word besides. */
export const isGiven = (kinds: number): boolean =>
  (kinds & (kind.FIRST_NAME | kind.DOUBTFUL)) === kind.FIRST_NAME;
