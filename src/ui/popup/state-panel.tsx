import type { ComponentChildren } from "preact";
import { isSiteOff, type Settings, siteOf } from "../../extension/settings.ts";
import type { TabView } from "../../extension/tab-view.ts";
import { t } from "../../extension/texts.ts";

/** What the reader can do from a state without a report. */
export interface StateActions {
  onAnalyze: (wanted: "page" | "selection") => void;
  onSiteOn: (site: string) => void;
}

interface State {
  title: string;
  body: string;
  /** What the browser or the page reported, word for word. */
  detail?: string;
  action?: { label: string; run: () => void };
  busy?: boolean;
}

/** Everything that is not a report: why there is none, and what can be done. */
export function StatePanel(props: { view: TabView; settings: Settings } & StateActions) {
  const state = stateOf(props.view, props.settings, props);
  if (state === null) return null;
  return (
    <Panel state={state}>
      {state.action !== undefined && (
        <button type="button" class="button" autofocus onClick={state.action.run}>
          {state.action.label}
        </button>
      )}
      {canTakeSelection(props.view) && (
        <button type="button" class="link" onClick={() => props.onAnalyze("selection")}>
          {t("state.selection.analyze")}
        </button>
      )}
    </Panel>
  );
}

function canTakeSelection(view: TabView): boolean {
  if (view.kind !== "page" || !view.page.selected) return false;
  return view.page.state === "no-article" || view.page.state === "failed";
}

function Panel({ state, children }: { state: State; children: ComponentChildren }) {
  return (
    <section class="state" aria-busy={state.busy ?? false}>
      {state.busy && <span class="state-busy" aria-hidden="true" />}
      <div role="status">
        <h1>{state.title}</h1>
        <p>{state.body}</p>
      </div>
      {state.detail !== undefined && (
        <details class="fold fold-small">
          <summary>{t("state.failed.detail")}</summary>
          <p class="detail">{state.detail}</p>
        </details>
      )}
      {children}
    </section>
  );
}

function stateOf(view: TabView, settings: Settings, actions: StateActions): State | null {
  switch (view.kind) {
    case "asking":
      return { title: t("state.asking.title"), body: t("state.asking.body"), busy: true };
    case "no-tab":
      return { title: t("state.noTab.title"), body: t("state.noTab.body") };
    case "silent":
      return silentState(view, settings, actions);
    case "page":
      return pageState(view, settings, actions);
  }
}

function silentState(
  { access, url }: Extract<TabView, { kind: "silent" }>,
  settings: Settings,
  actions: StateActions,
): State {
  const analyze = (label: string) => ({ label, run: () => actions.onAnalyze("page") });
  switch (access) {
    case "browser-page":
      return { title: t("state.browserPage.title"), body: t("state.browserPage.body") };
    case "store":
      return { title: t("state.store.title"), body: t("state.store.body") };
    case "pdf":
      return { title: t("state.pdf.title"), body: t("state.pdf.body") };
    case "refused":
      return { title: t("state.refused.title"), body: t("state.refused.body") };
    case "local-file":
      return {
        title: t("state.localFile.title"),
        body: t("state.localFile.body"),
        action: analyze(t("state.localFile.analyze")),
      };
    case "withheld":
      return {
        title: t("state.withheld.title"),
        body: t("state.withheld.body"),
        action: analyze(t("state.withheld.analyze")),
      };
    case "readable":
      return (
        offState(url, settings, actions) ?? {
          title: t("state.notRunning.title"),
          body: t("state.notRunning.body"),
          action: analyze(t("state.notRunning.analyze")),
        }
      );
  }
}

function pageState(
  { page, url }: Extract<TabView, { kind: "page" }>,
  settings: Settings,
  actions: StateActions,
): State | null {
  switch (page.state) {
    case "analyzed":
      return null;
    case "working":
      return { title: t("state.asking.title"), body: t("state.asking.body"), busy: true };
    case "no-article":
      if (settings.when === "asked")
        return {
          title: t("state.asked.title"),
          body: page.reason || t("state.asked.body"),
          action: { label: t("state.asked.analyze"), run: () => actions.onAnalyze("page") },
        };
      return {
        title: t("state.noArticle.title"),
        body: page.reason || t("state.noArticle.body"),
        action: { label: t("state.noArticle.analyze"), run: () => actions.onAnalyze("page") },
      };
    case "switched-off":
      return (
        offState(url, settings, actions) ?? {
          title: t("state.switchedOff.title"),
          body: t("state.switchedOff.body"),
        }
      );
    case "failed":
      return {
        title: t("state.failed.title"),
        body: t("state.failed.body"),
        detail: page.error,
        action: { label: t("state.failed.again"), run: () => actions.onAnalyze("page") },
      };
  }
}

function offState(
  url: string | undefined,
  settings: Settings,
  actions: StateActions,
): State | null {
  const site = url === undefined ? null : siteOf(url);
  if (url === undefined || site === null || !isSiteOff(settings, url)) return null;
  return {
    title: t("state.switchedOffSite.title", [site]),
    body: t("state.switchedOffSite.body"),
    action: { label: t("state.switchedOffSite.switchOn"), run: () => actions.onSiteOn(site) },
  };
}
