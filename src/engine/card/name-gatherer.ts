import type { Analysis } from "../analysis.ts";
import type { Entity } from "./entities.ts";
import { FIRST_NAME, ORGANISATION, SUFFIX } from "./name-kinds.ts";
import { plainName } from "./name-words.ts";
import { keyOf, type NameKind, type ReadName } from "./read-name.ts";
import { singleSpaced } from "./written.ts";

/** Short forms of given names, with the long ones. */
const SHORT_NAMES = new Map(
  "joe joseph bill william bob robert rob robert mike michael chuck charles jim james dick richard rick richard tom thomas dan daniel ted edward ed edward liz elizabeth betsy elizabeth chris christopher steve steven stephen steven alex alexander matt matthew ben benjamin sam samuel tim timothy tony anthony andy andrew greg gregory ron ronald don donald ken kenneth nick nicholas dave david kate katherine mitch mitchell jeff jeffrey will william jerry gerald larry lawrence pete peter phil philip ray raymond val valerie vic victor walt walter fred frederick gabe gabriel josh joshua nate nathan pat patrick sue susan bernie bernard barry barack newt newton"
    .split(" ")
    .reduce<[string, string][]>((pairs, name, index, all) => {
      if (index % 2 === 0) pairs.push([name, all[index + 1] as string]);
      return pairs;
    }, []),
);

/** Signs and letters behind the last token that belong to the names of some bodies (`Yahoo!`). */
const LONGEST_ENDING = 2;
/** Letters of initials that stand for a body. */
const FEWEST_INITIALS = 3;

/** Gathers names as read into people, bodies and places: whose every mention is. */
export class NameGatherer {
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
      const kind = name.kind ?? kinds.get(name.key) ?? null;
      if (this.#isLastNameBehindOpening(name)) leaveOutFirst(name);
      if (kind === "person" && isFull(name)) this.#addPerson(name);
      else waiting.push(name);
    }
    for (const name of waiting) this.#addShort(name, kinds);
    this.#mergeInitials();
    for (const { mentions } of this.#entities)
      if (mentions.length > 1) mentions.sort((a, b) => a.from - b.from);
    return this.#entities.filter(({ mentions }) => mentions.length > 0);
  }

