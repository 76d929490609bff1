/** A match, in token indexes, half-open. */
export interface Match {
  owner: number;
  /** The whole match. */
  from: number;
  to: number;
  /** The part to be marked. */
  markFrom: number;
  markTo: number;
}

/** The tokens of one sentence. */
export interface TokenRange {
  from: number;
  to: number;
}

/** Takes a match; owner numbers are the caller's. */
export type OnMatch = (match: Match) => void;
