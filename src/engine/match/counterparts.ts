import { inflectionsOf } from "./inflect.ts";

/**
 * Words that name one side of a pair (or group) of sides. A pattern that names one side is made to
 * hold for the others too, so that no rule, guard or cue can speak of one side only: neutrality by
 * construction, which the tests then prove.
 *
 * Each axis lists its sides; the words of one row stand for each other.
 */
const AXES: readonly (readonly (readonly string[])[])[] = [
  // political sides
  [
    ["left", "right"],
    ["lefts", "rights"],
    ["leftist", "rightist"],
    ["leftism", "rightism"],
    ["leftwing", "rightwing"],
    ["lefty", "righty"],
    ["liberal", "conservative"],
    ["liberalism", "conservatism"],
    ["democrat", "republican"],
    ["democratic", "republican"],
    ["labour", "tory"],
  ],
  // religions
  [
    ["muslim", "christian", "jew", "hindu", "buddhist", "sikh"],
    ["islamic", "christian", "jewish", "hindu", "buddhist", "sikh"],
    ["islam", "christianity", "judaism", "hinduism", "buddhism", "sikhism"],
    ["mosque", "church", "synagogue", "temple", "temple", "gurdwara"],
  ],
  // genders
  [
    ["he", "she"],
    ["he's", "she's"],
    ["his", "her"],
    ["him", "her"],
    ["himself", "herself"],
    ["man", "woman"],
    ["men", "women"],
    ["boy", "girl"],
    ["male", "female"],
    ["husband", "wife"],
    ["father", "mother"],
    ["brother", "sister"],
    ["son", "daughter"],
  ],
  // skin colours
  [["white", "black"]],
];

/** A row of nouns also stands for its plurals. */
function withPlurals(row: readonly string[]): (readonly string[])[] {
  const isNoun = row.every((word) => !/(s|ism|he|him|her|his|men)$/.test(word));
  return isNoun ? [row, row.map((word) => inflectionsOf(word, "n").at(-1) as string)] : [row];
}

interface Counterparts {
  axis: number;
  side: number;
  /** For each other side, the words that may stand there. */
  bySide: Map<number, Set<string>>;
}

const OTHERS = new Map<string, Counterparts>();
for (const [axis, rows] of AXES.entries())
  for (const row of rows.flatMap(withPlurals))
    for (const [side, word] of row.entries()) {
      const entry = OTHERS.get(word) ?? { axis, side, bySide: new Map<number, Set<string>>() };
      for (const [other, counterpart] of row.entries()) {
        if (other === side) continue;
        const words = entry.bySide.get(other) ?? new Set<string>();
        words.add(counterpart);
        entry.bySide.set(other, words);
      }
      OTHERS.set(word, entry);
    }

/** A quick look: most patterns name no side. */
const NAMES_SIDE = new RegExp(`(^|[^a-z'])(${[...OTHERS.keys()].join("|")})(?![a-z'])`, "i");

/**
 * The pattern and, where it names sides, the same pattern for every other side of each axis: all
 * words of an axis move together, so `his left-wing friends` gives `his right-wing friends`,
 * `her left-wing friends` and `her right-wing friends`.
 */
export function withCounterparts(pattern: string): string[] {
  if (!NAMES_SIDE.test(pattern)) return [pattern];
  let patterns = [pattern];
  for (const [axis, rows] of AXES.entries()) {
    const sides = rows[0]?.length ?? 0;
    patterns = patterns.flatMap((each) => {
      const moved = [each];
      for (let by = 1; by < sides; by++) moved.push(...movedBy(each, axis, by, sides));
      return moved;
    });
  }
  return [...new Set(patterns)];
}

/** The pattern with every word of the axis replaced by that of the side `by` places on; empty where none is in it. */
function movedBy(pattern: string, axis: number, by: number, sides: number): string[] {
  let changed = false;
  const moved = pattern.replace(/[a-z']+/gi, (word, at: number) => {
    if (pattern[at - 1] === "/" || pattern[at - 1] === "@" || pattern[at - 1] === "#") return word;
    const entry = OTHERS.get(word.toLowerCase());
    if (entry?.axis !== axis) return word;
    const words = [...(entry.bySide.get((entry.side + by) % sides) ?? [])];
    if (words.length === 0) return word;
    changed = true;
    return words.length === 1 ? (words[0] as string) : `(${words.join("|")})`;
  });
  return changed ? [moved] : [];
}
