import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { gzipSync } from "node:zlib";

const BUILT = resolve(import.meta.dirname, "../../.output");

export interface ShippedScript {
  file: string;
  bytes: number;
  gzipBytes: number;
}

/** Scripts of the built extensions with their sizes, as shipped and compressed; empty before a build. */
export async function shippedScripts(): Promise<ShippedScript[]> {
  if (!existsSync(BUILT)) return [];
  const entries = await readdir(BUILT, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".js"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(
    files.map(async (path) => {
      const content = await readFile(path);
      return {
        file: relative(BUILT, path),
        bytes: content.length,
        gzipBytes: gzipSync(content, { level: 9 }).length,
      };
    }),
  );
}
