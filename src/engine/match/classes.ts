import type { PatternData } from "./code.ts";
import { IdSet } from "./id-set.ts";

/** The shared word classes of a ruleset as sets of lexicon ids. */
export class ClassSets {
  readonly #data: PatternData;
  readonly #sets = new Map<string, IdSet>();

  constructor(data: PatternData) {
    this.#data = data;
  }

  /** @throws {SyntaxError} where no class has this id. */
  get(id: string): IdSet {
    const known = this.#sets.get(id);
    if (known) return known;
    const { classNames, classSets, setStart, setIds, forms } = this.#data;
    const index = classNames.indexOf(id);
    if (index < 0) throw new SyntaxError(`there is no word class "@${id}"`);
    const number = classSets[index] as number;
    const set = new IdSet(setIds.subarray(setStart[number], setStart[number + 1]), forms.length);
    this.#sets.set(id, set);
    return set;
  }
}
