import { h, type VNode } from "vue";
import type { ArticleText } from "../pages.ts";

export const vueArticle = ({ title, paragraphs }: ArticleText): VNode =>
  h("article", [
    h("h1", title),
    h("p", { class: "meta" }, ["By ", h("span", { rel: "author" }, "Kim Sample")]),
    ...paragraphs.map((paragraph) => h("p", { key: paragraph }, paragraph)),
  ]);
