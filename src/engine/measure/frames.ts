import type { Analysis } from "../analysis.ts";
import { NARRATOR, QUOTED } from "../annotate/annotate.ts";
import { CONFLICT, FRAMED } from "./words.ts";

/** Share of the text told in one policy frame. */
export interface FrameShare {
  name: string;
  /** Sentences in which no frame has more words than this one. */
  sentences: number[];
  /** Of all sentences that any frame claims. */
  share: number;
}

/**
 * The article's frame profile: every sentence goes to the policy frame of which it holds the most
 * words (Card et al. 2015). Describes, does not judge.
 *
 * @returns frames with a share, largest first.
 */
export function frameProfile({ text, ruleset, ownSentences, noted }: Analysis): FrameShare[] {
  const { kinds, frames, frameNames } = ruleset.measureWords;
  const { id } = text.tokens;
  const sentences: number[][] = [];
  const counts = new Int32Array(frameNames.length);
  let framed = 0;
  for (const index of ownSentences) {
    const last = noted.start[index + 1] as number;
    let words = 0;
    for (let next = noted.start[index] as number; next < last; next++) {
      const at = noted.at[next] as number;
      const own = id[at] as number;
      if (((kinds[own] as number) & FRAMED) === 0 || text.voice[at] === QUOTED) continue;
      if (words++ === 0) counts.fill(0);
      addFrames(counts, frames[own] as number);
    }
    if (words === 0) continue;
    framed++;
    const best = indexOfMost(counts);
    const list = sentences[best];
    if (list) list.push(index);
    else sentences[best] = [index];
  }
  const found: FrameShare[] = [];
  for (let frame = 0; frame < frameNames.length; frame++) {
    const own = sentences[frame];
    if (own)
      found.push({
        name: frameNames[frame] as string,
        sentences: own,
        share: own.length / framed,
      });
  }
  return found.sort((a, b) => b.share - a.share || (a.name < b.name ? -1 : 1));
}

/** @param mask bit `n`: frame `n` has one word more. */
function addFrames(counts: Int32Array, mask: number): void {
  for (let rest = mask; rest !== 0; rest &= rest - 1) {
    const frame = 31 - Math.clz32(rest & -rest);
    counts[frame] = (counts[frame] as number) + 1;
  }
}

function indexOfMost(counts: Int32Array): number {
  let best = 0;
  for (let index = 1; index < counts.length; index++)
    if ((counts[index] as number) > (counts[best] as number)) best = index;
  return best;
}

/** Topics in which words of war and contest are meant literally. */
const LITERAL_TOPICS = new Set([
  "conflict",
  "defence",
  "sport-event",
  "crime",
  "court",
  "protest",
  "election",
]);

/** Sentences with a word of war or contest where the topic is neither, over all sentences + 4. */
export function conflictShare(analysis: Analysis): { sentences: number[]; share: number } {
  const { narratorSentences, topic } = analysis;
  if (topic && LITERAL_TOPICS.has(topic.topic.id)) return { sentences: [], share: 0 };
  const sentences = narratorSentences.filter((index) => speaksOfConflict(analysis, index));
  return { sentences, share: sentences.length / (narratorSentences.length + 4) };
}

function speaksOfConflict({ text, ruleset, noted }: Analysis, index: number): boolean {
  const { kinds } = ruleset.measureWords;
  const last = noted.start[index + 1] as number;
  for (let next = noted.start[index] as number; next < last; next++) {
    const at = noted.at[next] as number;
    const kind = kinds[text.tokens.id[at] as number] as number;
    if ((kind & CONFLICT) !== 0 && text.voice[at] === NARRATOR) return true;
  }
  return false;
}
