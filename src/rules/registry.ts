import type { RulesetSource } from "../engine/compile.ts";

/**
 * Every rule, topic and word class of a language, found by folder: adding a file is all it takes.
 * Node, which knows no `import.meta.glob`, reads the same folders in `scripts/ruleset-from-disk.ts`.
 */
const files = import.meta.glob<Record<string, unknown>>("./en/**/*.ts", { eager: true });

export const englishRuleset: RulesetSource = collect();

function collect(): RulesetSource {
  const source: RulesetSource = {
    language: "en",
    rules: [],
    topics: [],
    classes: [],
    oppositions: [],
  };
  for (const path of Object.keys(files).sort()) {
    const data = files[path]?.default;
    if (path.startsWith("./en/classes/")) source.classes.push(data as never);
    else if (path.startsWith("./en/perspectives/")) source.topics.push(data as never);
    else if (path.startsWith("./en/oppositions/")) source.oppositions?.push(data as never);
    else source.rules.push(data as never);
  }
  return source;
}
