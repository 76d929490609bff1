import type { AnalysisReport } from "../../../src/engine/report.ts";
import type { Figure } from "../eval-set.ts";
import { ratingIn } from "../ratings.ts";
import { share } from "../statistics.ts";

/** Fewest words of an article in which others could have been heard. */
const MIN_WORDS = 250;
/** So few reports of what somebody said, and so few long quotations, are a voice alone. */
const MOST_REPORTS = 1;
const MOST_QUOTATIONS = 2;

const REPORTS = /\b(?:said|says|told|according to)\b/g;
const QUOTATIONS = /“[^”]{20,}”|"[^"]{20,}"/g;

interface Rated {
  leaning: "left" | "center" | "right";
  speaksAlone: boolean;
  report: AnalysisReport;
}

/**
 * Whether nobody but the writer speaks: a text of at least 250 words with at most one `said`, `says`,
 * `told` or `according to` and at most two quotations of 20 characters or more. With an outlet that
 * leans to a side this picks the panel's most one-sided texts without any measure of the engine.
 */
export function speaksAlone(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return (
    text.split(/\s+/).length >= MIN_WORDS &&
    count(REPORTS) <= MOST_REPORTS &&
    count(QUOTATIONS) <= MOST_QUOTATIONS
  );
}

/** Share of framing ratings of 3 and more among texts that speak alone, for outlets of either side and of none. */
export function oneSidedFigures(articles: readonly Rated[]): Record<string, Figure> {
  const alone = articles.filter((article) => article.speaksAlone);
  const figures = (sample: readonly Rated[]) => ({
    n: sample.length,
    framing: share(
      sample.filter(({ report }) => ratingIn(report, "framing") >= 3).length,
      sample.length,
    ),
  });
  const of = (leaning: Rated["leaning"]) => alone.filter((article) => article.leaning === leaning);
  return {
    ...figures([...of("left"), ...of("right")]),
    left: figures(of("left")),
    right: figures(of("right")),
    center: figures(of("center")),
  };
}
