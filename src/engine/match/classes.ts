import type { WordClass } from "../define.ts";
import type { PartOfSpeech } from "./inflect.ts";
import type { Lexicon } from "./lexicon.ts";
import { formsOf } from "./pattern.ts";

/** Sets of ids for the shared word classes, built once for a ruleset. */
export class ClassSets {
  readonly #sets = new Map<string, Set<number>>();
  readonly #words = new Map<string, readonly string[]>();
  readonly #lexicon: Lexicon;

  constructor(classes: readonly WordClass[], lexicon: Lexicon) {
    this.#lexicon = lexicon;
    for (const { id, words } of classes) {
      this.#words.set(id, words);
      const ids = new Set<number>();
      this.addTo(ids, id);
      this.#sets.set(id, ids);
    }
  }

  /**
   * Adds the members of a class to another set, those with a beginning when the lexicon is sealed.
   *
   * @throws {SyntaxError} where no class has this id.
   */
  addTo(ids: Set<number>, id: string): void {
    const words = this.#words.get(id);
    if (!words) throw new SyntaxError(`there is no word class "@${id}"`);
    for (const word of words) addWord(this.#lexicon, ids, word);
  }

  /** @throws {SyntaxError} where no class has this id. */
  get(id: string): ReadonlySet<number> {
    const set = this.#sets.get(id);
    if (!set) throw new SyntaxError(`there is no word class "@${id}"`);
    return set;
  }
}

function addWord(lexicon: Lexicon, ids: Set<number>, word: string): void {
  const [base = "", part] = word.toLowerCase().replaceAll("’", "'").split("/");
  if (base.endsWith("*")) {
    for (const form of formsOf(base.slice(0, -1), null)) lexicon.addBeginning(form, ids);
    return;
  }
  for (const form of formsOf(base, (part as PartOfSpeech | undefined) ?? null))
    ids.add(lexicon.add(form));
}
