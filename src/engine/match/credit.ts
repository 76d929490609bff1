/** What the rules of packs may cost on any text, however short, and for each of its tokens. */
export const CREDIT = { ofText: 1_000_000, ofToken: 200, match: 1_000 } as const;

/**
 * Bounds what the patterns of rule packs may cost on a text, in readings. A pack is checked when it
 * is imported, but a text that repeats the very words its patterns begin with can still be made to
 * measure. The rules that ship are not counted.
 */
export class Credit {
  readonly #costs: Int32Array;
  #left = 0;

  /** @param costs most readings of one attempt, by program; 0 for programs that are not counted. */
  constructor(costs: Int32Array) {
    this.#costs = costs;
  }

  /** Gives a new text of so many tokens its full credit. */
  begin(tokens: number): void {
    this.#left = CREDIT.ofText + tokens * CREDIT.ofToken;
  }

  /** Takes an attempt's cost off; false where the credit is spent, and the attempt must not be made. */
  affords(program: number): boolean {
    const cost = this.#costs[program] as number;
    if (cost === 0) return true;
    if (this.isSpent) return false;
    this.#left -= cost;
    return true;
  }

  /** Takes off what a match costs that has to be kept and weighed. */
  chargeMatch(program: number): void {
    if ((this.#costs[program] as number) > 0) this.#left -= CREDIT.match;
  }

  get isSpent(): boolean {
    return this.#left < 0;
  }
}
