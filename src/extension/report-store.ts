import * as z from "zod/mini";
import { type AnalysisReport, analysisReportSchema } from "../engine/report.ts";
import { browser } from "./browser.ts";
import { reportError } from "./errors.ts";
import type { Sender } from "./messaging.ts";

const entrySchema = z.object({ pageKey: z.string(), report: analysisReportSchema });
export type StoredReport = z.infer<typeof entrySchema>;

const keyOf = (tabId: number) => `report:${tabId}`;

/**
 * Keeps the report of a tab's page until the tab closes, navigates, or the browser ends.
 *
 * @returns `private`: a private window, nothing was stored; `refused`: storage is full or failed,
 * which is reported. In both cases a view asks the page instead.
 */
export async function storeReport(
  tab: NonNullable<Sender["tab"]>,
  entry: StoredReport,
): Promise<"stored" | "private" | "refused"> {
  if (tab.private) return "private";
  try {
    await browser.storage.session.set({ [keyOf(tab.id)]: entry });
    return "stored";
  } catch (error) {
    reportError("storing a report", error);
    // What stands there now belongs to an earlier page and must not outlive it.
    await forgetReport(tab.id);
    return "refused";
  }
}

/** The report stored for a tab and page, or null. An entry of another page, or garbage, counts as none. */
export async function storedReport(tabId: number, pageKey: string): Promise<AnalysisReport | null> {
  try {
    const key = keyOf(tabId);
    const stored = (await browser.storage.session.get(key))[key];
    if (stored === undefined) return null;
    const entry = entrySchema.safeParse(stored);
    if (!entry.success) {
      reportError("reading a stored report", entry.error);
      await forgetReport(tabId);
      return null;
    }
    return entry.data.pageKey === pageKey ? entry.data.report : null;
  } catch (error) {
    reportError("reading a stored report", error);
    return null;
  }
}

/** Removes what is stored for a tab. */
export async function forgetReport(tabId: number): Promise<void> {
  try {
    await browser.storage.session.remove(keyOf(tabId));
  } catch (error) {
    reportError("removing a stored report", error);
  }
}

/** Calls back when the stored report of a tab changes or goes. Returns how to stop. */
export function watchStoredReports(onChange: (tabId: number) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area !== "session") return;
    for (const key of Object.keys(changes))
      if (key.startsWith("report:")) onChange(Number(key.slice("report:".length)));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
