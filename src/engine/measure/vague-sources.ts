import type { Analysis } from "../analysis.ts";
import type { Sentence } from "../annotate/sentences.ts";
import { ALL_CAPS, CAPITALISED, POSSESSIVE } from "../annotate/tokens.ts";
import type { WeighedFinding } from "../match/findings.ts";
import { NUMBER } from "../match/lexicon.ts";
import { measureFinding } from "./findings.ts";
import { givesReason, type SourceContext } from "./source-context.ts";
import type { Voicing } from "./speakers.ts";
import { CARRIER_NOUN, CARRIER_VERB, DOCUMENT, OFFICIAL } from "./words.ts";

/** Most words of a group that are marked. */
const MAX_MARKED = 4;
/** Words that stand for a group by themselves. */
const QUANTIFIERS = new Set("some many several others most few".split(" "));

/**
 * Claims that rest on a group nobody could ask (`Some experts warn that …`). Not counted: a group of
 * which somebody is named within two sentences, a lead that sums up the voices to come, a poll or a
 * figure, and a group that a name, a number or a definite article makes a particular one.
 */
export function vagueSourceFindings(analysis: Analysis, context: SourceContext): WeighedFinding[] {
  const findings: WeighedFinding[] = [];
  for (const { attribution, kind } of analysis.voicings) {
    if (kind !== "vague-group" || !isVague(analysis, attribution)) continue;
    if (restsOnFigures(analysis, attribution.sentence)) continue;
    if (context.excuseFor(attribution.sentence) !== null) continue;
    findings.push(
      measureFinding(
        analysis,
        "sourcing/vague-source",
        "B",
        Math.max(attribution.from, attribution.to - MAX_MARKED),
        Math.max(attribution.to, attribution.verb + 1),
      ),
    );
  }
  return findings;
}

/** Officials and insiders quoted without a name, without their body, and without a reason. */
export function anonymityFindings(analysis: Analysis): WeighedFinding[] {
  const findings: WeighedFinding[] = [];
  for (const { attribution, kind } of analysis.voicings) {
    if (kind !== "unnamed-official" || attribution.nameTo > attribution.nameFrom) continue;
    if (!isSingleOrSource(analysis, attribution)) continue;
    if (hasNameIn(analysis, attribution)) continue;
    if (givesReason(analysis, attribution.sentence)) continue;
    findings.push(
      measureFinding(
        analysis,
        "sourcing/unexplained-anonymity",
        "C",
        attribution.from,
        attribution.to,
      ),
    );
  }
  return findings;
}

type Place = Voicing["attribution"];

const kindAt = ({ text, ruleset }: Analysis, token: number): number =>
  ruleset.measureWords.kinds[text.tokens.id[token] as number] as number;

const formAt = ({ text: { text, tokens } }: Analysis, token: number): string =>
  text.slice(tokens.start[token] as number, tokens.end[token] as number).toLowerCase();

/** A plural noun or a bare quantifier, with nothing before it that makes the group a particular one. */
function isVague(analysis: Analysis, { from, to, verb }: Place): boolean {
  for (let at = to; at < verb; at++) if (MODALS.has(formAt(analysis, at))) return false;
  if (from > 0 && JOINERS.has(formAt(analysis, from - 1))) return false;
  const isGroup = (kindAt(analysis, to - 1) & CARRIER_NOUN) !== 0;
  const isQuantifier =
    to - from === 1 &&
    QUANTIFIERS.has(formAt(analysis, from)) &&
    (kindAt(analysis, verb) & CARRIER_VERB) !== 0;
  if (!isGroup && !isQuantifier) return false;
  for (let at = from; at < to; at++) {
    if (analysis.text.tokens.id[at] === NUMBER) return false;
    if (DEFINITE.has(formAt(analysis, at))) return false;
    const isCapital = ((analysis.text.tokens.flags[at] as number) & CAPITALISED) !== 0;
    const isName = ((analysis.text.tokens.flags[at] as number) & (ALL_CAPS | POSSESSIVE)) !== 0;
    if (isName || (isCapital && !isSentenceStart(analysis, at))) return false;
  }
  return true;
}

/** Somebody may say so: nobody is said to have done it. */
const MODALS = new Set("may might could would should will can do does did".split(" "));
/** `X and other experts`: X is named. */
const JOINERS = new Set(["and", "or"]);
const DEFINITE = new Set(
  "the these those this that both all each every two three four five six seven eight nine ten dozens hundreds his her its their our my".split(
    " ",
  ),
);

const isSentenceStart = ({ text }: Analysis, token: number): boolean =>
  (text.sentences[text.sentenceOf[token] as number] as Sentence).from === token;

/** A number or a named document in the sentence: the claim rests on more than the group. */
function restsOnFigures(analysis: Analysis, index: number): boolean {
  const { from, to } = analysis.text.sentences[index] as Sentence;
  for (let at = from; at < to; at++) {
    if (analysis.text.tokens.id[at] === NUMBER) return true;
    if ((kindAt(analysis, at) & DOCUMENT) !== 0) return true;
  }
  return false;
}

/** `a senior official`, `one aide`, `sources`: not the plain plural `officials`, which stands for a body. */
function isSingleOrSource(analysis: Analysis, { from, to }: Place): boolean {
  const head = formAt(analysis, to - 1);
  if ((kindAt(analysis, to - 1) & OFFICIAL) === 0) return false;
  if (head === "sources" || head === "insiders") return true;
  const first = formAt(analysis, from);
  return !head.endsWith("s") && (first === "a" || first === "an" || first === "one");
}

function hasNameIn({ text }: Analysis, { from, to }: Place): boolean {
  for (let at = from + 1; at < to; at++)
    if (((text.tokens.flags[at] as number) & CAPITALISED) !== 0) return true;
  return false;
}
