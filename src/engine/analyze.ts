import type { Article } from "./article.ts";
import type { CompiledRuleset } from "./compile.ts";
import type { AnalysisReport } from "./report.ts";

/**
 * The only door of the engine: rates an article. Pure and synchronous; the same article and ruleset
 * give the same report, byte for byte.
 */
export function analyze(article: Article, ruleset: CompiledRuleset): AnalysisReport {
  return {
    schema: 1,
    ruleset: {
      version: ruleset.version,
      rules: ruleset.rules.length,
      topics: ruleset.topics.length,
    },
    source: {
      url: article.url,
      title: article.title,
      siteName: article.meta.siteName ?? null,
      byline: article.meta.byline ?? null,
      published: article.meta.published ?? null,
      country: null,
    },
    language: article.language,
    status: "rated",
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
