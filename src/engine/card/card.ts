import type { Analysis } from "../analysis.ts";
import type { Card } from "../report.ts";
import type { TopicGuess } from "../topics.ts";

/** The rest of the card: summary, topics, names, questions, goals. */
export function buildCard(_analysis: Analysis, _topic: TopicGuess | null): Card {
  return {
    summary: [],
    keyPoints: [],
    topics: [],
    organisations: [],
    people: [],
    places: [],
    questions: [],
    goals: [],
  };
}
