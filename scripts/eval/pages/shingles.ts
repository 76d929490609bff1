/** Agreement of a text with the true one: shares that add up to 1. */
export interface Agreement {
  both: number;
  /** In the text alone. */
  extra: number;
  /** In the truth alone. */
  missing: number;
}

const WORDS_A_SHINGLE = 4;

/**
 * Compares two texts by runs of four words, each counted as often as it occurs, as the article
 * extraction benchmark of Scrapinghub does (github.com/scrapinghub/article-extraction-benchmark).
 */
export function agreementOf(truth: string, text: string): Agreement {
  const expected = shinglesOf(truth);
  const found = shinglesOf(text);
  let both = 0;
  for (const [shingle, count] of expected) both += Math.min(count, found.get(shingle) ?? 0);
  const extra = sizeOf(found) - both;
  const missing = sizeOf(expected) - both;
  const all = both + extra + missing;
  return all === 0
    ? { both: 1, extra: 0, missing: 0 }
    : { both: both / all, extra: extra / all, missing: missing / all };
}

export interface Scores {
  precision: number;
  recall: number;
  f1: number;
  /** Share of the pages whose own F1 is below one half. */
  belowHalf: number;
}

/** Precision, recall and F1 over all pages, every page weighing the same. */
export function scoresOf(pages: readonly Agreement[]): Scores {
  const sum = (part: keyof Agreement) => pages.reduce((total, page) => total + page[part], 0);
  const both = sum("both");
  const precision = ratio(both, both + sum("extra"));
  const recall = ratio(both, both + sum("missing"));
  return {
    precision,
    recall,
    f1: ratio(2 * precision * recall, precision + recall),
    belowHalf: ratio(pages.filter((page) => f1Of(page) < 0.5).length, pages.length),
  };
}

/** F1 of one page. */
export const f1Of = ({ both, extra, missing }: Agreement): number =>
  ratio(2 * both, 2 * both + extra + missing);

function shinglesOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
  const shingles = new Map<string, number>();
  const last = Math.max(words.length - WORDS_A_SHINGLE, words.length > 0 ? 0 : -1);
  for (let at = 0; at <= last; at++) {
    const shingle = words.slice(at, at + WORDS_A_SHINGLE).join(" ");
    shingles.set(shingle, (shingles.get(shingle) ?? 0) + 1);
  }
  return shingles;
}

const sizeOf = (shingles: ReadonlyMap<string, number>): number =>
  [...shingles.values()].reduce((sum, count) => sum + count, 0);

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
