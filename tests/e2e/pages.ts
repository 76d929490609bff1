/** Pages that the test site serves, in our own words. */

export interface ArticleText {
  title: string;
  paragraphs: string[];
}

export const BUDGET: ArticleText = {
  title: "Council slams “so-called experts” over disastrous harbour budget",
  paragraphs: [
    "The town council of Westhaven slammed the harbour authority on Tuesday over a disastrous budget that nobody had asked for. The session lasted four hours and ended without a vote.",
    "The mayor, Ellen Marsh, said the figures had reached her office only on Monday night. She called the delay shameful and asked for a new plan by the end of the month.",
    "Obviously, the authority has no interest in the opinion of the people who pay for it. Its so-called experts had promised a surplus in March; in June they admitted a gap of 4.2 million.",
    "Either the council takes the harbour back into its own hands, or the town will lose it for ever. There is no third way, and everybody in the room knew it.",
    "Harbour director Paul Trent said the gap came from two storms and from a crane that had to be replaced. He did not take part in the session and answered questions by letter.",
    "The council will meet again on the fourth of July. Until then the authority may spend only what is needed for safety, according to a decision that was passed in the evening.",
  ],
};

export const FERRY: ArticleText = {
  title: "Ferry line to the islands doubles its outrageous fares",
  paragraphs: [
    "The ferry company Northline will double its fares to the islands in May, a shameless step that hits families hardest. A return ticket for two adults and two children will cost 96 pounds.",
    "Company spokeswoman Dana Reed said fuel had become a third dearer within a year. The company had waited as long as it could, she added, and had cut its own costs first.",
    "Islanders reacted with fury. The pathetic excuse convinced nobody at the pier, where about sixty people stood in the rain on Saturday with signs and drums.",
    "Clearly, the company wants to drive small shops out of business. The grocer Tom Baines said he paid more for freight in March than for rent.",
    "The regional parliament will discuss the fares next week. A spokesman of the transport ministry said that the contract with the company ran until 2031 and set no upper limit.",
    "Northline carried 412,000 passengers last year, according to its annual report. In the year before it had been 398,000.",
  ],
};

const paragraphs = (article: ArticleText) =>
  article.paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("\n");

/** The article's own element, as a page or a single-page application shows it. */
export const articleElement = (article: ArticleText): string =>
  `<article><h1>${article.title}</h1><p class="meta">By <span rel="author">Kim Sample</span> · <time datetime="2025-06-03">3 June 2025</time></p>\n${paragraphs(article)}</article>`;

/** Metadata by which news pages say what they are. */
const metadata = (article: ArticleText) => `
  <meta property="og:type" content="article">
  <meta property="og:site_name" content="The Test Post">
  <meta property="article:published_time" content="2025-06-03T08:00:00Z">
  <script type="application/ld+json">${JSON.stringify({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: article.title,
    datePublished: "2025-06-03T08:00:00Z",
  })}</script>`;

const navigation =
  '<header><nav><a href="/news/">News</a> <a href="/sport/">Sport</a></nav></header>';
const footer = "<footer><p>© The Test Post</p></footer>";

/** A whole news page; `inside` is put at the end of the body. */
export const newsPage = (article: ArticleText, inside = ""): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${article.title} | The Test Post</title>${metadata(article)}</head>
<body>${navigation}<main>${articleElement(article)}</main>${footer}${inside}</body></html>`;

/** A news site's front page: many short teasers and no article. */
export const frontPage = (): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>The Test Post</title></head>
<body>${navigation}<main><h1>The Test Post</h1>${[BUDGET, FERRY]
  .flatMap(({ title, paragraphs }) => paragraphs.map((paragraph) => ({ title, paragraph })))
  .map(({ title, paragraph }, index) => {
    return `<section><h2><a href="/news/${index}">${title}</a></h2><p>${paragraph}</p></section>`;
  })
  .join("\n")}</main>${footer}</body></html>`;

/**
 * A single-page application with two articles: its links change address and text without loading,
 * and it follows the browser's back and forward.
 */
export const applicationPage = (): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>The Test Post</title></head>
<body>${navigation}<main id="main"></main>${footer}
<script>
  const articles = ${JSON.stringify({
    "/app/2025/06/03/harbour-budget-session": articleElement(BUDGET),
    "/app/2025/06/03/island-ferry-fares-double": articleElement(FERRY),
  })};
  const show = () => {
    document.getElementById("main").innerHTML = articles[location.pathname];
    document.title = document.querySelector("h1").textContent;
  };
  const go = (path) => { history.pushState(null, "", path); show(); };
  addEventListener("popstate", show);
  show();
</script></body></html>`;

/** Counts, in `window.changes`, every change of the page's nodes after parsing, and keeps its source. */
export const watchingScript = `<script>
  addEventListener("DOMContentLoaded", () => {
    window.changes = 0;
    window.before = document.documentElement.outerHTML;
    new MutationObserver((records) => { window.changes += records.length; }).observe(document, {
      subtree: true, childList: true, attributes: true, characterData: true,
    });
  });
</script>`;
