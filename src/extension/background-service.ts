import * as z from "zod/mini";
import type { Article } from "../engine/article.ts";
import type { AnalysisReport } from "../engine/report.ts";
import { badgeOf, showBadge } from "./badge.ts";
import { browser } from "./browser.ts";
import { isNobodyThere, messageOf, reportError } from "./errors.ts";
import {
  type AnalyzeReply,
  type AnalyzeRequest,
  type BackgroundMessage,
  type CommandReply,
  type ListRulesReply,
  type RuleMetadata,
  ruleMetadataSchema,
} from "./messages.ts";
import { commandPage, listenInBackground, type Sender } from "./messaging.ts";
import { forgetReport, storeReport } from "./report-store.ts";
import { changeSettings, readSettings, type Settings } from "./settings.ts";
import { t } from "./texts.ts";

/** What the background needs of the engine and the rules. */
export interface Analyst {
  /** Rates an article under the reader's settings. Pure, but may throw. */
  analyze: (article: Article, settings: Settings) => AnalysisReport;
  /** All rules, switched off or not. */
  rules: readonly RuleMetadata[];
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
}

async function answer(
  analyst: Analyst,
  message: BackgroundMessage,
  sender: Sender,
): Promise<AnalyzeReply | CommandReply | ListRulesReply> {
  switch (message.type) {
    case "analyze":
      return replyTo(message, sender, analyst);
    case "list-rules":
      return { ok: true, rules: analyst.rules.map((rule) => z.parse(ruleMetadataSchema, rule)) };
    case "page-state":
      if (sender.tab !== null && message.state !== "analyzed")
        await Promise.all([forgetReport(sender.tab.id), showBadge(sender.tab.id, message.state)]);
      return { ok: true };
  }
}

async function replyTo(
  request: AnalyzeRequest,
  { tab }: Sender,
  analyst: Analyst,
): Promise<AnalyzeReply> {
  try {
    const report = analyst.analyze(request.article, await readSettings());
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
  } catch (error) {
    if (!isNobodyThere(error)) reportError(`running the shortcut ${command}`, error);
  }
}

async function stepInActiveTab(by: 1 | -1): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await commandPage(tab.id, { type: "step-finding", by });
}
