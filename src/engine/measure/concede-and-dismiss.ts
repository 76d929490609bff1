import type { Analysis } from "../analysis.ts";
import { QUOTED } from "../annotate/annotate.ts";
import type { Sentence } from "../annotate/sentences.ts";
import type { WeighedFinding } from "../match/findings.ts";
import { CLAUSE_MARK } from "../match/lexicon.ts";
import { isWord } from "../match/pattern-set.ts";
import { measureFinding } from "./findings.ts";
import { isBenefit, isConcern } from "./outlook.ts";
import { ANSWER, BENEFIT, CONCEDED, CONCESSION } from "./words.ts";

/** The concession opens the sentence, behind at most so many words (`But while …`, `Even though …`). */
const LATEST_OPENING = 2;
/** A concern so near behind a mark is a further item of the side clause. */
const MAX_LIST_ITEM = 4;
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

/** Token of a gain that stands behind a conceded concern and a mark, with no concern behind the mark; or −1. */
function dismissingBenefit({ text, ruleset }: Analysis, sentence: Sentence): number {
  const { kinds } = ruleset.measureWords;
  let conceded = false;
  let marked = -1;
  let benefit = -1;
  for (let at = sentence.from; at < sentence.to; at++) {
    const id = text.tokens.id[at] as number;
    const kind = kinds[id] as number;
    if (id === CLAUSE_MARK) {
      if (conceded && marked < 0) marked = at;
    } else if (marked < 0) conceded ||= (kind & CONCEDED) !== 0;
    else if (isConcern(text, sentence, at, kinds)) {
      // A list goes on in the side clause (`costs, delays and doubts, …`) only before the answer.
      if (benefit >= 0 || at - marked > MAX_LIST_ITEM) return -1;
      marked = -1;
    } else if (benefit < 0 && (kind & ANSWER) !== 0 && at - marked <= MAX_ANSWER_REACH) {
      if (text.voice[at] === QUOTED) return -1;
      benefit = isBenefit(text, sentence, at, kinds) || (kind & BENEFIT) === 0 ? at : -1;
    }
  }
  return benefit;
}

function lastWord({ text }: Analysis, sentence: Sentence): number {
  let at = sentence.to - 1;
  while (at > sentence.from && !isWord(text.tokens.id[at] as number)) at--;
  return at;
}
