import type { Analysis } from "../analysis.ts";
import type { Card } from "../report.ts";
import type { Owned } from "./owned-matches.ts";
import { topicStandsUpFront } from "./prominence.ts";

/** How a question can speak of a topic. */
export interface Matter {
  /** Behind a preposition, in the middle of a question. */
  phrase: string;
  /** A field has a state, and effects fall on it; a thing has a state and effects of its own; an event has causes and effects. */
  kind: "field" | "thing" | "event";
}

interface TopicMatter extends Matter {
  /** Beginnings of the IPTC Media Topics of which the article must have one, as a second opinion. */
  besides: string[];
}

/** Topics too wide for a question (politics, business, platforms and privacy), or mostly met in single cases (crime), have none. */
const MATTERS: Readonly<Record<string, TopicMatter>> = {
  ai: matter("thing", "artificial intelligence", "Science"),
  budget: matter("field", "taxes and public spending", "Economy", "Politics"),
  "climate-policy": matter("thing", "climate policy", "Environment"),
  conflict: matter("event", "the armed conflict", "Conflict"),
  court: matter("event", "the court case", "Crime"),
  crypto: matter("thing", "digital currencies", "Economy", "Science"),
  diplomacy: matter("field", "diplomatic relations", "Politics"),
  disaster: matter("event", "the emergency", "Disaster", "Weather"),
  drug: matter("field", "medical treatment", "Health"),
  economy: matter("field", "the economy", "Economy"),
  education: matter("field", "education", "Education"),
  election: matter("field", "the election campaign", "Politics"),
  energy: matter("field", "energy supply", "Economy", "Environment"),
  food: matter("field", "farming and food", "Economy", "Environment"),
  housing: matter("field", "housing", "Economy", "Society"),
  infrastructure: matter("field", "infrastructure", "Economy"),
  labour: matter("field", "jobs and working conditions", "Labour"),
  migration: matter("field", "migration and asylum", "Society"),
  mining: matter("thing", "the mining of raw materials", "Economy", "Environment"),
  protest: matter("event", "the protests", "Society", "Conflict"),
  "public-health": matter("field", "public health", "Health"),
  sanctions: matter("event", "the dispute over sanctions", "Politics", "Economy"),
  science: matter("event", "this research", "Science"),
  "sport-event": matter("event", "the sports event", "Sport"),
  tariffs: matter("field", "trade", "Economy"),
  "tech-coop": matter("thing", "international research cooperation", "Science"),
};

function matter(kind: Matter["kind"], phrase: string, ...besides: string[]): TopicMatter {
  return { kind, phrase, besides };
}

/** Least confidence in the topic. */
const SURE = 0.6;

/**
 * What a question may call the article's matter; null where its topic is doubtful, too wide, or only
 * met on the way and not announced.
 */
export function matterOf(
  analysis: Analysis,
  topics: Card["topics"],
  triggers: readonly Owned<"trigger">[],
): Matter | null {
  const { topic } = analysis;
  if (!topic || topic.confidence < SURE || !topicStandsUpFront(analysis, triggers)) return null;
  const known = MATTERS[topic.topic.id];
  if (!known) return null;
  const isBorneOut = topics.some(({ name }) =>
    known.besides.some((beginning) => name.startsWith(beginning)),
  );
  return isBorneOut ? { kind: known.kind, phrase: known.phrase } : null;
}

/** Every matter that a question may be about, for tests. */
export const ALL_MATTERS: readonly Matter[] = Object.values(MATTERS);
