import { useEffect, useState } from "preact/hooks";
import { DIMENSIONS } from "../../engine/report.ts";
import { reportError } from "../../extension/errors.ts";
import type { RuleMetadata } from "../../extension/messages.ts";
import {
  discardUnreadableSettings,
  type Settings,
  unreadableSettings,
} from "../../extension/settings.ts";
import { t } from "../../extension/texts.ts";
import { Section } from "../parts/fold.tsx";
import { Mark } from "../parts/icons.tsx";
import { dimensionAbout, dimensionName } from "../words.ts";
import { Pick, Tick } from "./choices.tsx";
import { RuleExport } from "./rule-export.tsx";
import { RuleList } from "./rule-list.tsx";
import { RulePacks } from "./rule-packs.tsx";
import { SiteList } from "./site-list.tsx";
import { useRules } from "./use-rules.ts";
import { useSavedSettings } from "./use-saved-settings.ts";

/** The options page. Every change is saved as it is made. */
export function OptionsApp() {
  const { settings, said, save, reset } = useSavedSettings();
  return (
    <div class="page">
      <header class="page-head">
        <Mark />
        <div>
          <h1>{t("options.title")}</h1>
          <p class="note">{t("options.intro")}</p>
        </div>
      </header>
      <p class="said said-float" role="status">
        {said}
      </p>
      <Unreadable />
      {settings !== null && (
        <>
          <ReadingOptions settings={settings} save={save} />
          <Section id="sites" title={t("options.sites")} note={t("options.sitesNote")}>
            <SiteList sites={settings.sitesOff} onChange={(sitesOff) => save({ sitesOff })} />
          </Section>
          <DimensionOptions settings={settings} save={save} />
          <RuleOptions settings={settings} save={save} />
          <Reset onReset={reset} />
        </>
      )}
      <Section id="about" title={t("options.about")}>
        <p>{t("options.aboutPrivacy")}</p>
        <p>{t("foot.body")}</p>
        <p>{t("options.keyboard")}</p>
      </Section>
    </div>
  );
}

interface Part {
  settings: Settings;
  save: (change: Partial<Settings>) => void;
}

function ReadingOptions({ settings, save }: Part) {
  return (
    <Section id="reading" title={t("options.reading")}>
      <Tick
        label={t("options.highlights")}
        note={t("options.highlightsNote")}
        checked={settings.highlights}
        onChange={(highlights) => save({ highlights })}
      />
      <Tick
        label={t("options.guessFirst")}
        note={t("options.guessFirstNote")}
        checked={settings.guessFirst}
        onChange={(guessFirst) => save({ guessFirst })}
      />
      <Pick
        legend={t("options.when")}
        name="when"
        value={settings.when}
        choices={[
          ["all", t("options.whenAll")],
          ["asked", t("options.whenAsked")],
        ]}
        onChange={(when) => save({ when })}
      />
      <Pick
        legend={t("options.theme")}
        name="theme"
        value={settings.theme}
        choices={[
          ["system", t("options.themeSystem")],
          ["light", t("options.themeLight")],
          ["dark", t("options.themeDark")],
        ]}
        onChange={(theme) => save({ theme })}
      />
    </Section>
  );
}

function DimensionOptions({ settings, save }: Part) {
  const { dimensionsOff } = settings;
  return (
    <Section id="dimensions" title={t("options.dimensions")} note={t("options.dimensionsNote")}>
      <div class="choices-wide">
        {DIMENSIONS.map((dimension) => (
          <Tick
            key={dimension}
            label={dimensionName(dimension)}
            note={dimensionAbout(dimension)}
            checked={!dimensionsOff.includes(dimension)}
            onChange={(isOn) =>
              save({
                dimensionsOff: isOn
                  ? dimensionsOff.filter((other) => other !== dimension)
                  : [...dimensionsOff, dimension],
              })
            }
          />
        ))}
      </div>
    </Section>
  );
}

/** All rules, the reader's packs of further ones, and the way to take rules elsewhere. */
function RuleOptions({ settings, save }: Part) {
  const { packs, rules, leftOut, packProblems, failure } = useRules();
  const { rulesOff } = settings;
  return (
    <>
      <Section id="rules" title={t("options.rules")} note={t("options.rulesNote")}>
        {rules === null ? (
          <p role="status">{failure || t("options.rulesComing")}</p>
        ) : (
          <RuleList rules={rules} off={rulesOff} onChange={(next) => save({ rulesOff: next })} />
        )}
        <LeftOutRules problems={leftOut} />
      </Section>
      <Section id="packs" title={t("options.packs")} note={t("options.packsNote")}>
        {packs !== null && <RulePacks packs={packs} problems={packProblems} />}
        {rules !== null && <RuleExport rules={rules.filter(isShipped)} off={rulesOff} />}
      </Section>
    </>
  );
}

/** Broken rules that came with this copy of the extension: the others work without them. */
function LeftOutRules({ problems }: { problems: readonly string[] }) {
  if (problems.length === 0) return null;
  return (
    <div role="alert" class="messages">
      <p class="invalid">{t("options.rulesLeftOut")}</p>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
  );
}

/** Ids of pack rules begin with the pack's name and a colon. */
const isShipped = ({ id }: RuleMetadata): boolean => !id.includes(":");

function Reset({ onReset }: { onReset: () => void }) {
  const [isAsking, setAsking] = useState(false);
  return (
    <Section id="reset" title={t("options.reset")} note={t("options.resetNote")}>
      {isAsking ? (
        <fieldset class="ask">
          <legend>{t("options.resetAsk")}</legend>
          <button
            type="button"
            class="button"
            onClick={() => {
              setAsking(false);
              onReset();
            }}
          >
            {t("options.resetYes")}
          </button>
          <button type="button" class="button button-quiet" onClick={() => setAsking(false)}>
            {t("options.resetNo")}
          </button>
        </fieldset>
      ) : (
        <button type="button" class="button button-quiet" onClick={() => setAsking(true)}>
          {t("options.resetButton")}
        </button>
      )}
    </Section>
  );
}

/** Settings that could not be read, for the reader to look at before they are thrown away. */
function Unreadable() {
  const [kept, setKept] = useState<string | null>(null);
  useEffect(() => {
    unreadableSettings().then(setKept, (error) => reportError("reading kept settings", error));
  }, []);
  if (kept === null) return null;
  return (
    <Section id="unreadable" title={t("options.unreadable")} note={t("options.unreadableNote")}>
      <pre class="detail">{kept}</pre>
      <button
        type="button"
        class="button button-quiet"
        onClick={() => {
          discardUnreadableSettings().then(
            () => setKept(null),
            (error) => reportError("throwing kept settings away", error),
          );
        }}
      >
        {t("options.unreadableDiscard")}
      </button>
    </Section>
  );
}
