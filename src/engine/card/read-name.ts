export type NameKind = "person" | "organisation" | "place";

/** A name as one place in the text has it. Tokens, half-open. */
export interface ReadName {
  from: number;
  to: number;
  sentence: number;
  words: string[];
  /** What lists say of every word, as bits of `name-kinds.ts`. */
  kinds: number[];
  /** Names of one key are of one kind (see `keyOf`). */
  key: string;
  /** What the name itself and its neighbours say; null where they say nothing. */
  kind: NameKind | null;
  /** Two or more words of which none is common: a person if anything else in the text says so. */
  mayBePerson: boolean;
  /** A title stands before it (`Mr Smith`): one word is a last name then. */
  titled: boolean;
  /** The capital may come from the sentence's start. */
  opens: boolean;
  /** Initials that follow in brackets. */
  initials: string | null;
}

/** A name without the country before a body's name and the legal form behind it. */
export function keyOf(words: readonly string[]): string {
  let from = 0;
  let to = words.length;
  if (to > 1 && COUNTRY.has(words[0] as string)) from = 1;
  if (to - from > 1 && LEGAL_FORMS.has(words[to - 1] as string)) to--;
  let key = words[from] ?? "";
  for (let index = from + 1; index < to; index++) key += ` ${words[index]}`;
  return key;
}
const COUNTRY = new Set(["u.s", "u.s.", "us", "uk", "u.k."]);
const LEGAL_FORMS = new Set("inc corp ltd llc plc co corporation limited gmbh ag".split(" "));
