import type { Analysis } from "../analysis.ts";
import type { WeighedFinding } from "../match/findings.ts";
import { concedeAndDismissFindings } from "./concede-and-dismiss.ts";
import { antithesisFindings, withPoles } from "./false-dichotomy.ts";
import { inTextOrder } from "./findings.ts";
import { weighedInContext } from "./source-context.ts";
import { voicingsOf } from "./speakers.ts";
import { anonymityFindings, vagueSourceFindings } from "./vague-sources.ts";

/**
 * The analysis with the findings of measures added to those of rules, and those of rules weighed by
 * what only the whole text shows. Where a rule has found a place already, the measure is silent.
 */
export function withMeasureFindings(analysis: Analysis): Analysis {
  const voicings = voicingsOf(analysis);
  const ofRules = weighedInContext(analysis, voicings).map((finding) =>
    withPoles(analysis, finding),
  );
  const added = [
    ...concedeAndDismissFindings(analysis),
    ...antithesisFindings(analysis),
    ...vagueSourceFindings(analysis, voicings),
    ...anonymityFindings(analysis, voicings),
  ].filter((finding) => !ofRules.some((other) => isSamePlace(finding, other)));
  return { ...analysis, findings: inTextOrder([...ofRules, ...added]) };
}

const isSamePlace = (finding: WeighedFinding, other: WeighedFinding): boolean =>
  finding.dimension === other.dimension &&
  finding.span.start < other.span.end &&
  other.span.start < finding.span.end;
