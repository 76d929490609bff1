import type { AnalysisReport } from "../engine/report.ts";
import { browser } from "./browser.ts";
import { isNobodyThere, reportError } from "./errors.ts";
import type { PageStateNotice } from "./messages.ts";
import { t } from "./texts.ts";

/** Neither red nor blue: the badge counts hints and takes no side. Contrast with white 7.6:1. */
const BADGE_COLOUR = "#475569";

/** What the toolbar button of a tab says. */
export type Badge = Exclude<PageStateNotice["state"], "analyzed"> | { hints: number } | "unrated";

/** The badge of a report: the number of hints that count, or that nothing was rated. */
export function badgeOf(report: AnalysisReport): Badge {
  return report.status === "unsupported-language" ? "unrated" : { hints: hintCount(report) };
}

/** Findings that count towards a rating; those of weight 0 were seen and set aside. */
export function hintCount(report: AnalysisReport): number {
  return report.findings.filter((finding) => finding.weight > 0).length;
}

/** Shows a badge on the toolbar button of one tab, with the same in words as the button's name. */
export async function showBadge(tabId: number, badge: Badge): Promise<void> {
  const { text, title } = faceOf(badge);
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setTitle({ tabId, title }),
      browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR }),
      browser.action.setBadgeTextColor({ tabId, color: "#ffffff" }),
    ]);
  } catch (error) {
    if (!isNobodyThere(error)) reportError("showing the badge", error);
  }
}

function faceOf(badge: Badge): { text: string; title: string } {
  if (typeof badge === "object")
    return {
      text: badge.hints > 999 ? "999+" : String(badge.hints),
      title: t("badge.hints", badge.hints),
    };
  switch (badge) {
    case "no-article":
      return { text: "", title: t("badge.noArticle") };
    case "working":
      return { text: "…", title: t("badge.working") };
    case "failed":
      return { text: "!", title: t("badge.failed") };
    case "switched-off":
      return { text: "", title: t("badge.switchedOff") };
    case "unrated":
      return { text: "–", title: t("badge.unrated") };
  }
}
