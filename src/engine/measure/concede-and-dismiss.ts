import type { Analysis } from "../analysis.ts";
import { QUOTED } from "../annotate/annotate.ts";
import type { Sentence } from "../annotate/sentences.ts";
import type { WeighedFinding } from "../match/findings.ts";
import { CLAUSE_MARK, isWord } from "../match/lexicon.ts";
import { measureFinding } from "./findings.ts";
import { isBenefit, isConcern } from "./outlook.ts";
import { ANSWER, BENEFIT, CONCEDED, CONCESSION } from "./words.ts";

/** The concession opens the sentence, behind at most so many words (`But while …`, `Even though …`). */
const LATEST_OPENING = 2;
/** A concern so near behind a mark is a further item of the side clause. */
const MAX_LIST_ITEM = 3;
/** The gain stands within so many tokens of the mark that ends the side clause. */
const MAX_ANSWER_REACH = 16;

/**
 * Sentences that concede a concern in a side clause and answer it with a benefit in the main clause
 * (`While experts caution …, the potential benefits make it an appealing option`). The side clause
 * ends at the last mark before the benefit; a main clause that names a concern too is no dismissal.
 */
export function concedeAndDismissFindings(analysis: Analysis): WeighedFinding[] {
  const findings: WeighedFinding[] = [];
  for (const index of analysis.ownSentences) {
    const sentence = analysis.text.sentences[index] as Sentence;
    if (!opensWithConcession(analysis, sentence)) continue;
    const benefit = dismissingBenefit(analysis, sentence);
    if (benefit < 0) continue;
    findings.push(
      measureFinding(
        analysis,
        "framing/concede-and-dismiss",
        "A",
        sentence.from,
        lastWord(analysis, sentence) + 1,
      ),
    );
  }
  return findings;
}

function opensWithConcession({ text, ruleset }: Analysis, sentence: Sentence): boolean {
  const latest = Math.min(sentence.to, sentence.from + LATEST_OPENING);
  for (let at = sentence.from; at < latest; at++) {
    if (text.voice[at] === QUOTED) return false;
    const id = text.tokens.id[at] as number;
    if (id === CLAUSE_MARK) return false;
    if (((ruleset.measureWords.kinds[id] as number) & CONCESSION) !== 0) return true;
  }
  return false;
}

/**
 * Token of a gain that answers a conceded concern from behind a mark, or −1. Between the two only
 * further items of the side clause may stand (`costs, delays and doubts, …`).
 */
function dismissingBenefit(analysis: Analysis, sentence: Sentence): number {
  const { text, ruleset } = analysis;
  const { kinds } = ruleset.measureWords;
  let conceded = false;
  let lastMark = -1;
  let benefit = -1;
  for (let at = sentence.from; at < sentence.to; at++) {
    const id = text.tokens.id[at] as number;
    if (id === CLAUSE_MARK) {
      if (conceded) lastMark = at;
      continue;
    }
    const kind = kinds[id] as number;
    if (lastMark < 0) conceded ||= (kind & CONCEDED) !== 0;
    else if (isConcern(text, sentence, at, kinds)) {
      if (benefit >= 0 || !isListItem(analysis, lastMark + 1, at)) return -1;
    } else if (benefit < 0 && (kind & ANSWER) !== 0 && at - lastMark <= MAX_ANSWER_REACH) {
      if (text.voice[at] === QUOTED) return -1;
      const isTaken = (kind & BENEFIT) === 0 || isBenefit(text, sentence, at, kinds);
      if (isTaken) benefit = at;
    }
  }
  return benefit;
}

/** Short, or joined by `and` or `or` to what stands before. */
function isListItem({ text: { text, tokens } }: Analysis, from: number, to: number): boolean {
  const first = text.slice(tokens.start[from] as number, tokens.end[from] as number).toLowerCase();
  return to - from <= MAX_LIST_ITEM || first === "and" || first === "or";
}

function lastWord({ text }: Analysis, sentence: Sentence): number {
  let at = sentence.to - 1;
  while (at > sentence.from && !isWord(text.tokens.id[at] as number)) at--;
  return at;
}
