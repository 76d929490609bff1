import * as z from "zod/mini";
import type { Article } from "../engine/article.ts";
import type { AnalysisReport } from "../engine/report.ts";
import { MAX_PACKS, type RulePack } from "../engine/rule-pack.ts";
import { badgeOf, showBadge } from "./badge.ts";
import { browser } from "./browser.ts";
import { isNobodyThere, messageOf, reportError } from "./errors.ts";
import { languageOf } from "./language.ts";
import { askFor, startMenus } from "./menus.ts";
import {
  type AnalyzeReply,
  type AnalyzeRequest,
  type BackgroundMessage,
  type CommandReply,
  type ExportRulesReply,
  type InstallPackReply,
  type ListRulesReply,
  ruleMetadataSchema,
} from "./messages.ts";
import { commandPage, listenInBackground, type Sender } from "./messaging.ts";
import { forgetReport, storeReport } from "./report-store.ts";
import { installRulePack, packsInUse } from "./rule-packs.ts";
import { changeSettings, readSettings, type Settings } from "./settings.ts";
import { t } from "./texts.ts";

/** What the background needs of the engine and the rules. */
export interface Analyst {
  /** Rates an article under the reader's settings, with the rules of packs. Pure, but may throw. */
  analyze: (article: Article, settings: Settings, packs: readonly RulePack[]) => AnalysisReport;
  /** All rules, switched off or not; packs that cannot be used are named with the reason. */
  rulesWith: (packs: readonly RulePack[]) => Omit<ListRulesReply, "ok">;
  /** Reads a rule pack's JSON. */
  readPack: (
    text: string,
  ) => { ok: true; pack: RulePack; warnings: string[] } | { ok: false; errors: string[] };
  /** Shipped rules as a rule pack's JSON. */
  writeRules: (ids: readonly string[]) => string;
}

/**
 * Everything that the background does: answers pages, keeps reports and badges in step with tabs,
 * and hands shortcuts on. It holds no state, so the browser may end it after any event.
 */
export function startBackground(analyst: Analyst): void {
  listenInBackground((message, sender) => answer(analyst, message, sender));
  browser.tabs.onRemoved.addListener((tabId) => void forgetReport(tabId));
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === "loading") void forgetReport(tabId);
  });
  browser.commands.onCommand.addListener((command) => void runCommand(command));
  startMenus();
}

async function answer(
  analyst: Analyst,
  message: BackgroundMessage,
  sender: Sender,
): Promise<AnalyzeReply | CommandReply | ListRulesReply | InstallPackReply | ExportRulesReply> {
  switch (message.type) {
    case "analyze":
      return replyTo(message, sender, analyst);
    case "list-rules":
      return listRules(analyst);
    case "install-pack":
      return install(message.text, analyst);
    case "export-rules":
      return { ok: true, text: analyst.writeRules(message.ids) };
    case "page-state":
      if (sender.tab !== null && message.state !== "analyzed")
        await Promise.all([forgetReport(sender.tab.id), showBadge(sender.tab.id, message.state)]);
      return { ok: true };
  }
}

async function listRules(analyst: Analyst): Promise<ListRulesReply> {
  const { rules, leftOut, packProblems } = analyst.rulesWith(await packsInUse());
  return {
    ok: true,
    rules: rules.map((rule) => z.parse(ruleMetadataSchema, rule)),
    leftOut,
    packProblems,
  };
}

async function install(text: string, analyst: Analyst): Promise<InstallPackReply> {
  try {
    const reading = analyst.readPack(text);
    if (!reading.ok) return reading;
    const { name, rules } = reading.pack;
    const outcome = await installRulePack(reading.pack);
    if (outcome === "too-many")
      return { ok: false, errors: [t("options.packsTooMany", [String(MAX_PACKS)])] };
    return {
      ok: true,
      name,
      rules: rules.length,
      replaced: outcome === "replaced",
      warnings: reading.warnings,
    };
  } catch (error) {
    reportError("installing a rule pack", error);
    return { ok: false, errors: [messageOf(error)] };
  }
}

async function replyTo(
  request: AnalyzeRequest,
  { tab }: Sender,
  analyst: Analyst,
): Promise<AnalyzeReply> {
  try {
    const article = { ...request.article, language: await languageOf(request.article) };
    const report = analyst.analyze(article, await readSettings(), await packsInUse());
    if (tab !== null) {
      await storeReport(tab, { pageKey: request.pageKey, report });
      await showBadge(tab.id, badgeOf(report));
    }
    return { ok: true, report };
  } catch (error) {
    reportError("analyzing an article", error);
    if (tab !== null) await showBadge(tab.id, "failed");
    return { ok: false, error: t("error.analysis", [messageOf(error)]) };
  }
}

async function runCommand(command: string): Promise<void> {
  try {
    if (command === "toggle-highlights")
      await changeSettings(({ highlights }) => ({ highlights: !highlights }));
    else if (command === "next-hint") await stepInActiveTab(1);
    else if (command === "previous-hint") await stepInActiveTab(-1);
    else if (command === "analyze") await askFor(activeTabId(), "either");
  } catch (error) {
    if (!isNobodyThere(error)) reportError(`running the shortcut ${command}`, error);
  }
}

async function stepInActiveTab(by: 1 | -1): Promise<void> {
  const tabId = await activeTabId();
  if (tabId !== undefined) await commandPage(tabId, { type: "step-finding", by });
}

async function activeTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}
