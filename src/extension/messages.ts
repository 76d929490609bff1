import * as z from "zod/mini";
import { articleSchema } from "../engine/article.ts";
import { analysisReportSchema, DIMENSIONS, TIERS } from "../engine/report.ts";

/** Content script → background: score this article. The one request of the extension. */
export const analyzeRequestSchema = z.object({
  type: z.literal("analyze"),
  /** Identity of the page's article: changes with every navigation and every re-reading. */
  pageKey: z.string().check(z.maxLength(8_100)),
  article: articleSchema,
});
export type AnalyzeRequest = z.infer<typeof analyzeRequestSchema>;

export const analyzeReplySchema = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true), report: analysisReportSchema }),
  z.object({ ok: z.literal(false), error: z.string() }),
]);
export type AnalyzeReply = z.infer<typeof analyzeReplySchema>;

/**
 * Content script → background and open popups: the page's state has changed. The badge of the tab
 * follows it; an open popup asks the page again. `analyzed` is sent when the page itself is ready to
 * answer with the report, which is later than the report's arrival in the store.
 */
export const pageStateNoticeSchema = z.object({
  type: z.literal("page-state"),
  state: z.enum(["no-article", "working", "failed", "switched-off", "analyzed"]),
});
export type PageStateNotice = z.infer<typeof pageStateNoticeSchema>;

/** Popup → content script: what is the state of your page? */
export const askStateSchema = z.object({ type: z.literal("ask-state") });
/** Popup → content script: show this finding (index into the report's findings) in the page. */
export const showFindingSchema = z.object({
  type: z.literal("show-finding"),
  pageKey: z.string(),
  finding: z.int().check(z.nonnegative()),
});
/** Popup → content script: show this stretch of the text in the page. */
export const showSpanSchema = z.object({
  type: z.literal("show-span"),
  pageKey: z.string(),
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
});
/**
 * Popup or background → content script: analyze this page now, article or not, or the text that the
 * reader selected in it; `either`: the selection where there is one.
 */
export const analyzeNowSchema = z.object({
  type: z.literal("analyze-now"),
  wanted: z.enum(["page", "selection", "either"]),
});
export type Wanted = z.infer<typeof analyzeNowSchema>["wanted"];

/** Background → content script: the reader's shortcut for the next (1) or previous (−1) hint. */
export const stepFindingSchema = z.object({
  type: z.literal("step-finding"),
  by: z.union([z.literal(1), z.literal(-1)]),
});

/** Everything that a content script accepts. */
export const pageCommandSchema = z.discriminatedUnion("type", [
  askStateSchema,
  showFindingSchema,
  showSpanSchema,
  analyzeNowSchema,
  stepFindingSchema,
]);
export type PageCommand = z.infer<typeof pageCommandSchema>;

/** Options page → background, which alone holds the rules: which rules are there? */
export const listRulesSchema = z.object({ type: z.literal("list-rules") });

/** Options page → background: check this rule pack's JSON, and install it where nothing is wrong. */
export const installPackSchema = z.object({ type: z.literal("install-pack"), text: z.string() });

/** Options page → background: the shipped rules of these ids as a rule pack's JSON. */
export const exportRulesSchema = z.object({
  type: z.literal("export-rules"),
  ids: z.array(z.string()),
});

/** What a reader is told of a rule before it has found anything. */
export const ruleMetadataSchema = z.object({
  id: z.string(),
  dimension: z.enum(DIMENSIONS),
  name: z.string(),
  tier: z.enum(TIERS),
  flag: z.optional(z.string()),
  message: z.string(),
  citation: z.string(),
});
export type RuleMetadata = z.infer<typeof ruleMetadataSchema>;

export const listRulesReplySchema = z.object({
  ok: z.literal(true),
  /** The shipped rules, and behind them those of the rule packs that are switched on. */
  rules: z.array(ruleMetadataSchema),
  /** Shipped rules and lists that are broken, each with its field and what is wrong with it. */
  leftOut: z.array(z.string()),
  /** Why packs that are switched on are left out all the same, by the pack's name. */
  packProblems: z.record(z.string(), z.string()),
});
export type ListRulesReply = z.infer<typeof listRulesReplySchema>;

export const installPackReplySchema = z.discriminatedUnion("ok", [
  z.object({
    ok: z.literal(true),
    name: z.string(),
    rules: z.int().check(z.nonnegative()),
    /** A pack of the same name was there before. */
    replaced: z.boolean(),
    warnings: z.array(z.string()),
  }),
  z.object({ ok: z.literal(false), errors: z.array(z.string()) }),
]);
export type InstallPackReply = z.infer<typeof installPackReplySchema>;

export const exportRulesReplySchema = z.object({ ok: z.literal(true), text: z.string() });
export type ExportRulesReply = z.infer<typeof exportRulesReplySchema>;

/** Everything that the background accepts. */
export const backgroundMessageSchema = z.discriminatedUnion("type", [
  analyzeRequestSchema,
  pageStateNoticeSchema,
  listRulesSchema,
  installPackSchema,
  exportRulesSchema,
]);
export type BackgroundMessage = z.infer<typeof backgroundMessageSchema>;

/** Whether the reader has selected text on the page; absent where nobody looked. */
const selected = z.optional(z.boolean());

/**
 * Content script → popup. The content script is the authority on its own page; the report itself
 * comes from the store, or from here where nothing is stored (private windows, storage full).
 */
export const pageStateSchema = z.discriminatedUnion("state", [
  z.object({ state: z.literal("no-article"), reason: z.string(), selected }),
  z.object({ state: z.literal("switched-off"), selected }),
  z.object({ state: z.literal("working"), selected }),
  z.object({ state: z.literal("failed"), error: z.string(), selected }),
  z.object({
    state: z.literal("analyzed"),
    selected,
    pageKey: z.string(),
    report: analysisReportSchema,
    /** The article's text, which every span of the report points into. */
    text: z.string(),
    /** Findings whose words are on the page as painted highlights. */
    painted: z.int().check(z.nonnegative()),
  }),
]);
export type PageState = z.infer<typeof pageStateSchema>;

/** Content script → popup: what became of a command other than `ask-state`. */
export const commandReplySchema = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true) }),
  /** `error` in words for the reader, for example: these words are no longer on the page. */
  z.object({ ok: z.literal(false), error: z.string() }),
]);
export type CommandReply = z.infer<typeof commandReplySchema>;
