import type { AnnotatedText } from "../annotate/annotate.ts";
import type { Match, PatternSet } from "./pattern-set.ts";

/**
 * Runs every pattern of a ruleset over a text in one pass.
 *
 * @returns matches by owner, in text order; of two overlapping matches of one owner the longer, then
 * the earlier, is kept.
 */
export function scan(text: AnnotatedText, patterns: PatternSet, owners: number): Match[][] {
  const found: Match[][] = Array.from({ length: owners }, () => NONE);
  const onMatch = (match: Match) => keep(found, match);
  for (const sentence of text.sentences) patterns.scan(text.tokens, sentence, onMatch);
  return found;
}

const NONE: Match[] = [];

function keep(found: Match[][], match: Match): void {
  const list = found[match.owner] as Match[];
  if (list === NONE) {
    found[match.owner] = [match];
    return;
  }
  const last = list.at(-1) as Match;
  if (match.from >= last.to || last.from >= match.to) list.push(match);
  else if (match.to - match.from > last.to - last.from) list[list.length - 1] = match;
}
