import type { Analysis } from "../analysis.ts";
import type { Card } from "../report.ts";
import { NameReader } from "./name-reader.ts";
import { SUFFIXES } from "./name-word-lists.ts";
import { plainName } from "./name-words.ts";
import type { NameKind, ReadName } from "./read-name.ts";

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

/** Short forms of given names, with the long ones. */
const SHORT_NAMES = new Map(
  "joe joseph bill william bob robert rob robert mike michael chuck charles jim james dick richard rick richard tom thomas dan daniel ted edward ed edward liz elizabeth betsy elizabeth chris christopher steve steven stephen steven alex alexander matt matthew ben benjamin sam samuel tim timothy tony anthony andy andrew greg gregory ron ronald don donald ken kenneth nick nicholas dave david kate katherine mitch mitchell jeff jeffrey will william jerry gerald larry lawrence pete peter phil philip ray raymond val valerie vic victor walt walter fred frederick gabe gabriel josh joshua nate nathan pat patrick sue susan bernie bernard barry barack newt newton"
    .split(" ")
    .reduce<[string, string][]>((pairs, name, index, all) => {
      if (index % 2 === 0) pairs.push([name, all[index + 1] as string]);
      return pairs;
    }, []),
);

/** People, bodies and places of an article, the weightiest first. */
export function entitiesOf(analysis: Analysis): Entity[] {
  const read = new NameReader(analysis).read();
  const gathered = new Gatherer(analysis, read).gather();
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
  return entities
    .filter((entity) => entity.kind === kind)
    .slice(0, MOST[kind])
    .map(({ name, mentions }) => {
      const [first] = mentions;
      const { from = 0, to = 1 } = first ?? {};
      return {
        name,
        mentions: mentions.length,
        span: { start: tokens.start[from] as number, end: tokens.end[to - 1] as number },
      };
    });
}

const firstToken = ({ mentions }: Entity): number => mentions[0]?.from ?? 0;

class Gatherer {
  readonly #analysis: Analysis;
  readonly #read: readonly ReadName[];
  readonly #entities: Entity[] = [];
  /** People by last name, in the order of their first mention. */
  readonly #byLastName = new Map<string, Entity[]>();
  readonly #byFirstName = new Map<string, Entity[]>();
  readonly #byName = new Map<string, Entity>();
  /** Bodies by initials. */
  readonly #byInitials = new Map<string, Entity>();

  constructor(analysis: Analysis, read: readonly ReadName[]) {
    this.#analysis = analysis;
    this.#read = read;
  }

  gather(): Entity[] {
    const kinds = this.#kindsByName();
    const waiting: ReadName[] = [];
    for (const name of this.#read) {
      const kind = name.kind ?? kinds.get(keyOf(name)) ?? null;
      if (this.#isLastNameBehindOpening(name)) name.words = name.words.slice(1);
      const words = wordsOf(name);
      const isFull = words.length > 2 || (words.length === 2 && !SUFFIXES.has(words[1] as string));
      if (kind === "person" && isFull) this.#addPerson(name);
      else waiting.push(name);
    }
    for (const name of waiting) this.#addShort(name, kinds);
    this.#mergeInitials();
    for (const entity of this.#entities) entity.mentions.sort((a, b) => a.from - b.from);
    return this.#entities.filter(({ mentions }) => mentions.length > 0);
  }

  /** `Whoever Smith meant`: the first word has its capital from the sentence's start. */
  #isLastNameBehindOpening({ words, opens }: ReadName): boolean {
    const { firstName } = this.#analysis.ruleset.names;
    if (!opens || words.length !== 2 || firstName.has(words[0] as string)) return false;
    return this.#byLastName.has(words[1] as string);
  }

  /** What any mention of a name says of it, holds for all. */
  #kindsByName(): Map<string, NameKind> {
    const kinds = new Map<string, NameKind>();
    const alone = new Map<string, number>();
    for (const name of this.#read) {
      const words = wordsOf(name);
      if (words.length === 1 && !name.opens)
        alone.set(words[0] as string, (alone.get(words[0] as string) ?? 0) + 1);
      if (name.kind !== null && !kinds.has(keyOf(name)) && (words.length > 1 || !name.titled))
        kinds.set(keyOf(name), name.kind);
    }
    for (const name of this.#read) {
      if (!name.mayBePerson || kinds.has(keyOf(name))) continue;
      const words = wordsOf(name);
      const byLastName = (alone.get(words.at(-1) as string) ?? 0) > 0;
      const byFirstName = (alone.get(words[0] as string) ?? 0) > 0;
      if (byLastName && !byFirstName) kinds.set(keyOf(name), "person");
    }
    return kinds;
  }

