import { createReadStream } from "node:fs";
import * as z from "zod/mini";
import type { Article } from "../../src/engine/article.ts";
import { languageOf } from "../../src/page/language.ts";
import { linesOf, parseLine } from "../json-lines.ts";
import { articleFromPlainText } from "../plain-article.ts";
import { decodedHtml, type HtmlReader, loadHtmlReader } from "./html.ts";

export const INPUT_KINDS = ["txt", "html", "jsonl"] as const;
export type InputKind = (typeof INPUT_KINDS)[number];

/** An article to rate, or what keeps something from being one. */
export type Input = { id: string; article: Article } | { problem: string };

/** Largest single text or page that is read, in bytes. */
const MAX_FILE_SIZE = 32 * 1024 * 1024;

/** One line of a corpus. Other fields are left alone. */
const corpusLineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  url: z.nullish(z.string().check(z.maxLength(8_000))),
  title: z.nullish(z.string()),
  language: z.nullish(z.string().check(z.maxLength(35))),
  text: z.string(),
});

/**
 * Articles of a file, or of standard input (`-`), one at a time: a corpus of any length takes the
 * memory of one line. The kind follows the file's name, for standard input its first character.
 */
export async function* inputsFrom(file: string, forced?: InputKind): AsyncGenerator<Input> {
  try {
    const bytes: AsyncIterable<Uint8Array> = file === "-" ? process.stdin : createReadStream(file);
    const { kind, source } = await recognised(file, bytes, forced);
    const name = file === "-" ? "standard input" : file;
    if (kind === "jsonl") yield* articlesFromLines(name, source);
    else if (kind === "html") yield await articleFromPage(name, source);
    else yield await articleFromTextFile(name, source);
  } catch (error) {
    if (!isFileError(error)) throw error;
    yield { problem: `${file}: ${error.message}` };
  }
}

const isFileError = (error: unknown): error is Error =>
  error instanceof TooLargeError ||
  (error instanceof Error && "code" in error && "syscall" in error);

class TooLargeError extends Error {}

async function recognised(
  file: string,
  bytes: AsyncIterable<Uint8Array>,
  forced: InputKind | undefined,
): Promise<{ kind: InputKind; source: AsyncIterable<Uint8Array> }> {
  if (forced !== undefined) return { kind: forced, source: bytes };
  if (/\.(jsonl|ndjson)$/i.test(file)) return { kind: "jsonl", source: bytes };
  if (/\.(html?|xhtml)$/i.test(file)) return { kind: "html", source: bytes };
  if (file !== "-") return { kind: "txt", source: bytes };
  const iterator = bytes[Symbol.asyncIterator]();
  const first = await iterator.next();
  const beginning = first.done ? "" : new TextDecoder().decode(first.value).trimStart();
  return { kind: kindByBeginning(beginning), source: withFirst(first, iterator) };
}

const kindByBeginning = (beginning: string): InputKind =>
  beginning.startsWith("{") ? "jsonl" : beginning.startsWith("<") ? "html" : "txt";

async function* withFirst(
  first: IteratorResult<Uint8Array>,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  for (let chunk = first; !chunk.done; chunk = await rest.next()) yield chunk.value;
}

async function* articlesFromLines(
  name: string,
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<Input> {
  for await (const line of linesOf(bytes)) {
    if (line.text?.trim() === "") continue;
    const parsed = parseLine(line, corpusLineSchema);
    if (!parsed.ok) {
      yield { problem: `${name}:${line.number}: ${parsed.problem}` };
      continue;
    }
    const { id, url, title, language, text } = parsed.value;
    const { article } = articleFromPlainText(text, {
      language: language ?? languageOf(text, null),
      ...(url == null ? {} : { url }),
      ...(title == null ? {} : { title }),
    });
    yield { id: String(id), article };
  }
}

async function articleFromTextFile(name: string, bytes: AsyncIterable<Uint8Array>): Promise<Input> {
  const text = new TextDecoder("utf-8").decode(await whole(bytes));
  if (text.trim() === "") return { problem: `${name}: empty` };
  const options = { firstLineMayBeHeadline: true, language: languageOf(text, null) };
  return { id: name, article: articleFromPlainText(text, options).article };
}

let htmlReader: Promise<HtmlReader> | undefined;

async function articleFromPage(name: string, bytes: AsyncIterable<Uint8Array>): Promise<Input> {
  htmlReader ??= loadHtmlReader();
  const read = await (await htmlReader)(decodedHtml(await whole(bytes)), "");
  return "problem" in read ? { problem: `${name}: ${read.problem}` } : { id: name, article: read };
}

async function whole(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > MAX_FILE_SIZE) throw new TooLargeError(`larger than ${MAX_FILE_SIZE} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
