import { t } from "../../extension/texts.ts";
import { Section } from "../parts/fold.tsx";
import { listName, speakerKindName } from "../words.ts";
import { useCard } from "./card-context.ts";

/** Whose words the article reports, and how many of them. */
export function Speakers() {
  const { report, onShowSpan } = useCard();
  const { speakers } = report;
  const most = Math.max(1, ...speakers.map((speaker) => speaker.words));
  return (
    <Section id="speakers" title={t("card.speakers")}>
      {speakers.length === 0 ? (
        <p>{t("card.noSpeakers")}</p>
      ) : (
        <ul class="speakers">
          {speakers.map((speaker) => (
            <li key={`${speaker.name} ${speaker.span.start}`}>
              <p class="speaker">
                <button type="button" class="link" onClick={() => onShowSpan(speaker.span)}>
                  {speaker.name}
                </button>
                <span class="facts">{speakerKindName(speaker.kind)}</span>
                <span class="speaker-words">{t("speaker.words", speaker.words)}</span>
              </p>
              <span class="bar" aria-hidden="true">
                <span class="bar-fill" style={{ inlineSize: `${(speaker.words / most) * 100}%` }} />
              </span>
              <p class="facts">
                {t("speaker.times", speaker.attributions)}
                {speaker.verbs.length > 0 && ` · ${t("speaker.verbs", [listName(speaker.verbs)])}`}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
