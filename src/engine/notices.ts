import type { Analysis } from "./analysis.ts";
import type { AnalysisReport, Genre } from "./report.ts";

type Notice = AnalysisReport["notices"][number];

const GENRE_NOTICES: Readonly<Partial<Record<Genre, string>>> = {
  opinion: "This reads as an opinion piece: judging words and one-sided framing are expected here.",
  editorial: "This is an editorial: it argues for a view, so judging words are expected here.",
  analysis: "This is an analysis: interpretation is part of it.",
  "press-release": "This is a press release: it speaks for the one who issued it.",
  "live-blog":
    "This is a live blog: it grows while it is being read, and the ratings change with it.",
  sponsored: "This is paid content: it speaks for the one who paid.",
  review: "This is a review: praise and blame are its purpose.",
  interview: "This is an interview: most words are the guest's, not the reporter's.",
};

const COMPLETENESS_NOTICES: Readonly<Record<string, string>> = {
  partial: "Only a part of the article is on this page, so only that part was looked at.",
  cut: "The text is very long; only its first part was looked at.",
  selection: "Only the text that you selected was looked at.",
};

/** What the card must say before anything else. */
export function noticesOf({ article, genre, ruleset }: Analysis, isShort: boolean): Notice[] {
  const notices: Notice[] = [];
  const kind = article.completeness;
  const partly = article.pages ? pagesNotice(article.pages) : COMPLETENESS_NOTICES[kind];
  if (partly && kind !== "full") notices.push({ kind, text: partly });
  const byGenre = GENRE_NOTICES[genre.kind];
  if (byGenre) notices.push({ kind: "genre", text: byGenre });
  if (isShort)
    notices.push({
      kind: "short",
      text: "The text is too short for ratings; what stood out in it is listed all the same.",
    });
  if (ruleset.patterns.isCreditSpent)
    notices.push({
      kind: "packs",
      text: "The rule packs in use ask too much of this text, so some of their hints may be missing. The other rules are complete.",
    });
  return notices;
}

function pagesNotice({ page, of }: { page: number; of: number }): string {
  return `The article is spread over several pages, and this is page ${page} of ${of} or more. The others were not looked at.`;
}
