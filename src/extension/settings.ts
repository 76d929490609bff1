import * as z from "zod/mini";
import { DIMENSIONS } from "../engine/report.ts";
import { browser } from "./browser.ts";
import { reportError } from "./errors.ts";
import { DEFAULT_SETTINGS, SETTINGS_KEY } from "./settings-defaults.ts";
import { isSiteOff, LONGEST_SITE, SITE, siteOf } from "./sites.ts";

export { DEFAULT_SETTINGS, isSiteOff, siteOf };

const UNREADABLE_KEY = "settings-unreadable";

const siteSchema = z.string().check(z.regex(SITE), z.maxLength(LONGEST_SITE));

export const settingsSchema = z.object({
  /** Hints are marked in the page's text. */
  highlights: z.boolean(),
  /** `all`: every article is analyzed when it opens; `asked`: only when the reader asks. */
  when: z.enum(["all", "asked"]),
  /** Sites on which nothing is read. */
  sitesOff: z.array(siteSchema).check(z.maxLength(2_000)),
  /** Dimensions whose hints are neither marked nor listed. */
  dimensionsOff: z.array(z.enum(DIMENSIONS)),
  /** Ids of rules that the analysis leaves out. */
  rulesOff: z.array(z.string().check(z.maxLength(120))).check(z.maxLength(5_000)),
  theme: z.enum(["system", "light", "dark"]),
  /** Ratings stay covered until the reader has made a guess or asks for them. */
  guessFirst: z.boolean(),
});
export type Settings = z.infer<typeof settingsSchema>;

/**
 * The reader's settings. What storage holds and the schema does not understand is replaced, field
 * by field, by its default, is kept under a key of its own, and is said (see `unreadableSettings`).
 * Where storage itself fails, the defaults are returned and the error is reported.
 */
export async function readSettings(): Promise<Settings> {
  try {
    const stored = (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
    if (stored === undefined) return DEFAULT_SETTINGS;
    const { settings, unreadable } = settingsFrom(stored);
    if (unreadable.length > 0) await setAside(stored, settings, unreadable);
    return settings;
  } catch (error) {
    reportError("reading the settings", error);
    return DEFAULT_SETTINGS;
  }
}

/**
 * Changes some settings and leaves the others.
 *
 * @throws where the change breaks the schema or storage refuses it; the stored settings then stay
 */
export async function changeSettings(
  change: Partial<Settings> | ((now: Settings) => Partial<Settings>),
): Promise<Settings> {
  const now = await readSettings();
  const next = z.parse(settingsSchema, {
    ...now,
    ...(typeof change === "function" ? change(now) : change),
  });
  await browser.storage.local.set({ [SETTINGS_KEY]: next });
  return next;
}

/** Puts every setting back to its default. */
export async function resetSettings(): Promise<void> {
  await browser.storage.local.remove(SETTINGS_KEY);
}

/** Calls back with the new settings after every change, whoever made it. Returns how to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === "local" && SETTINGS_KEY in changes) void readSettings().then(onChange);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Stored settings that could not be read, as JSON for the reader to keep, or null. */
export async function unreadableSettings(): Promise<string | null> {
  const kept = (await browser.storage.local.get(UNREADABLE_KEY))[UNREADABLE_KEY];
  return kept === undefined ? null : JSON.stringify(kept, null, 2);
}

/** Throws the unreadable settings away, once the reader says so. */
export async function discardUnreadableSettings(): Promise<void> {
  await browser.storage.local.remove(UNREADABLE_KEY);
}

function settingsFrom(stored: unknown): { settings: Settings; unreadable: string[] } {
  const whole = settingsSchema.safeParse(stored);
  if (whole.success) return { settings: whole.data, unreadable: [] };
  if (typeof stored !== "object" || stored === null || Array.isArray(stored))
    return { settings: DEFAULT_SETTINGS, unreadable: [SETTINGS_KEY] };
  const fields = stored as Record<string, unknown>;
  const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  const unreadable: string[] = [];
  for (const [name, schema] of Object.entries(settingsSchema.shape)) {
    if (!(name in fields)) continue;
    const field = schema.safeParse(fields[name]);
    if (field.success) settings[name] = field.data;
    else unreadable.push(name);
  }
  return { settings: settings as Settings, unreadable };
}

async function setAside(stored: unknown, settings: Settings, unreadable: string[]): Promise<void> {
  reportError("reading the settings", new Error(`not understood: ${unreadable.join(", ")}`));
  await browser.storage.local.set({ [UNREADABLE_KEY]: stored, [SETTINGS_KEY]: settings });
}
