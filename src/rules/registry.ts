import type { RulesetSource } from "../engine/compile.ts";
import { addFile, emptySource } from "./folders.ts";

/**
 * Every rule, topic, word class and list of a language, found by folder: adding a file is all it takes.
 * Node, which knows no `import.meta.glob`, reads the same folders in `scripts/ruleset-from-disk.ts`.
 */
const files = import.meta.glob<Record<string, unknown>>("./en/**/*.ts", { eager: true });

export const englishRuleset: RulesetSource = collect();

function collect(): RulesetSource {
  const source = emptySource("en");
  for (const path of Object.keys(files).sort()) addFile(source, path, files[path]?.default);
  return source;
}
