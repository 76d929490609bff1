import type { Card } from "../../engine/report.ts";
import { t } from "../../extension/texts.ts";
import { Fold, Section } from "../parts/fold.tsx";
import { listName, polarityName, shareName } from "../words.ts";
import { useCard } from "./card-context.ts";
import { SpanQuote } from "./quote.tsx";

/** The article in its own sentences. */
export function Summary() {
  const { summary, keyPoints } = useCard().report.card;
  if (summary.length === 0 && keyPoints.length === 0) return null;
  return (
    <Section id="summary" title={t("card.summary")}>
      <Excerpts excerpts={summary} />
      {keyPoints.length > 0 && (
        <Fold class="fold fold-small" title={t("card.keyPoints")}>
          <Excerpts excerpts={keyPoints} />
        </Fold>
      )}
    </Section>
  );
}

/** Topics and names. */
export function About() {
  const { topics, organisations, people, places } = useCard().report.card;
  if (topics.length + organisations.length + people.length + places.length === 0) return null;
  return (
    <Section id="about" title={t("card.about")}>
      {topics.length > 0 && (
        <>
          <h3>{t("card.topics")}</h3>
          <ul class="tags">
            {topics.map((topic) => (
              <li key={topic.name} class="tag">
                {topic.name} <span class="tag-count">{shareName(topic.confidence)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <Names title={t("card.organisations")} names={organisations} />
      <Names title={t("card.people")} names={people} />
      <Names title={t("card.places")} names={places} />
    </Section>
  );
}

/** Questions to read with, each answered by the article's own sentences or not at all. */
export function Questions() {
  const { questions } = useCard().report.card;
  if (questions.length === 0) return null;
  return (
    <Section id="questions" title={t("card.questions")}>
      <ul class="views">
        {questions.map(({ question, answers }) => (
          <li key={question}>
            <p class="view-name">
              <strong>{question}</strong>
            </p>
            {answers.length === 0 ? (
              <p class="view-ask">{t("card.notSaid")}</p>
            ) : (
              <Excerpts excerpts={answers} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Development goals whose words the article uses. */
export function Goals() {
  const { goals } = useCard().report.card;
  if (goals.length === 0) return null;
  return (
    <Section id="goals" title={t("card.goals")} note={t("card.goalsNote")}>
      <ul class="views">
        {goals.map((goal) => (
          <li key={goal.goal}>
            <p class="view-name">
              <span class="chip">{t("goal.number", [String(goal.goal)])}</span>{" "}
              <strong>{goal.name}</strong>
            </p>
            <p class="facts">
              {t(`goal.${goal.relevance}`)} · {polarityName(goal.polarity)}
              {goal.words.length > 0 && ` · ${t("goal.words", [listName(goal.words)])}`}
            </p>
            {goal.spans.slice(0, 2).map((span) => (
              <SpanQuote key={span.start} span={span} />
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Excerpts({ excerpts }: { excerpts: Card["summary"] }) {
  const { report, onShowSpan } = useCard();
  if (excerpts.length === 0) return null;
  return (
    <ul class="excerpts">
      {excerpts.map((excerpt) => (
        <li key={excerpt.span.start}>
          <button type="button" class="excerpt" onClick={() => onShowSpan(excerpt.span)}>
            <span lang={report.language} dir="auto">
              {excerpt.text}
            </span>
            <span class="spoken"> {t("rating.show")}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Names({ title, names }: { title: string; names: Card["people"] }) {
  const { onShowSpan } = useCard();
  if (names.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="tags">
        {names.map((name) => (
          <li key={name.name}>
            <button type="button" class="tag" onClick={() => onShowSpan(name.span)}>
              {name.name}{" "}
              <span class="tag-count" aria-hidden="true">
                {name.mentions}
              </span>
              <span class="spoken">{t("mentions", name.mentions)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
