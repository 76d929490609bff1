import { LEAST_BEGINNING } from "./beginnings.ts";
import { SPECIAL_FORMS } from "./lexicon.ts";

interface WantedBeginning {
  text: string;
  /** Sets that receive every word that begins so. */
  wanted: Set<number>[];
}

/** Gathers the forms of a ruleset: first `add` everything, then `finish` once. */
export class LexiconBuilder {
  readonly #ids = new Map<string, number>();
  readonly #forms: string[] = [...SPECIAL_FORMS];
  readonly #beginnings = new Map<string, WantedBeginning[]>();

  /** Id of a form (lower case), given when first asked for. */
  add(form: string): number {
    let id = this.#ids.get(form);
    if (id === undefined) {
      id = this.#forms.length;
      this.#forms.push(form);
      this.#ids.set(form, id);
    }
    return id;
  }

  form(id: number): string {
    return this.#forms[id] ?? "";
  }

  /**
   * Makes a set receive, at the end, the id of every word that begins so.
   *
   * @throws {RangeError} for fewer than four letters.
   */
  addBeginning(text: string, wanted: Set<number>): void {
    if (text.length < LEAST_BEGINNING)
      throw new RangeError(`"${text}*" needs at least ${LEAST_BEGINNING} letters`);
    const key = text.slice(0, LEAST_BEGINNING);
    const bucket = this.#beginnings.get(key) ?? [];
    const known = bucket.find((beginning) => beginning.text === text);
    if (known) known.wanted.push(wanted);
    else bucket.push({ text, wanted: [wanted] });
    this.#beginnings.set(key, bucket);
  }

  /**
   * Fills the sets that wait for beginnings. The beginnings that fit a word are nested, so the longest
   * one says which all fit: one id a beginning is enough for every word that texts may bring.
   *
   * @returns the form of every id.
   */
  finish(): string[] {
    for (const [form, id] of this.#ids) {
      if (form.length < LEAST_BEGINNING) continue;
      for (const { text, wanted } of this.#beginnings.get(form.slice(0, LEAST_BEGINNING)) ?? [])
        if (form.startsWith(text)) for (const set of wanted) set.add(id);
    }
    for (const bucket of this.#beginnings.values())
      for (const { text } of bucket) {
        const id = this.#forms.length;
        this.#forms.push(`${text}*`);
        for (const shorter of bucket)
          if (text.startsWith(shorter.text)) for (const set of shorter.wanted) set.add(id);
      }
    return this.#forms;
  }
}
