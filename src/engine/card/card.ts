import type { Analysis } from "../analysis.ts";
import type { Card } from "../report.ts";
import type { TopicGuess } from "../topics.ts";
import { entitiesOf, listedEntities } from "./entities.ts";

/** The rest of the card: summary, topics, names, questions, goals. */
export function buildCard(analysis: Analysis, _topic: TopicGuess | null): Card {
  const entities = entitiesOf(analysis);
  return {
    summary: [],
    keyPoints: [],
    topics: [],
    organisations: listedEntities(analysis, entities, "organisation"),
    people: listedEntities(analysis, entities, "person"),
    places: listedEntities(analysis, entities, "place"),
    questions: [],
    goals: [],
  };
}
