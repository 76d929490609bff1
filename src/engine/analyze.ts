import type { Analysis } from "./analysis.ts";
import { annotate } from "./annotate/annotate.ts";
import { readsAsEnglish } from "./annotate/english.ts";
import type { Article } from "./article.ts";
import { buildCard } from "./card/card.ts";
import { countryOf } from "./card/country.ts";
import type { CompiledRuleset } from "./compile.ts";
import { recogniseGenre } from "./genre.ts";
import { findingsOf, TIER_WEIGHTS, type WeighedFinding } from "./match/findings.ts";
import type { CompiledRule } from "./match/guards.ts";
import type { Match } from "./match/match.ts";
import { scan } from "./match/scan.ts";
import { withMeasureFindings } from "./measure/all-findings.ts";
import { rateFalseDichotomy } from "./measure/false-dichotomy.ts";
import { MEASURE_RULES } from "./measure/findings.ts";
import { rateFraming } from "./measure/framing.ts";
import { rateSourcing } from "./measure/sourcing.ts";
import { voicesOf } from "./measure/voices.ts";
import { noticesOf } from "./notices.ts";
import { assessPerspectives } from "./omissions.ts";
import { cueList, EVERY_TEXT } from "./owners.ts";
import { withoutRatingsOfTheWhole } from "./rate/part-of-text.ts";
import { bodyLength, languageValueOfVoice, rateWording } from "./rate/wording.ts";
import {
  type AnalysisReport,
  type Finding,
  REPORT_SCHEMA_VERSION,
  type RuleInfo,
} from "./report.ts";
import { withoutTail } from "./tail.ts";
import { keptTopics, recogniseTopic } from "./topics.ts";

/** Texts shorter than this, in words, get findings but no ratings. */
export const MIN_RATED_WORDS = 120;

/**
 * The only door of the engine: rates an article. Pure and synchronous; the same article and ruleset
 * give the same report, byte for byte.
 *
 * @throws nothing for any article that `articleSchema` accepts.
 */
export function analyze(whole: Article, ruleset: CompiledRuleset): AnalysisReport {
  const article = withoutTail(whole);
  if (article.language !== ruleset.language && article.language !== "und")
    return unsupported(article, ruleset);
  const text = annotate(article, ruleset.lexicon, ruleset.words);
  if (article.language === "und" && !readsAsEnglish(text, ruleset.words))
    return unsupported(article, ruleset);
  const analysis = analysisOf(article, ruleset, text);
  const { findings } = analysis;
  const framing = rateFraming(analysis);
  const { rating: sourcing, speakers } = rateSourcing(analysis);
  const { perspectives, rating: omission } = assessPerspectives(analysis, framing, speakers);
  const isShort = text.wordCount < MIN_RATED_WORDS;
  const ratings = isShort
    ? []
    : withoutRatingsOfTheWhole(
        [
          framing.rating,
          rateWording(analysis, "language"),
          omission,
          rateFalseDichotomy(analysis, framing.outlook),
          sourcing,
          rateWording(analysis, "certainty"),
          rateWording(analysis, "sensationalism"),
          rateWording(analysis, "labelling"),
        ],
        article,
      );
  return {
    ...reportHead(article, ruleset),
    status: isShort ? "too-short" : "rated",
    genre: analysis.genre,
    text: textFigures(analysis),
    notices: noticesOf(analysis, isShort),
    ratings,
    voices: valuesByVoice(analysis),
    findings: findings.map(withoutWorkings),
    rules: ruleInfos(analysis),
    perspectives,
    speakers,
    card: buildCard(analysis, { ratings, perspectives, speakers }),
  };
}

/** All that ratings, measures and card read of an article, in one pass over its text. */
export function analysisOf(
  article: Article,
  ruleset: CompiledRuleset,
  text = annotate(article, ruleset.lexicon, ruleset.words),
): Analysis {
  const matches = new Map<number, Match[]>();
  const voices = voicesOf(text, ruleset.measureWords.kinds);
  ruleset.patterns.beginText(text.tokens.count);
  scan(text, ruleset.patterns, EVERY_TEXT, matches);
  const topic = recogniseTopic(text, ruleset, matches);
  for (const { index } of topic ? keptTopics(topic) : [])
    scan(text, ruleset.patterns, cueList(index), matches);
  return withMeasureFindings({
    article,
    text,
    ruleset,
    matches,
    topic,
    findings: findingsOf(text, ruleset, matches, topic?.topic.id ?? null),
    genre: recogniseGenre(article, text, ruleset.words.firstPerson),
    ...voices,
  });
}

