import type { AnalysisReport } from "../../src/engine/report.ts";
import { t } from "../../src/extension/texts.ts";
import type { Hint } from "../../src/page/hint-card.ts";

/** A finding in the reader's words, as the hint card shows it. */
export function describeHint(
  report: AnalysisReport,
  index: number,
  place: number,
  count: number,
): Hint {
  const finding = report.findings[index];
  const rule = finding === undefined ? undefined : report.rules[finding.rule];
  if (finding === undefined || rule === undefined)
    throw new RangeError(`The report has no finding ${index}`);
  const lines = [t("finding.source", [rule.citation])];
  if (finding.guards.length > 0) lines.unshift(t("finding.guards", [finding.guards.join(", ")]));
  return {
    title: rule.name,
    where: `${t(`dimension.${rule.dimension}.name`)} · ${t(`tier.${finding.tier}`)} · ${t(`voice.${finding.voice}`)}`,
    message: rule.message,
    note: finding.note ?? "",
    question: t("finding.ask", [rule.question]),
    why: { title: t("finding.why"), lines },
    count: t("hint.count", [String(place), String(count)]),
    buttons: { previous: t("hint.previous"), next: t("hint.next"), close: t("hint.close") },
    language: t("locale"),
  };
}
