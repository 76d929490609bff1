import * as z from "zod/mini";
import type { Span } from "../../../src/engine/article.ts";
import type { AnalysisReport } from "../../../src/engine/report.ts";
import type { Engine } from "../../engine.ts";
import { articleFromPlainText, type PlainArticle } from "../../plain-article.ts";
import { withIntervals } from "../bootstrap.ts";
import { defineSet, type SetResult } from "../eval-set.ts";
import { basicFigures } from "../flagged.ts";
import { namesByCompromise } from "../peer-names.ts";
import { type Counts, mean, noCounts, share, sumOfCounts } from "../statistics.ts";
import { overlap } from "../word-level.ts";

const span = z.object({ start: z.int(), end: z.int() });
const schema = z.object({
  id: z.string(),
  title: z.nullish(z.string()),
  text: z.string(),
  quotations: z.array(
    z.object({
      ...span.shape,
      parts: z.nullish(z.array(z.tuple([z.int(), z.int()]))),
      type: z.enum(["direct", "mixed", "indirect"]),
      cue: z.nullish(span),
      source: z.nullish(z.object({ text: z.string() })),
    }),
  ),
});
type PolnearArticle = z.output<typeof schema>;
type GoldQuotation = PolnearArticle["quotations"][number];

interface Judged {
  direct: Counts;
  /** The same with the types that the data give. */
  directAsStored: Counts;
  /** Attributions whose source is named, and how many of the names were found. */
  named: number;
  namesFound: number;
  /** The same for direct and mixed quotations. */
  quotedNamed: number;
  quotedNamesFound: number;
  /** Different names of sources; of them those that are listed, and how many names are: by the card, by compromise. */
  people: number;
  onCard: Listed;
  byCompromise: Listed;
}

interface Listed {
  found: number;
  names: number;
}

/** Quotations and attributions in political news. */
export const polnear = defineSet({
  name: /^quotations\//,
  schema,
  measure: (items, engine): SetResult => {
    const judged = items.map((item) => judge(item, engine));
    const named = total(judged, (article) => article.named);
    return {
      n: items.length,
      quotations: total(items, (item) => item.quotations.length),
      direct: total(items, (item) => item.quotations.filter((q) => q.type === "direct").length),
      ...withIntervals(judged, figuresOf),
      namedSources: named,
      namesOnCard: mean(judged.map(({ onCard }) => onCard.names)),
      compromise: {
        sourceNamesListed: shareListed(judged, "byCompromise"),
        namesListed: mean(judged.map(({ byCompromise }) => byCompromise.names)),
      },
      asStored: basicFigures(sumOfCounts(judged.map((article) => article.directAsStored))),
    };
  },
  rows: [
    { figure: "precision", label: "direct quotations, token precision" },
    { figure: "recall", label: "direct quotations, token recall" },
    { figure: "f1", label: "direct quotations, token F1", goal: "≥ 0.97" },
    { figure: "asStored.f1", label: "the same by the types in the data" },
    { figure: "speakerNameFound", label: "attributions whose speaker's name is found" },
    {
      figure: "quotedSpeakerNameFound",
      label: "of these with words in quotation marks",
      published: "direct attribution 0.84–0.92",
    },
    {
      figure: "sourceNamesOnCard",
      label: "named sources that the card lists (floor: compromise does)",
      floor: "compromise.sourceNamesListed",
      goal: "above compromise",
    },
    {
      figure: "namesOnCard",
      label: "names that the card lists, per article (floor: compromise does)",
      floor: "compromise.namesListed",
    },
  ],
});

const figuresOf = (judged: readonly Judged[]) => ({
  ...basicFigures(sumOfCounts(judged.map((article) => article.direct))),
  speakerNameFound: share(
    total(judged, (article) => article.namesFound),
    total(judged, (article) => article.named),
  ),
  quotedSpeakerNameFound: share(
    total(judged, (article) => article.quotedNamesFound),
    total(judged, (article) => article.quotedNamed),
  ),
  sourceNamesOnCard: shareListed(judged, "onCard"),
});

const shareListed = (judged: readonly Judged[], by: "onCard" | "byCompromise"): number =>
  share(
    total(judged, (article) => article[by].found),
    total(judged, (article) => article.people),
  );

const total = <Item>(items: readonly Item[], countOf: (item: Item) => number): number =>
  items.reduce((sum, item) => sum + countOf(item), 0);

