import type { Analysis } from "../analysis.ts";
import type { Sentence } from "../annotate/sentences.ts";
import type { WeighedFinding } from "../match/findings.ts";
import { isNamed } from "./speakers.ts";
import { ANONYMITY } from "./words.ts";

/** So many sentences around a vague source somebody of the group may be named. */
const NEARBY = 2;
/** Paragraphs whose vague sources may sum up voices that follow. */
const LEAD_PARAGRAPHS = 2;

/** Looks for named sources near a vague one; the lead may sum up voices that follow. */
export class SourceContext {
  readonly #analysis: Analysis;
  /** Sentences with a named source; gathered when a vague one is first met. */
  #named: ReadonlySet<number> | null = null;

  constructor(analysis: Analysis) {
    this.#analysis = analysis;
  }

  /** The guard that speaks for a sentence's vague source, or null. */
  excuseFor(sentence: number): "named nearby" | "lead" | null {
    this.#named ??= namedSentences(this.#analysis);
    for (let near = sentence - NEARBY; near <= sentence + NEARBY; near++)
      if (this.#named.has(near)) return "named nearby";
    return this.#named.size > 0 && isLead(this.#analysis, sentence) ? "lead" : null;
  }

  /**
   * Rules see the wording of a vague or unnamed source, this sees what stands around it: findings that
   * the surroundings answer for stay visible and weigh nothing.
   */
  weighed(finding: WeighedFinding): WeighedFinding {
    const excuse = this.#excuseOf(finding);
    return excuse === null
      ? finding
      : { ...finding, weight: 0, guards: [excuse, ...finding.guards] };
  }

  #excuseOf({ dimension, family, weight, sentence, span }: WeighedFinding): string | null {
    if (dimension !== "sourcing" || weight === 0) return null;
    if (family === "vague-source")
      return isNamedWith(this.#analysis, span.start) ? "named nearby" : this.excuseFor(sentence);
    if (family === "anonymous" && givesReason(this.#analysis, sentence)) return "reason given";
    return null;
  }
}

function namedSentences({ voicings }: Analysis): Set<number> {
  const named = new Set<number>();
  for (const { kind, attribution } of voicings) if (isNamed(kind)) named.add(attribution.sentence);
  return named;
}

function isLead({ text }: Analysis, index: number): boolean {
  const { block } = text.sentences[index] as Sentence;
  let paragraphs = 0;
  for (let before = 0; before <= block; before++)
    if (text.blocks[before]?.kind === "paragraph" && ++paragraphs > LEAD_PARAGRAPHS) return false;
  return true;
}

/** Whether the sentence or a neighbour says why a source goes unnamed. */
export function givesReason({ text, ruleset }: Analysis, sentence: number): boolean {
  const { sentences, tokens } = text;
  const { kinds } = ruleset.measureWords;
  const { from } = sentences[Math.max(0, sentence - 1)] as Sentence;
  const { to } = sentences[Math.min(sentences.length - 1, sentence + 1)] as Sentence;
  for (let at = from; at < to; at++)
    if (((kinds[tokens.id[at] as number] as number) & ANONYMITY) !== 0) return true;
  return false;
}

/** `Ann Roe and other experts`, `her own research`, `Roe’s studies`: it is known whose. */
const isNamedWith = ({ article }: Analysis, start: number): boolean =>
  /(?:\p{Lu}[\p{L}’'-]+,? (?:and|or)|\p{Lu}\p{L}+['’]s?|\b(?:[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|[Mm]y))(?: own)? $/u.test(
    article.text.slice(Math.max(0, start - 40), start),
  );
