import type { Analysis } from "./analysis.ts";
import type { Perspectives, Rating } from "./report.ts";
import type { TopicGuess } from "./topics.ts";

/** Which expected perspectives the article covers, and what their absence says. */
export function assessPerspectives(
  _analysis: Analysis,
  topic: TopicGuess | null,
  _balance: number,
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
