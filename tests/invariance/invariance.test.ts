import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyze } from "../../src/engine/analyze.ts";
import { type AnalysisReport, analysisReportSchema } from "../../src/engine/report.ts";
import { articleOf, paragraphs, RUNS, ruleset } from "./articles.ts";
import { withSidesSwapped } from "./sides.ts";

const report = (texts: readonly string[]): AnalysisReport => analyze(articleOf(texts), ruleset);

const WORDINGS = ["language", "labelling", "certainty", "sensationalism"];
const wordingValues = ({ ratings }: AnalysisReport) =>
  Object.fromEntries(
    ratings
      .filter(({ dimension }) => WORDINGS.includes(dimension))
      .map((r) => [r.dimension, r.value]),
  );

/** Everything of a report that does not name the sides themselves. */
const judgement = ({ ratings, findings, perspectives, status, genre }: AnalysisReport) => ({
  status,
  genre: genre.kind,
  ratings: ratings.map(({ dimension, rating, value, confidence }) => ({
    dimension,
    rating,
    value,
    confidence,
  })),
  findings: findings.map(({ rule, tier, voice, weight, guards }) => ({
    rule,
    tier,
    voice,
    weight,
    guards,
  })),
  topic: perspectives.topic?.id,
  omitted: perspectives.omitted.map(({ id }) => id),
  covered: perspectives.covered.map(({ id, depth }) => [id, depth]),
});

describe("whoever the article speaks of", () => {
  test("swapping sides leaves the judgement unchanged", () => {
    fc.assert(
      fc.property(paragraphs, (texts) => {
        expect(judgement(report(texts.map(withSidesSwapped)))).toEqual(judgement(report(texts)));
      }),
      RUNS,
    );
  });

  test("the swap in this test does swap", () => {
    expect(withSidesSwapped("Democrats say the radical left hurt women; she left.")).toBe(
      "Republicans say the radical right hurt men; he left.",
    );
  });
});

describe("whoever's words they are", () => {
  test("quoting a paragraph from a named source never raises a wording's value", () => {
    fc.assert(
      fc.property(paragraphs, fc.nat(), (texts, pick) => {
        const at = pick % texts.length;
        const quoted = texts.with(
          at,
          `“${(texts[at] ?? "").replace(/[“”"]/g, "")}” said Maria Lopez.`,
        );
        const before = wordingValues(report(texts));
        // Too short for ratings: the speaker's name alone may make it long enough.
        fc.pre(Object.keys(before).length > 0);
        const after = wordingValues(report(quoted));
        for (const dimension of WORDINGS)
          expect(after[dimension] ?? 0).toBeLessThanOrEqual((before[dimension] ?? 0) + 1e-9);
      }),
      RUNS,
    );
  });
});

describe("the same input", () => {
  test("gives the same bytes", () => {
    fc.assert(
      fc.property(paragraphs, (texts) => {
        expect(JSON.stringify(report(texts))).toBe(JSON.stringify(report(texts)));
      }),
      RUNS,
    );
  });

  test("gives a report that its schema accepts, with spans inside the text", () => {
    fc.assert(
      fc.property(paragraphs, (texts) => {
        const result = report(texts);
        expect(analysisReportSchema.safeParse(result).error).toBeUndefined();
        for (const { span } of result.findings) {
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(result.text.characters);
        }
        for (const { evidence } of result.ratings)
          for (const index of evidence) expect(result.findings[index]).toBeDefined();
      }),
      RUNS,
    );
  });
});

