import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import * as z from "zod/mini";

const truthSchema = z.object({
  id: z.string(),
  url: z.string(),
  text: z.optional(z.string()),
  language: z.nullish(z.string()),
  pageType: z.nullish(z.string()),
  /** Share of the text that a reader would find on the saved page. */
  onPage: z.nullish(z.number()),
});
export type Truth = z.output<typeof truthSchema>;

const peersSchema = z.record(z.string(), z.record(z.string(), z.string()));
export type Peers = z.output<typeof peersSchema>;

/** Below this share the saved page and its text do not belong together. */
const LEAST_ON_PAGE = 0.8;

/** A folder of saved pages with what they say. */
export interface PageSet {
  folder: string;
  /** Pages that belong to their text. */
  pages: Truth[];
  /** Stored outputs of other extractors, by their name and the page's id. */
  peers: Peers;
}

/** @throws where the set's files are missing or hold something else */
export async function readPageSet(folder: string): Promise<PageSet> {
  const lines = (await readFile(join(folder, "truth.jsonl"), "utf8")).split("\n");
  const pages = lines
    .filter((line) => line.trim() !== "")
    .map((line) => z.parse(truthSchema, JSON.parse(line)))
    .filter((page) => (page.onPage ?? 1) >= LEAST_ON_PAGE);
  const peers = join(folder, "peers.json");
  return {
    folder,
    pages,
    peers: existsSync(peers) ? z.parse(peersSchema, JSON.parse(await readFile(peers, "utf8"))) : {},
  };
}

/** The page as it was saved. */
export async function savedPage(set: PageSet, page: Truth): Promise<Buffer> {
  return gunzipSync(await readFile(join(set.folder, `${page.id}.html.gz`)));
}
