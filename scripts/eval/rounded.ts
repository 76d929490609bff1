import type { Figure } from "./eval-set.ts";

/** Figures to six decimals, so that results can be compared as text. */
export function rounded(figure: Figure): Figure {
  if (typeof figure === "number") return Number(figure.toFixed(6));
  if (Array.isArray(figure)) return figure.map(rounded);
  if (figure !== null && typeof figure === "object") {
    return Object.fromEntries(
      Object.entries(figure).map(([name, inner]) => [name, rounded(inner as Figure)]),
    );
  }
  return figure;
}