describe("the reporter's own words", () => {
  test("taking out the heaviest finding never raises its dimension's value", () => {
    fc.assert(
      fc.property(paragraphs, (texts) => {
        const before = report(texts);
        const heaviest = before.findings
          .filter((finding) => finding.weight > 0 && WORDINGS.includes(finding.dimension))
          .sort((a, b) => b.weight - a.weight)[0];
        fc.pre(heaviest !== undefined);
        const article = articleOf(texts);
        const { start, end } = heaviest.span;
        const words = article.text.slice(start, end);
        const without = texts.map((text) => text.replace(words, "something"));
        const after = wordingValues(report(without));
        expect(after[heaviest.dimension] ?? 0).toBeLessThanOrEqual(
          (wordingValues(before)[heaviest.dimension] ?? 0) + 1e-9,
        );
      }),
      RUNS,
    );
  });

  test("taking out any finding never raises its dimension's value", () => {
    fc.assert(
      fc.property(paragraphs, fc.nat(), (texts, pick) => {
        const before = report(texts);
        const weighed = before.findings.filter(
          ({ weight, dimension }) => weight > 0 && WORDINGS.includes(dimension),
        );
        fc.pre(weighed.length > 0);
        const { span, dimension } = weighed[pick % weighed.length] as (typeof weighed)[number];
        const words = articleOf(texts).text.slice(span.start, span.end);
        const after = wordingValues(
          report(texts.map((text) => text.replaceAll(words, "something"))),
        );
        expect(after[dimension] ?? 0).toBeLessThanOrEqual(
          (wordingValues(before)[dimension] ?? 0) + 1e-9,
        );
      }),
      RUNS,
    );
  });

  test("plain attributed sentences behind the text never raise a value", () => {
    fc.assert(
      fc.property(paragraphs, (texts) => {
        const more = Array.from(
          { length: 10 },
          (_, at) => `The vote was held on day ${at + 1}, Maria Lopez said.`,
        );
        const before = wordingValues(report(texts));
        const after = wordingValues(report([...texts, more.join(" ")]));
        fc.pre(Object.keys(before).length > 0);
        for (const dimension of WORDINGS)
          expect(after[dimension] ?? 0).toBeLessThanOrEqual((before[dimension] ?? 0) + 1e-9);
      }),
      RUNS,
    );
  });

  test("the kind of apostrophe makes no difference", () => {
    fc.assert(
      fc.property(paragraphs, (texts) => {
        const straight = texts.map((text) => text.replace(/[“”]/g, '"').replace(/’/g, "'"));
        const curly = straight.map((text) => text.replace(/(\w)'(\w)/g, "$1’$2"));
        expect(judgement(report(curly))).toEqual(judgement(report(straight)));
      }),
      RUNS,
    );
  });

  test("saying that something is not so raises no value by half a point", () => {
    fc.assert(
      fc.property(paragraphs, fc.nat(), (texts, pick) => {
        const before = report(texts);
        const weighed = before.findings.filter(
          ({ weight, dimension }) => weight > 0 && WORDINGS.includes(dimension),
        );
        // Too short for ratings: the further word alone may make it long enough.
        fc.pre(weighed.length > 0 && before.ratings.length > 0);
        const { span, dimension } = weighed[pick % weighed.length] as (typeof weighed)[number];
        const words = articleOf(texts).text.slice(span.start, span.end);
        const after = wordingValues(
          report(texts.map((text) => text.replaceAll(words, `not ${words}`))),
        );
        expect(after[dimension] ?? 0).toBeLessThanOrEqual(
          (wordingValues(before)[dimension] ?? 0) + HALF_A_POINT,
        );
      }),
      RUNS,
    );
  });
});

describe("how much and in which order", () => {
  test("telling everything twice changes no wording's value by more than half a point", () => {
    fc.assert(
      fc.property(paragraphs, (texts) => {
        const once = wordingValues(report(texts));
        fc.pre(Object.keys(once).length > 0);
        const twice = wordingValues(report([...texts, ...texts]));
        for (const dimension of WORDINGS)
          expect(Math.abs((twice[dimension] ?? 0) - (once[dimension] ?? 0))).toBeLessThanOrEqual(
            0.5,
          );
      }),
      RUNS,
    );
  });

  test("neutral paragraphs may stand in any order", () => {
    fc.assert(
      fc.property(paragraphs, fc.shuffledSubarray(NEUTRAL, { minLength: 4 }), (texts, shuffled) => {
        const ordered = NEUTRAL.filter((paragraph) => shuffled.includes(paragraph));
        expect(judgement(report([...texts, ...shuffled]))).toEqual(
          judgement(report([...texts, ...ordered])),
        );
      }),
      RUNS,
    );
  });
});

/** A “not” may also part words that stood together: a phrase, a verb of saying and its clause. */
const HALF_A_POINT = 0.5;

/** Paragraphs that nothing is found in and that name no topic. */
const NEUTRAL = [
  "The doors opened at nine and closed at five.",
  "Some of the chairs had been painted the week before.",
  "A list of the names hangs in the hall on the ground floor.",
  "Tea was served in the garden behind the house.",
  "The map shows the street as it was forty years ago.",
];
