import type { Analysis } from "../analysis.ts";
import { affiliationsOf, type SpeakerGroup } from "./speakers.ts";
import { LOADED_SPEECH } from "./words.ts";

/** Speakers who belong together, and their share of the attributed words. */
export interface Side {
  /** What they have in common, as the text writes it in lower case. */
  name: string;
  members: SpeakerGroup[];
  share: number;
}

/**
 * The largest side among the named speakers: those whose names stand beside the same capitalised
 * word (a party, company, ministry, country). Sides come from the text alone, so that no list of
 * parties or countries can favour one. Null where no two speakers share anything.
 */
export function largestSide(analysis: Analysis, named: readonly SpeakerGroup[]): Side | null {
  const members = new Map<string, SpeakerGroup[]>();
  for (const group of named)
    for (const affiliation of affiliationsOf(analysis, group)) {
      const list = members.get(affiliation);
      if (list) list.push(group);
      else members.set(affiliation, [group]);
    }
  const total = wordsOf(named);
  let largest: Side | null = null;
  for (const [name, list] of members) {
    if (list.length < 2) continue;
    const share = total === 0 ? 0 : wordsOf(list) / total;
    if (!largest || share > largest.share) largest = { name, members: list, share };
  }
  return largest;
}

export const wordsOf = (groups: readonly SpeakerGroup[]): number =>
  groups.reduce((sum, group) => sum + group.words, 0);

/** One speaker's statements carry doubting verbs (`claims`, `insists`) and the others' do not. */
export interface VerbAsymmetry {
  speaker: SpeakerGroup;
  loaded: number;
  plain: number;
  othersLoaded: number;
  othersPlain: number;
  /** Fisher's exact test, one-sided. */
  p: number;
}

/** Fewest doubting verbs for one speaker, and fewest statements of the others. */
const MIN_LOADED = 2;
const MIN_OTHERS = 3;
const MAX_P = 0.1;

/** The speaker whose verbs of saying differ most from the others', where chance hardly explains it. */
export function verbAsymmetry(
  { text, ruleset }: Analysis,
  groups: readonly SpeakerGroup[],
): VerbAsymmetry | null {
  const { kinds } = ruleset.measureWords;
  const loadedOf = groups.map(({ voicings }) => {
    let loaded = 0;
    for (const { attribution } of voicings)
      if (((kinds[text.tokens.id[attribution.verb] as number] as number) & LOADED_SPEECH) !== 0)
        loaded++;
    return loaded;
  });
  if (!loadedOf.some((loaded) => loaded >= MIN_LOADED)) return null;
  const loadedInAll = loadedOf.reduce((sum, loaded) => sum + loaded, 0);
  const all = groups.reduce((sum, { voicings }) => sum + voicings.length, 0);
  let best: VerbAsymmetry | null = null;
  for (const [index, speaker] of groups.entries()) {
    const loaded = loadedOf[index] as number;
    const own = speaker.voicings.length;
    if (loaded < MIN_LOADED || all - own < MIN_OTHERS) continue;
    const othersLoaded = loadedInAll - loaded;
    const p = fisherGreater(loaded, own - loaded, othersLoaded, all - own - othersLoaded);
    if (p >= MAX_P || (best && best.p <= p)) continue;
    best = {
      speaker,
      loaded,
      plain: own - loaded,
      othersLoaded,
      othersPlain: all - own - othersLoaded,
      p,
    };
  }
  return best;
}

/**
 * Fisher's exact test of the table [[a, b], [c, d]]: the chance of `a` or more in its place if row
 * and column had nothing to do with each other.
 */
export function fisherGreater(a: number, b: number, c: number, d: number): number {
  const row = a + b;
  const column = a + c;
  const total = a + b + c + d;
  let p = 0;
  for (let x = a; x <= Math.min(row, column); x++)
    p += Math.exp(
      logChoose(column, x) + logChoose(total - column, row - x) - logChoose(total, row),
    );
  return Math.min(1, p);
}

function logChoose(n: number, k: number): number {
  if (k < 0 || k > n) return Number.NEGATIVE_INFINITY;
  let log = 0;
  for (let step = 1; step <= k; step++) log += Math.log((n - k + step) / step);
  return log;
}
