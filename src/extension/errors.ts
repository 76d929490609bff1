const PREFIX = "[Sidelight]";

let count = 0;

/** Errors reported in this context (page, worker, popup) since it started. */
export function errorCount(): number {
  return count;
}

/**
 * The one place where an error ends up that nobody up the stack can handle: it is counted and
 * written to the console with what was being done. Nothing leaves the device.
 *
 * @param doing what was being done, as it reads after "while", for example `storing the report`
 */
export function reportError(doing: string, error: unknown): void {
  count += 1;
  console.error(`${PREFIX} error ${count}, while ${doing}:`, error);
}

/** What an error says, in one line. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * Whether an error only says that the other side is gone: the tab was closed, the page has no
 * content script, or no view is open. The browser gives these no code, so the wording decides.
 */
export function isNobodyThere(error: unknown): boolean {
  return /no tab with id|invalid tab id|receiving end does not exist|message port closed|message channel closed|tab was closed/i.test(
    messageOf(error),
  );
}
