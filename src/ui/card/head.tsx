import { t } from "../../extension/texts.ts";
import { NoteIcon } from "../parts/icons.tsx";
import { countryName, dateName, genreName, languageName, noticeName } from "../words.ts";
import { useCard } from "./card-context.ts";

/** What has to be said before anything else: kind of text, missing text, unknown language. */
export function Notices() {
  const { notices, status, language, genre } = useCard().report;
  const said = [...notices.map(({ kind, text }) => ({ title: noticeName(kind), text }))];
  const isSaid = (kind: string) => notices.some((notice) => notice.kind === kind);
  if (status === "too-short" && !isSaid("short"))
    said.unshift({ title: t("card.short"), text: t("card.shortBody") });
  if (status === "unsupported-language" && !isSaid("language")) {
    const name = languageName(language) ?? t("card.languageUnknown");
    said.unshift({ title: t("card.language"), text: t("card.languageBody", [name]) });
  }
  if (genre.kind !== "news" && !isSaid("genre"))
    said.unshift({ title: t("notice.genre"), text: `${genreName(genre.kind)}. ${genre.because}` });
  if (said.length === 0) return null;
  return (
    <ul class="notices">
      {said.map(({ title, text }) => (
        <li key={text} class="notice">
          <NoteIcon />
          <p>
            <strong>{title}.</strong> {text}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Hints that the reader is shown, and how many of them are marked in the page: null where marks are off. */
export interface HintFigures {
  count: number;
  marked: number | null;
}

/** Title and origin, as the page names them; what is unknown is called unknown. */
export function Head({ hints }: { hints: HintFigures | null }) {
  const { report } = useCard();
  const { source, genre, language } = report;
  const isPart = report.notices.some(({ kind }) => kind === "selection");
  const facts = [
    genreName(genre.kind),
    languageName(language) ?? t("card.languageUnknown"),
    source.country === null ? t("card.unknownCountry") : countryName(source.country),
  ];
  return (
    <header class="head">
      <p class="head-source">
        {source.siteName ?? hostOf(source.url)}
        {source.published !== null && (
          <>
            {" · "}
            <time dateTime={source.published}>{dateName(source.published)}</time>
          </>
        )}
      </p>
      <h1 lang={language} dir="auto">
        {source.title || t("card.untitled")}
      </h1>
      {source.byline !== null && <p class="head-by">{t("card.by", [source.byline])}</p>}
      <p class="facts">{facts.join(" · ")}</p>
      {hints !== null && (
        <>
          <p class="head-hints">
            {t(isPart ? "card.hintsInSelection" : "card.hints", hints.count)}
          </p>
          {hints.marked !== null && hints.marked < hints.count && (
            <p class="facts">{t("card.marked", hints.marked)}</p>
          )}
        </>
      )}
    </header>
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : "";
}
