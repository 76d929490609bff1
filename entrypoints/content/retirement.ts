/** What a reader does on a page, and what shows a page to the reader. */
const OCCASIONS = ["pointermove", "pointerdown", "keydown", "scroll", "focus", "visibilitychange"];

/**
 * Has a content script notice, before anything of its own is asked for, that its extension was
 * updated or removed: looking is enough, for `isInvalid` ends what it finds to be without an extension.
 */
export function noticeRetirement(script: { signal: AbortSignal; isInvalid: boolean }): void {
  const options = { signal: script.signal, passive: true, capture: true };
  for (const occasion of OCCASIONS)
    window.addEventListener(occasion, () => void script.isInvalid, options);
}
