import type * as z from "zod/mini";
import type { Engine } from "../engine.ts";

export type Figure =
  | null
  | boolean
  | number
  | string
  | readonly Figure[]
  | { [name: string]: Figure };

/** What was measured on one set; `n` is the number of items. */
export interface SetResult {
  n: number;
  [name: string]: Figure;
}

/** A figure of a set that the printed table shows. */
export interface TableRow {
  /** Place in the result, for example `center.ratedAtLeast.language.1`. */
  figure: string;
  /** What it is, where the place does not say it. */
  label?: string;
  /** What doing nothing clever gives: a place in the result, or words. */
  floor?: string;
  /** What is published, with whose it is. */
  published?: string;
  /** What the project aims at. */
  goal?: string;
}

/** How the sets of one kind are read and measured. */
export interface EvalSet<Schema extends z.core.$ZodType = z.core.$ZodType> {
  /** Path of the set below the data folder, without `.jsonl`. */
  name: RegExp;
  schema: Schema;
  /** Measures a set. Pure but for the engine, so that the same data give the same figures. */
  measure(items: z.output<Schema>[], engine: Engine, name: string): SetResult;
  /** Items that came out wrong, one printable block each, where looking at them helps. */
  failures?(items: z.output<Schema>[], engine: Engine): string[];
  rows: TableRow[];
}

/** Types a set's module. */
export const defineSet = <Schema extends z.core.$ZodType>(set: EvalSet<Schema>): EvalSet<Schema> =>
  set;

/** A measured set, ready to be printed. */
export interface Measured {
  name: string;
  rows: readonly TableRow[];
  result: SetResult;
}

export interface PagesChoice {
  /** Puts the page layer into the pages by hand, and leaves the installed extension out. */
  inject: boolean;
}

/** What `pages.ts` exports: the sets below `pages/`, which need a browser. */
export interface PagesEvaluation {
  measurePages(
    folder: string,
    wanted: (name: string) => boolean,
    choice: PagesChoice,
  ): Promise<Measured[]>;
}
