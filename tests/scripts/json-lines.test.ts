import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { linesOf, parseLine } from "../../scripts/json-lines.ts";

async function* chunks(...pieces: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces)
    yield typeof piece === "string" ? new TextEncoder().encode(piece) : piece;
}

const read = async (bytes: AsyncIterable<Uint8Array>, maxLength?: number) => {
  const lines = [];
  for await (const line of linesOf(bytes, maxLength)) lines.push(line);
  return lines;
};

describe("lines of a stream", () => {
  test("are counted, whatever the chunks and line ends", async () => {
    expect(await read(chunks("\ufefffi", "rst\r\nsec", "ond\n\nlast"))).toEqual([
      { number: 1, text: "first" },
      { number: 2, text: "second" },
      { number: 3, text: "" },
      { number: 4, text: "last" },
    ]);
  });

  test("a character cut in two by a chunk's end comes out whole", async () => {
    const bytes = new TextEncoder().encode("é\n");
    expect(await read(chunks(bytes.slice(0, 1), bytes.slice(1)))).toEqual([
      { number: 1, text: "é" },
    ]);
  });

  test("one that is too long is given up, the next one is read", async () => {
    expect(await read(chunks("aaaa", "aaaa", "aaaa\nbb\n"), 10)).toEqual([
      { number: 1, text: null },
      { number: 2, text: "bb" },
    ]);
  });

  test("the source is asked for more only when a line is wanted", async () => {
    let given = 0;
    async function* endless() {
      for (;;) {
        given += 1;
        yield new TextEncoder().encode("line\n");
      }
    }
    const lines = linesOf(endless());
    await lines.next();
    await lines.next();
    expect(given).toBe(2);
    await lines.return(undefined);
  });
});

describe("parsing a line", () => {
  const schema = z.object({ id: z.string(), place: z.object({ at: z.number() }) });
  const parse = (text: string | null) => parseLine({ number: 1, text }, schema);

  test("gives the value", () => {
    expect(parse('{"id":"a","place":{"at":1}}')).toEqual({
      ok: true,
      value: { id: "a", place: { at: 1 } },
    });
  });

  test("names the field that is wrong", () => {
    expect(parse('{"id":"a","place":{"at":"x"}}')).toEqual({
      ok: false,
      problem: expect.stringMatching(/^place\.at: Invalid input: expected number/),
    });
  });

  test("says when it is no JSON, or too long", () => {
    expect(parse("nothing")).toEqual({ ok: false, problem: expect.stringMatching(/^not JSON/) });
    expect(parse(null)).toEqual({ ok: false, problem: expect.stringMatching(/^longer than/) });
  });
});
