import type { Analysis } from "../analysis.ts";
import { NARRATOR } from "../annotate/annotate.ts";
import type { Sentence } from "../annotate/sentences.ts";
import { isWord } from "../match/lexicon.ts";
import { bodyLength } from "../rate/wording.ts";
import { ADDRESS, APPEAL, PRESCRIPTION } from "./words.ts";

/** Sentences in which the text itself says what is to be done, or speaks as “we” or to “you”. */
export interface Calls {
  /** Sentences that prescribe (`must`, `should`) or call on the reader (`Sign …`). */
  prescribing: number[];
  /** Sentences that speak as “we” or to “you”; each counts a fifth. */
  addressing: number[];
  /** (prescribing + ⅕ addressing) / (body length in sentences of 20 words + 4). */
  rate: number;
}

const SHRINKAGE = 4;
export const ADDRESS_WEIGHT = 0.2;

/** Counts calls to act in the reporter's own voice; reported and quoted calls are the speakers'. */
export function callsOf(analysis: Analysis): Calls {
  const { text, narratorSentences } = analysis;
  const prescribing: number[] = [];
  const addressing: number[] = [];
  for (const index of narratorSentences) {
    const { prescribes, addresses } = kindsOf(analysis, text.sentences[index] as Sentence);
    if (prescribes) prescribing.push(index);
    if (addresses) addressing.push(index);
  }
  const weight = prescribing.length + ADDRESS_WEIGHT * addressing.length;
  return { prescribing, addressing, rate: weight / (bodyLength(analysis) + SHRINKAGE) };
}

function kindsOf(
  { text: { tokens, voice }, ruleset }: Analysis,
  sentence: Sentence,
): { prescribes: boolean; addresses: boolean } {
  const { kinds } = ruleset.measureWords;
  const { speechVerb, thoughtVerb } = ruleset.words;
  let prescribes = false;
  let addresses = false;
  let isFirst = true;
  for (let at = sentence.from; at < sentence.to; at++) {
    const id = tokens.id[at] as number;
    if (!isWord(id)) continue;
    // Behind `argued`, `saying` and the like it is somebody else who says what should be.
    if (!isFirst && (speechVerb.has(id) || thoughtVerb.has(id))) break;
    if (voice[at] === NARRATOR) {
      const kind = kinds[id] as number;
      if ((kind & (isFirst ? PRESCRIPTION | APPEAL : PRESCRIPTION)) !== 0) prescribes = true;
      if ((kind & ADDRESS) !== 0) addresses = true;
    }
    isFirst = false;
  }
  return { prescribes, addresses };
}
