import type { Settings } from "./settings.ts";

/** Where `storage.local` holds the settings. */
export const SETTINGS_KEY = "settings";

export const DEFAULT_SETTINGS: Settings = {
  highlights: true,
  when: "all",
  sitesOff: [],
  dimensionsOff: [],
  rulesOff: [],
  theme: "system",
  guessFirst: false,
};
