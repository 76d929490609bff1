import { useEffect, useState } from "preact/hooks";
import { messageOf, reportError } from "../../extension/errors.ts";
import {
  changeSettings,
  readSettings,
  resetSettings,
  type Settings,
  watchSettings,
} from "../../extension/settings.ts";
import { t } from "../../extension/texts.ts";
import { applyTheme } from "../theme.ts";

/** The stored settings and the ways to change them; null until they are read. */
export interface SavedSettings {
  settings: Settings | null;
  /** What the last change came to, in words for a status line. */
  said: string;
  save: (change: Partial<Settings>) => void;
  reset: () => void;
}

/** Follows the stored settings; every change is saved at once and said. */
export function useSavedSettings(): SavedSettings {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [said, setSaid] = useState("");

  useEffect(() => {
    const use = (next: Settings) => {
      setSettings(next);
      applyTheme(next.theme);
    };
    readSettings().then(use, (error) => reportError("reading the settings", error));
    return watchSettings(use);
  }, []);

  const tell = (change: Promise<unknown>, done: string) => {
    setSaid("");
    change.then(
      () => setSaid(done),
      (error) => {
        reportError("saving the settings", error);
        setSaid(t("options.failed", [messageOf(error)]));
      },
    );
  };
  return {
    settings,
    said,
    save: (change) => tell(changeSettings(change), t("options.saved")),
    reset: () => tell(resetSettings(), t("options.resetDone")),
  };
}
