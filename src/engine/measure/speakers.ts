import type { Analysis, WithoutVoices } from "../analysis.ts";
import { type AnnotatedText, QUOTED } from "../annotate/annotate.ts";
import type { Attribution } from "../annotate/attributions.ts";
import type { Sentence } from "../annotate/sentences.ts";
import { ALL_CAPS, CAPITALISED } from "../annotate/tokens.ts";
import { isWord, NUMBER } from "../match/lexicon.ts";
import type { Speaker } from "../report.ts";
import { DOCUMENT, OFFICIAL, ORGANISATION, ROLE, TITLE, VAGUE_GROUP } from "./words.ts";

export type SpeakerKind = Speaker["kind"];

/** An attribution with who speaks. */
export interface Voicing {
  attribution: Attribution;
  kind: SpeakerKind;
  /** The same for all attributions of one speaker; empty where nobody could be told. */
  key: string;
  /** Words reported. */
  words: number;
}

/** A speaker with all attributions, in text order. */
export interface SpeakerGroup {
  key: string;
  kind: SpeakerKind;
  name: string;
  words: number;
  voicings: Voicing[];
}

/** Kinds that a reader could look up or ask. */
export const isNamed = (kind: SpeakerKind): boolean =>
  kind === "person" || kind === "organisation" || kind === "document";

/** Nouns for people that begin a sentence are no names. */
const COMMON = ROLE | VAGUE_GROUP | OFFICIAL;
/** Endings of plurals that name people by party, country or creed. */
const PLURAL_ENDINGS = ["ans", "ats", "ists", "ives", "ites", "ics", "ims", "ese"];
/** Longer phrases without a name are clauses misread. */
const MAX_UNNAMED = 6;
/** How many sentences back a pronoun may point. */
const PRONOUN_REACH = 4;

/**
 * Who is reported to have said something. A last name goes with the full name, `he` and `she` with
 * the person who spoke last, `it` with the organisation.
 */
export function voicingsOf(analysis: WithoutVoices): Voicing[] {
  const resolver = new SpeakerResolver(analysis);
  const voicings: Voicing[] = [];
  for (const attribution of analysis.text.attributions) {
    const voicing = resolver.resolve(attribution);
    if (voicing) voicings.push(voicing);
  }
  return voicings;
}

class SpeakerResolver {
  readonly #analysis: WithoutVoices;
  /** Last names of people named in full, or with a title. */
  readonly #surnames = new Set<string>();
  #lastPerson: Voicing | null = null;
  #lastBody: Voicing | null = null;

  constructor(analysis: WithoutVoices) {
    this.#analysis = analysis;
  }

  resolve(attribution: Attribution): Voicing | null {
    const isUnnamed = attribution.nameTo === attribution.nameFrom;
    if (isUnnamed && attribution.to - attribution.from > MAX_UNNAMED) return null;
    switch (attribution.kind) {
      case "name":
        return this.#named(attribution);
      case "pronoun":
        return this.#pronoun(attribution);
      case "organisation":
        return this.#remembered(attribution, "organisation", this.#textOf(attribution));
      case "role":
      case "vague":
        return this.#unnamed(attribution);
      case "noun":
        return this.#noun(attribution);
    }
  }

  #voicing(attribution: Attribution, kind: SpeakerKind, key: string): Voicing {
    return { attribution, kind, key, words: this.#wordsOf(attribution) };
  }

