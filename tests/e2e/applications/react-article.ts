import { createElement as element } from "react";
import type { ArticleText } from "../pages.ts";

export function Article({ article }: { article: ArticleText }) {
  return element(
    "article",
    null,
    element("h1", null, article.title),
    element("p", { className: "meta" }, "By ", element("span", { rel: "author" }, "Kim Sample")),
    article.paragraphs.map((paragraph) => element("p", { key: paragraph }, paragraph)),
  );
}
