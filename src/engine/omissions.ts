import type { Analysis } from "./analysis.ts";
import type { Framing } from "./measure/framing.ts";
import type { Perspectives, Rating, Speaker } from "./report.ts";

/** Which expected perspectives the article covers, and what their absence says. */
export function assessPerspectives(
  { topic }: Analysis,
  _framing: Framing,
  _speakers: readonly Speaker[],
): { perspectives: Perspectives; rating: Rating } {
  return {
    perspectives: {
      topic: topic && {
        id: topic.topic.id,
        label: topic.topic.label,
        confidence: topic.confidence,
      },
      omitted: [],
      covered: [],
      note: "",
    },
    rating: {
      dimension: "omission",
      rating: null,
      value: 0,
      confidence: 0,
      explanation: "",
      evidence: [],
      measures: [],
      lowers: [],
      checked: "",
      trace: [],
    },
  };
}
