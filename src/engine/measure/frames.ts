import type { Analysis } from "../analysis.ts";
import { NARRATOR, QUOTED } from "../annotate/annotate.ts";
import type { Sentence } from "../annotate/sentences.ts";
import { CONFLICT } from "./words.ts";

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
export function frameProfile({ text, ruleset, ownSentences }: Analysis): FrameShare[] {
  const { frames, frameNames } = ruleset.measureWords;
  const found = frameNames.map((name): FrameShare => ({ name, sentences: [], share: 0 }));
  const counts = new Int32Array(frameNames.length);
  let framed = 0;
  for (const index of ownSentences) {
    const { from, to } = text.sentences[index] as Sentence;
    counts.fill(0);
    for (let at = from; at < to; at++) {
      if (text.voice[at] === QUOTED) continue;
      const mask = frames[text.tokens.id[at] as number] as number;
      if (mask === 0) continue;
      for (let frame = 0; frame < counts.length; frame++)
        if ((mask & (1 << frame)) !== 0) counts[frame] = (counts[frame] as number) + 1;
    }
    const best = indexOfMost(counts);
    if (best < 0) continue;
    framed++;
    found[best]?.sentences.push(index);
  }
  for (const frame of found) frame.share = framed === 0 ? 0 : frame.sentences.length / framed;
  return found
    .filter((frame) => frame.share > 0)
    .sort((a, b) => b.share - a.share || (a.name < b.name ? -1 : 1));
}

function indexOfMost(counts: Int32Array): number {
  let best = -1;
  for (let index = 0; index < counts.length; index++)
    if ((counts[index] as number) > (best < 0 ? 0 : (counts[best] as number))) best = index;
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
export function conflictShare({ text, ruleset, narratorSentences, topic }: Analysis): {
  sentences: number[];
  share: number;
} {
  if (topic && LITERAL_TOPICS.has(topic.topic.id)) return { sentences: [], share: 0 };
  const { kinds } = ruleset.measureWords;
  const isConflict = (id: number) => ((kinds[id] as number) & CONFLICT) !== 0;
  const sentences = narratorSentences.filter((index) => {
    const { from, to } = text.sentences[index] as Sentence;
    for (let at = from; at < to; at++)
      if (text.voice[at] === NARRATOR && isConflict(text.tokens.id[at] as number)) return true;
    return false;
  });
  return { sentences, share: sentences.length / (narratorSentences.length + 4) };
}
