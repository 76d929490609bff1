import type { Analysis } from "../analysis.ts";
import { isWord } from "../match/lexicon.ts";
import type { Entity } from "./entities.ts";
import { ORGANISATION } from "./name-kinds.ts";
import { inHeadline, inLead } from "./prominence.ts";
import { wordsAt } from "./written.ts";

/** Agencies, papers and platforms are mostly sources, not what an article is about. */
const MEDIA = new Set(
  "reuters;ap;associated press;bloomberg;afp;bbc;bbc news;cnn;cnbc;abc;abc news;nbc;nbc news;cbs;cbs news;msnbc;npr;pbs;fox news;twitter;facebook;youtube;instagram;new york times;washington post;wall street journal;usa today;politico;axios;breitbart news;breitbart;huffpost;huffington post;guardian;daily caller;vox;getty images;university;standard & poor's;standard & poor’s;s&p;dow jones;nasdaq;moody's;moody’s".split(
    ";",
  ),
);
/** Mentions that make somebody, or a place, what an article is about. */
const MIN_MENTIONS = 3;
const MIN_PLACE_MENTIONS = 5;

/** A second actor is named so often as this share of the first. */
const SECOND_SHARE = 0.5;

/** The one or two names that an article is mostly about and announces, or null. */
export function actorPhrase(analysis: Analysis, entities: readonly Entity[]): string | null {
  const candidates = entities.filter(isNamedOften);
  // Of these few are announced, and only they are worth a look at the whole text.
  const actorsOf = (announced: readonly Entity[]) =>
    announced.filter((entity) => isActor(analysis, entity));
  const inTitle = actorsOf(inHeadline(analysis, candidates, entities));
  const [first, ...others] = inTitle.length > 0 ? inTitle : actorsOf(inLead(analysis, candidates));
  if (!first) return null;
  const second = others.find((other) => !isKin(first, other));
  const isBeside = second && second.mentions.length >= first.mentions.length * SECOND_SHARE;
  return [first, ...(isBeside ? [second] : [])]
    .map((entity) => withArticle(analysis, entity))
    .join(" and ");
}

function isNamedOften({ kind, name, mentions }: Entity): boolean {
  const least = kind === "place" ? MIN_PLACE_MENTIONS : MIN_MENTIONS;
  return mentions.length >= least && !MEDIA.has(name.toLowerCase());
}

/** A person or place, or a body that does something. */
const isActor = (analysis: Analysis, entity: Entity): boolean =>
  entity.kind !== "organisation" || (!isThing(analysis, entity.name) && acts(analysis, entity));

/**
 * A word that the article also writes small (`Education`, `education`) is a subject more than a
 * body. `IPOs` are things; so may be initials that no list knows and the article does not
 * spell out.
 */
function isThing({ text: { text }, ruleset: { names } }: Analysis, name: string): boolean {
  if (ALWAYS_WITH_ARTICLE.has(name)) return false;
  if (/^\p{Lu}\p{Ll}+$/u.test(name) && hasWord(text, name.toLowerCase())) return true;
  if (/^\p{Lu}{2,}s$/u.test(name)) return true;
  if (!/^(?:\p{Lu}\.?){2,5}$/u.test(name)) return false;
  return !names.initials.has(name) && (names.listed.of(name) & ORGANISATION) === 0;
}

/** Whether a word stands anywhere in a text as it is written. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (isWordEdge(text, at) && isWordEdge(text, at + word.length)) return true;
  return false;
}

const isWordEdge = (text: string, at: number): boolean =>
  /\w/.test(text.charAt(at - 1)) !== /\w/.test(text.charAt(at));

/** Whether a name is anywhere what a verb may say something of: not behind `of the`, not before `and`. */
function acts({ text, ruleset }: Analysis, { mentions }: Entity): boolean {
  const { tokens, sentenceOf } = text;
  const wordAt = (at: number, sentence: number) =>
    sentenceOf[at] === sentence ? wordsAt(text, ruleset.lexicon, at, at + 1) : "";
  return mentions.some(({ from, to, sentence }) => {
    if (sentenceOf[to] !== sentence || !beginsSmall(text.text, tokens.start[to] as number))
      return false;
    const next = wordAt(to, sentence);
    if (PREPOSITIONS.has(next) || JOINING.has(next)) return false;
    let before = from - 1;
    while (ARTICLES.has(wordAt(before, sentence))) before--;
    return !PREPOSITIONS.has(wordAt(before, sentence));
  });
}

/** A small letter stands there. */
function beginsSmall(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 97 && code <= 122) || (code > 127 && /^\p{Ll}/u.test(text.slice(at, at + 2)));
}

