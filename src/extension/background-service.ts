import type { Article } from "../engine/article.ts";
import type { AnalysisReport } from "../engine/report.ts";
import { badgeOf, showBadge } from "./badge.ts";
import { browser } from "./browser.ts";
import { isNobodyThere, messageOf, reportError } from "./errors.ts";
import type { AnalyzeReply, AnalyzeRequest, BackgroundMessage, CommandReply } from "./messages.ts";
import { commandPage, listenInBackground, type Sender } from "./messaging.ts";
import { forgetReport, storeReport } from "./report-store.ts";
import { changeSettings, readSettings, type Settings } from "./settings.ts";
import { t } from "./texts.ts";

/** Rates an article under the reader's settings. Pure, but may throw. */
export type AnalyzeArticle = (article: Article, settings: Settings) => AnalysisReport;

/**
 * Everything that the background does: answers pages, keeps reports and badges in step with tabs,
 * and hands shortcuts on. It holds no state, so the browser may end it after any event.
 */
export function startBackground(analyzeArticle: AnalyzeArticle): void {
  listenInBackground((message, sender) => answer(analyzeArticle, message, sender));
  browser.tabs.onRemoved.addListener((tabId) => void forgetReport(tabId));
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === "loading") void forgetReport(tabId);
  });
  browser.commands.onCommand.addListener((command) => void runCommand(command));
}

async function answer(
  analyzeArticle: AnalyzeArticle,
  message: BackgroundMessage,
  sender: Sender,
): Promise<AnalyzeReply | CommandReply> {
  if (message.type === "analyze") return replyTo(message, sender, analyzeArticle);
  if (sender.tab !== null && message.state !== "analyzed") {
    await Promise.all([forgetReport(sender.tab.id), showBadge(sender.tab.id, message.state)]);
  }
  return { ok: true };
}

async function replyTo(
  request: AnalyzeRequest,
  { tab }: Sender,
  analyzeArticle: AnalyzeArticle,
): Promise<AnalyzeReply> {
  try {
    const report = analyzeArticle(request.article, await readSettings());
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
