import { type AnnotatedText, ATTRIBUTED, QUOTED } from "../annotate/annotate.ts";
import type { CompiledRuleset } from "../compile.ts";
import type { Dimension, Finding, Tier, Voice } from "../report.ts";
import { type CompiledRule, judge } from "./guards.ts";
import type { Match } from "./match.ts";

export const TIER_WEIGHTS: Readonly<Record<Tier, number>> = { A: 1.5, B: 1, C: 0.5 };

/** Dimensions whose findings are wordings; the same words count in one of them only. */
export const WORD_LEVEL: readonly Dimension[] = [
  "language",
  "labelling",
  "certainty",
  "sensationalism",
];

/** A finding with what rating needs of it. */
export interface WeighedFinding extends Finding {
  family: string;
  sentence: number;
}

/** Turns the rules' matches into findings, in text order. */
export function findingsOf(
  text: AnnotatedText,
  ruleset: CompiledRuleset,
  matches: ReadonlyMap<number, readonly Match[]>,
  topic: string | null,
): WeighedFinding[] {
  const findings: WeighedFinding[] = [];
  const { rules, off } = ruleset;
  for (const owner of matches.keys()) {
    // Rules are the first owners.
    if (owner >= rules.length) continue;
    const compiled = rules[owner] as CompiledRule;
    if (off.has(compiled.head.id)) continue;
    const before = findings.length;
    let weighing = 0;
    for (const match of matches.get(owner) as readonly Match[]) {
      const verdict = judge(text, compiled, match, topic, ruleset);
      if (!verdict) continue;
      const finding = findingOf(text, compiled, match, verdict);
      if (finding.weight > 0) weighing++;
      findings.push(finding);
    }
    if (compiled.least > 1 && weighing < compiled.least) findings.length = before;
  }
  return inTextOrder(withoutOverlaps(withCompany(findings, ruleset)));
}

export const inTextOrder = (findings: readonly WeighedFinding[]): WeighedFinding[] =>
  [...findings].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1),
  );

function findingOf(
  text: AnnotatedText,
  { head }: CompiledRule,
  match: Match,
  verdict: { factor: number; guards: string[] },
): WeighedFinding {
  const { tokens } = text;
  return {
    rule: head.id,
    dimension: head.dimension,
    span: {
      start: tokens.start[match.markFrom] as number,
      end: tokens.end[match.markTo - 1] as number,
    },
    tier: head.tier,
    voice: voiceOf(text, match.markFrom),
    weight: TIER_WEIGHTS[head.tier] * verdict.factor,
    guards: verdict.guards,
    family: head.family,
    sentence: text.sentenceOf[match.markFrom] as number,
  };
}

/** Voice of the token: quoted and attributed words keep their voice in a headline too. */
export function voiceOf(text: AnnotatedText, token: number): Voice {
  const voice = text.voice[token];
  if (voice === QUOTED) return "quotation";
  if (voice === ATTRIBUTED) return "attributed";
  const sentence = text.sentences[text.sentenceOf[token] as number];
  return sentence && text.blocks[sentence.block]?.kind === "headline" ? "headline" : "narrator";
}

/** Drops findings of rules that speak only beside another finding of the same sentence. */
function withCompany(findings: WeighedFinding[], ruleset: CompiledRuleset): WeighedFinding[] {
  const { shy } = ruleset;
  if (shy.size === 0) return findings;
  const company = new Set<number>();
  for (const finding of findings)
    if (finding.weight > 0 && !shy.has(finding.rule)) company.add(finding.sentence);
  return findings.filter((finding) => !shy.has(finding.rule) || company.has(finding.sentence));
}

/** Of overlapping findings the heaviest, then the longest, stays: words are weighed once. */
function withoutOverlaps(findings: WeighedFinding[]): WeighedFinding[] {
  const kept: WeighedFinding[] = [];
  for (const group of groupsByKind(findings)) {
    if (group.length === 1) {
      kept.push(...group);
      continue;
    }
    group.sort(
      (a, b) =>
        b.weight - a.weight ||
        b.span.end - b.span.start - (a.span.end - a.span.start) ||
        a.span.start - b.span.start ||
        (a.rule < b.rule ? -1 : 1),
    );
    const taken = new Map<number, WeighedFinding[]>();
    for (const finding of group) {
      const inSentence = taken.get(finding.sentence);
      if (inSentence?.some((other) => overlap(other, finding))) continue;
      if (inSentence) inSentence.push(finding);
      else taken.set(finding.sentence, [finding]);
      kept.push(finding);
    }
  }
  return kept;
}

const overlap = ({ span: one }: WeighedFinding, { span: other }: WeighedFinding): boolean =>
  one.start < other.end && other.start < one.end;

/** Findings of wordings together, those of every other dimension apart. */
function groupsByKind(findings: readonly WeighedFinding[]): WeighedFinding[][] {
  const groups = new Map<string, WeighedFinding[]>();
  for (const finding of findings) {
    const key = WORD_LEVEL.includes(finding.dimension) ? "wording" : finding.dimension;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}
