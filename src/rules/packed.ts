import type { PackedPatterns } from "../engine/match/packed.ts";

/**
 * The patterns of the English rules as a build compiled and packed them, so that a worker need not do
 * it at every start. Null where nothing was built: in tests and on the development server. The build
 * replaces this file's content (see `wxt.config.ts`).
 */
export const packedPatterns: PackedPatterns | null = null;
