/** Bounds that keep a hostile or giant page from costing the reader more than a moment. */

/** Nodes that the walk looks at; a long news page has some thousands. */
export const MAX_NODES = 400_000;

/** Raw characters of text that the walk takes up, before whitespace is collapsed. */
export const MAX_RAW_TEXT = 4_000_000;

/** Structured data longer than this is not read. */
export const MAX_JSON_LD = 1_000_000;
