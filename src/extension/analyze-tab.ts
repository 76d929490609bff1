import type { CommandReply, Wanted } from "./messages.ts";
import { commandPage } from "./messaging.ts";
import { startContentScript } from "./page-access.ts";
import { t } from "./texts.ts";

/**
 * Analyzes the tab's page, or the text selected in it, because the reader asks; starts the content
 * script where it is not running.
 */
export async function analyzeTab(tabId: number, wanted: Wanted): Promise<CommandReply> {
  const first = await commandPage(tabId, { type: "analyze-now", wanted });
  if (first !== null) return first;
  const refused = await startContentScript(tabId);
  if (refused !== null) return { ok: false, error: refused };
  return (await commandPage(tabId, { type: "analyze-now", wanted })) ?? silentReply();
}

/** The reply on behalf of a page that gives none. */
export function silentReply(): CommandReply {
  return { ok: false, error: t("error.pageGone") };
}
