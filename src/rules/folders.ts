import type { RulesetSource } from "../engine/compile.ts";

/** Folders of a language that hold something other than rules, and what they fill. */
const FOLDERS = {
  classes: "classes",
  perspectives: "topics",
  oppositions: "oppositions",
  names: "names",
  places: "places",
  goals: "goals",
  subjects: "subjects",
  aspects: "aspects",
} as const;

type Filled = Required<Omit<RulesetSource, "packs">>;

/** A ruleset's source without any files yet. */
export const emptySource = (language: string): Filled => ({
  language,
  rules: [],
  topics: [],
  classes: [],
  oppositions: [],
  names: [],
  places: [],
  goals: [],
  subjects: [],
  aspects: [],
});

/** Puts a file's data where its folder says; `path` is `./en/goals/01-no-poverty.ts`. */
export function addFile(source: Filled, path: string, data: unknown): void {
  const folder = path.split("/")[2] ?? "";
  const part = Object.hasOwn(FOLDERS, folder) ? FOLDERS[folder as keyof typeof FOLDERS] : "rules";
  (source[part] as unknown[]).push(data);
}
