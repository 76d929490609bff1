import { createHash } from "node:crypto";
import type * as z from "zod/mini";
import type { Finding } from "../../src/engine/report.ts";
import type { Engine } from "../engine.ts";
import { articleFromParagraph, articleFromPlainText } from "../plain-article.ts";
import { readSet, type SetFile, setFilesIn } from "./data-folder.ts";
import { babe } from "./sets/babe.ts";
import { panel } from "./sets/panel.ts";
import { share } from "./statistics.ts";
import { alignedTable } from "./table.ts";
import { wordLevelFindings } from "./word-level.ts";

interface Options {
  json: boolean;
  entries: boolean;
  fold?: string | undefined;
}

interface BabeSentence {
  id: string;
  text: string;
  biased: boolean;
}

interface PanelArticle {
  leaning: string;
  title: string;
  text: string;
}

/** One rule, or one wording of a rule, on both sets. */
interface HitRow {
  rule: string;
  tier: string;
  /** The matched wording, in lower case; absent in the table of rules. */
  wording?: string;
  /** Labelled sentences with a hit that counts. */
  hits: number;
  biasedShare: number;
  /** Sentences that nothing else hits: what would be lost without the rule. */
  aloneHits: number;
  aloneBiasedShare: number;
  /** Findings in centre-leaning articles. */
  centerFindings: number;
  centerPer1000Words: number;
}

/** A sentence's or an article's findings with the words they stand on. */
interface Hit {
  finding: Finding;
  wording: string;
}

/** Which rules, or which wordings, are right on labelled sentences and loud on ordinary news. */
export async function ruleTables(
  folder: string,
  engine: Engine,
  options: Options,
): Promise<string> {
  const files = await setFilesIn(folder);
  const keyOf = options.entries
    ? (hit: Hit) => `${hit.finding.rule}\t${hit.wording}`
    : (hit: Hit) => hit.finding.rule;
  const table = new HitTable(keyOf);
  for (const sentence of await itemsOf<BabeSentence>(files, "sentences/babe", babe.schema)) {
    if (options.fold !== undefined && foldOf(sentence.id) !== options.fold) continue;
    table.addSentence(hitsIn(engine, articleFromParagraph(sentence.text)), sentence.biased);
  }
  for (const item of await itemsOf<PanelArticle>(files, "articles/panel", panel.schema)) {
    if (item.leaning !== "center") continue;
    const { article } = articleFromPlainText(item.text, { title: item.title });
    table.addCenterArticle(hitsIn(engine, article), wordsIn(article.text));
  }
  const rows = table.rows(options.entries);
  return options.json ? `${JSON.stringify(rows, null, 2)}\n` : `${printed(rows)}\n`;
}

async function itemsOf<Item>(
  files: readonly SetFile[],
  name: string,
  schema: z.core.$ZodType,
): Promise<Item[]> {
  const file = files.find((candidate) => candidate.name === name);
  if (file === undefined) return [];
  const { items, problems } = await readSet(file, schema);
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return items as Item[];
}

/** Half of the set that a sentence belongs to, the same in every run. */
const foldOf = (id: string): string =>
  String((createHash("sha256").update(id).digest()[0] ?? 0) % 2);

function hitsIn(engine: Engine, article: Parameters<Engine["analyze"]>[0]): Hit[] {
  return wordLevelFindings(engine.analyze(article)).map((finding) => ({
    finding,
    wording: article.text.slice(finding.span.start, finding.span.end).toLowerCase(),
  }));
}

const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0;

interface Tally {
  rule: string;
  tier: string;
  wording: string;
  hits: number;
  biased: number;
  alone: number;
  aloneBiased: number;
  center: number;
}

class HitTable {
  readonly #keyOf: (hit: Hit) => string;
  readonly #tallies = new Map<string, Tally>();
  #centerWords = 0;

  constructor(keyOf: (hit: Hit) => string) {
    this.#keyOf = keyOf;
  }

  addSentence(hits: readonly Hit[], biased: boolean): void {
    const byKey = new Map(hits.map((hit) => [this.#keyOf(hit), hit]));
    for (const [key, hit] of byKey) {
      const tally = this.#tallyOf(key, hit);
      tally.hits += 1;
      tally.biased += biased ? 1 : 0;
      if (byKey.size > 1) continue;
      tally.alone += 1;
      tally.aloneBiased += biased ? 1 : 0;
    }
  }

  addCenterArticle(hits: readonly Hit[], words: number): void {
    this.#centerWords += words;
    for (const hit of hits) this.#tallyOf(this.#keyOf(hit), hit).center += 1;
  }

  rows(withWording: boolean): HitRow[] {
    return [...this.#tallies.values()]
      .sort((a, b) => b.hits - a.hits || b.center - a.center || (a.rule < b.rule ? -1 : 1))
      .map((tally) => ({
        rule: tally.rule,
        tier: tally.tier,
        ...(withWording ? { wording: tally.wording } : {}),
        hits: tally.hits,
        biasedShare: share(tally.biased, tally.hits),
        aloneHits: tally.alone,
        aloneBiasedShare: share(tally.aloneBiased, tally.alone),
        centerFindings: tally.center,
        centerPer1000Words: 1_000 * share(tally.center, this.#centerWords),
      }));
  }

  #tallyOf(key: string, hit: Hit): Tally {
    const known = this.#tallies.get(key);
    if (known !== undefined) return known;
    const { rule, tier } = hit.finding;
    const counts = { hits: 0, biased: 0, alone: 0, aloneBiased: 0, center: 0 };
    const tally = { rule, tier, wording: hit.wording, ...counts };
    this.#tallies.set(key, tally);
    return tally;
  }
}

function printed(rows: readonly HitRow[]): string {
  const heading = ["rule", "tier", "babe hits", "biased", "alone", "biased", "centre", "per 1,000"];
  const cells = rows.map((row) => [
    row.wording === undefined ? row.rule : `${row.rule}  ${row.wording}`,
    row.tier,
    String(row.hits),
    row.biasedShare.toFixed(3),
    String(row.aloneHits),
    row.aloneBiasedShare.toFixed(3),
    String(row.centerFindings),
    row.centerPer1000Words.toFixed(3),
  ]);
  return alignedTable([heading, ...cells]);
}
