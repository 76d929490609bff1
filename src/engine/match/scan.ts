import type { AnnotatedText } from "../annotate/annotate.ts";
import type { Match } from "./match.ts";
import type { PatternSet } from "./pattern-set.ts";

/**
 * Runs a list of patterns over a text in one pass, and adds its matches to those found before.
 *
 * @param found matches by owner, in text order; of two overlapping matches of one owner the longer,
 * then the earlier, is kept.
 */
export function scan(
  text: AnnotatedText,
  patterns: PatternSet,
  list: number,
  found: Map<number, Match[]>,
): void {
  const onMatch = (match: Match) => keep(found, match);
  for (const sentence of text.sentences) patterns.scan(list, text.tokens, sentence, onMatch);
}

function keep(found: Map<number, Match[]>, match: Match): void {
  const list = found.get(match.owner);
  if (!list) {
    found.set(match.owner, [match]);
    return;
  }
  const last = list.at(-1) as Match;
  if (match.from >= last.to || last.from >= match.to) list.push(match);
  else if (match.to - match.from > last.to - last.from) list[list.length - 1] = match;
}
