import { withRoom } from "../match/with-room.ts";
import type { Tokens } from "./tokens.ts";

/** Characters that a token and the space before it have at least, in nearly all texts. */
const USUAL_LENGTH = 4;

/** Tokens of a text while it is being read. */
export class TokenList implements Tokens {
  count = 0;
  start: Int32Array<ArrayBuffer>;
  end: Int32Array<ArrayBuffer>;
  id: Int32Array<ArrayBuffer>;
  flags: Uint8Array<ArrayBuffer>;

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
    const room = 2 * this.count;
    this.start = withRoom(this.start, room);
    this.end = withRoom(this.end, room);
    this.id = withRoom(this.id, room);
    this.flags = withRoom(this.flags, room);
  }
}
