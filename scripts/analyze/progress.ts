const INTERVAL = 200;

/** A line on the terminal that says how far the work is; silent where standard error is no terminal. */
export class Progress {
  readonly #terminal: NodeJS.WriteStream;
  #articles = 0;
  #characters = 0;
  #problems = 0;
  #shownAt = 0;
  #shown = false;

  constructor(terminal: NodeJS.WriteStream) {
    this.#terminal = terminal;
  }

  /** Counts an article of the given length. */
  article(length: number): void {
    this.#articles += 1;
    this.#characters += length;
    this.#show();
  }

  /** Prints what could not be read, above the progress line. */
  problem(text: string): void {
    this.#problems += 1;
    this.clear();
    this.#terminal.write(`${text}\n`);
  }

  get problems(): number {
    return this.#problems;
  }

  /** Takes the line away. */
  clear(): void {
    if (this.#shown) this.#terminal.write("\r\u001b[K");
    this.#shown = false;
  }

  #show(): void {
    const now = performance.now();
    if (!this.#terminal.isTTY || now - this.#shownAt < INTERVAL) return;
    this.#shownAt = now;
    this.#shown = true;
    const megabytes = (this.#characters / 1e6).toFixed(1);
    const bad = this.#problems === 0 ? "" : `, ${this.#problems} could not be read`;
    this.#terminal.write(`\r\u001b[K${this.#articles} articles, ${megabytes} MB${bad}`);
  }
}
