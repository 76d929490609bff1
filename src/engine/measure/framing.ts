import type { Analysis } from "../analysis.ts";
import { chooseEvidence } from "../rate/evidence.ts";
import type { Rating } from "../report.ts";

/** Rates the dimension from its findings. */
export function rateFraming(analysis: Analysis): { rating: Rating; balance: number } {
  const findings = analysis.findings.filter((finding) => finding.dimension === "framing");
  const counting = findings.filter((finding) => finding.weight > 0);
  const rating: Rating = {
    dimension: "framing",
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
  return { rating, balance: 0 };
}
