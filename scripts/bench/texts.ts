import { readdir, readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { RulesetSource } from "../../src/engine/compile.ts";
import { seededRandom } from "../eval/bootstrap.ts";
import { readSet } from "../eval/data-folder.ts";
import { panel } from "../eval/sets/panel.ts";

/** An article to measure on, as plain text with a blank line between paragraphs. */
export interface BenchText {
  title: string;
  text: string;
}

const PRESS = resolve(import.meta.dirname, "../../tests/fixtures/press");
const SENTENCES_PER_PARAGRAPH = 3;
const PARAGRAPHS = 14;
const ARTICLES = 200;
const SEED = 42;

/**
 * Articles of the project's own making: the press texts of the tests, and articles put together
 * from the examples of rules and topics. They hold more hits than news does, so they flatter nobody.
 */
export async function ownTexts(source: RulesetSource): Promise<BenchText[]> {
  const sentences = exampleSentences(source);
  const random = seededRandom(SEED);
  const pick = () => sentences[Math.floor(random() * sentences.length)] ?? "";
  const paragraph = () => Array.from({ length: SENTENCES_PER_PARAGRAPH }, pick).join(" ");
  const made = Array.from({ length: ARTICLES }, () => ({
    title: pick(),
    text: Array.from({ length: PARAGRAPHS }, paragraph).join("\n\n"),
  }));
  return [...(await pressTexts()), ...made];
}

function exampleSentences({ rules, topics }: RulesetSource): string[] {
  const unmarked = (text: string) => text.replace(/[[\]]/g, "");
  return [
    ...rules.flatMap(({ examples }) => [...examples.marked, ...examples.silent]),
    ...topics.flatMap(({ examples, perspectives }) => [
      ...examples.on,
      ...examples.off,
      ...perspectives.flatMap((perspective) => perspective.examples.covers),
    ]),
  ].map(unmarked);
}

async function pressTexts(): Promise<BenchText[]> {
  const names = (await readdir(PRESS)).filter((name) => name.endsWith(".txt")).sort();
  return Promise.all(
    names.map(async (name) => {
      const [title = "", ...body] = (await readFile(resolve(PRESS, name), "utf8")).split("\n");
      return { title, text: body.join("\n").trim() };
    }),
  );
}

/** News articles of the evaluation's panel. */
export async function panelTexts(folder: string): Promise<BenchText[]> {
  const path = resolve(folder, "articles/panel.jsonl");
  const { items, problems } = await readSet({ name: "articles/panel", path }, panel.schema);
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return items as BenchText[];
}

/** Paragraphs of so many words together, from the articles one behind the other, round and round. */
export function paragraphsOfWords(texts: readonly BenchText[], words: number): string[] {
  const paragraphs = texts.flatMap(({ text }) => text.split(/\n\s*\n/));
  const chosen: string[] = [];
  let missing = words;
  for (let at = 0; missing > 0; at = (at + 1) % paragraphs.length) {
    const kept = (paragraphs[at] ?? "").split(/\s+/).slice(0, missing);
    missing -= kept.length;
    chosen.push(kept.join(" "));
  }
  return chosen;
}
