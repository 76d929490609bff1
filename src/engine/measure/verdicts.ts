import type { Analysis } from "../analysis.ts";
import type { WeighedFinding } from "../match/findings.ts";
import { densityOf } from "../rate/density.ts";
import { bodyLength } from "../rate/wording.ts";

/** Judging words and labels in the text's own voice: what it wants the reader to think of somebody. */
export interface Verdicts {
  /** Sentences that hold one, in text order. */
  sentences: number[];
  /** Weight of the findings by sentence of average length, as for the rating of language. */
  rate: number;
}

/** Collects the findings of loaded words and labels; quoted ones weigh nothing. */
export function verdictsOf(analysis: Analysis): Verdicts {
  const findings = analysis.findings.filter(
    ({ dimension, weight }) =>
      weight > 0 && (dimension === "language" || dimension === "labelling"),
  );
  const termOf = ({ span }: WeighedFinding) =>
    analysis.article.text.slice(span.start, span.end).toLowerCase();
  return {
    sentences: sentencesOf(findings),
    rate: densityOf(findings, bodyLength(analysis), termOf).value,
  };
}

/** @param findings in text order. */
function sentencesOf(findings: readonly WeighedFinding[]): number[] {
  const sentences: number[] = [];
  for (const { sentence } of findings) if (sentences.at(-1) !== sentence) sentences.push(sentence);
  return sentences;
}
