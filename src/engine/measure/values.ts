import type { Analysis } from "../analysis.ts";
import { callsOf } from "./calls.ts";
import { coverageOf, coverageShare } from "./coverage.ts";
import { conflictShare } from "./frames.ts";
import type { NormMeasure } from "./norms.ts";
import { outlookOf } from "./outlook.ts";
import { attributedShare } from "./sourcing.ts";
import { isNamed, speakerGroups, voicingsOf } from "./speakers.ts";

/** The article's value in every measure of which the usual range is computed; null where it has none. */
export function measureValues(analysis: Analysis): Record<NormMeasure, number | null> {
  const groups = speakerGroups(analysis, voicingsOf(analysis));
  return {
    "framing.net": outlookOf(analysis).net,
    "framing.calls": callsOf(analysis).rate,
    "framing.conflict": conflictShare(analysis).share,
    "omission.coverage":
      analysis.topic && coverageShare(coverageOf(analysis, analysis.topic.index)),
    "sourcing.named-speakers": groups.filter(({ kind }) => isNamed(kind)).length,
    "sourcing.attributed-share": attributedShare(analysis, groups),
  };
}
