import type { WordClass } from "../define.ts";
import type { PartOfSpeech } from "./inflect.ts";
import { CLAUSE_MARK, NUMBER } from "./lexicon.ts";
import type { LexiconBuilder } from "./lexicon-builder.ts";
import { formsOf, type TokenPlace } from "./pattern.ts";

/** A word class with every form of its words. */
interface ClassForms {
  ids: Set<number>;
  forms: readonly string[];
  beginnings: readonly string[];
}

/** The ids that the places of patterns take. */
export class PlaceIds {
  readonly #lexicon: LexiconBuilder;
  readonly #classes = new Map<string, ClassForms>();
  readonly #known = new WeakMap<TokenPlace, Set<number>>();

  constructor(lexicon: LexiconBuilder, classes: readonly WordClass[]) {
    this.#lexicon = lexicon;
    for (const wordClass of classes) {
      const given = classForms(wordClass.words);
      this.#classes.set(wordClass.id, given);
      this.#addForms(given.ids, given);
    }
  }

  get classNames(): string[] {
    return [...this.#classes.keys()];
  }

  ofClass(id: string): Set<number> {
    return this.#class(id).ids;
  }

  /** Complete only when the lexicon is finished, since beginnings wait for words. */
  of(place: TokenPlace): Set<number> {
    const known = this.#known.get(place);
    if (known) return known;
    const ids = new Set<number>();
    this.#addForms(ids, place);
    for (const id of place.classes) this.#addForms(ids, this.#class(id));
    if (place.figure) ids.add(NUMBER);
    if (place.mark) ids.add(CLAUSE_MARK);
    this.#known.set(place, ids);
    return ids;
  }

  #addForms(
    ids: Set<number>,
    { forms, beginnings }: Pick<ClassForms, "forms" | "beginnings">,
  ): void {
    for (const form of forms) ids.add(this.#lexicon.add(form));
    for (const beginning of beginnings) this.#lexicon.addBeginning(beginning, ids);
  }

  /** @throws {SyntaxError} where no class has this id. */
  #class(id: string): ClassForms {
    const known = this.#classes.get(id);
    if (!known) throw new SyntaxError(`there is no word class "@${id}"`);
    return known;
  }
}

function classForms(words: readonly string[]): ClassForms {
  const forms: string[] = [];
  const beginnings: string[] = [];
  for (const word of words) {
    const [base = "", part] = word.toLowerCase().replaceAll("’", "'").split("/");
    if (base.endsWith("*")) beginnings.push(...formsOf(base.slice(0, -1), null));
    else forms.push(...formsOf(base, (part as PartOfSpeech | undefined) ?? null));
  }
  return { ids: new Set(), forms, beginnings };
}
