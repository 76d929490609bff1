import type { Analysis } from "../analysis.ts";
import type { Card } from "../report.ts";
import { centralityOf } from "./centrality.ts";
import { entitiesOf, listedEntities } from "./entities.ts";
import { goalsOf } from "./goals.ts";
import { matterOf } from "./matter.ts";
import { ownedMatches } from "./owned-matches.ts";
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
  const owned = ownedMatches(analysis);
  const topics = subjectsOf(analysis, owned.subjects);
  const matter = matterOf(analysis, topics, owned.triggers);
  return {
    ...summaryOf(analysis, candidates, centrality),
    topics,
    organisations: listedEntities(analysis, entities, "organisation"),
    people: listedEntities(analysis, entities, "person"),
    places: listedEntities(analysis, entities, "place"),
    questions: [
      ...seedQuestions(analysis, {
        candidates,
        centrality,
        entities,
        matter,
        answers: owned.answers,
      }),
      ...ratingQuestions(analysis, candidates, { ...found, matter }),
    ],
    goals: goalsOf(analysis, owned.goals),
  };
}
