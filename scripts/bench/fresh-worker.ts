import { parentPort, workerData } from "node:worker_threads";
import { analyze } from "../../src/engine/analyze.ts";
import { rulesetFrom } from "../../src/engine/compile.ts";
import { type PackedPatterns, unpackPatterns } from "../../src/engine/match/packed.ts";
import { articleFromPlainText } from "../plain-article.ts";
import { loadRulesetSource } from "../ruleset-from-disk.ts";

/** What a fresh worker is given. */
export interface FreshWorkerTask {
  packed: PackedPatterns;
  title: string;
  text: string;
}

/** Milliseconds by the clock. */
export interface FreshWorkerFigures {
  /** From the packed patterns to rules that are ready. */
  restoreMs: number;
  /** The first report behind that. */
  reportMs: number;
}

// The browsers' own decoder of base64, which this Node may lack.
Object.assign(Uint8Array, {
  fromBase64: (text: string) => new Uint8Array(Buffer.from(text, "base64")),
});

const { packed, title, text } = workerData as FreshWorkerTask;
const source = await loadRulesetSource();
const { article } = articleFromPlainText(text, { title });
const started = performance.now();
const ruleset = rulesetFrom(source, unpackPatterns(packed));
const ready = performance.now();
analyze(article, ruleset);
const reported = performance.now();
const figures: FreshWorkerFigures = { restoreMs: ready - started, reportMs: reported - ready };
parentPort?.postMessage(figures);
