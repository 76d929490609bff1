import type { NameList, Places } from "../define.ts";

/** Names that tell people, bodies and places apart, in lower case with straight apostrophes. */
export interface NameWords {
  firstName: ReadonlySet<string>;
  /** Given names that are words too. */
  doubtful: ReadonlySet<string>;
  organisation: ReadonlySet<string>;
  /** Last words of those of several words. */
  organisationEnd: ReadonlySet<string>;
  /** Bodies known by initials, as written: `WHO` is one, `who` is none. */
  initials: ReadonlySet<string>;
  /** `University`, `Ministry`: last words of bodies' names, or those before `of`. */
  head: ReadonlySet<string>;
  /** Titles and callings that stand before a name, written with a capital. */
  title: ReadonlySet<string>;
  noName: ReadonlySet<string>;
  /** ISO country code of every place; empty for parts of the world. */
  place: ReadonlyMap<string, string>;
  /** What a whole name is by these lists: a body before a place, and nothing where it is no name. */
  listed: ReadonlyMap<string, "organisation" | "place" | "nothing">;
}

/** Gathers lists of names by their ids; a list that a language lacks is empty. */
export function nameWords(lists: readonly NameList[], places: readonly Places[]): NameWords {
  const namesOf = (id: string) => lists.find((list) => list.id === id)?.names ?? [];
  const setOf = (id: string) => new Set(namesOf(id).map(plainName));
  const organisations = namesOf("organisations").filter(isMixedCase).map(plainName);
  const organisation = new Set(organisations);
  const noName = setOf("no-names");
  const place = new Map(places.flatMap(placesByName));
  return {
    firstName: setOf("first-names"),
    doubtful: setOf("doubtful-first-names"),
    organisation,
    organisationEnd: new Set(
      organisations.flatMap((name) =>
        name.includes(" ") ? [name.slice(name.lastIndexOf(" ") + 1)] : [],
      ),
    ),
    initials: new Set(namesOf("organisations").filter((name) => !isMixedCase(name))),
    head: setOf("organisation-heads"),
    title: setOf("titles"),
    noName,
    place,
    listed: new Map([
      ...[...place.keys()].map((name) => [name, "place"] as const),
      ...[...noName].map((name) => [name, "nothing"] as const),
      ...[...organisation].map((name) => [name, "organisation"] as const),
    ]),
  };
}

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
export const isGivenIn = (
  names: Pick<NameWords, "firstName" | "doubtful">,
  word: string,
): boolean => names.firstName.has(word) && !names.doubtful.has(word);
