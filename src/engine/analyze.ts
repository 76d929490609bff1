import type { Analysis } from "./analysis.ts";
import { type AnnotatedText, annotate, NARRATOR, QUOTED } from "./annotate/annotate.ts";
import { readsAsEnglish } from "./annotate/english.ts";
import type { Article } from "./article.ts";
import { buildCard } from "./card/card.ts";
import { countryOf } from "./card/country.ts";
import { type CompiledRuleset, cueList, EVERY_TEXT } from "./compile.ts";
import { recogniseGenre } from "./genre.ts";
import { findingsOf, TIER_WEIGHTS, type WeighedFinding } from "./match/findings.ts";
import { isWord } from "./match/lexicon.ts";
import type { Match } from "./match/match.ts";
import { scan } from "./match/scan.ts";
import { withMeasureFindings } from "./measure/all-findings.ts";
import { rateFalseDichotomy } from "./measure/false-dichotomy.ts";
import { MEASURE_RULES } from "./measure/findings.ts";
import { rateFraming } from "./measure/framing.ts";
import { rateSourcing } from "./measure/sourcing.ts";
import { noticesOf } from "./notices.ts";
import { assessPerspectives } from "./omissions.ts";
import { bodyLength, languageValueOfVoice, rateWording } from "./rate/wording.ts";
import { type AnalysisReport, REPORT_SCHEMA_VERSION, type RuleInfo } from "./report.ts";
import { recogniseTopic } from "./topics.ts";

/** Texts shorter than this, in words, get findings but no ratings. */
export const MIN_RATED_WORDS = 120;

/**
 * The only door of the engine: rates an article. Pure and synchronous; the same article and ruleset
 * give the same report, byte for byte.
 *
 * @throws nothing for any article that `articleSchema` accepts.
 */
export function analyze(article: Article, ruleset: CompiledRuleset): AnalysisReport {
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
    : [
        framing.rating,
        rateWording(analysis, "language"),
        omission,
        rateFalseDichotomy(analysis, framing.outlook),
        sourcing,
        rateWording(analysis, "certainty"),
        rateWording(analysis, "sensationalism"),
        rateWording(analysis, "labelling"),
      ];
  return {
    ...emptyReport(article, ruleset),
    status: isShort ? "too-short" : "rated",
    genre: analysis.genre,
    text: textFigures(analysis),
    notices: noticesOf(analysis, isShort),
    ratings,
    voices: valuesByVoice(analysis),
    findings: findings.map(withoutWorkings),
    rules: ruleInfos(ruleset, findings),
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
  scan(text, ruleset.patterns, EVERY_TEXT, matches);
  const topic = recogniseTopic(text, ruleset, matches);
  if (topic) scan(text, ruleset.patterns, cueList(topic.index), matches);
  return withMeasureFindings({
    article,
    text,
    ruleset,
    matches,
    topic,
    findings: findingsOf(text, ruleset, matches, topic?.topic.id ?? null),
    genre: recogniseGenre(article, text, ruleset.words.firstPerson),
    narratorSentences: sentencesMostly(text, (voice) => voice === NARRATOR),
    ownSentences: sentencesMostly(text, (voice) => voice !== QUOTED),
    bodyWords: bodyWordsOf(text),
    quotedWords: quotedWordsOf(text),
  });
}

/** The report on a text in a language that the rules are not for. */
function unsupported(article: Article, ruleset: CompiledRuleset): AnalysisReport {
  return {
    ...emptyReport(article, ruleset),
    notices: [
      {
        kind: "language",
        text: "There are no rules for this language yet, so nothing was searched or rated.",
      },
    ],
  };
}

function emptyReport(article: Article, ruleset: CompiledRuleset): AnalysisReport {
  return {
    schema: REPORT_SCHEMA_VERSION,
    ruleset: {
      version: ruleset.version,
      rules: ruleset.rules.length,
      topics: ruleset.topics.length,
    },
    source: {
      url: article.url,
      title: article.title,
      siteName: article.meta.siteName ?? article.meta.publisher ?? null,
      byline: article.meta.byline ?? null,
      published: article.meta.published ?? null,
      country: countryOf(article, ruleset.names),
    },
    language: article.language,
    status: "unsupported-language",
    genre: { kind: "news", because: "" },
    text: {
      characters: article.text.length,
      words: 0,
      sentences: 0,
      narratorSentences: 0,
      quotedWords: 0,
    },
    notices: [],
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

/** Kinds of blocks whose sentences are the article's running text. */
const BODY = new Set(["paragraph", "list-item", "quotation"]);

/** Body sentences of which more than half is spoken in a voice that passes. */
function sentencesMostly(text: AnnotatedText, passes: (voice: number) => boolean): number[] {
  const found: number[] = [];
  for (const [index, sentence] of text.sentences.entries()) {
    if (!BODY.has(text.blocks[sentence.block]?.kind ?? "")) continue;
    let passing = 0;
    for (let at = sentence.from; at < sentence.to; at++)
      if (passes(text.voice[at] as number)) passing++;
    if (passing * 2 > sentence.to - sentence.from) found.push(index);
  }
  return found;
}

function bodyWordsOf({ tokens, blocks }: AnnotatedText): number {
  let words = 0;
  for (const block of blocks) {
    if (!BODY.has(block.kind)) continue;
    for (let at = block.tokenStart; at < block.tokenEnd; at++)
      if (isWord(tokens.id[at] as number)) words++;
  }
  return words;
}

function quotedWordsOf({ tokens, voice }: AnnotatedText): number {
  let words = 0;
  for (let at = 0; at < tokens.count; at++)
    if (voice[at] === QUOTED && isWord(tokens.id[at] as number)) words++;
  return words;
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

function ruleInfos(
  ruleset: CompiledRuleset,
  findings: readonly WeighedFinding[],
): Record<string, RuleInfo> {
  const wanted = new Set(findings.map((finding) => finding.rule));
  const infos: Record<string, RuleInfo> = {};
  for (const [id, info] of Object.entries(MEASURE_RULES)) if (wanted.has(id)) infos[id] = info;
  for (const { rule } of ruleset.rules) {
    if (!wanted.has(rule.id)) continue;
    const { name, dimension, message, question, citation } = rule;
    infos[rule.id] = {
      name,
      dimension,
      message,
      question,
      citation,
      ...(rule.flag ? { flag: rule.flag } : {}),
    };
  }
  return infos;
}

function withoutWorkings({ family: _family, sentence: _sentence, ...finding }: WeighedFinding) {
  return finding;
}
