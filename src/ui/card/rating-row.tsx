import type { Measure, Rating } from "../../engine/report.ts";
import { t } from "../../extension/texts.ts";
import { Fold } from "../parts/fold.tsx";
import { Meter } from "../parts/meter.tsx";
import { confidenceName, dimensionAbout, dimensionName, numberName } from "../words.ts";
import { useCard } from "./card-context.ts";
import { FindingGroups } from "./finding-groups.tsx";
import { SpanQuote } from "./quote.tsx";

/** Most sentences shown behind one measure. */
const MAX_PASSAGES = 6;

/** One rated dimension: the number in the row, everything behind it on demand. */
export function RatingRow({ rating }: { rating: Rating }) {
  const { dimension } = rating;
  return (
    <Fold
      class={rating.rating === 0 ? "fold rating rating-clean" : "fold rating"}
      title={
        <>
          <span class="rating-head">
            <h3 class="rating-name">{dimensionName(dimension)}</h3>
            <Meter rating={rating.rating} />
          </span>
          <span class="rating-say">
            <span class="rating-why">{rating.explanation || dimensionAbout(dimension)}</span>
            {rating.rating !== null && (
              <span class="rating-sure">{t("rating.confidence", [confidenceName(rating)])}</span>
            )}
          </span>
        </>
      }
    >
      <RatingDetails rating={rating} />
    </Fold>
  );
}

function RatingDetails({ rating }: { rating: Rating }) {
  return (
    <>
      <p class="note">{dimensionAbout(rating.dimension)}</p>
      <Evidence rating={rating} />
      {rating.measures.length > 0 && (
        <>
          <h4>{t("rating.measures")}</h4>
          <ul class="measures">
            {rating.measures.map((measure) => (
              <li key={measure.id}>
                <MeasureLine measure={measure} />
              </li>
            ))}
          </ul>
        </>
      )}
      {rating.dimension === "language" && <Voices />}
      <TextList title={t("rating.lowers")} lines={rating.lowers} />
      {rating.checked !== "" && (
        <>
          <h4>{t("rating.checked")}</h4>
          <p>{rating.checked}</p>
        </>
      )}
      {rating.trace.length > 0 && (
        <Fold class="fold fold-small" title={t("rating.trace")}>
          <ol class="trace">
            {rating.trace.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Fold>
      )}
    </>
  );
}

function Evidence({ rating }: { rating: Rating }) {
  const { report } = useCard();
  const others = report.findings
    .map((finding, index) => ({ finding, index }))
    .filter(({ finding, index }) => {
      return finding.dimension === rating.dimension && !rating.evidence.includes(index);
    });
  const more = others.filter(({ finding }) => finding.weight > 0).map(({ index }) => index);
  const aside = others.filter(({ finding }) => finding.weight === 0).map(({ index }) => index);
  return (
    <>
      {rating.evidence.length > 0 && (
        <>
          <h4>{t("rating.evidence")}</h4>
          <FindingGroups findings={rating.evidence} />
        </>
      )}
      {more.length > 0 && (
        <Fold class="fold fold-small" title={t("finding.more", more.length)}>
          <FindingGroups findings={more} />
        </Fold>
      )}
      {aside.length > 0 && (
        <Fold class="fold fold-small" title={t("finding.setAside", aside.length)}>
          <FindingGroups findings={aside} />
        </Fold>
      )}
    </>
  );
}

function MeasureLine({ measure }: { measure: Measure }) {
  return (
    <>
      <p class="measure">
        <span class="measure-name">{measure.name}</span>{" "}
        <span class="measure-value">
          <strong>{numberName(measure.value, 2)}</strong> {measure.unit}
        </span>
      </p>
      <p class="facts">
        {t("rating.usual", [measure.norm])} ·{" "}
        {measure.points > 0
          ? t("rating.points", [numberName(measure.points, 2)])
          : t("rating.noPoints")}
      </p>
      {measure.spans.length > 0 && (
        <ul class="quotes">
          {measure.spans.slice(0, MAX_PASSAGES).map((span) => (
            <li key={span.start}>
              <SpanQuote span={span} whole />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Voices() {
  const { voices } = useCard().report;
  const rows = [
    [t("rating.voiceHeadline"), voices.headline],
    [t("rating.voiceNarrator"), voices.narrator],
    [t("rating.voiceQuotation"), voices.quotation],
  ] as const;
  return (
    <>
      <h4>{t("rating.voices")}</h4>
      <dl class="pairs">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{t("rating.outOf", [numberName(value)])}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function TextList({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul class="plain">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
