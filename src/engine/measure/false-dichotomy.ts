import type { Analysis } from "../analysis.ts";
import type { Sentence } from "../annotate/sentences.ts";
import type { WeighedFinding } from "../match/findings.ts";
import { wholeRating } from "../rate/density.ts";
import { chooseEvidence, counted, plain } from "../rate/evidence.ts";
import type { Measure, Rating } from "../report.ts";
import { measureFinding } from "./findings.ts";
import { type Outlook, spanOf } from "./outlook.ts";
import { antitheses, poleCover } from "./poles.ts";

/** 5·w² / (w² + HALF): one tier-A finding (1.5) gives 3, two give 4, one of tier B 2, of tier C 1. */
const HALF = 1.5;
/** Without a finding of tier A the rating goes no higher. */
const MAX_WITHOUT_A = 3;
/** Two poles over the whole text are asked about, never rated higher than this. */
const COVER_POINTS = 2;

/** Antitheses that the text repeats on one pair of poles. */
export function antithesisFindings(analysis: Analysis): WeighedFinding[] {
  return antitheses(analysis).map(({ opposition, from, to }) =>
    measureFinding(analysis, "false-dichotomy/antithesis", "B", from, to, {
      note: noteOn(opposition.poles[0].name, opposition.poles[1].name),
    }),
  );
}

const noteOn = (first: string, second: string): string =>
  `The two poles: ${first} and ${second}. What lies between them?`;

/** Adds the two options to the findings of rules whose words, or the rest of whose sentence, name them. */
export function withPoles({ text }: Analysis, finding: WeighedFinding): WeighedFinding {
  if (finding.dimension !== "falseDichotomy" || finding.note) return finding;
  const sentence = text.sentences[finding.sentence] as Sentence;
  const options = optionsIn(text.text.slice(finding.span.start, sentence.end));
  if (!options) return finding;
  return { ...finding, note: noteOn(`“${options[0]}”`, `“${options[1]}”`) };
}

/** Longest option, in words, that is quoted as a pole. */
const MAX_POLE_WORDS = 12;
const DIVIDERS = /,? (?:or else|or|versus|vs\.?) /;
const OPENERS =
  /^(?:either|whether|(?:it is |it's )?(?:a|the) (?:stark |simple |clear )?choice (?:is )?between|between) /i;

/** The words before and behind the first `or` or `versus`, where both are short. */
function optionsIn(words: string): [string, string] | null {
  const divider = DIVIDERS.exec(words);
  if (!divider) return null;
  const first = words.slice(0, divider.index).replace(OPENERS, "");
  const second = words.slice(divider.index + divider[0].length).replace(/[,;:.?!”"].*$/s, "");
  const isShort = (option: string) => {
    const count = option.trim().split(/\s+/).length;
    return option.trim() !== "" && count <= MAX_POLE_WORDS;
  };
  return isShort(first) && isShort(second) ? [first.trim(), second.trim()] : null;
}

/** Rates how far two options are shown as the only ones. */
export function rateFalseDichotomy(analysis: Analysis, outlook: Outlook): Rating {
  const findings = analysis.findings.filter(
    (finding) => finding.dimension === "falseDichotomy" && finding.weight > 0,
  );
  const measures = [findingsMeasure(findings), coverMeasure(analysis, outlook)].filter(
    (measure) => measure !== null,
  );
  const [found, cover] = measures;
  const value = Math.max(found?.points ?? 0, cover?.points ?? 0);
  const rating = wholeRating(value);
  return {
    dimension: "falseDichotomy",
    rating,
    value,
    confidence: confidenceOf(analysis, findings),
    explanation: explanationOf(findings, cover, rating),
    evidence: chooseEvidence(findings, analysis.findings),
    measures,
    lowers:
      rating === 0
        ? []
        : ["A sentence on options between the two, or on both at once, would lower it."],
    checked: `${counted(analysis.ownSentences.length, "sentence")} outside quotations and ${analysis.ruleset.oppositions.length} pairs of poles were searched for options shown as the only ones; lists, dates, quoted and hedged alternatives do not count.`,
    trace: [
      ...findings.map(
        (finding) =>
          `${finding.rule} “${analysis.article.text.slice(finding.span.start, finding.span.end)}” tier ${finding.tier}, weight ${plain(finding.weight)}`,
      ),
      ...measures.map(
        (measure) =>
          `${measure.id} ${plain(measure.value)} (${measure.unit}) → ${plain(measure.points)} points`,
      ),
      `the larger = ${plain(value)}; rating ${rating}`,
    ],
  };
}

function findingsMeasure(findings: readonly WeighedFinding[]): Measure {
  const weight = findings.reduce((sum, finding) => sum + finding.weight, 0);
  const points = (5 * weight * weight) / (weight * weight + HALF);
  const hasA = findings.some(({ tier }) => tier === "A");
  return {
    id: "false-dichotomy.alternatives",
    name: "Options shown as the only ones",
    value: weight,
    unit: "weight of the places found",
    norm: "Ordinary news has about one such place in 100,000 words.",
    points: hasA ? points : Math.min(MAX_WITHOUT_A, points),
    spans: findings.map(({ span }) => span),
  };
}

function coverMeasure(analysis: Analysis, outlook: Outlook): Measure | null {
  const cover = poleCover(analysis, outlook);
  if (!cover) return null;
  const { opposition, sentences, share, praised } = cover;
  return {
    id: "false-dichotomy.poles",
    name: `${opposition.poles[praised].name} praised, ${opposition.poles[1 - praised]?.name} not`,
    value: share,
    unit: "share of sentences that speak of one of the two poles",
    norm: "From 0.3 on, with one pole praised, the other not, and no word for what lies between.",
    points: COVER_POINTS,
    spans: sentences.map((sentence) => spanOf(analysis, sentence)),
  };
}

/** Precise where wording is exclusive; a guess where two poles only cover the text. */
function confidenceOf({ ownSentences }: Analysis, findings: readonly WeighedFinding[]): number {
  const length = Math.min(1, ownSentences.length / 15);
  if (findings.length === 0) return 0.85 * length;
  return length * (findings.some(({ tier }) => tier === "A") ? 0.8 : 0.6);
}

function explanationOf(
  findings: readonly WeighedFinding[],
  cover: Measure | undefined,
  rating: number,
): string {
  if (rating === 0)
    return "No two options were found that the text shows as the only ones in its own voice.";
  const parts: string[] = [];
  if (findings.length > 0)
    parts.push(
      `In ${counted(findings.length, "place")} the text shows two options, or one, as all there is. ${findings.find(({ note }) => note)?.note ?? "Which option between is not discussed?"}`,
    );
  if (cover)
    parts.push(
      `${plain(100 * cover.value)} % of the sentences speak of two poles: ${cover.name}. Are there options between them?`,
    );
  return parts.join(" ");
}
