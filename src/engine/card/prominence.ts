import type { Analysis } from "../analysis.ts";
import type { Entity } from "./entities.ts";
import type { Owned } from "./owned-matches.ts";

/** Sentences of the running text in which news names whom it is about. */
const LEAD_SENTENCES = 3;
/** Mentions that make somebody whom the headline leaves out what the article is about. */
const MIN_LEAD_MENTIONS = 4;
/** Weight of a trigger that speaks for its topic alone; of weaker ones it takes two. */
const TELLING_WEIGHT = 2;

/** Whether the headline has words of the article's topic; the first paragraph where there is no headline. */
export function topicStandsUpFront(
  { topic, text }: Analysis,
  triggers: readonly Owned<"trigger">[],
): boolean {
  if (!topic) return false;
  const headline = text.blocks.find(({ kind }) => kind === "headline");
  const hasHeadline = headline !== undefined && headline.tokenEnd > headline.tokenStart;
  const end = (hasHeadline ? headline : text.blocks.find(({ kind }) => kind === "paragraph"))
    ?.tokenEnd;
  if (end === undefined) return false;
  let weight = 0;
  for (const { owner, found } of triggers)
    if (found.some(({ from }) => from < end))
      weight += topic.topic.triggers[owner.family]?.weight ?? 0;
  return weight >= TELLING_WEIGHT;
}

/** Which of some the headline names; all that the article names tell `the House` from `the White House`. */
export function inHeadline(
  { text }: Analysis,
  entities: readonly Entity[],
  all: readonly Entity[],
): Entity[] {
  const headline = text.blocks.find(({ kind }) => kind === "headline");
  if (!headline || entities.length === 0) return [];
  const words = plainWords(text.text.slice(headline.start, headline.end));
  const named = entities.filter((entity) => isNamedIn(words, entity));
  if (!named.some(({ kind }) => kind !== "person")) return named;
  const present = all.map(({ name }) => plainWords(name)).filter((name) => words.includes(name));
  return named.filter(({ kind, name }) => {
    const own = ` ${plainWords(name).trim()} `;
    return kind === "person" || !present.some((other) => other !== own && other.includes(own));
  });
}

/** Whether plain words hold a name, a person's last name, or initials. */
function isNamedIn(words: string, { kind, name }: Entity): boolean {
  const known = plainWords(name).trim().split(" ");
  const told = kind === "person" ? (known.at(-1) as string) : known.join(" ");
  return words.includes(` ${told} `) || words.includes(` ${initialsOf(known)} `);
}

/**
 * Those whom the first sentences name. Under a headline these are people alone: leads are full of
 * places in which things happen and of bodies that say so.
 */
export function inLead({ text }: Analysis, entities: readonly Entity[]): Entity[] {
  const hasHeadline = text.blocks.some(
    ({ kind, start, end }) => kind === "headline" && end > start,
  );
  const first = text.sentences.findIndex(({ block }) => text.blocks[block]?.kind === "paragraph");
  return entities.filter(
    ({ kind, mentions }) =>
      (!hasHeadline || (kind === "person" && mentions.length >= MIN_LEAD_MENTIONS)) &&
      mentions.some(({ sentence }) => sentence >= first && sentence < first + LEAD_SENTENCES),
  );
}

/** `onb` of `ostmark national bank`; nothing that a headline could hold of a short name. */
const initialsOf = (words: readonly string[]): string =>
  words.length < 3
    ? "-"
    : words
        .filter((word) => !/^(?:of|the|and|for|us)$/.test(word))
        .map((word) => word[0])
        .join("");

/** Words in lower case between single spaces, without stops in initials and without possessives. */
function plainWords(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return ` ${lower} `;
  return ` ${lower
    .replaceAll(".", "")
    .replace(/['’]s\b/g, "")
    .replace(/[^\p{L}\p{N}'’]+/gu, " ")} `;
}
/** Most names: nothing to be left out. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/;
