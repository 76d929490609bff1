import type { Analysis } from "../analysis.ts";
import type { Card } from "../report.ts";
import { centralityOf } from "./centrality.ts";
import { entitiesOf, listedEntities } from "./entities.ts";
import { goalsOf } from "./goals.ts";
import { matterOf } from "./matter.ts";
import { seedQuestions } from "./questions.ts";
import { type Found, ratingQuestions } from "./rating-questions.ts";
import { candidatesOf } from "./sentences.ts";
import { subjectsOf } from "./subjects.ts";
import { summaryOf } from "./summary.ts";

/** The rest of the card: summary, topics, names, questions, goals. */
export function buildCard(analysis: Analysis, found: Found): Card {
  const entities = entitiesOf(analysis);
  const candidates = candidatesOf(analysis);
  const centrality = centralityOf(candidates, entities, analysis.text.sentences.length);
  const topics = subjectsOf(analysis);
  const matter = matterOf(analysis, topics);
  return {
    ...summaryOf(analysis, candidates, centrality),
    topics,
    organisations: listedEntities(analysis, entities, "organisation"),
    people: listedEntities(analysis, entities, "person"),
    places: listedEntities(analysis, entities, "place"),
    questions: [
      ...seedQuestions(analysis, { candidates, centrality, entities, matter }),
      ...ratingQuestions(analysis, candidates, { ...found, matter }),
    ],
    goals: goalsOf(analysis),
  };
}
