import { readdir } from "node:fs/promises";
import { relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { RulesetSource } from "../src/engine/compile.ts";
import { addFile, emptySource } from "../src/rules/folders.ts";

const RULES_FOLDER = resolve(import.meta.dirname, "../src/rules");

/**
 * The ruleset of a language as `src/rules/registry.ts` gathers it, for Node, which knows no
 * `import.meta.glob`: same folders, same order.
 *
 * @throws when the language has no folder or a file has no default export.
 */
export async function loadRulesetSource(
  language = "en",
  rulesFolder = RULES_FOLDER,
): Promise<RulesetSource> {
  const source = emptySource(language);
  for (const path of await dataFiles(rulesFolder, language)) {
    const file = resolve(rulesFolder, path);
    const data: unknown = (await import(pathToFileURL(file).href)).default;
    if (data === undefined) throw new Error(`${file} has no default export`);
    addFile(source, path, data);
  }
  return source;
}

/** Paths relative to the rules folder, written and sorted as the registry's glob gives them. */
async function dataFiles(rulesFolder: string, language: string): Promise<string[]> {
  const entries = await readdir(resolve(rulesFolder, language), {
    recursive: true,
    withFileTypes: true,
  });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => relative(rulesFolder, resolve(entry.parentPath, entry.name)))
    .map((path) => `./${path.split(sep).join("/")}`)
    .sort();
}