  #wordsOf({ pieces }: Attribution): number {
    const { id } = this.#analysis.text.tokens;
    let words = 0;
    for (const { from, to } of pieces)
      for (let at = from; at < to; at++) if (isWord(id[at] as number)) words++;
    return words;
  }

  #named(attribution: Attribution): Voicing {
    const { from, to, nameFrom, nameTo } = attribution;
    if ((this.#kindAt(to - 1) & DOCUMENT) !== 0)
      return this.#voicing(attribution, "document", this.#textOf(attribution));
    const isSingle = nameTo - nameFrom === 1;
    const surname = this.#formOf(nameTo - 1, nameTo);
    if (isSingle && this.#surnames.has(surname))
      return this.#remembered(attribution, "person", surname);
    if (isSingle && (this.#kindAt(nameFrom) & COMMON) !== 0) return this.#unnamed(attribution);
    const hasTitle = (this.#kindsIn(from, nameTo) & (TITLE | ROLE)) !== 0;
    if (!hasTitle && this.#isBody(nameFrom, nameTo))
      return this.#remembered(attribution, "organisation", this.#formOf(nameFrom, nameTo));
    if (!hasTitle && isSingle)
      return this.#remembered(attribution, this.#kindOfSingle(surname), surname);
    this.#surnames.add(surname);
    return this.#remembered(attribution, "person", surname);
  }

  #isBody(nameFrom: number, nameTo: number): boolean {
    const { flags } = this.#analysis.text.tokens;
    return (
      ((flags[nameTo - 1] as number) & ALL_CAPS) !== 0 ||
      (this.#kindsIn(nameFrom, nameTo) & ORGANISATION) !== 0
    );
  }

  /** A single capitalised word: a plural of people (`Democrats`) is a body, anything else a last name. */
  #kindOfSingle(form: string): SpeakerKind {
    return PLURAL_ENDINGS.some((ending) => form.endsWith(ending)) ? "organisation" : "person";
  }

  #pronoun(attribution: Attribution): Voicing | null {
    const form = this.#textOf(attribution);
    if (form === "i" || form === "we" || form === "you" || form === "one") return null;
    const last = form === "he" || form === "she" ? this.#lastPerson : this.#lastBody;
    return isNear(last, attribution)
      ? this.#remembered(attribution, last.kind, last.key)
      : this.#voicing(attribution, "pronoun", "");
  }

  /** `the minister said` is whoever spoke last; `a minister`, `ministers`, `critics` are unnamed. */
  #unnamed(attribution: Attribution): Voicing {
    const { from, to } = attribution;
    const last = this.#lastPerson;
    if (isNear(last, attribution) && this.#isDefinite(from) && this.#isSingular(to - 1))
      return this.#remembered(attribution, last.kind, last.key);
    const isOfficial = (this.#kindAt(to - 1) & OFFICIAL) !== 0;
    const kind = isOfficial ? "unnamed-official" : "vague-group";
    return this.#voicing(attribution, kind, this.#textOf(attribution));
  }

  #isDefinite(first: number): boolean {
    const form = this.#formOf(first, first + 1);
    return form === "the" || form === "his" || form === "her";
  }

  #isSingular(head: number): boolean {
    const form = this.#formOf(head, head + 1);
    return !form.endsWith("s") && form !== "people";
  }

  #noun(attribution: Attribution): Voicing | null {
    const kinds = this.#kindsIn(attribution.from, attribution.to);
    if ((kinds & DOCUMENT) !== 0 || this.#hasNumber(attribution))
      return this.#voicing(attribution, "document", this.#textOf(attribution));
    if ((kinds & VAGUE_GROUP) === 0) return null;
    return this.#voicing(attribution, "vague-group", this.#textOf(attribution));
  }

  /** A voicing that pronouns and `the minister` may point back to. */
  #remembered(attribution: Attribution, kind: SpeakerKind, key: string): Voicing {
    const voicing = this.#voicing(attribution, kind, key);
    if (kind === "person") this.#lastPerson = voicing;
    else if (kind === "organisation") this.#lastBody = voicing;
    return voicing;
  }

  #hasNumber({ from, to }: Attribution): boolean {
    const { tokens } = this.#analysis.text;
    for (let at = from; at < to; at++) if (tokens.id[at] === NUMBER) return true;
    return false;
  }

  #kindAt(token: number): number {
    const { text, ruleset } = this.#analysis;
    return ruleset.measureWords.kinds[text.tokens.id[token] as number] as number;
  }

  #kindsIn(from: number, to: number): number {
    let kinds = 0;
    for (let at = from; at < to; at++) kinds |= this.#kindAt(at);
    return kinds;
  }

  #textOf({ from, to }: Attribution): string {
    return this.#formOf(from, to);
  }

  /** Lower case, for telling names apart. */
  #formOf(from: number, to: number): string {
    const { text, tokens } = this.#analysis.text;
    return text.slice(tokens.start[from] as number, tokens.end[to - 1] as number).toLowerCase();
  }
}

