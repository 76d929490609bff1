const known = new WeakMap<readonly string[], string[]>();

/** What was searched for with these cues, as a reader may read it. Worked out once for a ruleset. */
export function searchedWords(cues: readonly string[]): string[] {
  let words = known.get(cues);
  if (!words) {
    words = [...new Set(cues.map(readable))];
    known.set(cues, words);
  }
  return words;
}

/**
 * A cue pattern as a reader may read it: `export (control/n|curb/n)` → `export control / curb`,
 * `collaborat* on ..2 research` → `collaborat… on … research`.
 */
function readable(pattern: string): string {
  return pattern
    .replaceAll(/\/[vna]\b/g, "")
    .replaceAll(/\(([^()]*)\)/g, (_, options: string) => options.split("|").join(" / "))
    .replaceAll(/[()[\]]/g, " ")
    .replaceAll("|", " / ")
    .replaceAll(/\.\.\d+/g, "…")
    .replaceAll("*", "…")
    .replaceAll(/#figure/g, "(number)")
    .replaceAll(/#name/g, "(name)")
    .replaceAll(/#(start|end)/g, " ")
    .replaceAll(/@([a-z-]+)/g, (_, name: string) => `(${name.replaceAll("-", " ")})`)
    .replaceAll("?", "")
    .replaceAll(/\s+/g, " ")
    .trim();
}
