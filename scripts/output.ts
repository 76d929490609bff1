import type { Writable } from "node:stream";

/** A stream whose reader may go away, and whose slowness holds the writer back. */
export interface Output {
  /** Writes and waits until the stream takes more. False once nobody reads any more. */
  write(text: string): Promise<boolean>;
}

/** Wraps a stream. A closed pipe (`head` had enough) ends the work and is no failure. */
export function outputTo(stream: Writable): Output {
  let closed = false;
  let proceed = () => {};
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    closed = true;
    proceed();
  });
  stream.on("drain", () => proceed());
  return {
    async write(text) {
      if (closed) return false;
      const taken = stream.write(text);
      if (!taken && !closed) {
        await new Promise<void>((resolve) => {
          proceed = resolve;
        });
      }
      return !closed;
    },
  };
}
