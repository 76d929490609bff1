import { share } from "./statistics.ts";

/**
 * Words of a text as ROUGE counts them (Lin 2004): lower case, letters and digits alone, neither
 * stemmed nor filtered.
 */
export const rougeWords = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** ROUGE-n precision: the share of the candidate's n-grams that the reference has, each as often as it has it. */
export function rougePrecision(
  candidate: readonly string[],
  reference: readonly string[],
  n: number,
): number {
  const left = countsOfGrams(reference, n);
  const grams = gramsOf(candidate, n);
  let found = 0;
  for (const gram of grams) {
    const times = left.get(gram) ?? 0;
    if (times === 0) continue;
    left.set(gram, times - 1);
    found += 1;
  }
  return share(found, grams.length);
}

/** ROUGE-L precision: the longest common subsequence's share of the candidate's words. */
export function rougeLPrecision(
  candidate: readonly string[],
  reference: readonly string[],
): number {
  let row = new Array<number>(candidate.length + 1).fill(0);
  for (const word of reference) {
    const next = [0];
    for (let at = 1; at <= candidate.length; at += 1) {
      const common =
        candidate[at - 1] === word
          ? (row[at - 1] as number) + 1
          : Math.max(row[at] as number, next[at - 1] as number);
      next.push(common);
    }
    row = next;
  }
  return share(row[candidate.length] as number, candidate.length);
}

function countsOfGrams(words: readonly string[], n: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const gram of gramsOf(words, n)) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  return counts;
}

const gramsOf = (words: readonly string[], n: number): string[] =>
  words
    .slice(0, Math.max(0, words.length - n + 1))
    .map((_, at) => words.slice(at, at + n).join(" "));
