/** What was read from one page in the browser. */
export interface Reading {
  recognised: boolean;
  /** The article's text without headline and captions; empty where none was found. */
  text: string;
  /** What bare Readability finds on the same page. */
  readability: string;
  /** Sentences of the article, and how many of them map back to the same words on the page. */
  sentences: number;
  mapped: number;
  times: { gateMs: number; extractMs: number; readabilityMs: number };
}
