import type { Interval } from "./bootstrap.ts";
import type { Figure, Measured, SetResult, TableRow } from "./eval-set.ts";

const HEADINGS = ["set", "n", "measure", "ours", "95 % interval", "floor", "goal", "published"];

/** The results as a table of plain text. */
export function tableOf(results: readonly Measured[]): string {
  return alignedTable([
    HEADINGS,
    ...results.flatMap(({ name, rows, result }) =>
      rows.map((row, index) => [
        index === 0 ? name : "",
        index === 0 ? String(result.n) : "",
        ...cellsOf(row, result),
      ]),
    ),
  ]);
}

function cellsOf(row: TableRow, result: SetResult): string[] {
  const value = figureAt(result, row.figure);
  return [
    row.label ?? row.figure,
    value === undefined ? "–" : printed(value),
    printedInterval(intervalOf(result, row.figure)),
    row.floor === undefined ? "" : printed(figureAt(result, row.floor) ?? row.floor),
    row.goal ?? "",
    row.published ?? "",
  ];
}

/** The figure at a place such as `center.ratedAtLeast.language.1`. */
export function figureAt(result: SetResult, place: string): Figure | undefined {
  let at: Figure | undefined = result;
  for (const name of place.split(".")) {
    if (at === null || typeof at !== "object") return undefined;
    at = (at as Readonly<Record<string, Figure>>)[name];
  }
  return at;
}

/** Intervals stand beside their figures: `f1Interval`, and `ratedAtLeastIntervals` beside `ratedAtLeast`. */
function intervalOf(result: SetResult, place: string): Interval | undefined {
  const beside = figureAt(result, `${place}Interval`);
  const ofList = figureAt(result, place.replace(".ratedAtLeast.", ".ratedAtLeastIntervals."));
  const found = beside ?? ofList;
  return Array.isArray(found) && found.length === 2 ? (found as Interval) : undefined;
}

const printed = (figure: Figure): string =>
  typeof figure === "number"
    ? Number.isInteger(figure)
      ? String(figure)
      : figure.toFixed(Math.abs(figure) >= 100 ? 1 : 3)
    : String(figure);

const printedInterval = (interval: Interval | undefined): string =>
  interval === undefined ? "" : `${printed(interval[0])} – ${printed(interval[1])}`;

/** Rows of cells as lines whose columns stand below one another. */
export function alignedTable(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