  /** `Whoever Smith meant`: the first word has its capital from the sentence's start. */
  #isLastNameBehindOpening({ words, kinds, opens }: ReadName): boolean {
    if (!opens || words.length !== 2 || ((kinds[0] as number) & FIRST_NAME) !== 0) return false;
    return this.#byLastName.has(words[1] as string);
  }

  /** What any mention of a name says of it, holds for all. */
  #kindsByName(): Map<string, NameKind> {
    const kinds = new Map<string, NameKind>();
    const alone = new Set<string>();
    for (const { words, key, kind, opens, titled } of this.#read) {
      if (words.length === 1 && !opens) alone.add(words[0] as string);
      if (kind !== null && (words.length > 1 || !titled) && !kinds.has(key)) kinds.set(key, kind);
    }
    for (const { words, key, mayBePerson } of this.#read) {
      if (!mayBePerson || kinds.has(key)) continue;
      const byLastName = alone.has(words[words.length - 1] as string);
      if (byLastName && !alone.has(words[0] as string)) kinds.set(key, "person");
    }
    return kinds;
  }

  #addPerson(name: ReadName): void {
    const last = lastNameOf(name);
    const first = name.words[0] as string;
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
    const { words, key } = name;
    if (words.length === 0 || isSuffix(name, 0)) return;
    const only = words[0] as string;
    if (words.length === 2 && isSuffix(name, 1)) {
      const [last] = this.#byLastName.get(words.join(" ")) ?? [];
      if (last) this.#mention(last, name);
      return;
    }
    const known = words.length === 1 ? this.#knownByWord(only, name) : null;
    if (known) {
      this.#mention(known, name);
      return;
    }
    const kind = name.kind ?? kinds.get(key) ?? null;
    if (kind === null) return;
    const entity = this.#addNamed(kind, name);
    if (kind !== "organisation") return;
    if (name.initials) this.#takeInitials(name.initials.toLowerCase(), entity);
    if (words.length >= FEWEST_INITIALS) this.#takeInitials(initialsOf(words), entity);
  }

  /** The person or body that a single word stands for. */
  #knownByWord(word: string, name: ReadName): Entity | null {
    const person = name.kind === "place" ? null : this.#personBefore(word, name);
    return person ?? this.#byInitials.get(word) ?? null;
  }

  /** The entity of this very name, known or new. */
  #addNamed(kind: NameKind, name: ReadName): Entity {
    const known = this.#byName.get(name.key);
    if (known) {
      this.#mention(known, name);
      return known;
    }
    const entity = this.#add(kind, name);
    this.#byName.set(name.key, entity);
    if (kind === "person") this.#byLastName.set(name.words[0] as string, [entity]);
    return entity;
  }

  #takeInitials(initials: string, entity: Entity): void {
    if (initials.length >= FEWEST_INITIALS && !this.#byInitials.has(initials))
      this.#byInitials.set(initials, entity);
  }

  /** `AP` goes with `Associated Press`, wherever it stands. */
  #mergeInitials(): void {
    const bodies = this.#entities.filter(({ kind }) => kind === "organisation");
    const short = bodies.filter(({ name }) => !name.includes(" "));
    if (short.length === 0) return;
    const byInitials = new Map<string, Entity>();
    for (const body of bodies) {
      if (!body.name.includes(" ") && !body.name.includes("-")) continue;
      byInitials.set(initialsOf(plainName(body.name).split(/[ -]/)), body);
    }
    if (byInitials.size === 0) return;
    for (const body of short) {
      const long = byInitials.get(plainName(body.name).replaceAll(".", ""));
      if (long && long !== body) long.mentions.push(...body.mentions.splice(0));
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
    const start = tokens.start[from] as number;
    const end = tokens.end[to - 1] as number;
    const name = singleSpaced(text.slice(start, end));
    if (text[end] === "." && /\b[JS]r$/.test(name)) return `${name}.`;
    const behind = Math.min(text.length, end + LONGEST_ENDING);
    const { listed } = this.#analysis.ruleset.names;
    const isListed = (listed.ofStretch(text, start, behind) & ORGANISATION) !== 0;
    return isListed ? name + text.slice(end, behind) : name;
  }

  #mention(entity: Entity, { from, to, sentence }: ReadName): void {
    // Initials in brackets belong to the name before them.
    if (entity.mentions.at(-1)?.to === from - 1 && entity.kind === "organisation") return;
    entity.mentions.push({ from, to, sentence });
  }
}

/** A given name and a last name. */
const isFull = (name: ReadName): boolean =>
  name.words.length > 2 || (name.words.length === 2 && !isSuffix(name, 1));

/** Whether the word of an index tells a son from his father. */
const isSuffix = ({ kinds }: ReadName, index: number): boolean =>
  ((kinds[index] as number) & SUFFIX) !== 0;

function leaveOutFirst(name: ReadName): void {
  name.words = name.words.slice(1);
  name.kinds = name.kinds.slice(1);
  name.key = keyOf(name.words);
}

const firstOf = ({ name }: Entity): string => plainName(name).split(" ")[0] as string;

function lastNameOf(name: ReadName): string {
  const { words } = name;
  const last = words.length - 1;
  return isSuffix(name, last) ? words.slice(-2).join(" ") : (words[last] as string);
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
function initialsOf(words: readonly string[]): string {
  let initials = "";
  for (const word of words) if (!SMALL.has(word)) initials += word[0];
  return initials;
}
const SMALL = new Set(["of", "the", "and", "for", "on", "", "to"]);
