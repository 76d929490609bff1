import type { AnalysisReport } from "../../../src/engine/report.ts";
import type { Figure } from "../eval-set.ts";
import { share } from "../statistics.ts";

/**
 * Topics of the panel (AllSides) that say what an article is about, with the topics of the ruleset
 * and the IPTC Media Topics that fit. Left out: topics that name a place or body alone.
 */
const FITTING: Readonly<Record<string, { ours: string[]; iptc: string[] }>> = {
  abortion: { ours: ["rights-gender"], iptc: ["health", "society", "politics"] },
  agriculture: { ours: ["food"], iptc: ["economy"] },
  banking_and_finance: { ours: ["economy", "corporate", "budget"], iptc: ["economy"] },
  business: { ours: ["corporate", "economy", "labour", "tariffs"], iptc: ["economy"] },
  campaign_finance: { ours: ["election", "politics", "scandal"], iptc: ["politics"] },
  coronavirus: { ours: ["public-health", "drug"], iptc: ["health"] },
  cybersecurity: {
    ours: ["platforms", "defence", "crime"],
    iptc: ["science and technology", "crime"],
  },
  defense: { ours: ["defence", "conflict"], iptc: ["conflict", "politics"] },
  democratic_party: { ours: ["politics", "election"], iptc: ["politics"] },
  economic_policy: { ours: ["economy", "budget", "tariffs"], iptc: ["economy", "politics"] },
  economy_and_jobs: {
    ours: ["economy", "labour", "budget", "tariffs"],
    iptc: ["economy", "labour"],
  },
  education: { ours: ["education"], iptc: ["education"] },
  elections: { ours: ["election", "politics"], iptc: ["politics"] },
  energy: { ours: ["energy", "climate-policy"], iptc: ["economy", "environment"] },
  environment: { ours: ["climate-policy", "energy"], iptc: ["environment"] },
  fbi: { ours: ["crime", "court", "scandal", "politics"], iptc: ["crime", "politics"] },
  federal_budget: { ours: ["budget", "economy", "politics"], iptc: ["economy", "politics"] },
  fiscal_cliff: { ours: ["budget", "economy", "politics"], iptc: ["economy", "politics"] },
  gun_control_and_gun_rights: {
    ours: ["crime", "court", "politics"],
    iptc: ["politics", "crime", "society"],
  },
  healthcare: { ours: ["health-care", "public-health", "drug", "budget"], iptc: ["health"] },
  immigration: { ours: ["migration"], iptc: ["society", "politics"] },
  impeachment: { ours: ["politics", "scandal", "court"], iptc: ["politics"] },
  labor: { ours: ["labour", "economy"], iptc: ["labour", "economy"] },
  lgbt_rights: {
    ours: ["rights-gender", "rights-minority", "court"],
    iptc: ["society", "politics"],
  },
  middle_east: {
    ours: ["conflict", "diplomacy", "defence", "sanctions"],
    iptc: ["conflict", "politics"],
  },
  national_defense: { ours: ["defence", "conflict", "diplomacy"], iptc: ["conflict", "politics"] },
  national_security: {
    ours: ["defence", "conflict", "crime", "politics"],
    iptc: ["politics", "conflict", "crime"],
  },
  nuclear_weapons: {
    ours: ["defence", "diplomacy", "sanctions", "conflict"],
    iptc: ["conflict", "politics"],
  },
  opioid_crisis: { ours: ["drug", "public-health"], iptc: ["health", "society"] },
  palestine: { ours: ["conflict", "diplomacy"], iptc: ["conflict", "politics"] },
  politics: { ours: ["politics", "election", "scandal", "budget"], iptc: ["politics"] },
  race_and_racism: { ours: ["rights-minority", "protest", "crime"], iptc: ["society"] },
  republican_party: { ours: ["politics", "election"], iptc: ["politics"] },
  supreme_court: { ours: ["court", "politics"], iptc: ["crime", "politics"] },
  taxes: { ours: ["budget", "economy"], iptc: ["economy"] },
  terrorism: { ours: ["conflict", "crime", "defence"], iptc: ["conflict", "crime"] },
  trade: { ours: ["tariffs", "economy"], iptc: ["economy"] },
};

interface WithTopic {
  topic: string;
  report: AnalysisReport;
}

/** How often a topic is recognised, and how often it is one that fits the panel's. */
export function topicFigures(articles: readonly WithTopic[]): Record<string, Figure> {
  const mapped = articles.filter((article) => FITTING[article.topic] !== undefined);
  const recognised = mapped.filter((article) => article.report.perspectives.topic !== null);
  const shown = mapped.filter((article) => article.report.card.topics.length > 0);
  return {
    recognised: share(
      articles.filter((article) => article.report.perspectives.topic !== null).length,
      articles.length,
    ),
    compared: recognised.length,
    agreement: share(recognised.filter(fits).length, recognised.length),
    withSecond: share(recognised.filter(hasSecond).length, recognised.length),
    agreementOfEither: share(
      recognised.filter((article) => fits(article) || secondFits(article)).length,
      recognised.length,
    ),
    iptcShown: share(shown.length, mapped.length),
    iptcAgreement: share(shown.filter(fitsIptc).length, shown.length),
  };
}

const fits = ({ topic, report }: WithTopic): boolean => isFitting(topic, report.perspectives.topic);

const secondFits = ({ topic, report }: WithTopic): boolean =>
  isFitting(topic, report.perspectives.secondTopic);

const hasSecond = ({ report }: WithTopic): boolean => report.perspectives.secondTopic !== undefined;

const isFitting = (topic: string, ours: { id: string } | null | undefined): boolean =>
  FITTING[topic]?.ours.includes(ours?.id.replace(/^.*\//, "") ?? "") === true;

const fitsIptc = ({ topic, report }: WithTopic): boolean =>
  report.card.topics.some(({ name }) =>
    FITTING[topic]?.iptc.some((fitting) => name.toLowerCase().includes(fitting)),
  );
