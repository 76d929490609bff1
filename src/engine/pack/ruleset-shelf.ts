import {
  type CompiledRuleset,
  compilePatterns,
  type RulesetSource,
  rulesetFrom,
} from "../compile.ts";
import type { PatternData } from "../match/code.ts";
import { type RulePack, withPacks } from "../rule-pack.ts";
import { packProblem } from "./read.ts";

/** Packs that can be used, and why others cannot, by name. */
export interface SortedPacks {
  usable: RulePack[];
  problems: Record<string, string>;
}

interface Compiled {
  packs: string;
  source: RulesetSource;
  data: PatternData;
}

/**
 * Holds the ruleset that is in use, and makes another only when packs or choice of rules are other
 * than the last time. Without packs the patterns that the build compiled are enough; with packs all
 * patterns are compiled anew, which takes some hundred milliseconds once.
 */
export class RulesetShelf {
  readonly #shipped: RulesetSource;
  readonly #builtIn: () => PatternData | null;
  readonly #onProblem: (name: string, problem: string) => void;
  #compiled: Compiled | undefined;
  #sorted: { packs: string; result: SortedPacks } | undefined;
  #ready: { off: string; compiled: Compiled; ruleset: CompiledRuleset } | undefined;

  /**
   * @param builtIn the shipped patterns as a build compiled them, or null where none did.
   * @param onProblem told of every pack that cannot be used, when it is first met.
   */
  constructor(
    shipped: RulesetSource,
    builtIn: () => PatternData | null,
    onProblem: (name: string, problem: string) => void,
  ) {
    this.#shipped = shipped;
    this.#builtIn = builtIn;
    this.#onProblem = onProblem;
  }

  /**
   * The shipped rules and those of the usable packs, less those that are off.
   *
   * @throws {Error} where a shipped rule does not compile.
   */
  ruleset(rulesOff: readonly string[], packs: readonly RulePack[]): CompiledRuleset {
    const compiled = this.#compile(packs);
    const off = [...rulesOff].sort().join("\n");
    if (this.#ready?.compiled !== compiled || this.#ready.off !== off) {
      const ruleset = rulesetFrom(compiled.source, compiled.data, new Set(rulesOff));
      this.#ready = { off, compiled, ruleset };
    }
    return this.#ready.ruleset;
  }

  /** Sorts out packs that an earlier version of the shipped rules could be used with, and this one not. */
  sorted(packs: readonly RulePack[]): SortedPacks {
    const key = JSON.stringify(packs);
    if (this.#sorted?.packs !== key) {
      const result: SortedPacks = { usable: [], problems: {} };
      for (const pack of packs) {
        const problem = packProblem(pack, this.#shipped);
        if (problem === null) result.usable.push(pack);
        else {
          result.problems[pack.name] = problem;
          this.#onProblem(pack.name, problem);
        }
      }
      this.#sorted = { packs: key, result };
    }
    return this.#sorted.result;
  }

  #compile(packs: readonly RulePack[]): Compiled {
    const key = JSON.stringify(packs);
    if (this.#compiled?.packs !== key) {
      const source = withPacks(this.#shipped, this.sorted(packs).usable);
      const builtIn = source === this.#shipped ? this.#builtIn() : null;
      this.#compiled = { packs: key, source, data: builtIn ?? compilePatterns(source) };
    }
    return this.#compiled;
  }
}
