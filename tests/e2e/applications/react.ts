/** A news application that React renders, or takes over from its server. */
import { createElement as element, useState } from "react";
import { flushSync } from "react-dom";
import { createRoot, hydrateRoot } from "react-dom/client";
import type { Application } from "./application.ts";
import { articleAt } from "./articles.ts";
import { Article } from "./react-article.ts";

const main = document.querySelector("main") as HTMLElement;
let update: (change: (before: View) => View) => void = () => {};

interface View {
  address: string;
  round: number;
}

function Page() {
  const [view, setView] = useState<View>({ address: location.pathname, round: 0 });
  update = (change) => flushSync(() => setView(change));
  return element(Article, {
    // A new key makes React throw all nodes away and make new ones.
    key: view.round,
    article: articleAt({ pathname: view.address, hash: "" }),
  });
}

const application: Application = {
  go(path) {
    history.pushState(null, "", path);
    update((view) => ({ ...view, address: path }));
  },
  renew: () => update((view) => ({ ...view, round: view.round + 1 })),
};
addEventListener("popstate", () => update((view) => ({ ...view, address: location.pathname })));
Object.assign(window, application);

if (main.dataset.rendered === undefined) createRoot(main).render(element(Page));
else window.takeOver = () => flushSync(() => void hydrateRoot(main, element(Page)));
