/*
 * How often words come in running English, in 100,000 tokens: an attempt at a pattern should begin at
 * its rarest place. Rounded after Leech, Rayson & Wilson 2001, “Word Frequencies in Written and Spoken
 * English”; what is not named here comes a few times at most.
 */

const BY_FREQUENCY: Readonly<Record<number, string>> = {
  6000: "the",
  2700: "of and to",
  2000: "a in",
  1000: "that it is was for",
  600: "i you he be with on as by at",
  400: "have are not this but had they his from she which or we an were",
  200: "has will would said who been their one all if there what can when so no more her about up out into its your my our do does did could should may might must them than then some any only just over how most very here these those other also two new",
};

const FREQUENT = new Map(
  Object.entries(BY_FREQUENCY).flatMap(([times, words]) =>
    words.split(" ").map((word) => [word, Number(times)] as const),
  ),
);

const OTHER_WORD = 2;

export const NUMBER_FREQUENCY = 2_000;
/** Commas, colons, semicolons and dashes. */
export const CLAUSE_MARK_FREQUENCY = 5_000;
/** Words with a capital. */
export const NAME_FREQUENCY = 10_000;

export const frequencyOf = (word: string): number => FREQUENT.get(word) ?? OTHER_WORD;
