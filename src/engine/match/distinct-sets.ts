/** Equal sets share one number and one stretch of the columns. */
export class DistinctSets {
  readonly #numbers = new Map<string, number>();
  readonly #start: number[] = [0];
  readonly #ids: number[] = [];

  numberOf(set: ReadonlySet<number>): number {
    const sorted = [...set].sort((a, b) => a - b);
    const key = sorted.join();
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(key, number);
      for (const id of sorted) this.#ids.push(id);
      this.#start.push(this.#ids.length);
    }
    return number;
  }

  columns(): { setStart: Int32Array; setIds: Int32Array } {
    return { setStart: Int32Array.from(this.#start), setIds: Int32Array.from(this.#ids) };
  }
}
