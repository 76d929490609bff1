import type { Analysis } from "../analysis.ts";
import type { Card } from "../report.ts";
import { NameGatherer } from "./name-gatherer.ts";
import { NameReader } from "./name-reader.ts";
import { plainName } from "./name-words.ts";
import type { NameKind } from "./read-name.ts";

/** A person, body or place with every mention. */
export interface Entity {
  kind: NameKind;
  name: string;
  /** Tokens of each mention, in text order. */
  mentions: { from: number; to: number; sentence: number }[];
  weight: number;
}

/** Most names of a kind that a card lists. */
const MOST = { person: 30, organisation: 24, place: 15 } as const;
/** A mention in the headline or the first fifth of the text weighs more. */
const HEADLINE_WEIGHT = 3;
const LEAD_WEIGHT = 1;
const LEAD_SHARE = 0.2;

/** People, bodies and places of an article, the weightiest first. */
export function entitiesOf(analysis: Analysis): Entity[] {
  const read = new NameReader(analysis).read();
  const gathered = new NameGatherer(analysis, read).gather();
  const headline = headlineWords(analysis);
  for (const entity of gathered) entity.weight = weightOf(analysis, entity, headline);
  return gathered.sort(
    (a, b) => b.weight - a.weight || firstToken(a) - firstToken(b) || (a.name < b.name ? -1 : 1),
  );
}

/** One kind of entities as the card lists them. */
export function listedEntities(
  { text: { tokens } }: Analysis,
  entities: readonly Entity[],
  kind: NameKind,
): Card["people"] {
  const listed: Card["people"] = [];
  for (const entity of entities) {
    if (entity.kind !== kind) continue;
    if (listed.length === MOST[kind]) break;
    const { name, mentions } = entity;
    const { from = 0, to = 1 } = mentions[0] ?? {};
    const span = { start: tokens.start[from] as number, end: tokens.end[to - 1] as number };
    listed.push({ name, mentions: mentions.length, span });
  }
  return listed;
}

const firstToken = ({ mentions }: Entity): number => mentions[0]?.from ?? 0;

function headlineWords({ text }: Analysis): string {
  const block = text.blocks.find(({ kind }) => kind === "headline");
  return block ? plainName(text.text.slice(block.start, block.end)) : "";
}

function weightOf({ text }: Analysis, { name, mentions }: Entity, headline: string): number {
  const last = plainName(name.slice(name.lastIndexOf(" ") + 1));
  const inHeadline = headline.includes(last) ? HEADLINE_WEIGHT : 0;
  const inLead = (mentions[0]?.from ?? 0) < text.tokens.count * LEAD_SHARE ? LEAD_WEIGHT : 0;
  return mentions.length + inHeadline + inLead;
}
