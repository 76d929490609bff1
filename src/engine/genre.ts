import { type AnnotatedText, NARRATOR } from "./annotate/annotate.ts";
import type { Article } from "./article.ts";
import {
  HEAD,
  HEAD_MARKS,
  issuerNoteSign,
  POINTS_ON,
  releaseSign,
  TAIL,
  TAIL_MARKS,
} from "./release-signs.ts";
import type { Genre } from "./report.ts";
import { textOfBlocks } from "./tail.ts";

type Ids = Pick<ReadonlySet<number>, "has">;

/** First words of a headline, section or URL part that name a genre. */
const NAMES: readonly (readonly [Genre, readonly string[]])[] = [
  [
    "sponsored",
    [
      "sponsored",
      "advertorial",
      "paid post",
      "partner content",
      "brandvoice",
      "paid content",
      "promoted",
    ],
  ],
  [
    "press-release",
    [
      "press release",
      "press-release",
      "pressrelease",
      "prnewswire",
      "businesswire",
      "globenewswire",
      "newswire",
    ],
  ],
  ["editorial", ["editorial", "editorials", "leading article", "leader"]],
  [
    "opinion",
    [
      "opinion",
      "opinions",
      "op-ed",
      "oped",
      "commentary",
      "comment is free",
      "commentisfree",
      "columnists",
      "column",
      "columns",
      "viewpoint",
      "perspective",
      "perspectives",
      "letters",
      "blogs",
      "blog",
      "ideas",
      "voices",
    ],
  ],
  ["live-blog", ["live", "live blog", "live-blog", "liveblog", "live updates", "as it happened"]],
  ["review", ["review", "reviews", "film review", "book review"]],
  ["interview", ["interview", "interviews", "q&a", "q-and-a"]],
  [
    "analysis",
    ["analysis", "explainer", "news analysis", "the upshot", "fact check", "fact-check"],
  ],
];

/** schema.org types that name a genre. */
const TYPES: Readonly<Record<string, Genre>> = {
  OpinionNewsArticle: "opinion",
  AnalysisNewsArticle: "analysis",
  AdvertiserContentArticle: "sponsored",
  ReviewNewsArticle: "review",
  Review: "review",
  LiveBlogPosting: "live-blog",
};

/** First-person words per 1,000 words of the reporter's own voice, from which a text reads as opinion. */
const FIRST_PERSON_RATE = 12;
const MIN_WORDS = 200;

/**
 * Genre of an article, from structured data, section, URL, headline and, last, the text: in this
 * order of trust. `because` says in words what spoke for it.
 */
export function recogniseGenre(
  article: Article,
  text: AnnotatedText,
  firstPerson: Ids,
): { kind: Genre; because: string } {
  for (const type of article.meta.types ?? []) {
    const kind = TYPES[type];
    if (kind) return { kind, because: `The page's structured data calls it ${type}.` };
  }
  const section = named(article.meta.section ?? "");
  if (section)
    return { kind: section, because: `The page's section is “${article.meta.section}”.` };
  for (const part of pathParts(article.url)) {
    const kind = named(part);
    if (kind) return { kind, because: `The address holds “${part}”.` };
  }
  const label = /^([^:|]{3,20})[:|]/.exec(article.title)?.[1] ?? "";
  const titled = named(label);
  if (titled) return { kind: titled, because: `The headline begins with “${label}”.` };
  return fromText(article, text, firstPerson);
}

const GENRE_OF: ReadonlyMap<string, Genre> = new Map(
  NAMES.flatMap(([genre, names]) => names.map((name) => [name, genre] as const)),
);

function named(name: string): Genre | null {
  const wanted = name.trim().toLowerCase();
  return GENRE_OF.get(wanted) ?? GENRE_OF.get(wanted.replaceAll("-", " ")) ?? null;
}

/** Folders of the address, without the last part, which holds the headline. */
function pathParts(url: string): string[] {
  const path = /^https?:\/\/[^/]+\/([^?#]*)/.exec(url)?.[1] ?? "";
  return path.split("/").slice(0, -1);
}

const SPONSOR_SIGNS = [
  "this content was paid for",
  "this article is sponsored",
  "sponsored by",
  "paid partnership",
  "this is a paid post",
  "in partnership with",
];
const OPINION_SIGNS = [
  "the views expressed",
  "the opinions expressed",
  "opinions expressed in this",
  "the author is a",
  "the writer is a",
  "is a columnist",
  "is an opinion",
];

function fromText(
  article: Article,
  text: AnnotatedText,
  firstPerson: Ids,
): { kind: Genre; because: string } {
  const told = mayTell(article) ? toldGenre(article) : toldByIssuer(article);
  if (told) return told;
  const rate = firstPersonRate(text, firstPerson);
  if (rate > FIRST_PERSON_RATE)
    return {
      kind: "opinion",
      because: `The writer says “I” ${Math.round(rate)} times in 1,000 words.`,
    };
  return { kind: "news", because: "Nothing marks it as another kind of text." };
}

/** Any of the wordings below, in whatever case: most texts have none, and one look shows it. */
const TELLING_HEAD = anyOf([...SPONSOR_SIGNS, ...HEAD_MARKS]);
const TELLING_TAIL = new RegExp(
  `${anyOf([...SPONSOR_SIGNS, ...TAIL_MARKS, ...OPINION_SIGNS]).source}|${POINTS_ON.source}`,
  "i",
);

function anyOf(wordings: readonly string[]): RegExp {
  const escaped = wordings.map((wording) => wording.replaceAll(/[()/]/g, "\\$&"));
  return new RegExp(escaped.join("|"), "i");
}

const mayTell = (article: Article): boolean =>
  TELLING_HEAD.test(article.text.slice(0, HEAD)) ||
  TELLING_TAIL.test(textOfBlocks(article).slice(-TAIL));

/** The genre that the beginning or the end of a text tells. */
function toldGenre(article: Article): { kind: Genre; because: string } | null {
  const head = article.text.slice(0, HEAD).toLowerCase();
  const tail = textOfBlocks(article).slice(-TAIL).toLowerCase();
  const sign = (signs: readonly string[], where: string) =>
    signs.find((each) => where.includes(each));
  const sponsor = sign(SPONSOR_SIGNS, head) ?? sign(SPONSOR_SIGNS, tail);
  if (sponsor) return { kind: "sponsored", because: `The text says “${sponsor}”.` };
  const release = releaseSign(article);
  if (release) return { kind: "press-release", because: release };
  const opinion = sign(OPINION_SIGNS, tail);
  return opinion ? { kind: "opinion", because: `The text says “${opinion}”.` } : null;
}

function toldByIssuer(article: Article): { kind: Genre; because: string } | null {
  const note = issuerNoteSign(article);
  return note ? { kind: "press-release", because: note } : null;
}

function firstPersonRate({ tokens, voice, wordCount }: AnnotatedText, firstPerson: Ids): number {
  if (wordCount < MIN_WORDS) return 0;
  let first = 0;
  for (let at = 0; at < tokens.count; at++)
    if (voice[at] === NARRATOR && firstPerson.has(tokens.id[at] as number)) first++;
  if (first === 0) return 0;
  let own = 0;
  for (let at = 0; at < tokens.count; at++) if (voice[at] === NARRATOR) own++;
  return (1000 * first) / own;
}
