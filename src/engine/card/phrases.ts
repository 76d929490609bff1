import type { Analysis } from "../analysis.ts";
import type { Topic } from "../define.ts";
import type { Entity } from "./entities.ts";

/** Topics as they stand in the middle of a question, behind `of` and `in`. */
const TOPIC_PHRASES: Readonly<Record<string, string>> = {
  ai: "artificial intelligence",
  aid: "development and foreign aid",
  budget: "taxes and public spending",
  "climate-policy": "climate policy",
  conflict: "the armed conflict",
  corporate: "this business",
  court: "this court case",
  crime: "crime and policing",
  crypto: "digital money",
  defence: "defence and arms",
  diplomacy: "diplomatic relations",
  disaster: "the disaster",
  drug: "medical research and treatment",
  economy: "the economy",
  education: "education",
  election: "the election campaign",
  energy: "energy supply",
  food: "farming and food",
  housing: "housing",
  infrastructure: "infrastructure",
  labour: "working conditions",
  migration: "migration and asylum",
  mining: "the mining of raw materials",
  platforms: "online platforms and privacy",
  politics: "the political debate",
  protest: "the protests",
  "public-health": "public health",
  "rights-gender": "gender and reproductive rights",
  "rights-minority": "the rights of minorities",
  sanctions: "the sanctions",
  scandal: "this case",
  science: "this research",
  "sport-event": "the sports event",
  tariffs: "trade and tariffs",
  "tech-coop": "international research cooperation",
};

/** A topic in the middle of a question. Topics without a phrase of their own give their label up to a colon. */
export function topicPhrase({ id, label }: Topic): string {
  const known = TOPIC_PHRASES[id];
  if (known) return known;
  const short = label.split(":")[0] as string;
  return short.slice(0, 1).toLowerCase() + short.slice(1);
}

/** Agencies, papers and platforms are mostly sources, not what an article is about. */
const MEDIA = new Set(
  "reuters;ap;associated press;bloomberg;afp;bbc;bbc news;cnn;cnbc;abc;abc news;nbc;nbc news;cbs;cbs news;msnbc;npr;pbs;fox news;twitter;facebook;youtube;instagram;new york times;washington post;wall street journal;usa today;politico;axios;breitbart news;breitbart;huffpost;huffington post;guardian;daily caller;vox;getty images;university".split(
    ";",
  ),
);
/** Mentions that make somebody, or a place, what an article is about. */
const MIN_MENTIONS = 3;
const MIN_PLACE_MENTIONS = 5;

/** The one or two names that an article is mostly about, or null. */
export function actorPhrase(analysis: Analysis, entities: readonly Entity[]): string | null {
  const actors = entities
    .filter(
      ({ kind, name, mentions }) =>
        mentions.length >= (kind === "place" ? MIN_PLACE_MENTIONS : MIN_MENTIONS) &&
        !MEDIA.has(name.toLowerCase()),
    )
    .slice(0, 2)
    .map((entity) => withArticle(analysis, entity));
  return actors.length === 0 ? null : actors.join(" and ");
}

/** `the White House`, `Huawei`: as the article itself says it. */
function withArticle(
  { text: { text, tokens } }: Analysis,
  { name, mentions, kind }: Entity,
): string {
  if (kind === "person") return name;
  let articles = 0;
  for (const { from } of mentions) {
    if (from === 0) continue;
    const before = text.slice(tokens.start[from - 1] as number, tokens.end[from - 1] as number);
    if (before.toLowerCase() === "the") articles++;
  }
  const isLong = articles > 0 && name.split(" ").length > 2;
  return isLong || articles * 2 >= mentions.length ? `the ${name}` : name;
}
