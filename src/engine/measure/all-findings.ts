import type { Analysis } from "../analysis.ts";
import { concedeAndDismissFindings } from "./concede-and-dismiss.ts";
import { inTextOrder } from "./findings.ts";

/** The analysis with the findings of measures added to those of rules. */
export function withMeasureFindings(analysis: Analysis): Analysis {
  const added = [...concedeAndDismissFindings(analysis)];
  if (added.length === 0) return analysis;
  return { ...analysis, findings: inTextOrder([...analysis.findings, ...added]) };
}