const ARTICLES = new Set(["the", "a", "an"]);
const JOINING = new Set(["and", "or", "as"]);
const PREPOSITIONS = new Set(
  "of in on to for with by at from into about against between among under over through within without toward towards than like via per".split(
    " ",
  ),
);

/** Two names of one camp (`Democrats`, `Democratic Party`), or of a body and a part of it. */
function isKin(a: Entity, b: Entity): boolean {
  const [one, two] = [a, b].map(({ name }) =>
    name === "GOP" || name === "G.O.P." ? "republican" : name.toLowerCase(),
  ) as [string, string];
  const isPerson = a.kind === "person" || b.kind === "person";
  return !isPerson && one.slice(0, KIN_LETTERS) === two.slice(0, KIN_LETTERS);
}
const KIN_LETTERS = 6;

/**
 * A person as the article first names them: who goes by the last name from the start, may share it
 * with a relative who is named in full.
 */
function nameOf({ text: { text, tokens } }: Analysis, { name, mentions: [first] }: Entity): string {
  if (!first || first.to - first.from > 1) return name;
  return text.slice(tokens.start[first.from], tokens.end[first.from]);
}

/** Places that take an article. */
const WITH_ARTICLE =
  /^(?:U\.?S\.?(?:A\.?)?|U\.?K\.?|United (?:States|Kingdom|Arab Emirates)|Netherlands|Philippines|Middle East|West Bank|Gaza Strip|(?:Czech|Dominican) Republic|Bahamas|Maldives|Vatican|Balkans|Soviet Union|.* Islands)$/;

/** Bodies that take one even where an article names them before nouns alone (`Fed officials`). */
const ALWAYS_WITH_ARTICLE = new Set(
  "Fed;FBI;CIA;NSA;IRS;EPA;FDA;CDC;SEC;UN;U.N.;EU;GOP;White House;Senate;House;Pentagon;Kremlin;Vatican;Taliban;Treasury;Supreme Court;Federal Reserve".split(
    ";",
  ),
);

/** `the White House`, `Huawei`: as the article itself says it. */
function withArticle(analysis: Analysis, entity: Entity): string {
  const { name, mentions, kind } = entity;
  if (kind === "person") return nameOf(analysis, entity);
  if (ALWAYS_WITH_ARTICLE.has(name)) return `the ${name}`;
  if (kind === "place") return WITH_ARTICLE.test(name) ? `the ${name}` : name;
  let articles = 0;
  let free = 0;
  for (const { from, to } of mentions) {
    if (!standsAlone(analysis, to)) continue;
    free++;
    if (hasArticle(analysis, from)) articles++;
  }
  if (free === 0) {
    free = mentions.length;
    articles = mentions.filter(({ from }) => hasArticle(analysis, from)).length;
  }
  const isLong = articles > 0 && name.split(" ").length > 2;
  const isInstitution = HEAD_FIRST.test(name) || (INSTITUTION.test(name) && !name.includes("’s"));
  return isLong || isInstitution || (free > 0 && articles * 2 >= free) ? `the ${name}` : name;
}

function hasArticle({ text: { text, tokens } }: Analysis, from: number): boolean {
  if (from === 0) return false;
  const before = text.slice(tokens.start[from - 1] as number, tokens.end[from - 1] as number);
  return before.toLowerCase() === "the";
}

const INSTITUTION =
  /^(?!Bank|University)\S+ .*\b(?:Army|Navy|Agency|Department|Commission|Committee|Council|Court|Party|Association|Foundation|Administration|Bureau|Institute|Society|Organi[sz]ation|Ministry|Board|Union|Alliance|Federation|League|Conference|Caucus|Coalition|Service|Authority|Assembly|Tribunal|Convention|Guard|Corps)$/;

/** `the Department of Justice`, `the Center for Public Health`. */
const HEAD_FIRST =
  /^(?:Agency|Association|Board|Bureau|Center|Centre|Commission|Committee|Council|Department|Federation|Foundation|House|Institute|League|Ministry|Office|Organi[sz]ation|Society|Union|University) (?:of|for|on|to) /;

/** Whether the name stands for itself and not before another noun (`the CNN report`). */
function standsAlone({ text: { text, tokens }, ruleset }: Analysis, to: number): boolean {
  if (to >= tokens.count) return true;
  const id = tokens.id[to] as number;
  if (!isWord(id)) return true;
  const { words } = ruleset;
  if (words.auxiliary.has(id) || words.plainSpeech.has(id)) return true;
  return LINKS.has(text.slice(tokens.start[to], tokens.end[to]));
}
const LINKS = new Set(
  "of in on to for with by at from and or as is was has had that which who".split(" "),
);
