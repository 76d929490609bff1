import { DIMENSIONS } from "../engine/terms.ts";
import { reportError } from "./errors.ts";
import { browser } from "./page-browser.ts";
import type { Settings } from "./settings.ts";
import { DEFAULT_SETTINGS, SETTINGS_KEY } from "./settings-defaults.ts";

/** The settings that concern what happens in a page. */
export type PageSettings = Pick<Settings, "highlights" | "when" | "sitesOff" | "dimensionsOff">;

/**
 * As `readSettings`, without the schema and its weight, for the script that runs in every page. A
 * field that holds something else is replaced by its default and left as it is: the background and
 * the views, which know the schema, set it aside and say so.
 */
export async function readPageSettings(): Promise<PageSettings> {
  try {
    return settingsIn((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
  } catch (error) {
    reportError("reading the settings", error);
    return DEFAULT_SETTINGS;
  }
}

/** Calls back with the new settings after every change, whoever made it. Returns how to stop. */
export function watchPageSettings(onChange: (settings: PageSettings) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === "local" && SETTINGS_KEY in changes) void readPageSettings().then(onChange);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

function settingsIn(stored: unknown): PageSettings {
  const { highlights, when, sitesOff, dimensionsOff } = (stored ?? {}) as Record<string, unknown>;
  return {
    highlights: typeof highlights === "boolean" ? highlights : DEFAULT_SETTINGS.highlights,
    when: when === "all" || when === "asked" ? when : DEFAULT_SETTINGS.when,
    sitesOff: isListOf(sitesOff, isString) ? sitesOff : DEFAULT_SETTINGS.sitesOff,
    dimensionsOff: isListOf(dimensionsOff, isDimension)
      ? dimensionsOff
      : DEFAULT_SETTINGS.dimensionsOff,
  };
}

function isListOf<Item>(value: unknown, is: (item: unknown) => item is Item): value is Item[] {
  return Array.isArray(value) && value.every(is);
}

const isString = (value: unknown): value is string => typeof value === "string";

const isDimension = (value: unknown): value is PageSettings["dimensionsOff"][number] =>
  (DIMENSIONS as readonly unknown[]).includes(value);
