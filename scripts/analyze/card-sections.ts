import { plain } from "../../src/engine/rate/evidence.ts";
import {
  type AnalysisReport,
  DIMENSIONS,
  type Finding,
  type Rating,
} from "../../src/engine/report.ts";
import { DIMENSION_NAMES } from "../dimension-names.ts";

/** A part of a card in words, for renderings that have no layout of their own. */
export interface Section {
  heading: string;
  lines: Line[];
}

export interface Line {
  text: string;
  /** What belongs under the line. */
  details: string[];
}

const MOST_EVIDENCE = 5;
const MOST_GOAL_SENTENCES = 2;
const CONTEXT = 40;

/** A card's parts in the order in which a reader needs them. `text` is the article's text. */
export function cardSections(report: AnalysisReport, text: string): Section[] {
  const { card, perspectives } = report;
  const sections: Section[] = [
    { heading: "Before you read", lines: report.notices.map((notice) => line(notice.text)) },
    { heading: "Summary", lines: card.summary.map((sentence) => line(sentence.text)) },
    { heading: "Key points", lines: card.keyPoints.map((sentence) => line(sentence.text)) },
    { heading: "Ratings", lines: ratingsInOrder(report).map((it) => ratingLine(it, report, text)) },
    { heading: "Flags", lines: flagLines(report, text) },
    {
      heading: ["Not found in this article", ...topicNames(perspectives)].join(", on "),
      lines: [
        ...perspectives.omitted.map((it) =>
          line(
            `${it.name}${it.depth > 0 ? " (only brushed)" : ""}`,
            it.question,
            `why expected: ${it.why}`,
            `searched for: ${it.searched.join(", ")}`,
          ),
        ),
        ...(perspectives.note === "" ? [] : [line(perspectives.note)]),
      ],
    },
    {
      heading: "Found in this article",
      lines: perspectives.covered.map((it) => line(`${it.name}: ${depthInWords(it.depth)}`)),
    },
    {
      heading: "Who speaks",
      lines: report.speakers.map((it) =>
        line(
          `${it.name} (${it.kind.replace("-", " ")}), ${it.words} words: ${it.verbs.join(", ")}`,
        ),
      ),
    },
    { heading: "People", lines: listed(card.people.map((entity) => entity.name)) },
    { heading: "Organisations", lines: listed(card.organisations.map((entity) => entity.name)) },
    { heading: "Places", lines: listed(card.places.map((entity) => entity.name)) },
    { heading: "Topics", lines: listed(card.topics.map((topic) => topic.name)) },
    {
      heading: "Questions to ask",
      lines: card.questions.map((it) =>
        line(
          it.question,
          ...(it.answers.length === 0
            ? ["The article does not say, or not in words that were found."]
            : it.answers.map((answer) => answer.text)),
        ),
      ),
    },
    {
      heading: "Sustainable Development Goals that the article touches",
      lines: card.goals.map((it) =>
        line(
          `${it.goal}. ${it.name}: ${it.relevance}, ${it.polarity} (${it.words.join(", ")})`,
          ...it.spans
            .slice(0, MOST_GOAL_SENTENCES)
            .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " ")),
        ),
      ),
    },
  ];
  return sections.filter((section) => section.lines.length > 0);
}

/** The topic or both topics in words, if there is one. */
const topicNames = ({ topic, secondTopic }: AnalysisReport["perspectives"]): string[] =>
  topic === null ? [] : [secondTopic ? `${topic.label} and on ${secondTopic.label}` : topic.label];

/** What stands under the title: kind of text, size, language, rules. */
export function cardFacts(report: AnalysisReport): string[] {
  const { source, genre, text } = report;
  const because = genre.because === "" ? "" : ` (${genre.because})`;
  return [
    [source.siteName, source.byline, source.published]
      .filter((fact) => fact !== null && fact !== "")
      .join(" · "),
    source.url,
    `language: ${nameOf("language", report.language)} · country of the outlet: ${source.country === null ? "unknown" : nameOf("region", source.country)}`,
    `${genre.kind}${because} · ${text.words} words · ${text.sentences} sentences`,
    `ruleset ${report.ruleset.version}: ${report.ruleset.rules} rules, ${report.ruleset.topics} topics`,
  ].filter((fact) => fact !== "");
}

/** A name in English, or the code itself where it has none. Callers may hand over any language. */
const nameOf = (type: "language" | "region", code: string): string =>
  /^[a-z]{2,3}$/i.test(code) ? (new Intl.DisplayNames("en", { type }).of(code) ?? code) : code;

const line = (text: string, ...details: string[]): Line => ({ text, details });

const listed = (names: readonly string[]): Line[] =>
  names.length === 0 ? [] : [line(names.join(", "))];

const ratingsInOrder = (report: AnalysisReport): Rating[] =>
  DIMENSIONS.flatMap(
    (dimension) => report.ratings.find((rating) => rating.dimension === dimension) ?? [],
  );

function ratingLine(rating: Rating, report: AnalysisReport, text: string): Line {
  const name = DIMENSION_NAMES[rating.dimension].padEnd(16);
  const rated =
    rating.rating === null
      ? "not rated"
      : `${rating.rating} of 5, ${confidenceInWords(rating.confidence)}`;
  const evidence = rating.evidence
    .slice(0, MOST_EVIDENCE)
    .flatMap((index) => report.findings[index] ?? []);
  const measures = rating.measures.filter((measure) => measure.points > 0);
  return line(
    `${name} ${rated.padEnd(25)}  ${rating.explanation}`.trimEnd(),
    ...evidence.map((finding) => evidenceLine(finding, report, text)),
    ...measures.map(
      (measure) =>
        `${measure.name}: ${plain(measure.value)} ${measure.unit}; usual: ${measure.norm}`,
    ),
    ...rating.lowers.map((change) => `would lower it: ${change}`),
    ...(rating.rating === 0 && rating.checked !== "" ? [`checked: ${rating.checked}`] : []),
  );
}

function evidenceLine(finding: Finding, report: AnalysisReport, text: string): string {
  const rule = report.rules[finding.rule];
  const note = finding.note === undefined ? "" : ` (${finding.note})`;
  return `${inContext(finding, text)}: ${rule?.name ?? finding.rule}${note}. ${rule?.question ?? ""}`;
}

function flagLines(report: AnalysisReport, text: string): Line[] {
  return report.findings
    .filter((finding) => finding.weight > 0 && report.rules[finding.rule]?.flag !== undefined)
    .map((finding) =>
      line(`${report.rules[finding.rule]?.flag?.replace("-", " ")}: ${inContext(finding, text)}`),
    );
}

/** The finding's words with a few on either side, in [square brackets]. */
function inContext({ span }: Finding, text: string): string {
  const from = Math.max(0, span.start - CONTEXT);
  const to = Math.min(text.length, span.end + CONTEXT);
  const before = text.slice(from, span.start);
  const after = text.slice(span.end, to);
  const words = {
    before: from === 0 ? before : before.replace(/^\S*\s/, ""),
    after: to === text.length ? after : after.replace(/\s\S*$/, ""),
  };
  return `${words.before}[${text.slice(span.start, span.end)}]${words.after}`.replace(/\s+/g, " ");
}

function confidenceInWords(confidence: number): string {
  if (confidence < 0.4) return "low confidence";
  return confidence < 0.7 ? "medium confidence" : "high confidence";
}

const depthInWords = (depth: number): string =>
  depth >= 3 ? "treated" : depth === 2 ? "mentioned" : "brushed";
