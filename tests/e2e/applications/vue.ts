/** A news application that Vue renders, or takes over from its server. */
import { createApp, createSSRApp, defineComponent, h, nextTick, reactive } from "vue";
import type { Application } from "./application.ts";
import { articleAt } from "./articles.ts";
import { vueArticle } from "./vue-article.ts";

const main = document.querySelector("main") as HTMLElement;
const view = reactive({ address: location.pathname, round: 0 });

const page = defineComponent({
  setup: () => () =>
    // A new key makes Vue throw all nodes away and make new ones.
    h("div", { key: view.round }, [vueArticle(articleAt({ pathname: view.address, hash: "" }))]),
});

const application: Application = {
  async go(path) {
    history.pushState(null, "", path);
    view.address = path;
    await nextTick();
  },
  async renew() {
    view.round += 1;
    await nextTick();
  },
};
addEventListener("popstate", () => {
  view.address = location.pathname;
});
Object.assign(window, application);

if (main.dataset.rendered === undefined) createApp(page).mount(main);
else window.takeOver = () => void createSSRApp(page).mount(main);
