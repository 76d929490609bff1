import type { Analysis } from "../analysis.ts";
import { QUOTED } from "../annotate/annotate.ts";
import type { Sentence } from "../annotate/sentences.ts";
import type { WeighedFinding } from "../match/findings.ts";
import { CLAUSE_MARK } from "../match/lexicon.ts";
import { isWord } from "../match/pattern-set.ts";
import { measureFinding } from "./findings.ts";
import { isBenefit, isConcern } from "./outlook.ts";
import { CONCESSION } from "./words.ts";

/** The concession opens the sentence, behind at most so many words (`But while …`, `Even though …`). */
const LATEST_OPENING = 2;

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

/** Token of a benefit that stands behind a concern and a mark, with no concern behind the mark; or −1. */
function dismissingBenefit({ text, ruleset }: Analysis, sentence: Sentence): number {
  const { kinds } = ruleset.measureWords;
  let conceded = false;
  let marked = false;
  let benefit = -1;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (text.tokens.id[at] === CLAUSE_MARK) marked ||= conceded;
    else if (text.voice[at] === QUOTED) continue;
    else if (isConcern(text, sentence, at, kinds)) {
      if (benefit >= 0) return -1;
      conceded = true;
      marked = false;
    } else if (marked && benefit < 0 && isBenefit(text, sentence, at, kinds)) benefit = at;
  }
  return benefit;
}

function lastWord({ text }: Analysis, sentence: Sentence): number {
  let at = sentence.to - 1;
  while (at > sentence.from && !isWord(text.tokens.id[at] as number)) at--;
  return at;
}
