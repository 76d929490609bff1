/** Pairs of names and words for two sides. Independent of the engine's own table, which it tests. */
const PAIRS: readonly (readonly [string, string])[] = [
  ["Democrats", "Republicans"],
  ["Democrat", "Republican"],
  ["liberals", "conservatives"],
  ["liberal", "conservative"],
  ["leftists", "rightists"],
  ["leftist", "rightist"],
  ["left-wing", "right-wing"],
  ["far-left", "far-right"],
  ["hard-left", "hard-right"],
  ["radical left", "radical right"],
  ["Biden", "Trump"],
  ["Obama", "Bush"],
  ["Starmer", "Sunak"],
  ["Labour", "Tory"],
  ["China", "Japan"],
  ["Russia", "Ukraine"],
  ["Israel", "Palestine"],
  ["Iran", "Canada"],
  ["India", "Pakistan"],
  ["France", "Germany"],
  ["Muslims", "Christians"],
  ["Muslim", "Christian"],
  ["Islam", "Christianity"],
  ["women", "men"],
  ["woman", "man"],
  ["she", "he"],
  ["herself", "himself"],
  ["mother", "father"],
  ["daughter", "son"],
  ["Mary", "John"],
];

const COUNTERPART = new Map<string, string>(
  PAIRS.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]),
);
const NAMED = new RegExp(
  `(?<![\\w-])(${[...COUNTERPART.keys()].sort((a, b) => b.length - a.length).join("|")})(?![\\w-])`,
  "gi",
);

/** The text with both sides swapped, letter case kept. */
export function withSidesSwapped(text: string): string {
  return text.replace(NAMED, (word) => {
    const exact = COUNTERPART.get(word);
    if (exact) return exact;
    const key = [...COUNTERPART.keys()].find((each) => each.toLowerCase() === word.toLowerCase());
    const other = COUNTERPART.get(key ?? "") ?? word;
    return word[0] === word[0]?.toUpperCase()
      ? other[0]?.toUpperCase() + other.slice(1)
      : other.toLowerCase();
  });
}
