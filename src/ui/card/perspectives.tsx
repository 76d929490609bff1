import type { Perspectives as PerspectivesData } from "../../engine/report.ts";
import { t } from "../../extension/texts.ts";
import { Fold, Section } from "../parts/fold.tsx";
import { depthName } from "../words.ts";
import { useCard } from "./card-context.ts";
import { SpanQuote } from "./quote.tsx";

/** Confidence from which a topic is named without "perhaps". */
const SURE_TOPIC = 0.7;

/** Views that are expected on the topic: which of them the article lacks, and which it has. */
export function Perspectives() {
  const { perspectives } = useCard().report;
  const { topic, omitted, covered } = perspectives;
  return (
    <Section id="perspectives" title={t("perspective.title")}>
      <p class="note">{topicLine(perspectives)}</p>
      {perspectives.note !== "" && <p>{perspectives.note}</p>}
      {topic !== null && (omitted.length > 0 || covered.length > 0) && (
        <>
          <h3>{t("perspective.omitted")}</h3>
          {omitted.length === 0 ? (
            <p>{t("perspective.noneOmitted")}</p>
          ) : (
            <ul class="views">
              {omitted.map((view) => (
                <li key={view.id}>
                  <OmittedView view={view} />
                </li>
              ))}
            </ul>
          )}
        </>
      )}
      {covered.length > 0 && (
        <>
          <h3>{t("perspective.covered")}</h3>
          <ul class="views">
            {covered.map((view) => (
              <li key={view.id}>
                <Fold
                  class="fold fold-small"
                  title={
                    <>
                      {view.name}{" "}
                      <span class="facts">
                        · {depthName(view.depth)}
                        {view.core && ` · ${t("perspective.core")}`}
                      </span>
                    </>
                  }
                >
                  <SpanQuote span={view.span} />
                </Fold>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function topicLine({ topic, secondTopic }: PerspectivesData): string {
  if (topic === null) return t("perspective.noTopic");
  if (secondTopic === undefined)
    return t(topic.confidence < SURE_TOPIC ? "perspective.topicUnsure" : "perspective.topic", [
      topic.label,
    ]);
  const isSure = secondTopic.confidence >= SURE_TOPIC;
  return t(isSure ? "perspective.topics" : "perspective.topicsUnsure", [
    topic.label,
    secondTopic.label,
  ]);
}

function OmittedView({ view }: { view: PerspectivesData["omitted"][number] }) {
  return (
    <>
      <p class="view-name">
        <strong>{view.name}</strong>
        {view.depth > 0 && <span class="chip">{t("perspective.brushed")}</span>}
      </p>
      <p class="view-ask">{view.question}</p>
      {view.span !== undefined && <SpanQuote span={view.span} />}
      <Fold class="fold fold-small" title={t("perspective.why")}>
        <p>{view.why}</p>
        {view.searched.length > 0 && (
          <p class="facts">{t("perspective.searched", [view.searched.join(" · ")])}</p>
        )}
      </Fold>
    </>
  );
}
