import type { Analysis } from "../analysis.ts";
import { NARRATOR } from "../annotate/annotate.ts";
import type { Sentence } from "../annotate/sentences.ts";
import type { Tokens } from "../annotate/tokens.ts";
import { isWord } from "../match/lexicon.ts";
import { bodyLength } from "../rate/wording.ts";
import { ADDRESS, APPEAL, PRESCRIPTION, SPEECH } from "./words.ts";

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
  const prescribing: number[] = [];
  const addressing: number[] = [];
  for (const index of analysis.narratorSentences) {
    const said = kindsSaid(analysis, index);
    if ((said & (PRESCRIPTION | APPEAL)) !== 0) prescribing.push(index);
    if ((said & ADDRESS) !== 0) addressing.push(index);
  }
  const weight = prescribing.length + ADDRESS_WEIGHT * addressing.length;
  return { prescribing, addressing, rate: weight / (bodyLength(analysis) + SHRINKAGE) };
}

/** Kinds of the words that the reporter says before any verb of saying; appeals where they come first. */
function kindsSaid({ text, ruleset, noted }: Analysis, index: number): number {
  const { tokens, voice, sentences } = text;
  const { kinds } = ruleset.measureWords;
  const opening = firstWord(tokens, sentences[index] as Sentence);
  const last = noted.start[index + 1] as number;
  let said = 0;
  for (let next = noted.start[index] as number; next < last; next++) {
    const at = noted.at[next] as number;
    const kind = kinds[tokens.id[at] as number] as number;
    // Behind `argued`, `saying` and the like it is somebody else who says what should be.
    if ((kind & SPEECH) !== 0 && at !== opening) break;
    if (voice[at] === NARRATOR) said |= at === opening ? kind : kind & ~APPEAL;
  }
  return said;
}

function firstWord({ id }: Tokens, { from, to }: Sentence): number {
  let at = from;
  while (at < to && !isWord(id[at] as number)) at++;
  return at;
}
