import * as z from "zod/mini";
import { MAX_PACKS, type RulePack, rulePackSchema } from "../engine/rule-pack.ts";
import { browser } from "./browser.ts";
import { reportError } from "./errors.ts";
import { changeSettings } from "./settings.ts";

const PACKS_KEY = "rule-packs";
const UNREADABLE_KEY = "rule-packs-unreadable";

const installedPackSchema = z.object({
  /** Its rules are looked for. */
  on: z.boolean(),
  pack: rulePackSchema,
});
export type InstalledPack = z.infer<typeof installedPackSchema>;

/**
 * The reader's rule packs, in the order of installation. What storage holds and the schema does not
 * understand is left out, is kept under a key of its own, and is said (see `unreadableRulePacks`).
 * Where storage itself fails there are none, and the error is reported.
 */
export async function readRulePacks(): Promise<InstalledPack[]> {
  try {
    const stored = await storedAt(PACKS_KEY);
    if (stored === undefined) return [];
    const { packs, unreadable } = packsFrom(stored);
    if (unreadable.length > 0) await setAside(packs, unreadable);
    return packs;
  } catch (error) {
    reportError("reading the rule packs", error);
    return [];
  }
}

/** The packs that are switched on. */
export const packsInUse = async (): Promise<RulePack[]> =>
  (await readRulePacks()).filter(({ on }) => on).map(({ pack }) => pack);

/**
 * Installs a pack, switched on; one of the same name makes way and its place is kept.
 *
 * @throws where storage refuses it; what is installed then stays.
 */
export async function installRulePack(
  pack: RulePack,
): Promise<"installed" | "replaced" | "too-many"> {
  const packs = await readRulePacks();
  const entry: InstalledPack = { on: true, pack };
  const place = packs.findIndex((other) => other.pack.name === pack.name);
  if (place < 0 && packs.length >= MAX_PACKS) return "too-many";
  await store(place < 0 ? [...packs, entry] : packs.with(place, entry));
  return place < 0 ? "installed" : "replaced";
}

/** Switches a pack on or off. */
export async function switchRulePack(name: string, on: boolean): Promise<void> {
  const packs = await readRulePacks();
  await store(packs.map((entry) => (entry.pack.name === name ? { ...entry, on } : entry)));
}

/** Removes a pack, and with it what the reader chose for its rules. */
export async function removeRulePack(name: string): Promise<void> {
  const packs = await readRulePacks();
  await store(packs.filter(({ pack }) => pack.name !== name));
  await changeSettings(({ rulesOff }) => ({
    rulesOff: rulesOff.filter((id) => !id.startsWith(`${name}:`)),
  }));
}

/** Calls back with the packs after every change, whoever made it. Returns how to stop. */
export function watchRulePacks(onChange: (packs: InstalledPack[]) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === "local" && PACKS_KEY in changes) void readRulePacks().then(onChange);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Stored packs that could not be read, as JSON for the reader to keep, or null. */
export async function unreadableRulePacks(): Promise<string | null> {
  const kept = await storedAt(UNREADABLE_KEY);
  return kept === undefined ? null : JSON.stringify(kept, null, 2);
}

/** Throws the unreadable packs away, once the reader says so. */
export async function discardUnreadableRulePacks(): Promise<void> {
  await browser.storage.local.remove(UNREADABLE_KEY);
}

const storedAt = async (key: string): Promise<unknown> =>
  (await browser.storage.local.get(key))[key];

const store = (packs: readonly InstalledPack[]): Promise<void> =>
  browser.storage.local.set({ [PACKS_KEY]: packs });

function packsFrom(stored: unknown): { packs: InstalledPack[]; unreadable: unknown[] } {
  if (!Array.isArray(stored)) return { packs: [], unreadable: [stored] };
  const packs: InstalledPack[] = [];
  const unreadable: unknown[] = [];
  for (const entry of stored) {
    const read = installedPackSchema.safeParse(entry);
    const known = read.success && packs.some(({ pack }) => pack.name === read.data.pack.name);
    if (read.success && !known && packs.length < MAX_PACKS) packs.push(read.data);
    else unreadable.push(entry);
  }
  return { packs, unreadable };
}

/** What was kept before stays beside it: nothing that a reader brought is lost. */
async function setAside(packs: InstalledPack[], unreadable: unknown[]): Promise<void> {
  reportError("reading the rule packs", new Error(`${unreadable.length} not understood`));
  const before = await storedAt(UNREADABLE_KEY);
  const kept = [...(Array.isArray(before) ? before : before === undefined ? [] : [before])];
  await browser.storage.local.set({
    [UNREADABLE_KEY]: [...kept, ...unreadable],
    [PACKS_KEY]: packs,
  });
}