function judge(item: PolnearArticle, engine: Engine): Judged {
  const plain = articleFromPlainText(item.text, item.title == null ? {} : { title: item.title });
  const attributions = attributionsOf(plain, engine);
  const named = item.quotations.flatMap((quotation) => {
    const name = lastNameIn(quotation.source?.text ?? "");
    if (name === null) return [];
    const found = attributions.some(
      (attribution) =>
        attribution.words.has(name) &&
        (touches(attribution.reported, quotation) ||
          touches([attribution.verb], quotation.cue ?? { start: -1, end: -1 })),
    );
    return [{ name, found, quoted: typeSeen(quotation, item.text) !== "indirect" }];
  });
  const found = quotationsOf(plain, engine);
  const people = new Set(named.map(({ name }) => name));
  const listed = (names: readonly string[]): Listed => {
    const known = new Set(names.flatMap((name) => [...wordsOf(name)]));
    return {
      found: [...people].filter((name) => known.has(name)).length,
      names: new Set(names.map((name) => name.toLowerCase())).size,
    };
  };
  return {
    direct: directCounts(item, found, (quotation) => typeSeen(quotation, item.text)),
    directAsStored: directCounts(item, found, (quotation) => quotation.type),
    named: named.length,
    namesFound: named.filter((it) => it.found).length,
    quotedNamed: named.filter((it) => it.quoted).length,
    quotedNamesFound: named.filter((it) => it.quoted && it.found).length,
    people: people.size,
    onCard: listed(namesOnCard(engine.analyze(plain.article))),
    byCompromise: listed(namesByCompromise(plain.article.text)),
  };
}

const touches = (spans: readonly Span[], other: Span): boolean =>
  spans.some((candidate) => overlap(candidate, other));

const quotationsOf = (plain: PlainArticle, engine: Engine): Span[] =>
  engine.annotate(plain.article).quotations.flatMap((found) => plain.toSource(found) ?? []);

interface FoundAttribution {
  words: Set<string>;
  reported: Span[];
  verb: Span;
}

function attributionsOf(plain: PlainArticle, engine: Engine): FoundAttribution[] {
  const { attributions, tokens, text } = engine.annotate(plain.article);
  const spanOf = (from: number, to: number): Span => ({
    start: tokens.start[from] ?? 0,
    end: tokens.end[to - 1] ?? 0,
  });
  return attributions.flatMap((attribution) => {
    const verb = plain.toSource(spanOf(attribution.verb, attribution.verb + 1));
    if (verb === null) return [];
    const speaker = spanOf(attribution.from, attribution.to);
    const name = spanOf(attribution.nameFrom, attribution.nameTo);
    return {
      words: wordsOf(
        `${text.slice(speaker.start, speaker.end)} ${text.slice(name.start, name.end)}`,
      ),
      reported: attribution.pieces
        .filter((piece) => piece.to > piece.from)
        .flatMap((piece) => plain.toSource(spanOf(piece.from, piece.to)) ?? []),
      verb,
    };
  });
}

const wordsOf = (text: string): Set<string> =>
  new Set((text.match(WORD) ?? []).map((word) => word.replace(/['’]s$/, "").toLowerCase()));

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** Capitalised words that name nobody. */
const NO_NAME = new Set(
  "the a an he she they we i it his her their its our my this that these those some many one".split(
    " ",
  ),
);

/** Last capitalised word of the first name in a source, without titles behind it; null where it has none. */
function lastNameIn(source: string): string | null {
  const clause = source.split(/[,;(–—]|\s-\s/)[0] ?? "";
  const words = clause.match(WORD) ?? [];
  const names = words.filter((word) => /^\p{Lu}/u.test(word) && !NO_NAME.has(word.toLowerCase()));
  return (
    names
      .at(-1)
      ?.replace(/['’]s$/, "")
      .toLowerCase() ?? null
  );
}

const namesOnCard = ({ card }: AnalysisReport): string[] =>
  [...card.people, ...card.organisations, ...card.places].map(({ name }) => name);

/**
 * Words inside and outside direct quotations. Words of mixed spans, part quoted and part not, are on
 * neither side and do not count.
 */
function directCounts(
  item: PolnearArticle,
  found: readonly Span[],
  typeOf: (quotation: GoldQuotation) => GoldQuotation["type"],
): Counts {
  const ofType = (type: GoldQuotation["type"]) =>
    item.quotations.filter((quotation) => typeOf(quotation) === type);
  const direct = ofType("direct").flatMap(partsOf);
  const mixed = ofType("mixed");
  const counts = noCounts();
  for (const word of item.text.matchAll(WORD)) {
    const place = { start: word.index, end: word.index + word[0].length };
    const truth = touches(direct, place);
    if (!truth && touches(mixed, place)) continue;
    if (touches(found, place)) counts[truth ? "truePositives" : "falsePositives"] += 1;
    else counts[truth ? "falseNegatives" : "trueNegatives"] += 1;
  }
  return counts;
}

const partsOf = (quotation: GoldQuotation): Span[] =>
  quotation.parts == null || quotation.parts.length === 0
    ? [quotation]
    : quotation.parts.map(([start, end]) => ({ start, end }));

/**
 * The type by the marks that stand in the text. The types in the data overlook double marks written
 * as two single ones, as the New York Times texts have them, and call those quotations indirect.
 */
function typeSeen(quotation: GoldQuotation, text: string): GoldQuotation["type"] {
  if (quotation.type !== "indirect") return quotation.type;
  const words = text.slice(quotation.start, quotation.end).trim();
  if (/^(?:''|["“‘'])/.test(words) && /(?:''|["”’'])[.,]?$/.test(words)) return "direct";
  return /''|["“”]|(?:^|\s)[‘']\p{Lu}/u.test(words) ? "mixed" : "indirect";
}
