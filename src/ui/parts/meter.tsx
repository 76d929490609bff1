import { t } from "../../extension/texts.ts";

const STEPS = [1, 2, 3, 4, 5];

/**
 * A rating as a number and as a row of steps, so that neither colour nor shape carries it alone.
 * Null stands for a dimension that was not rated.
 */
export function Meter({ rating }: { rating: number | null }) {
  return (
    <span class="meter">
      <span class="steps" aria-hidden="true">
        {STEPS.map((step) => (
          <span key={step} class={rating !== null && step <= rating ? "step step-on" : "step"} />
        ))}
      </span>
      <span class="meter-number">{rating ?? "–"}</span>
      <span class="spoken">{rating === null ? t("rating.none") : t("rating.of")}</span>
    </span>
  );
}
