import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type * as z from "zod/mini";
import { linesOf, parseLine } from "../json-lines.ts";

/** A set's file in the data folder. */
export interface SetFile {
  /** Path below the folder without `.jsonl`: `sentences/babe`. */
  name: string;
  path: string;
}

/** Sets of a data folder by name; `pages/` has its own evaluation. */
export async function setFilesIn(folder: string): Promise<SetFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".jsonl"))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, name: nameOf(folder, path) }))
    .filter(({ name }) => !name.startsWith("pages/"))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const nameOf = (folder: string, path: string): string =>
  relative(folder, path)
    .split(sep)
    .join("/")
    .replace(/\.jsonl$/, "");

/** Items of a set, and what is wrong with the lines that hold none, as `file:line: problem`. */
export async function readSet<Schema extends z.core.$ZodType>(
  file: SetFile,
  schema: Schema,
): Promise<{ items: z.output<Schema>[]; problems: string[] }> {
  const items: z.output<Schema>[] = [];
  const problems: string[] = [];
  for await (const line of linesOf(createReadStream(file.path))) {
    if (line.text?.trim() === "") continue;
    const parsed = parseLine(line, schema);
    if (parsed.ok) items.push(parsed.value);
    else problems.push(`${file.path}:${line.number}: ${parsed.problem}`);
  }
  return { items, problems };
}
