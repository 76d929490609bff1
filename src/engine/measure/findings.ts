import type { Analysis } from "../analysis.ts";
import { TIER_WEIGHTS, voiceOf, type WeighedFinding } from "../match/findings.ts";
import type { RuleInfo, Tier } from "../report.ts";

/** What the reader is told of findings that no single wording makes. */
export const MEASURE_RULES = {
  "framing/concede-and-dismiss": {
    name: "A concern conceded and set aside",
    dimension: "framing",
    message:
      "A concern is named in a side clause and outweighed by a benefit in the main clause, which leaves the reader with the benefit.",
    question: "How much weight would the concern carry in a sentence of its own?",
    citation:
      "Concessive clauses as dismissal (Thompson & Mann 1987); salience in framing (Entman 1993)",
  },
  "sourcing/vague-source": {
    name: "A claim resting on an unnamed group",
    dimension: "sourcing",
    message:
      "The claim rests on a group that nobody could ask, and nobody of the group is named nearby.",
    question: "Who exactly says so, and how many of them?",
    citation: "Weasel words (Ganter & Strube 2009; Farkas et al. 2010)",
  },
  "sourcing/unexplained-anonymity": {
    name: "An unnamed source without a reason",
    dimension: "sourcing",
    message: "An official or insider is quoted without a name, and no reason for it is given.",
    question: "Why might this source not be named, and what does the source gain?",
    citation: "Unnamed sources (Sheehy 2008; SPJ Code of Ethics 2014)",
  },
  "false-dichotomy/antithesis": {
    name: "Two poles set against each other",
    dimension: "falseDichotomy",
    message: "Two poles are set against each other as if one had to choose between them.",
    question: "Which options lie between the two, or join them?",
    citation: "Black-and-white fallacy (Da San Martino et al. 2019; Walton 2008)",
  },
} as const satisfies Record<string, RuleInfo>;
export type MeasureRule = keyof typeof MEASURE_RULES;

/** A finding of a measure over the tokens `from` to `to`. */
export function measureFinding(
  { text }: Analysis,
  rule: MeasureRule,
  tier: Tier,
  from: number,
  to: number,
  more: { factor?: number; guards?: string[]; note?: string } = {},
): WeighedFinding {
  const { tokens } = text;
  return {
    rule,
    dimension: MEASURE_RULES[rule].dimension,
    span: { start: tokens.start[from] as number, end: tokens.end[to - 1] as number },
    tier,
    voice: voiceOf(text, from),
    weight: TIER_WEIGHTS[tier] * (more.factor ?? 1),
    guards: more.guards ?? [],
    ...(more.note ? { note: more.note } : {}),
    family: rule,
    sentence: text.sentenceOf[from] as number,
  };
}
