import type { Settings } from "../extension/settings.ts";
import { t } from "../extension/texts.ts";

/** Puts the reader's choice of light or dark on the document; `system` leaves it to the browser. */
export function applyTheme(theme: Settings["theme"]): void {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/**
 * Says on the document in which language and direction the view's own words are: those of the
 * locale file in use, which need not be the browser's.
 */
export function applyLocale(): void {
  document.documentElement.lang = t("locale");
  document.documentElement.dir = t("direction");
}
