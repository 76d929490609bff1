import type { Attribution } from "./attributions.ts";
import type { Quotation } from "./quotations.ts";
import type { Sentence } from "./sentences.ts";

/** Shorter quotations are single words or titles, whose speaker may be anybody. */
const LEAST_TOKENS = 4;

/**
 * Gives a quotation that has no verb of saying of its own to the speaker quoted before it in the same
 * paragraph (`“A,” she said. “B.”`), and the rest of a long quotation to the speaker of its beginning.
 * Adds to the attributions' pieces. Linear.
 *
 * @param attributions in text order.
 */
export function continueQuotations(
  attributions: Attribution[],
  quotations: readonly Quotation[],
  sentences: readonly Sentence[],
  tokenCount: number,
): void {
  if (attributions.length === 0 || quotations.length === 0) return;
  const speakerAt = speakersByToken(attributions, tokenCount);
  let next = 0;
  let last: Attribution | undefined;
  let lastBlock = -1;
  for (const { from, to, block } of quotations) {
    for (; next < attributions.length; next++) {
      const attribution = attributions[next] as Attribution;
      if (attribution.verb >= from) break;
      if (!attribution.direct) continue;
      last = attribution;
      lastBlock = sentences[attribution.sentence]?.block ?? -1;
    }
    const own = attributions[(speakerAt[from] ?? NOBODY) - 1];
    const speaker = own ?? (lastBlock === block && to - from >= LEAST_TOKENS ? last : undefined);
    if (!speaker) continue;
    const covered = own ? firstUncovered(speakerAt, from, to) : from;
    if (covered < to) speaker.pieces.push({ from: covered, to });
  }
}

const NOBODY = 0;

/** Number of the attribution that has each token in its pieces, counted from 1; of several the last one. */
function speakersByToken(attributions: readonly Attribution[], tokenCount: number): Int32Array {
  const speakerAt = new Int32Array(tokenCount);
  for (let index = 0; index < attributions.length; index++)
    for (const { from, to } of (attributions[index] as Attribution).pieces)
      for (let at = from; at < to; at++) speakerAt[at] = index + 1;
  return speakerAt;
}

function firstUncovered(speakerAt: Int32Array, from: number, to: number): number {
  let at = from;
  while (at < to && speakerAt[at] !== NOBODY) at++;
  return at;
}