/** What every report begins with. */
function reportHead(
  article: Article,
  ruleset: CompiledRuleset,
): Pick<AnalysisReport, "schema" | "ruleset" | "source" | "language"> {
  const { url, title, meta, language } = article;
  return {
    schema: REPORT_SCHEMA_VERSION,
    ruleset: {
      version: ruleset.version,
      rules: ruleset.rules.length,
      topics: ruleset.topics.length,
    },
    source: {
      url,
      title,
      siteName: meta.siteName ?? meta.publisher ?? null,
      byline: meta.byline ?? null,
      published: meta.published ?? null,
      country: countryOf(article, ruleset.names),
    },
    language,
  };
}

/** The report on a text in a language that the rules are not for. */
function unsupported(article: Article, ruleset: CompiledRuleset): AnalysisReport {
  return {
    ...reportHead(article, ruleset),
    status: "unsupported-language",
    genre: { kind: "news", because: "" },
    text: {
      characters: article.text.length,
      words: 0,
      sentences: 0,
      narratorSentences: 0,
      quotedWords: 0,
    },
    notices: [
      {
        kind: "language",
        text: "There are no rules for this language yet, so nothing was searched or rated.",
      },
    ],
    ratings: [],
    voices: { headline: 0, narrator: 0, quotation: 0 },
    findings: [],
    rules: {},
    perspectives: { topic: null, omitted: [], covered: [], note: "" },
    speakers: [],
    card: {
      summary: [],
      keyPoints: [],
      topics: [],
      organisations: [],
      people: [],
      places: [],
      questions: [],
      goals: [],
    },
  };
}

function textFigures({
  article,
  text,
  narratorSentences,
  quotedWords,
}: Analysis): AnalysisReport["text"] {
  return {
    characters: article.text.length,
    words: text.wordCount,
    sentences: text.sentences.length,
    narratorSentences: narratorSentences.length,
    quotedWords,
  };
}

function valuesByVoice(analysis: Analysis): AnalysisReport["voices"] {
  const { text } = analysis;
  const headlines = text.blocks.filter((block) => block.kind === "headline").length;
  const quoted = text.quotations.length;
  const own = (finding: WeighedFinding) => finding.weight;
  // In a quotation every rule weighs nothing for the ratings; here its tier counts in full.
  const full = (finding: WeighedFinding) => TIER_WEIGHTS[finding.tier];
  return {
    headline: languageValueOfVoice(analysis, ["headline"], headlines, own),
    narrator: languageValueOfVoice(analysis, ["narrator", "attributed"], bodyLength(analysis), own),
    quotation: languageValueOfVoice(analysis, ["quotation"], quoted, full),
  };
}

function ruleInfos({ ruleset, matches, findings }: Analysis): Record<string, RuleInfo> {
  const wanted = new Set(findings.map((finding) => finding.rule));
  // Without a prototype it is a table from the beginning; an object would change its shape with each rule.
  const infos: Record<string, RuleInfo> = Object.create(null);
  for (const [id, info] of MEASURES) if (wanted.has(id)) infos[id] = info;
  const { rules } = ruleset;
  for (let number = 0; number < rules.length; number++) {
    // Rules are the first owners of matches, and without a match there is no finding.
    if (!matches.has(number)) continue;
    const { head, info } = rules[number] as CompiledRule;
    if (wanted.has(head.id)) infos[head.id] = info;
  }
  return infos;
}

const MEASURES = Object.entries(MEASURE_RULES);

/** Written out, since copying all but two fields takes several times as long. */
function withoutWorkings(finding: WeighedFinding): Finding {
  const { rule, dimension, span, tier, voice, weight, guards, note } = finding;
  return note === undefined
    ? { rule, dimension, span, tier, voice, weight, guards }
    : { rule, dimension, span, tier, voice, weight, guards, note };
}