const isNear = (last: Voicing | null, { sentence }: Attribution): last is Voicing =>
  last !== null && sentence - last.attribution.sentence <= PRONOUN_REACH;

/** Speakers with their words, most words first. Attributions to nobody in particular are left out. */
export function speakerGroupsOf(
  { text, tokens }: AnnotatedText,
  voicings: readonly Voicing[],
): SpeakerGroup[] {
  const groups: SpeakerGroup[] = [];
  /** Those of one key, which are hardly ever of several kinds. */
  const byKey = new Map<string, SpeakerGroup[]>();
  for (const voicing of voicings) {
    if (voicing.key === "" || voicing.kind === "pronoun") continue;
    const { attribution, key, kind, words } = voicing;
    const isName = attribution.nameTo > attribution.nameFrom;
    const from = isName ? attribution.nameFrom : attribution.from;
    const to = isName ? attribution.nameTo : attribution.to;
    const name = text.slice(tokens.start[from] as number, tokens.end[to - 1] as number);
    const known = byKey.get(key);
    const group = known?.find((each) => each.kind === kind);
    if (!group) {
      const first = { key, kind, name, words, voicings: [voicing] };
      groups.push(first);
      if (known) known.push(first);
      else byKey.set(key, [first]);
      continue;
    }
    group.words += words;
    group.voicings.push(voicing);
    if (isName && name.length > group.name.length) group.name = name;
  }
  return groups.sort(
    (a, b) => b.words - a.words || firstOf(a).attribution.verb - firstOf(b).attribution.verb,
  );
}

const firstOf = ({ voicings }: SpeakerGroup): Voicing => voicings[0] as Voicing;

/** Speakers as the report lists them. */
export function reportedSpeakers(
  { text: { text, tokens } }: Analysis,
  groups: readonly SpeakerGroup[],
): Speaker[] {
  return groups.map((group) => {
    const { from, to } = firstOf(group).attribution;
    const verbs: string[] = [];
    for (const { attribution } of group.voicings) {
      const { verb } = attribution;
      const form = text.slice(tokens.start[verb] as number, tokens.end[verb] as number);
      const lower = form.toLowerCase();
      if (!verbs.includes(lower)) verbs.push(lower);
    }
    return {
      name: group.name,
      kind: group.kind,
      words: group.words,
      attributions: group.voicings.length,
      verbs,
      span: { start: tokens.start[from] as number, end: tokens.end[to - 1] as number },
    };
  });
}

/** Capitalised words in and around a speaker's first naming: whom the speaker is said to belong to. */
export function affiliationsOf(
  { text: { text, tokens, voice, sentences } }: Analysis,
  group: SpeakerGroup,
): Set<string> {
  const found = new Set<string>();
  for (const { attribution } of group.voicings) {
    const { from, to, nameFrom, nameTo } = attribution;
    if (nameTo === nameFrom) continue;
    const sentence = sentences[attribution.sentence] as Sentence;
    const until = Math.min(sentence.to, to + APPOSITION);
    for (let at = from; at < until; at++) {
      if (((tokens.flags[at] as number) & CAPITALISED) === 0) continue;
      if ((at >= nameFrom && at < nameTo) || voice[at] === QUOTED) continue;
      const form = text.slice(tokens.start[at] as number, tokens.end[at] as number);
      if (form.length > 2) found.add(form.toLowerCase());
    }
  }
  return found;
}

/** How far behind a name its apposition is read, in tokens. */
const APPOSITION = 12;
