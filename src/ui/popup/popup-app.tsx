import { useEffect, useState } from "preact/hooks";
import { analyzeTab } from "../../extension/analyze-tab.ts";
import { browser } from "../../extension/browser.ts";
import { messageOf, reportError } from "../../extension/errors.ts";
import type { CommandReply } from "../../extension/messages.ts";
import {
  changeSettings,
  DEFAULT_SETTINGS,
  readSettings,
  type Settings,
  siteOf,
  unreadableSettings,
  watchSettings,
} from "../../extension/settings.ts";
import { showInTab, type TabView, watchActiveTab } from "../../extension/tab-view.ts";
import { t } from "../../extension/texts.ts";
import { ReportCard } from "../card/report-card.tsx";
import { GearIcon, Mark, PenIcon } from "../parts/icons.tsx";
import { applyTheme } from "../theme.ts";
import { type StateActions, StatePanel } from "./state-panel.tsx";

/** The popup: the report of the active tab of its own window, or why there is none. */
export function PopupApp() {
  const [view, setView] = useState<TabView>({ kind: "asking" });
  const [settings, settingsKept] = useSettings();
  const page = pageOf(view);
  /** What was said belongs to the page that it was said of. */
  const [said, setSaid] = useState({ page, text: "" });

  useEffect(() => watchActiveTab(setView), []);

  const run = (doing: string, action: () => Promise<CommandReply>, done = "") => {
    action().then(
      (reply) => setSaid({ page, text: reply.ok ? done : reply.error }),
      (error) => {
        reportError(doing, error);
        setSaid({ page, text: messageOf(error) });
      },
    );
  };
  const tabId = "tabId" in view ? view.tabId : undefined;
  const onAnalyze = (wanted: "page" | "selection") => {
    if (tabId !== undefined) run("analyzing on request", () => analyzeTab(tabId, wanted));
  };

  return (
    <>
      <Bar settings={settings} view={view} onRun={run} />
      <p class="said" role="status">
        {said.page === page && said.text}
      </p>
      {settingsKept && <p class="said">{t("settingsKept")}</p>}
      <StatePanel
        view={view}
        settings={settings}
        onAnalyze={onAnalyze}
        onSiteOn={(site) => {
          run("switching a site on", async () => {
            await changeSettings(({ sitesOff }) => ({
              sitesOff: sitesOff.filter((off) => site !== off && !site.endsWith(`.${off}`)),
            }));
            return tabId === undefined ? { ok: true } : analyzeTab(tabId, "page");
          });
        }}
      />
      {view.kind === "page" && view.page.state === "analyzed" && (
        <AnalyzedPage
          key={view.page.pageKey}
          {...view}
          page={view.page}
          settings={settings}
          onRun={run}
          onAnalyze={onAnalyze}
        />
      )}
    </>
  );
}

type Run = (doing: string, action: () => Promise<CommandReply>, done?: string) => void;

function AnalyzedPage({
  tabId,
  page,
  settings,
  onRun,
  onAnalyze,
}: {
  tabId: number;
  page: Extract<Extract<TabView, { kind: "page" }>["page"], { state: "analyzed" }>;
  settings: Settings;
  onRun: Run;
  onAnalyze: StateActions["onAnalyze"];
}) {
  const { pageKey } = page;
  const isPart = page.report.notices.some(({ kind }) => kind === "selection");
  return (
    <>
      {(page.selected || isPart) && (
        <p class="said said-choices">
          {page.selected && (
            <button type="button" class="link" onClick={() => onAnalyze("selection")}>
              {t("popup.selection")}
            </button>
          )}
          {isPart && (
            <button type="button" class="link" onClick={() => onAnalyze("page")}>
              {t("popup.wholePage")}
            </button>
          )}
        </p>
      )}
      <ReportCard
        report={page.report}
        text={page.text}
        painted={page.painted}
        settings={settings}
        onShowFinding={(finding) =>
          onRun(
            "showing a finding",
            () => showInTab(tabId, { type: "show-finding", pageKey, finding }),
            t("popup.shown"),
          )
        }
        onShowSpan={({ start, end }) =>
          onRun(
            "showing a passage",
            () => showInTab(tabId, { type: "show-span", pageKey, start, end }),
            t("popup.shown"),
          )
        }
      />
    </>
  );
}

function Bar({ settings, view, onRun }: { settings: Settings; view: TabView; onRun: Run }) {
  const change = (doing: string, what: Partial<Settings>) =>
    onRun(doing, async () => {
      await changeSettings(what);
      return { ok: true };
    });
  return (
    <div class="bar-top">
      <Mark />
      <span class="bar-name">{t("extension.name")}</span>
      <SiteSwitch view={view} settings={settings} onChange={change} />
      <button
        type="button"
        class="tool"
        aria-pressed={settings.highlights}
        title={settings.highlights ? t("popup.highlightsOn") : t("popup.highlightsOff")}
        aria-label={t("popup.highlights")}
        onClick={() => change("switching the marks", { highlights: !settings.highlights })}
      >
        <PenIcon />
      </button>
      <button
        type="button"
        class="tool"
        title={t("popup.options")}
        aria-label={t("popup.options")}
        onClick={() => {
          onRun("opening the options", async () => {
            await browser.runtime.openOptionsPage();
            return { ok: true };
          });
        }}
      >
        <GearIcon />
      </button>
    </div>
  );
}

function SiteSwitch(props: {
  view: TabView;
  settings: Settings;
  onChange: (doing: string, what: Partial<Settings>) => void;
}) {
  const { view, settings } = props;
  const isRead = view.kind === "page" && view.page.state !== "switched-off";
  const site = isRead && view.url !== undefined ? siteOf(view.url) : null;
  if (site === null) return null;
  return (
    <button
      type="button"
      class="link bar-site"
      onClick={() =>
        props.onChange("switching a site off", {
          sitesOff: [...settings.sitesOff.filter((off) => off !== site), site],
        })
      }
    >
      {t("popup.siteOff", [site])}
    </button>
  );
}

function useSettings(): [Settings, boolean] {
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  const [isKept, setKept] = useState(false);
  useEffect(() => {
    const use = (next: Settings) => {
      setSettings(next);
      applyTheme(next.theme);
    };
    const start = async () => {
      use(await readSettings());
      setKept((await unreadableSettings()) !== null);
    };
    start().catch((error) => reportError("reading the settings", error));
    return watchSettings(use);
  }, []);
  return [settings, isKept];
}

/** Changes whenever the view is about another page, or about another state of it. */
function pageOf(view: TabView): string {
  const state = view.kind === "page" ? view.page.state : view.kind;
  const key = view.kind === "page" && view.page.state === "analyzed" ? view.page.pageKey : "";
  return `${"tabId" in view ? view.tabId : ""} ${state} ${key}`;
}
