import * as z from "zod/mini";

z.config(z.locales.en());

/** A line of a stream with its number, counted from 1; `text` is null where the line was too long to keep. */
export interface Line {
  number: number;
  text: string | null;
}

/** Longest line that is kept, in UTF-16 code units: the longest article, escaped, with room to spare. */
export const MAX_LINE_LENGTH = 8_000_000;

/**
 * Lines of a byte stream, one at a time and without holding more than one. Reads on only when the
 * caller asks, so that a slow consumer slows the source. Line ends are LF or CRLF; a byte order mark
 * is dropped.
 */
export async function* linesOf(
  bytes: AsyncIterable<Uint8Array>,
  maxLength = MAX_LINE_LENGTH,
): AsyncGenerator<Line> {
  const decoder = new TextDecoder("utf-8");
  let kept = "";
  let tooLong = false;
  let number = 0;
  const finished = (): Line => {
    number += 1;
    const line = { number, text: tooLong ? null : kept.replace(/\r$/, "") };
    kept = "";
    tooLong = false;
    return line;
  };
  const keep = (piece: string) => {
    if (tooLong || kept.length + piece.length > maxLength) {
      tooLong = true;
      kept = "";
    } else kept += piece;
  };
  for await (const chunk of bytes) {
    const text = decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", from)) {
      keep(text.slice(from, end));
      yield finished();
      from = end + 1;
    }
    keep(text.slice(from));
  }
  keep(decoder.decode());
  if (kept.length > 0 || tooLong) yield finished();
}

/** What a line holds, or why it holds nothing that can be used. */
export type Parsed<Value> = { ok: true; value: Value } | { ok: false; problem: string };

/** Reads one line as JSON of the given shape. */
export function parseLine<Schema extends z.core.$ZodType>(
  line: Line,
  schema: Schema,
): Parsed<z.output<Schema>> {
  if (line.text === null) {
    return { ok: false, problem: `longer than ${MAX_LINE_LENGTH} characters` };
  }
  let json: unknown;
  try {
    json = JSON.parse(line.text);
  } catch (error) {
    return { ok: false, problem: `not JSON (${(error as Error).message})` };
  }
  const parsed = z.safeParse(schema, json);
  if (parsed.success) return { ok: true, value: parsed.data };
  const issue = parsed.error.issues[0];
  const field = issue?.path.join(".") ?? "";
  return {
    ok: false,
    problem: `${field === "" ? "" : `${field}: `}${issue?.message ?? "invalid"}`,
  };
}
