import { inflectionsOf } from "./inflect.ts";

/**
 * Words that stand for each other when sides are swapped. A place of a pattern that takes one of a
 * row takes them all, so that no rule, guard or cue can speak of one side only: neutrality by
 * construction, which the tests then prove. Rows that share a word become one.
 */
const ROWS: readonly (readonly string[])[] = [
  // political sides
  ["left", "right"],
  ["leftist", "rightist"],
  ["leftism", "rightism"],
  ["leftwing", "rightwing"],
  ["lefty", "righty"],
  ["liberal", "conservative"],
  ["liberalism", "conservatism"],
  ["democrat", "republican"],
  ["democratic", "republican"],
  ["labour", "tory"],
  // religions
  ["muslim", "christian", "jew", "hindu", "buddhist", "sikh"],
  ["islamic", "christian", "jewish", "hindu", "buddhist", "sikh"],
  ["islam", "christianity", "judaism", "hinduism", "buddhism", "sikhism"],
  ["mosque", "church", "synagogue", "temple", "gurdwara"],
  // genders
  ["he", "she"],
  ["he's", "she's"],
  ["he'd", "she'd"],
  ["he'll", "she'll"],
  ["his", "her"],
  ["him", "her"],
  ["himself", "herself"],
  ["man", "woman"],
  ["boy", "girl"],
  ["male", "female"],
  ["husband", "wife"],
  ["father", "mother"],
  ["brother", "sister"],
  ["son", "daughter"],
  // skin colours
  ["white", "black"],
];

/** Rows whose words have a plural that is a word too. */
const isNouns = (row: readonly string[]) =>
  row.every((word) => !/['s]$|ism$|ity$|^(he|she|him|her|male|female|white)$/.test(word));

const SIDES = new Map<string, Set<string>>();
for (const row of ROWS) {
  join(row);
  if (isNouns(row)) join(row.map((word) => inflectionsOf(word, "n").at(-1) as string));
}

function join(row: readonly string[]): void {
  const all = new Set(row.flatMap((word) => [word, ...(SIDES.get(word) ?? [])]));
  for (const word of all) SIDES.set(word, all);
}

/** The word with all words of other sides that may stand in its place; alone where it names no side. */
export const sidesOf = (word: string): readonly string[] => [...(SIDES.get(word) ?? [word])];
