/** Pages that are broken, extreme or no web pages at all, as a reader meets them. */
import type { Answer } from "../../scripts/browser/local-server.ts";
import { articleElement, BUDGET, newsPage } from "./pages.ts";

const html = (body: string): Answer => ({ type: "text/html; charset=utf-8", body });
const article = () => articleElement(BUDGET);
const inArticle = (inside: string) =>
  newsPage(BUDGET).replace("</article>", () => `${inside}</article>`);

/** Paragraphs of plain words, `characters` in all. */
function longText(characters: number): string {
  const sentence =
    "The committee met in the morning and heard from the treasurer about the state of the works. ";
  const paragraph = `<p>${sentence.repeat(10)}</p>\n`;
  return paragraph.repeat(Math.ceil(characters / paragraph.length));
}

/** A right-to-left article: sentences of a town council, in Hebrew. */
function rightToLeft(): string {
  const sentences =
    "מועצת העיר התכנסה ביום שלישי ודנה בתקציב הנמל. ראש העיר אמרה כי הנתונים הגיעו אליה באיחור. מנהל הנמל השיב במכתב והסביר את הסיבות לגירעון. המועצה תתכנס שוב בחודש הבא. ";
  return newsPage({
    title: "המועצה דנה בתקציב הנמל",
    paragraphs: Array.from({ length: 8 }, () => sentences.repeat(2)),
  }).replace('lang="en"', 'lang="he" dir="rtl"');
}

function pdf(): Answer {
  const parts = [
    "%PDF-1.4\n",
    "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n",
    "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n",
    "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj\n",
  ];
  const offsets = parts.map((_, index) => parts.slice(0, index).join("").length).slice(1);
  const body = parts.join("");
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const tail = `xref\n0 4\n0000000000 65535 f \n${rows}trailer<</Size 4/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF`;
  return { type: "application/pdf", body: body + tail };
}

export const BAD_PAGES: Record<string, () => Answer> = {
  "/news/2025/06/03/empty": () => html(""),
  "/news/2025/06/03/ten-megabytes": () => html(inArticle(longText(10_000_000))),
  "/news/2025/06/03/hundred-thousand-nodes": () =>
    html(inArticle(`<div>${"<span><i></i></span>".repeat(50_000)}</div>`)),
  // Parsers stop at a depth of their own, so the page's script nests on. Without boxes, for Chromium
  // cannot lay out an article in as many, with or without an extension.
  "/news/2025/06/03/five-thousand-deep": () =>
    html(
      newsPage(
        BUDGET,
        `<script>
          const article = document.querySelector("article");
          let deepest = article.parentElement;
          for (let depth = 0; depth < 5000; depth++)
            deepest = deepest.appendChild(
              Object.assign(document.createElement("div"), { style: "display: contents" }),
            );
          deepest.append(article);
        </script>`,
      ),
    ),
  "/news/2025/06/03/broken-markup": () =>
    html(
      newsPage(BUDGET)
        .replaceAll("</p>", "")
        .replace("</article>", '</b></table><td></article ><p style="')
        .replace("<main>", "<main><table><b><i <a href=>"),
    ),
  "/news/2025/06/03/right-to-left": () => html(rightToLeft()),
  "/news/2025/06/03/no-body": () =>
    html(newsPage(BUDGET, "<script>document.body.remove()</script>")),
  "/news/2025/06/03/frameset": () =>
    html('<html><frameset cols="50%,50%"><frame src="/empty"><frame src="/empty"></frameset>'),
  "/news/2025/06/03/xhtml": () => ({
    type: "application/xhtml+xml",
    body: `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>${BUDGET.title}</title><meta property="og:type" content="article"/></head><body><main>${article()}</main></body></html>`,
  }),
  "/news/2025/06/03/xhtml-broken": () => ({
    type: "application/xhtml+xml",
    body: `<html xmlns="http://www.w3.org/1999/xhtml"><body><p>${BUDGET.paragraphs[0]}</body></html>`,
  }),
  "/news/2025/06/03/picture": () => ({
    type: "image/svg+xml",
    body: `<svg xmlns="http://www.w3.org/2000/svg"><text>${BUDGET.paragraphs[0]}</text></svg>`,
  }),
  "/paper.pdf": pdf,
};
