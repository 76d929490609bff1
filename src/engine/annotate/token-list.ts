import type { Tokens } from "./tokens.ts";

/** Characters that a token and the space before it have at least, in nearly all texts. */
const USUAL_LENGTH = 4;

/** Tokens of a text while it is being read. */
export class TokenList implements Tokens {
  count = 0;
  start: Int32Array;
  end: Int32Array;
  id: Int32Array;
  flags: Uint8Array;

  /** @param length of the text. */
  constructor(length: number) {
    const room = Math.ceil(length / USUAL_LENGTH) + 64;
    this.start = new Int32Array(room);
    this.end = new Int32Array(room);
    this.id = new Int32Array(room);
    this.flags = new Uint8Array(room);
  }

  push(start: number, end: number, id: number, flags: number): void {
    if (this.count === this.id.length) this.#grow();
    const index = this.count++;
    this.start[index] = start;
    this.end[index] = end;
    this.id[index] = id;
    this.flags[index] = flags;
  }

  #grow(): void {
    this.start = grown(this.start, Int32Array);
    this.end = grown(this.end, Int32Array);
    this.id = grown(this.id, Int32Array);
    this.flags = grown(this.flags, Uint8Array);
  }
}

/** A column twice as long. */
function grown<C extends Int32Array | Uint8Array>(column: C, Column: new (length: number) => C): C {
  const longer = new Column(column.length * 2);
  longer.set(column);
  return longer;
}
