import type { Analysis } from "../analysis.ts";
import { chooseEvidence } from "../rate/evidence.ts";
import type { Rating, Speaker } from "../report.ts";

/** Rates the dimension from its findings. */
export function rateSourcing(analysis: Analysis): { rating: Rating; speakers: Speaker[] } {
  const findings = analysis.findings.filter((finding) => finding.dimension === "sourcing");
  const counting = findings.filter((finding) => finding.weight > 0);
  const rating: Rating = {
    dimension: "sourcing",
    rating: Math.min(5, counting.length),
    value: Math.min(5, counting.length),
    confidence: 0.5,
    explanation: "",
    evidence: chooseEvidence(counting, analysis.findings),
    measures: [],
    lowers: [],
    checked: "",
    trace: [],
  };
  return { rating, speakers: [] };
}
