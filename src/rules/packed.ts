import type { PackedPatterns } from "../engine/match/packed.ts";
import type { LeftOut } from "../engine/sound-ruleset.ts";

/**
 * The patterns of the English rules as a build compiled and packed them, so that a worker need not do
 * it at every start. Null where nothing was built: in tests and on the development server. The build
 * replaces this file's content (see `wxt.config.ts`).
 */
export const packedPatterns: PackedPatterns | null = null;

/** What that build had to leave out of the English rules; null where nothing was built. */
export const leftOutOfBuild: readonly LeftOut[] | null = null;
