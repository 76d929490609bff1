import type { Analysis } from "../analysis.ts";
import { chooseEvidence } from "../rate/evidence.ts";
import type { Rating } from "../report.ts";

/** Rates the dimension from its findings. */
export function rateFalseDichotomy(analysis: Analysis): Rating {
  const findings = analysis.findings.filter((finding) => finding.dimension === "falseDichotomy");
  const counting = findings.filter((finding) => finding.weight > 0);
  return {
    dimension: "falseDichotomy",
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
}
