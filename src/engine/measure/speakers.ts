import type { Analysis, WithoutVoices } from "../analysis.ts";
import type { AnnotatedText } from "../annotate/annotate.ts";
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
  return analysis.text.attributions.flatMap((attribution) => {
    const voicing = resolver.resolve(attribution);
    return voicing ? [voicing] : [];
  });
}

class SpeakerResolver {
  readonly #analysis: WithoutVoices;
  /** Surname → key of the full name. */
  readonly #surnames = new Map<string, string>();
  #lastPerson: Voicing | null = null;
  #lastBody: Voicing | null = null;

  constructor(analysis: WithoutVoices) {
    this.#analysis = analysis;
  }

  resolve(attribution: Attribution): Voicing | null {
    const isUnnamed = attribution.nameTo === attribution.nameFrom;
    if (isUnnamed && attribution.to - attribution.from > MAX_UNNAMED) return null;
    const words = this.#wordsOf(attribution);
    const voicing = (kind: SpeakerKind, key: string): Voicing => ({
      attribution,
      kind,
      key,
      words,
    });
    switch (attribution.kind) {
      case "name":
        return this.#named(attribution, voicing);
      case "pronoun":
        return this.#pronoun(attribution, voicing);
      case "organisation":
        return this.#remembered(voicing("organisation", this.#textOf(attribution)));
      case "role":
      case "vague":
        return this.#unnamed(attribution, voicing);
      case "noun":
        return this.#noun(attribution, voicing);
    }
  }

  #wordsOf({ pieces }: Attribution): number {
    const { tokens } = this.#analysis.text;
    let words = 0;
    for (const { from, to } of pieces)
      for (let at = from; at < to; at++) if (isWord(tokens.id[at] as number)) words++;
    return words;
  }

  #named(attribution: Attribution, voicing: (kind: SpeakerKind, key: string) => Voicing): Voicing {
    const { from, nameFrom, nameTo } = attribution;
    const kinds = this.#kindsIn(from, nameTo);
    const name = this.#formOf(nameFrom, nameTo);
    const surname = this.#formOf(nameTo - 1, nameTo);
    const isBody =
      (this.#kindsIn(nameFrom, nameTo) & ORGANISATION) !== 0 ||
      ((this.#analysis.text.tokens.flags[nameTo - 1] as number) & ALL_CAPS) !== 0;
    const hasTitle = (kinds & (TITLE | ROLE)) !== 0;
    if ((this.#kindAt(attribution.to - 1) & DOCUMENT) !== 0)
      return voicing("document", this.#textOf(attribution));
    if (nameTo - nameFrom === 1 && this.#surnames.has(surname))
      return this.#remembered(voicing("person", this.#surnames.get(surname) as string));
    if (nameTo - nameFrom === 1 && (this.#kindAt(nameFrom) & COMMON) !== 0)
      return this.#unnamed(attribution, voicing);
    if (isBody && !hasTitle) return this.#remembered(voicing("organisation", name));
    if (nameTo - nameFrom === 1 && !hasTitle)
      return this.#remembered(voicing(this.#kindOfSingle(surname), name));
    this.#surnames.set(surname, surname);
    return this.#remembered(voicing("person", surname));
  }

  /** A single capitalised word: a plural of people (`Democrats`) is a body, anything else a last name. */
  #kindOfSingle(form: string): SpeakerKind {
    return PLURAL_ENDINGS.some((ending) => form.endsWith(ending)) ? "organisation" : "person";
  }

  #pronoun(
    attribution: Attribution,
    voicing: (kind: SpeakerKind, key: string) => Voicing,
  ): Voicing | null {
    const form = this.#formOf(attribution.from, attribution.to);
    const last = form === "he" || form === "she" ? this.#lastPerson : this.#lastBody;
    const isNear =
      last !== null && attribution.sentence - last.attribution.sentence <= PRONOUN_REACH;
    if (form === "i" || form === "we" || form === "you" || form === "one") return null;
    if (!isNear) return voicing("pronoun", "");
    return this.#remembered(voicing(last.kind, last.key));
  }

  /** `the minister said` is whoever spoke last; `a minister`, `ministers`, `critics` are unnamed. */
  #unnamed(
    attribution: Attribution,
    voicing: (kind: SpeakerKind, key: string) => Voicing,
  ): Voicing {
    const first = this.#formOf(attribution.from, attribution.from + 1);
    const head = this.#formOf(attribution.to - 1, attribution.to);
    const kind = this.#kindAt(attribution.to - 1);
    const last = this.#lastPerson;
    const isSingular = !head.endsWith("s") && head !== "people";
    if (
      (first === "the" || first === "his" || first === "her") &&
      isSingular &&
      last !== null &&
      attribution.sentence - last.attribution.sentence <= PRONOUN_REACH
    )
      return this.#remembered(voicing(last.kind, last.key));
    if ((kind & OFFICIAL) !== 0) return voicing("unnamed-official", this.#textOf(attribution));
    return voicing("vague-group", this.#textOf(attribution));
  }

  #noun(
    attribution: Attribution,
    voicing: (kind: SpeakerKind, key: string) => Voicing,
  ): Voicing | null {
    const kinds = this.#kindsIn(attribution.from, attribution.to);
    if ((kinds & DOCUMENT) !== 0 || this.#hasNumber(attribution))
      return voicing("document", this.#textOf(attribution));
    if ((kinds & VAGUE_GROUP) !== 0) return voicing("vague-group", this.#textOf(attribution));
    return null;
  }

  #remembered(voicing: Voicing): Voicing {
    if (voicing.kind === "person") this.#lastPerson = voicing;
    else if (voicing.kind === "organisation") this.#lastBody = voicing;
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
    const verbs = group.voicings.map(({ attribution: { verb } }) =>
      text.slice(tokens.start[verb] as number, tokens.end[verb] as number).toLowerCase(),
    );
    return {
      name: group.name,
      kind: group.kind,
      words: group.words,
      attributions: group.voicings.length,
      verbs: [...new Set(verbs)],
      span: { start: tokens.start[from] as number, end: tokens.end[to - 1] as number },
    };
  });
}

/** Capitalised words in and around a speaker's first naming: whom the speaker is said to belong to. */
export function affiliationsOf({ text }: Analysis, group: SpeakerGroup): Set<string> {
  const found = new Set<string>();
  for (const { attribution } of group.voicings) {
    if (attribution.nameTo === attribution.nameFrom) continue;
    const sentence = text.sentences[attribution.sentence] as Sentence;
    const until = Math.min(sentence.to, attribution.to + APPOSITION);
    for (let at = attribution.from; at < until; at++) {
      if (at >= attribution.nameFrom && at < attribution.nameTo) continue;
      if (text.voice[at] === 1) continue;
      if (((text.tokens.flags[at] as number) & CAPITALISED) === 0) continue;
      const form = text.text.slice(text.tokens.start[at] as number, text.tokens.end[at] as number);
      if (form.length > 2) found.add(form.toLowerCase());
    }
  }
  return found;
}

/** How far behind a name its apposition is read, in tokens. */
const APPOSITION = 12;
