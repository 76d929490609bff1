import type { Analysis, WithoutVoices } from "../analysis.ts";
import { QUOTED } from "../annotate/annotate.ts";
import type { Sentence } from "../annotate/sentences.ts";
import type { Opposition } from "../define.ts";
import { isWord } from "../match/lexicon.ts";
import type { Match } from "../match/match.ts";
import type { Outlook } from "./outlook.ts";
import { ANTITHESIS, MIDDLE } from "./words.ts";

/** Two poles of one opposition set against each other in one sentence. */
export interface Antithesis {
  opposition: Opposition;
  sentence: number;
  from: number;
  to: number;
}

/** Two poles that cover much of the text, one praised and the other not. */
export interface PoleCover {
  opposition: Opposition;
  /** Sentences with either pole. */
  sentences: number[];
  share: number;
  /** Index of the praised pole. */
  praised: 0 | 1;
}

/** Most tokens between two poles that are set against each other. */
const REACH = 8;
/** Fewest antitheses on one pair: once is a figure of speech, twice a line of thought. */
const MIN_ANTITHESES = 2;
/** Share of the sentences that two poles must cover, and fewest sentences for each. */
const MIN_COVER = 0.3;
const MIN_SENTENCES = 2;

/** An opposition with the sentences that name its poles. */
export interface PoleSentences {
  opposition: Opposition;
  /** Matches of each pole in the reporter's own or indirectly reported sentences, by sentence. */
  poles: readonly [ReadonlyMap<number, Match[]>, ReadonlyMap<number, Match[]>];
}

/** Pole words of every opposition that has both poles in the text. */
export function poleSentences(analysis: WithoutVoices): PoleSentences[] {
  const { oppositions, firstPole } = analysis.ruleset;
  const found: PoleSentences[] = [];
  for (let index = 0; index < oppositions.length; index++) {
    const first = analysis.matches.get(firstPole + 2 * index);
    const second = analysis.matches.get(firstPole + 2 * index + 1);
    if (!first || !second) continue;
    const poles = [bySentence(analysis, first), bySentence(analysis, second)] as const;
    if (poles[0].size > 0 && poles[1].size > 0)
      found.push({ opposition: oppositions[index] as Opposition, poles });
  }
  return found;
}

/** The matches in the reporter's own or indirectly reported sentences. */
function bySentence(
  { text, ownSentences }: WithoutVoices,
  matches: readonly Match[],
): Map<number, Match[]> {
  const found = new Map<number, Match[]>();
  let own = 0;
  for (const match of matches) {
    const sentence = text.sentenceOf[match.from] as number;
    // Both are in text order.
    while ((ownSentences[own] as number) < sentence) own++;
    if (ownSentences[own] !== sentence || text.voice[match.from] === QUOTED) continue;
    const list = found.get(sentence);
    if (list) list.push(match);
    else found.set(sentence, [match]);
  }
  return found;
}

/** Antitheses on pairs that the text sets against each other at least twice, with no middle term beside them. */
export function antitheses(analysis: Analysis): Antithesis[] {
  return analysis.poles.flatMap(({ opposition, poles }) => {
    const list: Antithesis[] = [];
    for (const [sentence, first] of poles[0]) {
      const second = poles[1].get(sentence);
      if (!second || hasMiddleTerm(analysis, sentence)) continue;
      const span = setAgainst(analysis, first, second);
      if (span) list.push({ opposition, sentence, ...span });
    }
    return list.length >= MIN_ANTITHESES ? list : [];
  });
}

/** The nearest two poles with a word of opposition between them, or right before the first. */
function setAgainst(
  analysis: Analysis,
  first: readonly Match[],
  second: readonly Match[],
): { from: number; to: number } | null {
  for (const a of first)
    for (const b of second) {
      const [left, right] = a.from < b.from ? [a, b] : [b, a];
      if (right.from - left.to > REACH || right.from < left.to) continue;
      if (hasKind(analysis, left.to, right.from, ANTITHESIS))
        return { from: left.from, to: right.to };
    }
  return null;
}

function hasKind({ text, ruleset }: Analysis, from: number, to: number, kind: number): boolean {
  const { kinds } = ruleset.measureWords;
  for (let at = from; at < to; at++) {
    const id = text.tokens.id[at] as number;
    if (isWord(id) && ((kinds[id] as number) & kind) !== 0) return true;
  }
  return false;
}

function hasMiddleTerm(analysis: Analysis, index: number): boolean {
  const { from, to } = analysis.text.sentences[index] as Sentence;
  return hasKind(analysis, from, to, MIDDLE);
}

/** The pair that covers most of the text, if it covers enough, is judged one way each, and nothing lies between. */
export function poleCover(analysis: Analysis, outlook: Outlook): PoleCover | null {
  if (analysis.poles.length === 0) return null;
  const total = analysis.ownSentences.length;
  const judged = new Map(outlook.sentences.map((sentence) => [sentence.sentence, sentence]));
  const netOf = (sentences: Iterable<number>): number => {
    let net = 0;
    for (const sentence of sentences) {
      const { benefits = 0, concerns = 0 } = judged.get(sentence) ?? {};
      net += Math.sign(benefits - concerns);
    }
    return net;
  };
  let best: PoleCover | null = null;
  for (const { opposition, poles } of analysis.poles) {
    const sentences = [...new Set([...poles[0].keys(), ...poles[1].keys()])].sort((a, b) => a - b);
    const share = total === 0 ? 0 : sentences.length / total;
    if (share < MIN_COVER || (best && best.share >= share)) continue;
    if (poles[0].size < MIN_SENTENCES || poles[1].size < MIN_SENTENCES) continue;
    const only = ([0, 1] as const).map((pole) =>
      netOf([...poles[pole].keys()].filter((sentence) => !poles[1 - pole]?.has(sentence))),
    );
    const [first = 0, second = 0] = only;
    if (first * second >= 0) continue;
    if (sentences.some((sentence) => hasMiddleTerm(analysis, sentence))) continue;
    best = { opposition, sentences, share, praised: first > 0 ? 0 : 1 };
  }
  return best;
}
