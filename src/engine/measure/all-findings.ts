import type { Analysis, WithoutVoices } from "../analysis.ts";
import { inTextOrder, type WeighedFinding } from "../match/findings.ts";
import { concedeAndDismissFindings } from "./concede-and-dismiss.ts";
import { antithesisFindings, withPoles } from "./false-dichotomy.ts";
import { poleSentences } from "./poles.ts";
import { SourceContext } from "./source-context.ts";
import { speakerGroupsOf, voicingsOf } from "./speakers.ts";
import { anonymityFindings, vagueSourceFindings } from "./vague-sources.ts";

/**
 * The analysis with the findings of measures added to those of rules, and those of rules weighed by
 * what only the whole text shows. Where a rule has found a place already, the measure is silent.
 */
export function withMeasureFindings(ofRulesAlone: WithoutVoices): Analysis {
  const voicings = voicingsOf(ofRulesAlone);
  const analysis: Analysis = {
    ...ofRulesAlone,
    voicings,
    speakerGroups: speakerGroupsOf(ofRulesAlone.text, voicings),
    poles: poleSentences(ofRulesAlone),
  };
  const context = new SourceContext(analysis);
  const ofRules = analysis.findings.map((finding) => withPoles(analysis, context.weighed(finding)));
  const added = [
    ...concedeAndDismissFindings(analysis),
    ...antithesisFindings(analysis),
    ...vagueSourceFindings(analysis, context),
    ...anonymityFindings(analysis),
  ].filter((finding) => !ofRules.some((other) => isSamePlace(finding, other)));
  const findings = added.length === 0 ? ofRules : inTextOrder([...ofRules, ...added]);
  return { ...analysis, findings };
}

/** The other finding takes up much of this one's place: the same thing seen twice. */
function isSamePlace(finding: WeighedFinding, other: WeighedFinding): boolean {
  if (finding.dimension !== other.dimension) return false;
  const start = Math.max(finding.span.start, other.span.start);
  const end = Math.min(finding.span.end, other.span.end);
  return end - start > MUCH * (finding.span.end - finding.span.start);
}

const MUCH = 0.3;