  #addPerson(name: ReadName): void {
    const words = wordsOf(name);
    const last = lastNameOf(words);
    const first = words[0] as string;
    const namesakes = this.#byLastName.get(last) ?? [];
    const known = namesakes.find((entity) => isSameFirst(firstOf(entity), first));
    if (known) {
      this.#mention(known, name);
      return;
    }
    const entity = this.#add("person", name);
    this.#byLastName.set(last, [...namesakes, entity]);
    this.#byFirstName.set(first, [...(this.#byFirstName.get(first) ?? []), entity]);
  }

  /** One word, or a body or place: goes with what is known, or stands for itself where its kind is sure. */
  #addShort(name: ReadName, kinds: ReadonlyMap<string, NameKind>): void {
    const words = wordsOf(name);
    if (words.length === 0 || SUFFIXES.has(words[0] as string)) return;
    const key = keyOf(name);
    const only = words[0] as string;
    if (words.length === 2 && SUFFIXES.has(words[1] as string)) {
      const [last] = this.#byLastName.get(words.join(" ")) ?? [];
      if (last) this.#mention(last, name);
      return;
    }
    if (words.length === 1) {
      const person = this.#personBefore(only, name);
      if (person && name.kind !== "place") {
        this.#mention(person, name);
        return;
      }
    }
    const kind = name.kind ?? kinds.get(key) ?? null;
    const body = this.#byInitials.get(only);
    if (words.length === 1 && body) {
      this.#mention(body, name);
      return;
    }
    if (kind === null) return;
    const known = this.#byName.get(key);
    if (known) this.#mention(known, name);
    else {
      const entity = this.#add(kind, name);
      this.#byName.set(key, entity);
      if (kind === "person") this.#byLastName.set(only, [entity]);
    }
    const entity = this.#byName.get(key) as Entity;
    if (kind !== "organisation") return;
    for (const initials of [name.initials?.toLowerCase(), initialsOf(name.words)])
      if (initials && initials.length > 2 && !this.#byInitials.has(initials))
        this.#byInitials.set(initials, entity);
  }

  /** `AP` goes with `Associated Press`, wherever it stands. */
  #mergeInitials(): void {
    const bodies = this.#entities.filter(({ kind }) => kind === "organisation");
    const byInitials = new Map<string, Entity>();
    for (const body of bodies) {
      const words = plainName(body.name).split(/[ -]/);
      if (words.length > 1) byInitials.set(initialsOf(words), body);
    }
    for (const body of bodies) {
      const long = byInitials.get(plainName(body.name).replaceAll(".", ""));
      if (!long || long === body || body.name.includes(" ")) continue;
      long.mentions.push(...body.mentions.splice(0));
    }
  }

  /** The person that a last name stands for: the one named first. A given name alone must be one person's only. */
  #personBefore(word: string, name: ReadName): Entity | null {
    const sharing = this.#byLastName.get(word);
    if (sharing) return sharing[0] as Entity;
    const given = this.#byFirstName.get(word);
    return given?.length === 1 && name.kind !== "organisation" ? (given[0] as Entity) : null;
  }

  #add(kind: NameKind, name: ReadName): Entity {
    const written = this.#written(name);
    const entity: Entity = {
      kind,
      name: kind === "place" ? withoutShouting(written) : written,
      mentions: [],
      weight: 0,
    };
    this.#entities.push(entity);
    this.#mention(entity, name);
    return entity;
  }

  /** The name as the text has it, with what belongs to it behind its last token. */
  #written({ from, to }: ReadName): string {
    const { text, tokens } = this.#analysis.text;
    const end = tokens.end[to - 1] as number;
    const name = text.slice(tokens.start[from] as number, end).replace(/\s+/g, " ");
    if (text[end] === "." && /\b[JS]r$/.test(name)) return `${name}.`;
    const withEnding = name + text.slice(end, end + 2);
    const { organisation } = this.#analysis.ruleset.names;
    return organisation.has(plainName(withEnding)) ? withEnding : name;
  }

  #mention(entity: Entity, { from, to, sentence }: ReadName): void {
    // Initials in brackets belong to the name before them.
    if (entity.mentions.at(-1)?.to === from - 1 && entity.kind === "organisation") return;
    entity.mentions.push({ from, to, sentence });
  }
}

const wordsOf = ({ words }: ReadName): string[] => words;

/** A name without the country before a body's name and the legal form behind it. */
function keyOf({ words }: ReadName): string {
  let from = 0;
  let to = words.length;
  if (to > 1 && COUNTRY.has(words[0] as string)) from = 1;
  if (to - from > 1 && LEGAL_FORMS.has(words[to - 1] as string)) to--;
  return words.slice(from, to).join(" ");
}
const COUNTRY = new Set(["u.s", "u.s.", "us", "uk", "u.k."]);
const LEGAL_FORMS = new Set("inc corp ltd llc plc co corporation limited gmbh ag".split(" "));
const firstOf = ({ name }: Entity): string => plainName(name).split(" ")[0] as string;

function lastNameOf(words: readonly string[]): string {
  const last = words.at(-1) as string;
  return SUFFIXES.has(last) ? words.slice(-2).join(" ") : last;
}

function isSameFirst(a: string, b: string): boolean {
  const long = (name: string) => SHORT_NAMES.get(name) ?? name;
  return a === b || long(a) === long(b);
}

/** Datelines are set in capitals: `DETROIT` is Detroit. */
const withoutShouting = (name: string): string =>
  name.length > 3 && !/[\p{Ll}.]/u.test(name)
    ? name.replace(/\p{L}+/gu, (word) => (word[0] as string) + word.slice(1).toLowerCase())
    : name;

/** First letters of a body's words, small words left out. */
const initialsOf = (words: readonly string[]): string =>
  words
    .filter((word) => !SMALL.has(word))
    .map((word) => word[0])
    .join("");
const SMALL = new Set(["of", "the", "and", "for", "on", "", "to"]);

function headlineWords({ text }: Analysis): string {
  const block = text.blocks.find(({ kind }) => kind === "headline");
  return block ? plainName(text.text.slice(block.start, block.end)) : "";
}

function weightOf({ text }: Analysis, { name, mentions }: Entity, headline: string): number {
  const last = plainName(name).split(" ").at(-1) as string;
  const inHeadline = headline.includes(last) ? HEADLINE_WEIGHT : 0;
  const inLead = (mentions[0]?.from ?? 0) < text.tokens.count * LEAD_SHARE ? LEAD_WEIGHT : 0;
  return mentions.length + inHeadline + inLead;
}
