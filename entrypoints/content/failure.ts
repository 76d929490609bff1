import { isNobodyThere, messageOf } from "../../src/extension/errors.ts";

/**
 * What a failed message says of the other side: `lost`, the worker ended while it worked or was
 * just starting, and may be asked again; `retired`, this script belongs to an extension that was
 * updated or removed.
 */
export function failureOf(error: unknown, invalid: boolean): "lost" | "retired" | "other" {
  if (invalid || /context (?:was )?(?:invalidated|destroyed)|dead object/i.test(messageOf(error)))
    return "retired";
  return isNobodyThere(error) ? "lost" : "other";
}
