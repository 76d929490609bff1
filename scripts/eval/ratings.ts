import { type AnalysisReport, DIMENSIONS, type Dimension } from "../../src/engine/report.ts";
import { share } from "./statistics.ts";

/** Share of reports with a rating of at least 1, 2, 3, 4 and 5 in a dimension; a withheld rating counts as none. */
export function sharesRatedAtLeast(
  reports: readonly AnalysisReport[],
  dimension: Dimension,
): number[] {
  return [1, 2, 3, 4, 5].map((least) =>
    share(reports.filter((report) => ratingIn(report, dimension) >= least).length, reports.length),
  );
}

export const ratedAtLeast = (reports: readonly AnalysisReport[]): Record<Dimension, number[]> =>
  Object.fromEntries(
    DIMENSIONS.map((dimension) => [dimension, sharesRatedAtLeast(reports, dimension)]),
  ) as Record<Dimension, number[]>;

/** Share of reports in which the dimension could be rated at all. */
export const sharesRated = (reports: readonly AnalysisReport[]): Record<Dimension, number> =>
  Object.fromEntries(
    DIMENSIONS.map((dimension) => [
      dimension,
      share(
        reports.filter((report) => find(report, dimension)?.rating != null).length,
        reports.length,
      ),
    ]),
  ) as Record<Dimension, number>;

/** The rating before rounding; 0 where the dimension is missing or was not rated. */
export const valueIn = (report: AnalysisReport, dimension: Dimension): number =>
  find(report, dimension)?.value ?? 0;

/** The rating; 0 where the dimension is missing or was not rated. */
export const ratingIn = (report: AnalysisReport, dimension: Dimension): number =>
  find(report, dimension)?.rating ?? 0;

const find = (report: AnalysisReport, dimension: Dimension) =>
  report.ratings.find((rating) => rating.dimension === dimension);
