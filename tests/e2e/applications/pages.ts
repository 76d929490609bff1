import { fileURLToPath } from "node:url";
import { createElement } from "react";
import { renderToString as renderReact } from "react-dom/server";
import { build, type Rollup } from "vite";
import { createSSRApp, h } from "vue";
import { renderToString as renderVue } from "vue/server-renderer";
import type { Answer } from "../../../scripts/browser/local-server.ts";
import { newsPage } from "../pages.ts";
import { articleAt } from "./articles.ts";
import { Article } from "./react-article.ts";
import { vueArticle } from "./vue-article.ts";

export const FRAMEWORKS = ["react", "vue"] as const;
export type Framework = (typeof FRAMEWORKS)[number];

/** Answers `/react/…` and `/vue/…` with an application; below `/…/hydrated/` with the text in the page already. */
export async function applicationPages(): Promise<(path: string) => Promise<Answer | null>> {
  const scripts = {
    react: await bundled("react"),
    vue: await bundled("vue"),
  };
  return async (path) => {
    const framework = FRAMEWORKS.find((name) => path.startsWith(`/${name}/`));
    if (framework === undefined) return null;
    const isHydrated = path.startsWith(`/${framework}/hydrated/`);
    const inner = isHydrated ? await rendered(framework, path) : "";
    const page = newsPage(
      articleAt({ pathname: path, hash: "" }),
      `<script>${scripts[framework]}</script>`,
    );
    const body = page.replace(
      /<main>.*<\/main>/s,
      () => `<main${isHydrated ? " data-rendered" : ""}>${inner}</main>`,
    );
    return { type: "text/html; charset=utf-8", body };
  };
}

function rendered(framework: Framework, path: string): Promise<string> | string {
  const article = articleAt({ pathname: path, hash: "" });
  if (framework === "react") return renderReact(createElement(Article, { article }));
  return renderVue(createSSRApp({ render: () => h("div", { key: 0 }, [vueArticle(article)]) }));
}

/** The application with its framework, as one script that may stand in a page. */
async function bundled(framework: Framework): Promise<string> {
  const entry = fileURLToPath(new URL(`${framework}.ts`, import.meta.url));
  const [built] = (await build({
    configFile: false,
    logLevel: "error",
    define: {
      "process.env.NODE_ENV": '"production"',
      __VUE_OPTIONS_API__: "false",
      __VUE_PROD_DEVTOOLS__: "false",
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "true",
    },
    build: { write: false, lib: { entry, formats: ["iife"], name: "application" } },
  })) as Rollup.RollupOutput[];
  const chunk = built?.output[0];
  if (chunk === undefined) throw new Error(`${entry} was not built`);
  return chunk.code.replaceAll("</script", "<\\/script");
}
