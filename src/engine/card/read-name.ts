export type NameKind = "person" | "organisation" | "place";

/** A name as one place in the text has it. Tokens, half-open. */
export interface ReadName {
  from: number;
  to: number;
  sentence: number;
  words: string[];
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
