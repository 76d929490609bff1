/** What was read from one page. */
export interface Reading {
  recognised: boolean;
  /** The article's text without headline and captions; empty where none was found. */
  text: string;
  /** Sentences of the article, and how many of them map back to the same words on the page. */
  sentences: number;
  mapped: number;
}

/** By the page's layer of the extension and by bare Readability, both put into the page by hand. */
export interface InjectedReading extends Reading {
  /** What bare Readability finds on the same page. */
  readability: string;
  times: { gateMs: number; extractMs: number; readabilityMs: number };
}

/** By the installed extension, or, where that was not asked, by its page layer put into the page by hand. */
export interface PageReading extends Reading {
  /**
   * All script that the extension ran in the page until its marks were painted, in ms; null where it
   * was not installed.
   */
  scriptMs: number | null;
  injected: InjectedReading;
}
